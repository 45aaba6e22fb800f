"""The door served by uvicorn. Prefect is imported here, and reads the environment as it stands then."""

from collections.abc import Sequence

import uvicorn
from prefect.server.api.server import create_app

from rbworkflow.door.application import Door
from rbworkflow.door.desk import Desk
from rbworkflow.door.garbage import collect_in_a_thread
from rbworkflow.door.many_desks import ManyDesks
from rbworkflow.door.pages import PAGES
from rbworkflow.machine_key import machine_key
from rbworkflow.offices import is_many
from rbworkflow.settings import Settings


def serve(settings: Settings, host: str, port: int, *, is_ticking: bool, certificate: Sequence[str]) -> None:
    """Answer until this process is ended, and keep Prefect's schedules where it is `is_ticking`."""
    prefect = create_app(webserver_only=not is_ticking)
    made = ManyDesks if is_many(settings) else Desk
    door = Door(prefect, made(settings, machine_key(settings.data)), PAGES)
    cert, key = certificate or (None, None)
    collect_in_a_thread()
    uvicorn.run(
        door,
        host=host,
        port=port,
        lifespan="on",
        log_level="warning",
        ssl_certfile=cert,
        ssl_keyfile=key,
        timeout_graceful_shutdown=5,
        server_header=False,
    )
