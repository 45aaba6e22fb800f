"""`python -m rbworkflow.door HOST PORT [CERTIFICATE KEY]`: the door with Prefect's server in it, until it is ended."""

import sys

import uvicorn
from prefect.server.api.server import create_app

from rbworkflow.door.application import Door
from rbworkflow.door.desk import Desk
from rbworkflow.door.garbage import collect_in_a_thread
from rbworkflow.door.pages import PAGES
from rbworkflow.machine_key import machine_key
from rbworkflow.settings import Settings
from rbworkflow.system import keep_new_files_private

if __name__ == "__main__":
    host, port, *certificate = sys.argv[1:]
    keep_new_files_private()
    settings = Settings()
    door = Door(create_app(), Desk(settings, machine_key(settings.data)), PAGES)
    cert, key = certificate or (None, None)
    collect_in_a_thread()
    uvicorn.run(
        door,
        host=host,
        port=int(port),
        lifespan="on",
        log_level="warning",
        ssl_certfile=cert,
        ssl_keyfile=key,
        timeout_graceful_shutdown=5,
        server_header=False,
    )
