"""Rows are verified by themselves in the first round of a day; what differs reaches the operator and the status."""

import errno

import pytest

from rbworkflow.approval.verdicts import Verdict
from rbworkflow.steps.overview import verifying
from rbworkflow.steps.overview.status import status
from rbworkflow.store.schema import audit_event
from tests.steps.office_walk import OPERATOR, New, Walk, text_of
from tests.steps.past_the_program import without_guards

FIGURE = "UPDATE submission_row SET {} WHERE submission_id = 1 AND quarter = 1"
RAISED, AS_IT_WAS = FIGURE.format("narrative = narrative || '!'"), FIGURE.format("narrative = rtrim(narrative, '!')")


def verifications(walk: Walk) -> int:
    return len(walk.rows(audit_event, audit_event.c.action == "rows_verified"))


def test_the_first_round_of_a_day_verifies_and_status_says_so(compiled: Walk) -> None:
    compiled.on("2026-07-07 07:00").daily_round()
    before = verifications(compiled)
    compiled.on("2026-07-07 08:30").half_hourly()
    assert verifications(compiled) == before
    assert status(compiled.workplace).verified == (
        "Jejak audit terakhir diperiksa 7 Juli 2026 pukul 07.00 WIB: sesuai."
    )


def test_before_the_first_round_status_says_that_nobody_has(new: New) -> None:
    walk = new("2026-06-22 07:00")
    assert status(walk.workplace).verified == "Jejak audit belum pernah diperiksa."


def test_a_machine_that_was_off_at_that_hour_catches_up_in_its_next_round(compiled: Walk) -> None:
    before = verifications(compiled)
    compiled.on("2026-07-10 13:30").half_hourly()
    assert verifications(compiled) == before + 1
    assert "10 Juli 2026 pukul 13.30 WIB" in status(compiled.workplace).verified


def test_what_differs_is_mailed_once_and_stands_in_status_until_it_is_mended(compiled: Walk) -> None:
    compiled.on("2026-07-14 07:00")
    without_guards(compiled, RAISED)
    (said,) = [each for each in compiled.daily_round() if "jejak audit" in each]
    compiled.on("2026-07-14 09:00").half_hourly()

    assert said.startswith("Pemeriksaan jejak audit menemukan yang tidak sesuai: Isian ")
    (mail,) = compiled.mails(OPERATOR, "jejak audit")
    assert "(nomor 1): uraian di basis data tidak sama dengan yang dicatat peristiwa nomor" in text_of(mail)
    now = status(compiled.workplace)
    assert now.next_act.startswith("Pemeriksaan jejak audit menemukan yang tidak sesuai: Isian ")
    assert now.verified.endswith("07.00 WIB: ADA YANG TIDAK SESUAI.")

    without_guards(compiled, AS_IT_WAS)
    compiled.on("2026-07-14 09:30").half_hourly()
    now = status(compiled.workplace)
    assert "jejak audit" not in now.next_act
    assert now.verified.endswith("09.30 WIB: sesuai.")
    compiled.verify()


def test_what_cannot_be_read_is_not_called_altered(compiled: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(compiled.workplace.files.root))

    before = verifications(compiled)
    with monkeypatch.context() as patch:
        patch.setattr(verifying, "check_all", closed)
        patch.setattr(verifying, "check_named", closed)
        compiled.on("2026-07-14 07:00").daily_round()
    now = status(compiled.workplace)
    assert now.next_act.startswith(
        f"Jejak audit belum dapat diperiksa: {compiled.workplace.files.root}: program tidak "
    )
    assert "TIDAK SESUAI" not in now.verified
    assert verifications(compiled) == before
    compiled.on("2026-07-14 07:30").half_hourly()
    assert "udit" not in status(compiled.workplace).next_act
    assert verifications(compiled) == before + 1


def test_a_night_looks_at_what_was_written_since_and_a_week_later_at_all(compiled: Walk) -> None:
    compiled.on("2026-07-14 07:00").daily_round()
    without_guards(compiled, RAISED)
    assert "jejak audit" not in " ".join(compiled.on("2026-07-15 07:00").daily_round())
    assert "jejak audit" in " ".join(compiled.on("2026-07-21 07:00").daily_round())


def test_what_was_written_since_yesterday_is_looked_at_today(compiled: Walk) -> None:
    compiled.on("2026-07-07 07:00").daily_round()
    assert compiled.on("2026-07-07 09:00").approve() is Verdict.APPROVED
    without_guards(compiled, "UPDATE decision SET note = 'lain' WHERE request_id = (SELECT max(id) - 1 FROM request)")
    (said,) = [each for each in compiled.on("2026-07-08 07:00").daily_round() if "jejak audit" in each]
    assert "Keputusan Sekretaris atas permintaan nomor " in said
    assert ": catatan di basis data tidak sama" in said
