"""To a province's people its senders are offices: nothing that they read, on any page, form or mail, says otherwise."""

import io
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
import yaml
from openpyxl import load_workbook
from starlette.routing import Route
from typer.testing import CliRunner

from flows.running import OF_DUTY
from rbworkflow.access.accounts import Role
from rbworkflow.cli import OF_DUTY as OF_DUTY_COMMANDS
from rbworkflow.cli import app
from rbworkflow.door.pages import PAGES
from rbworkflow.local.deploying import is_offered
from rbworkflow.local.worker import DEPLOYMENTS
from rbworkflow.office.duties import Duty, OfficeRole
from rbworkflow.office.policies import MembersPolicy, Numbering
from rbworkflow.steps.decisions.requested_runs import runs_wanted
from rbworkflow.steps.incoming.confirm_sender import confirm_sender
from rbworkflow.steps.overview.readiness import queue_test_mail
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.periods.office_settings import workbook_of
from rbworkflow.steps.periods.open_period import open_period
from rbworkflow.steps.safekeeping import handover_facts
from rbworkflow.store import read
from rbworkflow.store.schema import received_mail
from rbworkflow.worker.flow_table import listed_in
from tests.conftest import ROOT
from tests.door.sending_visitor import Visitor
from tests.pages.knocking import Doorway, words
from tests.steps.mail_post import MemoryPost, mail
from tests.steps.office_walk import PLAN, S2, Walk, text_of
from tests.steps.overview.test_commands import COMMANDS
from tests.steps.province_office import province_in
from tests.steps.sent_packages import LOR, NAME, PAPER, registered, send, whole

SECRETARY = "sekretaris@kpu-jatim.example"


@pytest.fixture
def province(tmp_path: Path, memory: MemoryPost) -> Iterator[Walk]:
    """One office's package waits for the Secretary, another's for the operator's word, a third sent rubbish."""
    walk = province_in(tmp_path, on="2026-07-06 07:00").with_settings(**memory.settings())
    walk.daily_round()
    send(walk, whole())
    memory.deliver(mail(whole("3592"), sender="orang@lain.example"))
    memory.deliver(mail({"catatan.txt": b"halo"}, sender="sekretaris@kpu-contohwetan.example"))
    memory.deliver(mail({}, sender="sekretaris@kpu-contohkulon.example"))
    send(walk, {"film.mp4": b"x"}, unit_code="3593")
    walk.half_hourly()
    yield walk
    walk.workplace.engine.dispose()


def speaks_of_units(text: str) -> str:
    """Where it does; empty where nowhere."""
    place = text.casefold().find("subbag")
    return "" if place < 0 else text[max(0, place - 80) : place + 80]


@pytest.mark.soak
def test_no_page_of_a_province_speaks_of_units(province: Walk) -> None:
    doorway = Doorway(province.workplace)
    doorway.prefect.answers["/api/flow_runs/run-1-1"] = {"state_type": "PAUSED"}
    plain = [route.path for route in PAGES if isinstance(route, Route) and "GET" in (route.methods or ())]
    paths = [path for path in plain if "{" not in path] + ["/kabupaten-kota/1", "/keputusan/1"]
    for role, address in ((Role.OPERATOR, ""), (Role.ADMINISTRATOR, ""), (Role.OFFICER, SECRETARY)):
        browser = doorway.person(role, address)
        for path in paths:
            assert not speaks_of_units(words(browser.get(path))), (role, path)
    visitor = Visitor(province.workplace, unit=LOR)
    pages = [visitor.get(), visitor.send(("formulir", "a.pdf", PAPER)), visitor.ask("GET", "/kirim/tidakada")]
    assert not [found for found in map(speaks_of_units, map(words, pages)) if found]
    doorway.close()


def test_no_mail_of_a_province_speaks_of_units(province: Walk) -> None:
    for day in ("2026-07-07", "2026-07-08", "2026-07-09", "2026-07-10", "2026-07-13", "2026-07-14"):
        province.on(f"{day} 07:00").daily_round()
    waiting = province.rows(received_mail, received_mail.c.status == "awaiting")[0]
    confirm_sender(province.workplace, waiting.id, is_genuine=True)
    province.half_hourly()
    queue_test_mail(province.workplace)
    open_period(province.workplace, S2)
    note = f"{next(iter(registered(province)[0].facts.indicators))}: bukti belum terbaca."
    last = max(each.request_id for each in runs_wanted(province.workplace))
    province.answer(province.codes(SECRETARY)["KEMBALI"], note, request_id=last)
    numbered = province.with_office(members=MembersPolicy(decided_by="operator"), numbering=Numbering(mode="typed"))
    send(numbered, {f"{NAME}.pdf": PAPER, "Laporan Semester I 2026.pdf": PAPER}, unit_code="3594")
    numbered.on("2026-07-15 07:00").daily_round()
    mails = province.mails()
    assert len(mails) > 20
    assert not [found for each in mails if (found := speaks_of_units(f"{each.subject} {text_of(each)}"))]


def test_nothing_else_that_its_operator_reads_does(province: Walk) -> None:
    now = status(province.workplace)
    with read(province.workplace.engine) as conn:
        facts = handover_facts.people(conn, province.workplace)
    said: list[object] = [now.next_act, *now.inbox_remarks, *now.warnings, facts]
    _, workbook = workbook_of(province.workplace)
    sheets = load_workbook(io.BytesIO(workbook)).worksheets
    said += [sheet.title for sheet in sheets]
    said += [cell for sheet in sheets for row in sheet.iter_rows(values_only=True) for cell in row if cell]
    assert not [found for each in said if (found := speaks_of_units(str(each)))]


def test_no_form_that_a_province_is_offered_does() -> None:
    listed = yaml.safe_load((ROOT / DEPLOYMENTS).read_text(encoding="utf-8"))["deployments"]
    about = {each["name"]: each["description"] for each in listed}
    for each in listed_in(ROOT / DEPLOYMENTS):
        module, _, name = each.dotted.rpartition(".")
        made = getattr(import_module(module), name)
        if is_offered(each.name.lstrip("0123456789 "), OfficeRole.PROVINCE):
            told = f"{about[each.name]} {made.description} {made.parameters.model_dump_json()}"
            assert not speaks_of_units(told), each.name


# -- and no command of a duty that it lacks does anything --


LINES = {
    "plan import": f"{PLAN} --year 2026",
    "plan quality": f"{PLAN} --year 2026",
    "plan template": "--year 2026",
    "plan next-year": "--year 2027",
    "plan recommendations": f"{PLAN} --year 2026",
    "lke": f"{PLAN} --year 2026",
    "lke-template": "--year 2026",
    "forms": "2026-S1",
    "submit": str(PLAN),
    "set-aside": "",
}


def test_whatever_a_province_is_not_offered_no_command_does(province: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in province.workplace.settings.as_environment().items():
        monkeypatch.setenv(name, value)
    for each in listed_in(ROOT / DEPLOYMENTS):
        import_module(each.dotted.rpartition(".")[0])
    flows = {flow for flow, duty in OF_DUTY.items() if duty is Duty.PLAN}
    closed = {command for name, command in COMMANDS.items() if name.lstrip("0123456789 ") in flows}
    closed |= {command for command, duty in OF_DUTY_COMMANDS.items() if duty is Duty.PLAN}
    assert {"forms", "plan import", "lke"} <= closed
    for command in sorted(closed | {line for line in LINES if line.startswith("plan ")}):
        done = CliRunner().invoke(app, [*command.split(), *LINES[command].split()])
        assert (done.exit_code, "langkah ini tidak dipakai di sini" in done.output) == (2, True), (command, done.output)


def test_a_district_is_refused_what_only_provinces_do(opened: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in opened.workplace.settings.as_environment().items():
        monkeypatch.setenv(name, value)
    lines = ("decide-package 1 --accept", "number-receipt 1 --number 7 --dated 2026-07-06", "evaluation import")
    for line in lines:
        done = CliRunner().invoke(app, line.split())
        assert (done.exit_code, "langkah ini hanya dipakai di provinsi" in done.output) == (2, True), done.output
