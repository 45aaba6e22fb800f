"""`python -m rbworkflow.door.prefect_tables`: Prefect's own tables, made or brought up to its version.

Several servers that did so at once on a new database would hinder each other: one does, in its turn.
"""

import asyncio

from rbworkflow.door.shared_state import use_shared_state
from rbworkflow.settings import Settings

if __name__ == "__main__":
    use_shared_state(Settings())
    from prefect.server.database import provide_database_interface

    asyncio.run(provide_database_interface().create_db())
