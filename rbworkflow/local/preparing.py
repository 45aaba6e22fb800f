"""What `rbworkflow start` does before anything runs, and once the server answers: each in a process of its own."""

from typing import Final

from flows.runs import Runs
from rbworkflow.clock import Clock
from rbworkflow.local.address import Address, prefect_home
from rbworkflow.local.certificates import certificate_for
from rbworkflow.local.compacting import compact
from rbworkflow.local.deploying import deploy
from rbworkflow.local.pool import make_ready
from rbworkflow.local.practice_layout import lay_out_practice
from rbworkflow.local.prefect_database import make_prefect_tables
from rbworkflow.local.prepared import Prepared
from rbworkflow.local.server import kept_by_prefect
from rbworkflow.office.duties import OfficeRole
from rbworkflow.settings import Settings
from rbworkflow.steps.notices.configuration import check_configuration
from rbworkflow.steps.people.letting_in import administrators_link, seed_people
from rbworkflow.steps.workplace import open_workplace
from rbworkflow.store.shared_files import make_shared
from rbworkflow.store.turns import in_turn

ROUND: Final = "Putaran setengah jam"


def prepare(settings: Settings) -> Prepared:
    """Make what is missing: rows, folders, keys, people, and what the sample office is tried with."""
    with in_turn(settings.store_url):
        return _prepare(settings)


def _prepare(settings: Settings) -> Prepared:
    if settings.prefect_store_url:
        make_prefect_tables(settings)
    practice = lay_out_practice(settings)
    workplace = open_workplace(settings)
    make_shared(settings.shared, settings.inbox)
    compacted = compact(prefect_home(settings.data) / "prefect.db")
    lines = [*filter(None, [workplace.moved, compacted]), *check_configuration(workplace, anew=True), *practice]
    seed_people(workplace)
    office = workplace.office
    certificate = certificate_for(settings, office.name, Clock(office.tz).now())
    keep = office.retention
    return Prepared(
        name=office.name,
        timezone=office.timezone,
        role=office.role,
        link=administrators_link(workplace),
        lines=tuple(lines),
        certificate=certificate,
        server=kept_by_prefect(run_days=keep.run_days, event_days=keep.event_days),
    )


def furnish(settings: Settings, server: Address, timezone: str, role: str, worker: str | None = None) -> None:
    """Tell the server of our flows, and let begin what waited while the machine was off, with the page of where we are.

    The worker that comes takes it up: the only one, or the one called `worker` beside others.
    """
    with in_turn(settings.store_url):
        deploy(server, timezone=timezone, role=OfficeRole(role))
        with server.client() as client:
            make_ready(client, worker=worker)
            Runs(client).start(ROUND)
