"""`rbworkflow start`: the office's server, worker and deployments, up until Ctrl-C."""

from contextlib import suppress
from typing import Final

from rich.console import Console

from flows.machine import pages_part, prefect_parts
from flows.runs import Runs
from rbworkflow.clock import Clock
from rbworkflow.errors import RefusedError
from rbworkflow.key_folder import key_folder
from rbworkflow.local.calling import api_client
from rbworkflow.local.certificates import authority_file, certificate_for, told_at_start
from rbworkflow.local.deploying import deploy
from rbworkflow.local.practice_layout import lay_out_practice
from rbworkflow.local.processes import stopping_on_signals, wait_for_an_end
from rbworkflow.local.server import prefect_server
from rbworkflow.local.worker import prefect_worker
from rbworkflow.settings import Settings
from rbworkflow.steps.notices.configuration import check_configuration
from rbworkflow.steps.overview.readiness import ReadinessPart
from rbworkflow.steps.people.letting_in import administrators_link, seed_people
from rbworkflow.steps.workplace import Workplace, open_workplace
from rbworkflow.store.shared_files import make_shared
from rbworkflow.system import keep_all_from_others, make_private_folder, only_one

QUERY_SECONDS: Final = 2
ROUND: Final = "Putaran setengah jam"


def start(settings: Settings) -> None:
    """Run the office on this machine; what is missing is made first.

    Who came in nowhere yet gets a link to come in by.
    Raises RefusedError where it is running already.
    """
    console = Console(highlight=False, soft_wrap=True)
    make_private_folder(settings.data)
    for folder in (settings.data, key_folder(settings.data)):
        keep_all_from_others(folder)  # what an earlier version, or a copy put back, left readable
    with stopping_on_signals(), only_one(settings.start_lock) as is_mine:
        if not is_mine:
            raise RefusedError(f"Sudah berjalan: buka {settings.ui_address}.")
        practice = lay_out_practice(settings)
        workplace = open_workplace(settings)
        make_shared(settings.shared, settings.inbox)
        prepared = [*filter(None, [workplace.moved]), *check_configuration(workplace, anew=True), *practice]
        seed_people(workplace)
        link = administrators_link(workplace)
        env = settings.as_environment()
        console.print("Menjalankan server …")
        certificate = certificate_for(settings, workplace.office.name, Clock(workplace.office.tz).now())
        home, host, port = settings.data / "prefect", settings.host, settings.port
        with prefect_server(home, env, host=host, port=port, certificate=certificate) as server:
            deploy(server, timezone=workplace.office.timezone)
            with prefect_worker(server, env, query_seconds=QUERY_SECONDS) as worker, server.client() as client:
                Runs(client).start(ROUND)  # what waited while the machine was off, and the page of where we are
                console.print(f"{workplace.office.name} siap: buka {settings.ui_address} (Ctrl-C untuk berhenti)")
                if link:
                    console.print(f"  Administrator masuk lewat tautan ini, sekali pakai, 2 hari: {link}")
                console.print(f"  Folder bersama (inbox, formulir, templat): {settings.shared}")
                if settings.is_practice:
                    console.print(
                        f"  MODE LATIHAN: surel tidak dikirim; bacalah di {settings.ui_address}/surel-latihan."
                    )
                    console.print(f"  Isi {settings.data} tetap latihan; kantor sungguhan memakai folder data sendiri.")
                for line in filter(None, [told_at_start(settings), *prepared]):
                    console.print(f"  {line}")
                with suppress(KeyboardInterrupt):
                    wait_for_an_end(server.child, worker)
                console.print("Berhenti …")


def prefect_of(workplace: Workplace) -> list[ReadinessPart]:
    """The server and the worker that `start` runs for this office, tried from outside."""
    settings = workplace.settings
    api_url, authority = f"{settings.machine_address}/api", authority_file(settings)
    client = api_client(api_url, settings.data, authority=authority)
    return [*prefect_parts(client, at=workplace.now), pages_part(settings)]
