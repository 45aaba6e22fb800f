"""`python -m rbworkflow.door.services`: what ticks beside servers that only answer, until it is ended."""

import asyncio

from rbworkflow.door.shared_state import use_shared_state
from rbworkflow.settings import Settings
from rbworkflow.system import keep_new_files_private

if __name__ == "__main__":
    keep_new_files_private()
    use_shared_state(Settings())
    from prefect.cli._server_utils import _run_all_services

    asyncio.run(_run_all_services())
