"""What each of those in docs/security.md could want, tried: what he gets is what the table says, and no more."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from rbworkflow.access.accounts import Role
from rbworkflow.access.acts import Act
from rbworkflow.approval.appointments import Appointment, appointments
from rbworkflow.approval.lifecycle import AppointmentStatus
from rbworkflow.approval.verdicts import Verdict
from rbworkflow.errors import RefusedError
from rbworkflow.key_folder import key_folder
from rbworkflow.machine_key import machine_key
from rbworkflow.office.people import ActingSeed, Official
from rbworkflow.steps.decisions.appointing import NOT_HIS, answer, named_by_number, watchers
from rbworkflow.steps.decisions.name_acting import name_acting
from rbworkflow.steps.decisions.withdraw import withdraw_decision
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from tests.ground.coming_in import token_of
from tests.steps.decisions.test_withdrawing import code_of
from tests.steps.office_walk import CHAIR, OPERATOR, SECRETARY, Walk, text_of
from tests.steps.visiting import Runs, Visit, words

ACCOMPLICE = "kaki.tangan@kpu-pasuruan.example"
SECOND = "kaki.tangan.dua@kpu-pasuruan.example"


def name(walk: Walk, role: str, address: str, nip: str = "", decree: str = "1/ST/2026") -> None:
    title = walk.workplace.office.officials[role].title
    official = Official(name=address.partition("@")[0], title=title, nip=nip, email=address)
    days = {"starts_on": walk.workplace.today, "ends_on": date(2026, 7, 31)}
    values = {"role": role, "kind": "Plt", "official": official, "decree": decree, **days}
    name_acting(walk.workplace, ActingSeed.model_validate(values))


def named(walk: Walk, address: str) -> Appointment:
    with read(walk.workplace.engine) as conn:
        found = appointments(conn, walk.workplace.office.code, on=walk.workplace.today)
    return next(each for each in found if each.official.email == address)


def answering(walk: Walk, about: Appointment) -> set[str]:
    with read(walk.workplace.engine) as conn:
        return {each.email for each in watchers(conn, walk.workplace, about)}


# -- the operator --


def test_who_came_in_force_by_silence_seats_nobody_else(compiled: Walk) -> None:
    name(compiled, "chair", ACCOMPLICE)
    compiled.due_work().on("2026-07-13 07:00").daily_round()
    name(compiled, "secretary", SECOND, nip="197502022000032009", decree="2/ST/2026")
    compiled.due_work()
    assert answering(compiled, named(compiled, SECOND)) == {SECRETARY, CHAIR}
    with pytest.raises(RefusedError, match=NOT_HIS):
        named_by_number(compiled.workplace, named(compiled, SECOND).id, ACCOMPLICE)


def test_an_accomplice_whom_an_officer_confirmed_is_the_other_officer(compiled: Walk) -> None:
    name(compiled, "chair", ACCOMPLICE)
    compiled.due_work()
    answer(compiled.workplace.by(Act("Sekretaris")), named(compiled, ACCOMPLICE), AppointmentStatus.CONFIRMED)
    name(compiled, "secretary", SECOND, nip="197502022000032009", decree="2/ST/2026")
    compiled.due_work()
    assert answering(compiled, named(compiled, SECOND)) == {SECRETARY, CHAIR, ACCOMPLICE}
    assert compiled.mails(CHAIR, "Penunjukan Plt. Sekretaris") != [], "the definitive officer hears all the same"


def test_whoever_runs_the_program_reads_the_page_of_no_decision_and_answers_none(compiled: Walk) -> None:
    number = compiled.asked().request_id
    for role in (Role.OPERATOR, Role.ADMINISTRATOR):
        staff = Visit(compiled, Runs(), token_of(compiled.workplace, role))
        assert "SETUJU-" not in words(staff.get(f"/keputusan/{number}"))
        assert staff.post(f"/keputusan/{number}", kode=compiled.codes()["SETUJU"], jawaban="0").status_code == 403
    assert compiled.revision().status == "in_approval"


# -- a mailbox thief --


def test_who_reads_the_secretarys_mails_decides_one_stage_seen_by_all_and_it_is_taken_back(compiled: Walk) -> None:
    assert compiled.approve() is Verdict.APPROVED
    compiled.due_work()
    for address in (CHAIR, OPERATOR):
        assert compiled.mails(address, "Disetujui") != []
    assert compiled.revision().status == "in_approval"
    chairs = compiled.codes()["SETUJU"]
    assert [mail for mail in compiled.mails(SECRETARY) if chairs in text_of(mail)] == []
    withdraw_decision(compiled.workplace, code_of(compiled, SECRETARY))
    assert compiled.asked().title.startswith("Persetujuan Sekretaris")


# -- a stolen backup --


@pytest.fixture
def stolen(compiled: Walk, tmp_path: Path) -> Iterator[Path]:
    """A copy of data/, of an office whose mails left: in practice they lie there to be read, and are no backup's."""
    compiled.approve()
    compiled.due_work()
    copy = tmp_path / "salinan"
    shutil.copytree(compiled.workplace.settings.data, copy, ignore=shutil.ignore_patterns("latihan"))
    yield copy
    shutil.rmtree(copy)


def test_a_stolen_copy_of_the_data_holds_no_key_and_no_code(compiled: Walk, stolen: Path) -> None:
    workplace: Workplace = compiled.workplace
    keys = [path.read_bytes().strip() for path in key_folder(workplace.settings.data).iterdir() if path.is_file()]
    secrets = [*keys, workplace.pepper, machine_key(workplace.settings.data).encode(), *codes(compiled)]
    assert len(secrets) > 4
    for path in (each for each in stolen.rglob("*") if each.is_file()):
        content = path.read_bytes()
        assert [each for each in secrets if each in content] == [], path.name


def codes(walk: Walk) -> list[bytes]:
    """Open ones of the Chair's, and what takes the Secretary's decision back."""
    said = [*walk.codes().values(), code_of(walk, SECRETARY)]
    return [each.encode() for code in said for each in (code, code.replace("-", ""), code.partition("-")[2])]


# -- anybody on this PC --


def test_a_mail_of_an_appointment_holds_no_way_in(compiled: Walk) -> None:
    name(compiled, "chair", ACCOMPLICE)
    compiled.due_work()
    mail = text_of(compiled.mail(SECRETARY, "Penunjukan Plt."))
    assert "/penunjukan/" in mail
    assert "/masuk/" not in mail
