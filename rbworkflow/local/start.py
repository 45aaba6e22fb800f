"""`rbworkflow start`: the office's server, worker and deployments, up until Ctrl-C."""

import secrets
from contextlib import suppress
from pathlib import Path
from typing import Final

from prefect.client.orchestration import SyncPrefectClient
from rich.console import Console

from flows.machine import prefect_parts
from flows.runs import Runs
from rbworkflow.errors import RefusedError
from rbworkflow.home import CODE_ROOT
from rbworkflow.local.deploying import deploy
from rbworkflow.local.practice import prepare_practice
from rbworkflow.local.processes import stopping_on_signals, wait_for_an_end
from rbworkflow.local.server import prefect_server
from rbworkflow.local.worker import prefect_worker
from rbworkflow.settings import UI_USER, Settings
from rbworkflow.steps.notices.configuration import check_configuration
from rbworkflow.steps.overview.readiness import ReadinessPart
from rbworkflow.steps.workplace import Workplace, open_workplace
from rbworkflow.system import make_private_folder, only_one

QUERY_SECONDS: Final = 2
ROUND: Final = "Putaran setengah jam"


def start(settings: Settings) -> None:
    """Run the office on this machine; what is missing is made first.

    On the office's network (a host other than loopback) the UI asks for a password, made once and kept.
    Raises RefusedError where it is running already.
    """
    console = Console(highlight=False, soft_wrap=True)
    make_private_folder(settings.data)
    with stopping_on_signals(), only_one(settings.data / "start.lock") as is_mine:
        if not is_mine:
            raise RefusedError(f"Sudah berjalan: buka {settings.ui_address}.")
        workplace = open_workplace(settings)
        settings.inbox.mkdir(parents=True, exist_ok=True)
        prepared = [*filter(None, [workplace.moved]), *check_configuration(workplace, anew=True)]
        prepared += prepare_practice(workplace)
        auth = sign_in(settings)
        env = settings.as_environment()
        console.print("Menjalankan server …")
        with prefect_server(
            settings.data / "prefect", host=settings.host, port=settings.port, auth_string=auth
        ) as server:
            deploy(server, env, CODE_ROOT, timezone=workplace.office.timezone)
            with prefect_worker(server, env, query_seconds=QUERY_SECONDS) as worker, server.client() as client:
                Runs(client).start(ROUND)  # what waited while the machine was off, and the page of where we are
                console.print(f"{workplace.office.name} siap: buka {settings.ui_address} (Ctrl-C untuk berhenti)")
                status_page = f"{settings.ui_address}/artifacts/key/keadaan-{workplace.office.code}"
                console.print(f"  Keadaan sekarang: {status_page}")
                if auth:
                    console.print(f"  Masuk dengan: {auth} (seluruhnya dalam satu kolom)")
                console.print(f"  Folder bersama (inbox, formulir, templat): {settings.shared}")
                if settings.is_practice:
                    console.print(f"  MODE LATIHAN: surel ditulis ke {settings.data / 'latihan'}, tidak dikirim.")
                    console.print(f"  Isi {settings.data} tetap latihan; kantor sungguhan memakai folder data sendiri.")
                for line in prepared:
                    console.print(f"  {line}")
                with suppress(KeyboardInterrupt):
                    wait_for_an_end(server.child, worker)
                console.print("Berhenti …")


def prefect_of(workplace: Workplace) -> list[ReadinessPart]:
    """The server and the worker that `start` runs for this office, tried from outside."""
    settings = workplace.settings
    client = SyncPrefectClient(f"http://{settings.host}:{settings.port}/api", auth_string=sign_in(settings))
    return prefect_parts(client, at=workplace.now)


def sign_in(settings: Settings) -> str | None:
    """The UI's "user:password"; None where it listens to this machine only."""
    return f"{UI_USER}:{_password(settings.data / 'secrets' / 'ui-password')}" if settings.has_login else None


def _password(path: Path) -> str:
    """The UI's password, made once; only this user may read it."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(12), encoding="ascii")
    return path.read_text(encoding="ascii").strip()
