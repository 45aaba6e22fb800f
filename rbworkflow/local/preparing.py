"""What `rbworkflow start` does before anything runs, and once the server answers: each in a process of its own."""

from typing import Final
from zoneinfo import ZoneInfo

from flows.kickoff import order_kickoffs
from flows.runs import Runs
from rbworkflow.clock import Clock
from rbworkflow.home import command
from rbworkflow.local.address import Address, prefect_home
from rbworkflow.local.certificates import certificate_for
from rbworkflow.local.compacting import compact
from rbworkflow.local.deploying import OfferedFlows, offer
from rbworkflow.local.pool import make_ready
from rbworkflow.local.practice_layout import lay_out_practice
from rbworkflow.local.prefect_database import make_prefect_tables
from rbworkflow.local.prepared import Prepared
from rbworkflow.local.server import kept_by_prefect
from rbworkflow.office.at_a_glance import FIRST_ZONE, at_a_glance
from rbworkflow.office.loading import load_office
from rbworkflow.office.policies import Retention
from rbworkflow.offices import is_many, office_codes, server_rules
from rbworkflow.settings import Settings
from rbworkflow.steps.notices.configuration import check_configuration
from rbworkflow.steps.people.letting_in import administrators_link, seed_people
from rbworkflow.steps.people.server_place import open_server
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
    if is_many(settings):
        return _prepare_server(settings)
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
        link=administrators_link(workplace),
        lines=tuple(lines),
        certificate=certificate,
        server=kept_by_prefect(run_days=keep.run_days, event_days=keep.event_days),
    )


def _prepare_server(settings: Settings) -> Prepared:
    """What many offices share. Each of them is opened by the round that begins with the server, alone."""
    name, codes, keep = server_rules(settings).name, office_codes(settings), Retention()
    compacted = compact(prefect_home(settings.data) / "prefect.db")
    lines = [f"{len(codes)} kantor di {settings.offices_dir}.", *filter(None, [compacted])]
    if not codes:
        lines.append(f"Tambahkan kantor dengan '{command('init --office KODE')}'.")
    place = open_server(settings)
    try:
        link = administrators_link(place)
    finally:
        place.engine.dispose()
    return Prepared(
        name=name,
        link=link,
        lines=tuple(lines),
        certificate=certificate_for(settings, name, Clock(ZoneInfo(FIRST_ZONE)).now()),
        server=kept_by_prefect(run_days=keep.run_days, event_days=keep.event_days),
    )


def furnish(settings: Settings, server: Address, worker: str | None = None) -> None:
    """Tell the server of our flows, and let begin what waited while the machine was off, with the page of where we are.

    The worker that comes takes it up: the only one, or the one called `worker` beside others.
    """
    offered = offered_by(settings)
    with in_turn(settings.store_url):
        offer(server, offered)
        with server.client() as client:
            make_ready(client, worker=worker, most=server_rules(settings).runs_at_once if is_many(settings) else None)
            if offered.offices is None:
                Runs(client).start(ROUND)
            else:
                zones = sorted({office.zone for office in offered.offices})
                order_kickoffs(client, settings, putaran="setengah jam", zones=zones)


def offered_by(settings: Settings) -> OfferedFlows:
    """Whose flows this server offers."""
    if not is_many(settings):
        office = load_office(settings.config)
        return OfferedFlows(roles=frozenset({office.role}), timezone=office.timezone)
    offices = tuple(at_a_glance(settings, code) for code in office_codes(settings))
    return OfferedFlows(roles=frozenset(office.role for office in offices), offices=offices)
