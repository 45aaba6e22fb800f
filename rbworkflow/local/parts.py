"""The office's parts as single processes: whoever supervises them (systemd, containers) starts and ends each alone.

Each command prepares in forks, and then goes on as the part itself: one process, with nothing of ours left in it.
"""

import os
import sys
from collections.abc import Mapping
from typing import Final, NoReturn

from rich.console import Console

from rbworkflow.beginnings import Starting, begin
from rbworkflow.errors import ConfigurationError, RefusedError, RetryLaterError
from rbworkflow.local.address import RUNNING, Address, address_in, prefect_home
from rbworkflow.local.processes import environment, require_free
from rbworkflow.local.server import door_command, doors_environment, make_home
from rbworkflow.local.starting import furnished, make_folders, prepared, told
from rbworkflow.local.worker import QUERY_SECONDS, usual_name, worker_command, workers_environment
from rbworkflow.polling import poll
from rbworkflow.settings import Settings
from rbworkflow.system import hold

CLOCKWORK: Final = "clockwork"
"""The lock of whoever ticks: schedules are kept by one process alone."""
ANSWER_SECONDS: Final = 180.0
"""How long a worker waits for a server that others supervise, before it asks to be started again."""
SHARED_NEEDED: Final = (
    "Beberapa server memerlukan PostgreSQL dan Redis. Isi RBWORKFLOW_PREFECT_DATABASE_URL_FILE dan "
    "RBWORKFLOW_REDIS_URL_FILE, atau jalankan satu server tanpa --no-services."
)


def serve(settings: Settings, *, is_ticking: bool = True) -> NoReturn:
    """Be the server: the door with Prefect's in it, and its schedules unless `tick` keeps them for several.

    Raises RefusedError where schedules are kept already.
    """
    make_folders(settings)
    if not is_ticking:
        _require_shared_state(settings)
    _begin(settings, CLOCKWORK if is_ticking else None)
    begin(settings, Starting.SERVER)
    office = prepared(settings)
    require_free(settings.host, settings.port)
    console = Console(highlight=False, soft_wrap=True)
    for line in (f"{office.name}: {settings.ui_address}", *told(settings, office)):
        console.print(line)
    env = _doors_environment(settings)
    command = door_command(settings.host, settings.port, office.certificate, is_ticking=is_ticking)
    _go_on_as(command, {**env, **office.server, **address_in(settings).env})


def tick(settings: Settings) -> NoReturn:
    """Keep the schedules for servers that only answer. Raises RefusedError where they are kept already."""
    make_folders(settings)
    _require_shared_state(settings)
    _begin(settings, CLOCKWORK)
    office = prepared(settings)
    env = _doors_environment(settings)
    command = [sys.executable, "-P", "-m", "rbworkflow.door.services"]
    _go_on_as(command, {**env, **office.server, **address_in(settings).env})


def work(settings: Settings, name: str | None = None) -> NoReturn:
    """Be a worker: the only one, or the one called `name` beside others.

    Raises RetryLaterError where the server does not answer, RefusedError where such a worker is at work.
    """
    make_folders(settings)
    called = name or usual_name()
    _begin(settings, called)
    begin(settings, Starting.WORKER)
    server = address_in(settings)
    _wait_for(server)
    furnished(settings, server, name)
    _go_on_as(
        worker_command(called), workers_environment(settings.as_environment(), server, query_seconds=QUERY_SECONDS)
    )


def _doors_environment(settings: Settings) -> dict[str, str]:
    home = prefect_home(settings.data).absolute()
    make_home(home)
    return doors_environment(settings.as_environment(), home=home, host=settings.host, port=settings.port)


def _require_shared_state(settings: Settings) -> None:
    if not (settings.prefect_store_url and settings.redis):
        raise ConfigurationError(SHARED_NEEDED)


def _begin(settings: Settings, part: str | None) -> None:
    """Be at work from here on, beside the other parts, until this process is gone; the only one that is this `part`."""
    is_free = hold(settings.start_lock, is_shared=True) and (part is None or hold(settings.data / f"{part}.lock"))
    if not is_free:
        raise RefusedError(RUNNING.format(settings.ui_address))


def _wait_for(server: Address) -> None:
    if not poll(lambda: server.answers or None, seconds=ANSWER_SECONDS, every=1):
        raise RetryLaterError(f"Server di {server.url} tidak menjawab. Periksa apakah server itu berjalan.")


def _go_on_as(command: list[str], env: Mapping[str, str]) -> NoReturn:
    os.execve(command[0], command, environment(env))  # noqa: S606 - no shell is meant
