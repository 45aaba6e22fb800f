"""`rbworkflow start`: the office's server, worker and deployments, up until Ctrl-C. It supervises, and stays small."""

from contextlib import suppress
from typing import Final

from rich.console import Console

from rbworkflow.errors import RefusedError
from rbworkflow.key_folder import key_folder
from rbworkflow.local.apart import apart
from rbworkflow.local.certificates import told_at_start
from rbworkflow.local.prepared import Prepared
from rbworkflow.local.processes import stopping_on_signals, wait_for_an_end
from rbworkflow.local.server import Server, prefect_server
from rbworkflow.local.worker import running_worker
from rbworkflow.settings import Settings
from rbworkflow.system import keep_all_from_others, keep_new_files_private, make_private_folder, only_one

QUERY_SECONDS: Final = 2


def start(settings: Settings) -> None:
    """Run the office on this machine; what is missing is made first.

    Who came in nowhere yet gets a link to come in by.
    Raises RefusedError where it is running already.
    """
    console = Console(highlight=False, soft_wrap=True)
    keep_new_files_private()
    make_private_folder(settings.data)
    for folder in (settings.data, key_folder(settings.data)):
        keep_all_from_others(folder)  # what an earlier version, or a copy put back, left readable
    with stopping_on_signals(), only_one(settings.start_lock) as is_mine:
        if not is_mine:
            raise RefusedError(f"Sudah berjalan: buka {settings.ui_address}.")
        prepared = apart(_prepared, settings)
        env = settings.as_environment()
        console.print("Menjalankan server …")
        home, host, port = settings.data / "prefect", settings.host, settings.port
        with prefect_server(home, env, host=host, port=port, certificate=prepared.certificate) as server:
            apart(_furnished, server, prepared.timezone, prepared.role)
            with running_worker(server, env, query_seconds=QUERY_SECONDS) as worker:
                for line in _told(settings, prepared):
                    console.print(line)
                with suppress(KeyboardInterrupt):
                    wait_for_an_end(server.child, worker)
                console.print("Berhenti …")


def _prepared(settings: Settings) -> Prepared:
    from rbworkflow.local.preparing import prepare  # noqa: PLC0415 - tables and documents, in the fork alone

    return prepare(settings)


def _furnished(server: Server, timezone: str, role: str) -> None:
    from rbworkflow.local.preparing import furnish  # noqa: PLC0415 - every flow, in the fork alone

    furnish(server, timezone, role)


def _told(settings: Settings, prepared: Prepared) -> list[str]:
    """What the person who started it reads."""
    lines = [told_at_start(settings), *prepared.lines]
    if settings.is_practice:
        lines = [
            f"MODE LATIHAN: surel tidak dikirim; bacalah di {settings.ui_address}/surel-latihan.",
            f"Isi {settings.data} tetap latihan; kantor sungguhan memakai folder data sendiri.",
            *lines,
        ]
    lines = [f"Folder bersama (inbox, formulir, templat): {settings.shared}", *lines]
    if prepared.link:
        lines = [f"Administrator masuk lewat tautan ini, sekali pakai, 2 hari: {prepared.link}", *lines]
    ready = f"{prepared.name} siap: buka {settings.ui_address} (Ctrl-C untuk berhenti)"
    return [ready, *(f"  {line}" for line in filter(None, lines))]
