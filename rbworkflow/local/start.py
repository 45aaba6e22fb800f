"""`rbworkflow start`: the office's server, worker and deployments, up until Ctrl-C."""

from contextlib import suppress
from typing import NoReturn

from rich.console import Console

from rbworkflow.beginnings import Starting, begin
from rbworkflow.errors import RefusedError
from rbworkflow.local.address import RUNNING, prefect_home
from rbworkflow.local.processes import relying_on, stopping_on_signals, watch
from rbworkflow.local.server import prefect_server
from rbworkflow.local.starting import furnished, make_folders, prepared, told
from rbworkflow.local.worker import QUERY_SECONDS, running_worker
from rbworkflow.settings import Settings
from rbworkflow.system import hold


def start(settings: Settings) -> None:
    """Run the office on this machine; what is missing is made first.

    Who came in nowhere yet gets a link to come in by.
    Raises RefusedError where it is running already.
    """
    console = Console(highlight=False, soft_wrap=True)
    make_folders(settings)
    if not hold(settings.start_lock):
        raise RefusedError(RUNNING.format(settings.ui_address))
    with stopping_on_signals(), suppress(KeyboardInterrupt, SystemExit):  # told to stop before it ran: it obeys
        _run(settings, console)


def _run(settings: Settings, console: Console) -> NoReturn:
    begin(settings, *Starting)
    office = prepared(settings)
    env = settings.as_environment()
    console.print("Menjalankan server …")
    home, host, port = prefect_home(settings.data), settings.host, settings.port
    with prefect_server(home, {**env, **office.server}, host=host, port=port, certificate=office.certificate) as server:
        with relying_on(server.child):
            furnished(settings, server)
        with running_worker(server, env, query_seconds=QUERY_SECONDS) as worker:
            console.print(f"{office.name} siap: buka {settings.ui_address} (Ctrl-C untuk berhenti)")
            for line in told(settings, office):
                console.print(line)
            watch(server.child, worker)
