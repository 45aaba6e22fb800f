"""`python -m rbworkflow.door HOST PORT CLOCK [CERTIFICATE KEY]`: the door with Prefect's server in it.

It answers until it is ended. CLOCK is `ticking`, or `answering` where another process ticks.
"""

import sys

from rbworkflow.door.shared_state import use_shared_state
from rbworkflow.settings import Settings
from rbworkflow.system import keep_new_files_private

if __name__ == "__main__":
    host, port, clock, *certificate = sys.argv[1:]
    keep_new_files_private()
    settings = Settings()
    use_shared_state(settings)
    from rbworkflow.door.serving import serve

    serve(settings, host, int(port), is_ticking=clock == "ticking", certificate=certificate)
