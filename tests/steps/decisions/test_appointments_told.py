"""Who is named to act is told of at once, and is in charge only once an officer agrees or a working day has passed."""

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from rbworkflow.access.acts import Act
from rbworkflow.approval.appointments import Appointment, appointments
from rbworkflow.approval.lifecycle import AppointmentStatus
from rbworkflow.approval.officers import officer_in_charge
from rbworkflow.errors import RefusedError
from rbworkflow.office import Official
from rbworkflow.office.people import ActingSeed
from rbworkflow.steps.decisions.appointing import ANSWERED, NOT_HIS, answer, named_by_number
from rbworkflow.steps.decisions.name_acting import name_acting
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.overview.verifying import verify
from rbworkflow.store import read
from rbworkflow.store.schema import outbox
from tests.steps.office_walk import CHAIR, CONFIG, OPERATOR, SECRETARY, Copied, Walk, text_of
from tests.steps.past_the_program import without_guards

FRIDAY, MONDAY = "2026-07-10", "2026-07-13"
OTHER = "pengganti@kpu-pasuruan.example"


def name(walk: Walk, **changes: Any) -> Walk:
    official = Official(
        name="Pengganti Contoh", title="Sekretaris KPU Kabupaten Pasuruan", nip="197502022000032009", email=OTHER
    )
    values = {"role": "secretary", "kind": "Plh", "official": official, "decree": "77/ST/2026"}
    days = {"starts_on": walk.workplace.today, "ends_on": date(2026, 7, 31)}
    name_acting(walk.workplace, ActingSeed.model_validate({**values, **days, **changes}))
    return walk


def named(walk: Walk) -> Appointment:
    with read(walk.workplace.engine) as conn:
        found = appointments(conn, walk.workplace.office.code, on=walk.workplace.today)
    return next(each for each in found if each.decree == "77/ST/2026")


def in_charge(walk: Walk) -> str:
    with read(walk.workplace.engine) as conn:
        return officer_in_charge(conn, walk.workplace.office, "secretary", on=walk.workplace.today).email


def told(walk: Walk) -> tuple[str, ...]:
    return status(walk.workplace).appointments


def answered(walk: Walk, said: AppointmentStatus) -> None:
    answer(walk.workplace.by(Act("Ketua KPU Kabupaten Pasuruan")), named(walk), said)
    walk.due_work()


@pytest.fixture
def friday(compiled: Walk) -> Walk:
    """A Friday on which nobody acts any more after the afternoon's naming."""
    compiled.on(f"{FRIDAY} 07:00").daily_round()
    return name(compiled.on(f"{FRIDAY} 14:00")).due_work()


def test_the_holder_and_the_other_officer_are_told_at_once_and_the_appointee_cannot_answer(friday: Walk) -> None:
    for officer in (SECRETARY, CHAIR):
        mail = text_of(friday.mail(officer, "Penunjukan Plh. Sekretaris"))
        assert "Pengganti Contoh (NIP 197502022000032009) ditunjuk" in mail
        assert f"/penunjukan/{named(friday).id}" in mail
    assert friday.mails(OTHER, "Penunjukan") == []


def test_who_is_named_does_not_confirm_himself_though_he_holds_the_other_seat(compiled: Walk) -> None:
    walk = compiled.with_office(allow_same_person=True).on(f"{FRIDAY} 14:00")
    chair = walk.workplace.office.officials["chair"]
    himself = {"name": chair.name, "nip": "197502022000032009", "email": chair.email}
    name(walk, official=Official(title="Sekretaris KPU Kabupaten Pasuruan", **himself)).due_work()
    with pytest.raises(RefusedError, match=NOT_HIS):
        named_by_number(walk.workplace, named(walk).id, CHAIR)
    assert named_by_number(walk.workplace, named(walk).id, SECRETARY) == named(walk)


def test_before_the_next_working_day_the_officer_before_is_in_charge(friday: Walk) -> None:
    assert in_charge(friday) == "plh.sekretaris@kpu-pasuruan.example"
    assert "menunggu konfirmasi pejabat; tanpa keberatan berlaku mulai 13 Juli 2026" in told(friday)[-1]
    assert in_charge(friday.on("2026-07-12 12:00")) == SECRETARY
    friday.on(f"{MONDAY} 07:00").daily_round()
    assert in_charge(friday) == OTHER
    until, over = told(friday)
    assert until.startswith(
        "Plh. Sekretaris KPU Kabupaten Pasuruan (Pengganti Contoh) berwenang memutus sampai 31 Juli"
    )
    assert over.startswith(
        "Masa tugas Plh. Sekretaris KPU Kabupaten Pasuruan (Pelaksana Harian Contoh) berakhir 10 Juli"
    )


def test_with_an_officers_confirmation_it_is_in_force_at_once_and_the_request_follows(friday: Walk) -> None:
    friday.on("2026-07-11 07:00")
    answered(friday, AppointmentStatus.CONFIRMED)
    assert in_charge(friday) == OTHER
    assert len(friday.mails(OTHER, "Mohon keputusan")) == 1


def test_an_objection_ends_it_and_operator_and_officers_hear(friday: Walk) -> None:
    answered(friday, AppointmentStatus.OBJECTED)
    friday.on(f"{MONDAY} 07:00").daily_round()
    assert in_charge(friday) == SECRETARY
    for address in (OPERATOR, SECRETARY, CHAIR):
        assert "menyatakan keberatan" in text_of(friday.mail(address, "Keberatan atas penunjukan"))
    assert "tidak berlaku, karena seorang pejabat menyatakan keberatan" in told(friday)[-1]


def test_it_is_answered_once(friday: Walk) -> None:
    seen = named(friday)
    answered(friday, AppointmentStatus.OBJECTED)
    with pytest.raises(RefusedError, match=ANSWERED):
        answer(friday.workplace, seen, AppointmentStatus.CONFIRMED)


def test_a_slip_is_mended_and_told_anew_and_waits_anew(friday: Walk) -> None:
    seen = named(friday)
    name(friday, kind="Plt")
    with pytest.raises(RefusedError, match=ANSWERED):
        answer(friday.workplace, seen, AppointmentStatus.CONFIRMED)
    assert named(friday).in_force_on is None
    friday.due_work()
    assert len(friday.mails(CHAIR, "Penunjukan Pl")) == len(friday.mails(CHAIR, "Penunjukan Plh. Sek")) + 1


def test_what_is_in_force_is_only_shortened(friday: Walk) -> None:
    first = named(friday).starts_on
    friday.on(f"{MONDAY} 07:00").daily_round()
    with pytest.raises(RefusedError, match="perlu surat tugas baru"):
        name(friday, starts_on=first, ends_on=date(2026, 8, 14))
    name(friday, starts_on=first, ends_on=date(2026, 7, 14))
    assert in_charge(friday) == OTHER


def test_until_the_notice_has_left_no_day_counts(compiled: Walk) -> None:
    name(compiled.on(f"{FRIDAY} 14:00"))
    compiled.on("2026-07-20 07:00")
    assert in_charge(compiled) == SECRETARY
    assert "menunggu pemberitahuannya terkirim" in told(compiled)[-1]


def test_a_notice_that_waits_for_its_relay_seats_nobody_however_many_days_pass(received_with_relay: Walk) -> None:
    away = received_with_relay.with_settings(relay_port=1).on(f"{FRIDAY} 14:00")
    name(away).due_work()
    waiting = away.rows(outbox, outbox.c.kind == "appointed")[-2:]
    assert {row.status for row in waiting} <= {"queued", "deferred"}
    away.on("2026-07-20 07:00").due_work()
    assert (in_charge(away), named(away).in_force_on) == (SECRETARY, None)
    assert "menunggu pemberitahuannya terkirim" in told(away)[-1]
    received_with_relay.on("2026-07-20 12:00").due_work()
    assert named(away).in_force_on == date(2026, 7, 21)


def test_a_notice_that_cannot_be_written_seats_nobody(compiled_data: Path, copied: Copied, tmp_path: Path) -> None:
    config = tmp_path / "config"
    shutil.copytree(CONFIG, config)
    walk = copied(compiled_data, on=f"{FRIDAY} 14:00", config_dir=config)
    template = config / "mails/appointed.j2"
    words = template.read_text(encoding="utf-8")
    template.write_text(words.replace("{{ decree }}", "{{ decre }}"), encoding="utf-8")
    name(walk).due_work().on("2026-07-20 07:00").due_work()
    assert (in_charge(walk), named(walk).in_force_on) == (SECRETARY, None)
    template.write_text(words, encoding="utf-8")
    walk.due_work()
    assert (walk.mails(CHAIR, "Penunjukan Plh.") != [], named(walk).in_force_on) == (True, date(2026, 7, 21))


def test_where_no_officer_can_be_reached_the_wait_is_the_rule_and_status_says_so(friday: Walk) -> None:
    without_guards(friday, "UPDATE outbox SET status = 'rejected' WHERE kind = 'appointed'")
    sentence = "pemberitahuannya tidak sampai kepada pejabat mana pun; tanpa konfirmasi berlaku mulai 13 Juli 2026"
    assert sentence in told(friday)[-1]
    assert in_charge(friday.on(f"{MONDAY} 07:00")) == OTHER
    assert sentence in told(friday)[-1]


def test_a_row_that_was_confirmed_past_the_program_is_found(friday: Walk) -> None:
    assert "utuh" in verify(friday.workplace).message
    without_guards(friday, "UPDATE acting_assignment SET status = 'confirmed' WHERE decree = '77/ST/2026'")
    with pytest.raises(RefusedError, match="keadaan"):
        verify(friday.workplace)
