"""The door served by uvicorn. Prefect is imported here, and reads the environment as it stands then."""

from collections.abc import Sequence
from pathlib import Path

import uvicorn
from prefect.server.api.server import create_app
from prefect.settings import get_current_settings

from rbworkflow.door.application import Door
from rbworkflow.door.desk import Desk
from rbworkflow.door.garbage import collect_in_a_thread
from rbworkflow.door.many_desks import ManyDesks
from rbworkflow.door.pages import PAGES
from rbworkflow.machine_key import machine_key
from rbworkflow.offices import is_many
from rbworkflow.settings import Settings
from rbworkflow.system import keep_all_from_others


def serve(settings: Settings, host: str, port: int, *, is_ticking: bool, certificate: Sequence[str]) -> None:
    """Answer until this process is ended, and keep Prefect's schedules where it is `is_ticking`."""
    prefect = create_app(webserver_only=not is_ticking)
    _keep_laid_out_pages_private()
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


def _keep_laid_out_pages_private() -> None:
    """Prefect gives the pages that it lays out among the data the rights that they have where it is installed."""
    folder = get_current_settings().server.ui.static_directory
    if folder:
        keep_all_from_others(Path(folder))
