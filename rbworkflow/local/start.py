"""`rbworkflow start`: the office's server, worker and deployments, up until Ctrl-C."""

import threading
from pathlib import Path

from rich.console import Console

from rbworkflow.local.deploying import deploy
from rbworkflow.local.processes import stopping_on_signals
from rbworkflow.local.server import prefect_server
from rbworkflow.local.worker import prefect_worker
from rbworkflow.settings import Settings
from rbworkflow.steps.workplace import open_workplace

HOST = "127.0.0.1"
PORT = 4200


def start(settings: Settings) -> None:
    """Run the office on this machine; what is missing is made first."""
    console = Console(highlight=False)
    workplace = open_workplace(settings)
    env = settings.as_environment()
    with stopping_on_signals(), prefect_server(settings.data / "prefect", host=HOST, port=PORT) as server:
        deploy(server, env, settings.home)
        with prefect_worker(server, env, query_seconds=2):
            console.print(f"{workplace.office.name} siap: buka {server.ui_url} (Ctrl-C untuk berhenti)")
            console.print(f"  Folder isian subbagian: {settings.inbox}")
            if settings.is_practice:
                console.print(f"  MODE LATIHAN: surel ditulis ke {_practice_folder(settings)}, tidak dikirim")
            _wait()


def _practice_folder(settings: Settings) -> Path:
    return settings.data / "latihan"


def _wait() -> None:
    try:
        threading.Event().wait()
    except KeyboardInterrupt:
        return
