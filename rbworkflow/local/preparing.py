"""What `rbworkflow start` does before anything runs, and once the server answers: each in a process of its own."""

from typing import Final

from flows.runs import Runs
from rbworkflow.clock import Clock
from rbworkflow.local.certificates import certificate_for
from rbworkflow.local.deploying import deploy
from rbworkflow.local.pool import make_ready
from rbworkflow.local.practice_layout import lay_out_practice
from rbworkflow.local.prepared import Prepared
from rbworkflow.local.server import Server
from rbworkflow.office.duties import OfficeRole
from rbworkflow.settings import Settings
from rbworkflow.steps.notices.configuration import check_configuration
from rbworkflow.steps.people.letting_in import administrators_link, seed_people
from rbworkflow.steps.workplace import open_workplace
from rbworkflow.store.shared_files import make_shared

ROUND: Final = "Putaran setengah jam"


def prepare(settings: Settings) -> Prepared:
    """Make what is missing: rows, folders, keys, people, and what the sample office is tried with."""
    practice = lay_out_practice(settings)
    workplace = open_workplace(settings)
    make_shared(settings.shared, settings.inbox)
    lines = [*filter(None, [workplace.moved]), *check_configuration(workplace, anew=True), *practice]
    seed_people(workplace)
    office = workplace.office
    certificate = certificate_for(settings, office.name, Clock(office.tz).now())
    link = administrators_link(workplace)
    return Prepared(office.name, office.timezone, office.role, link, tuple(lines), certificate)


def furnish(server: Server, timezone: str, role: str) -> None:
    """Tell the server of our flows, and let begin what waited while the machine was off, with the page of where we are.

    The worker that comes takes it up.
    """
    deploy(server, timezone=timezone, role=OfficeRole(role))
    with server.client() as client:
        make_ready(client)
        Runs(client).start(ROUND)
