"""Whoever config/ names for a seat holds it once an officer agrees or a working day has passed in silence."""

from typing import Any

import pytest

from rbworkflow.access.acts import Act
from rbworkflow.approval.appointments import Appointment, appointments
from rbworkflow.approval.lifecycle import AppointmentStatus
from rbworkflow.approval.officers import Officer, officer_in_charge
from rbworkflow.errors import ConfigurationError, RefusedError
from rbworkflow.steps.decisions.appointing import answer, watchers
from rbworkflow.steps.notices.configuration import broken_files
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.overview.verifying import verify
from rbworkflow.store import read
from tests.steps.office_walk import CHAIR, OPERATOR, SECRETARY, Walk, text_of
from tests.steps.past_the_program import without_guards

NEXT = "sekretaris.baru@kpu-pasuruan.example"
NEW: dict[str, str] = {"name": "Sekretaris Baru Contoh", "email": NEXT, "nip": "197502022000032009"}
SUBJECT = "Perubahan pejabat definitif"
FRIDAY, MONDAY = "2026-07-10", "2026-07-13"


def with_config(walk: Walk, role: str = "secretary", **changes: str) -> Walk:
    """The office whose config/ was changed like this since."""
    officials = walk.workplace.office.officials
    return walk.with_office(officials={**officials, role: officials[role].model_copy(update=changes)})


def in_charge(walk: Walk, role: str = "secretary") -> Officer:
    with read(walk.workplace.engine) as conn:
        return officer_in_charge(conn, walk.workplace.office, role, on=walk.workplace.today)


def named(walk: Walk) -> Appointment:
    with read(walk.workplace.engine) as conn:
        found = appointments(conn, walk.workplace.office.code, on=walk.workplace.today)
    return next(each for each in reversed(found) if not each.is_acting)


def answering(walk: Walk) -> set[str]:
    with read(walk.workplace.engine) as conn:
        return {each.email for each in watchers(conn, walk.workplace, named(walk))}


def answered(walk: Walk, said: AppointmentStatus) -> Walk:
    answer(walk.workplace.by(Act("Ketua KPU Kabupaten Pasuruan")), named(walk), said)
    return walk.due_work()


@pytest.fixture
def changed(compiled: Walk) -> Walk:
    """On a Friday, after the stand-in's last hours, config/ got another Secretary."""
    compiled.on(f"{FRIDAY} 07:00").daily_round()
    return with_config(compiled.on(f"{FRIDAY} 14:00"), **NEW).due_work()


def test_the_holder_and_the_other_officer_are_told_and_the_new_one_is_not_asked(changed: Walk) -> None:
    for officer in (SECRETARY, CHAIR):
        mail = text_of(changed.mail(officer, SUBJECT))
        assert "Sekretaris Baru Contoh (NIP 197502022000032009)" in mail
        assert "Yang tercatat selama ini: Sekretaris Contoh" in mail
        assert f"/penunjukan/{named(changed).id}" in mail
    assert answering(changed) == {SECRETARY, CHAIR}
    assert changed.mails(NEXT, "") == []


def test_silence_lasts_until_the_next_working_day_and_status_says_so(changed: Walk) -> None:
    said = status(changed.workplace).appointments[-1]
    assert "Sekretaris Baru Contoh" in said
    assert "menunggu konfirmasi pejabat; tanpa keberatan berlaku mulai 13 Juli 2026" in said
    assert in_charge(changed.on("2026-07-12 12:00")).email == SECRETARY
    changed.on(f"{MONDAY} 07:00").daily_round()
    assert in_charge(changed).email == NEXT
    assert len(changed.mails(NEXT, "Mohon keputusan")) == 1
    assert f"Alamat {SECRETARY}" in text_of(changed.mail(CHAIR, "Akses berakhir"))


def test_with_a_confirmation_he_holds_the_seat_at_once(changed: Walk) -> None:
    answered(changed.on("2026-07-11 09:00"), AppointmentStatus.CONFIRMED)
    assert in_charge(changed).email == NEXT
    assert "utuh" in verify(changed.workplace).message


def test_an_objection_leaves_the_holder_in_his_seat_however_long_config_says_otherwise(changed: Walk) -> None:
    answered(changed, AppointmentStatus.OBJECTED)
    changed.on(f"{MONDAY} 07:00").daily_round()
    changed.on("2026-07-14 07:00").daily_round()
    assert in_charge(changed).email == SECRETARY
    for address in (OPERATOR, SECRETARY, CHAIR):
        assert "Kembalikan isi config/officials.toml" in text_of(changed.mail(address, "Keberatan atas penunjukan"))
    assert len(changed.mails(CHAIR, SUBJECT)) == 1
    assert "menyatakan keberatan" in status(changed.workplace).appointments[-1]


def test_what_config_no_longer_names_is_never_in_force_and_named_again_is_told_again(changed: Walk) -> None:
    back = with_config(changed, name="Sekretaris Contoh", email=SECRETARY, nip="19700101 199503 1 001").due_work()
    back.on(f"{MONDAY} 07:00").daily_round()
    assert in_charge(back).email == SECRETARY
    (over,) = status(back.workplace).appointments
    assert over.startswith("Masa tugas Plh. Sekretaris"), "what the stand-in's end says is all that is said"
    changed.due_work()
    assert len(changed.mails(CHAIR, SUBJECT)) == 2
    assert in_charge(changed).email == SECRETARY
    assert "utuh" in verify(changed.workplace).message


def test_an_address_alone_waits_too_and_the_officer_answers_from_the_one_before(compiled: Walk) -> None:
    with_config(compiled, email=NEXT).due_work()
    assert in_charge(compiled).email == SECRETARY
    assert answering(compiled) == {SECRETARY, CHAIR}


def test_an_officer_who_is_asked_hears_at_the_address_before_that_his_codes_go_to_the_new_one(compiled: Walk) -> None:
    moved = with_config(compiled, email=NEXT).due_work().confirm_appointments()
    told = " ".join(text_of(moved.mail(SECRETARY, "Kode dikirim ke alamat lain: Laporan RB Semester I")).split())
    assert "Saudara tetap dimintai keputusan atas Laporan RB Semester I 2026 - Revisi 1" in told
    assert f"lewat {NEXT}, alamat yang kini tercatat" in told
    assert not moved.mails(SECRETARY, "Kini diputus")
    assert moved.mail(NEXT, "Mohon keputusan")


def test_another_person_behind_the_same_mailbox_waits_and_does_not_confirm_himself(compiled: Walk) -> None:
    with_config(compiled, role="chair", name="Ketua Baru Contoh").due_work()
    assert in_charge(compiled, "chair").name == "Ketua Contoh"
    assert answering(compiled) == {SECRETARY}
    assert compiled.mails(CHAIR, SUBJECT) != []


@pytest.mark.parametrize(
    ("role", "changes"),
    [
        ("secretary", {"name": "Dra. Sekretaris Contoh, M.Si."}),
        ("secretary", {"title": "Sekretaris KPU Kab. Pasuruan"}),
        ("chair", {"name": "KETUA CONTOH, S.H."}),
    ],
)
def test_how_the_same_officer_is_spelled_is_mended_at_once(compiled: Walk, role: str, changes: dict[str, Any]) -> None:
    with_config(compiled, role=role, **changes).due_work()
    found = in_charge(compiled, role)
    assert {name: getattr(found, name) for name in changes} == changes
    assert compiled.mails(CHAIR, SUBJECT) == []
    assert "utuh" in verify(compiled.workplace).message


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({**NEW, "email": "orang@evil.example"}, "harus alamat kantor"),
        ({**NEW, "email": OPERATOR}, "alamat operator"),
        ({**NEW, "email": CHAIR}, "alamat Ketua Contoh"),
        ({**NEW, "nip": "123"}, "tidak sah"),
        ({**NEW, "nip": ""}, "belum diisi"),
    ],
)
def test_who_may_hold_no_seat_is_not_named_and_the_file_is_at_fault(
    compiled: Walk, changes: dict[str, str], says: str
) -> None:
    changed = with_config(compiled, **changes).due_work()
    changed.on(f"{MONDAY} 07:00").due_work()
    assert in_charge(changed).email == SECRETARY
    assert says in broken_files(changed.workplace)["officials.toml"]


def test_a_seat_under_another_name_is_no_way_round(compiled: Walk) -> None:
    office = compiled.workplace.office
    official = office.officials["secretary"].model_copy(update=NEW)
    renamed = compiled.with_office(officials={**office.officials, "sekretaris": official}).due_work()
    with pytest.raises(ConfigurationError, match="belum ada pejabatnya yang berlaku"):
        in_charge(renamed, "sekretaris")
    assert renamed.mails(CHAIR, SUBJECT) != []


def test_a_holder_who_was_changed_past_the_program_is_found(compiled: Walk) -> None:
    assert "utuh" in verify(compiled.workplace).message
    without_guards(
        compiled,
        "UPDATE acting_assignment SET official = replace(official, 'ketua@', 'orang@') WHERE kind = 'Def'",
    )
    with pytest.raises(RefusedError, match="nama atau alamat"):
        verify(compiled.workplace)
