"""The operator's list: which submission is set aside is picked from those that count, on the run's own page."""

from uuid import UUID

import pytest

from flows.runs import RunFailedError, message
from rbworkflow.errors import RefusedError
from rbworkflow.local.rehearsal import Rehearsal
from rbworkflow.steps.submissions.counting import counting_submissions
from rbworkflow.steps.submissions.set_aside import set_aside
from rbworkflow.store.schema import submission
from tests.programs.premises import COLLECTED, EMPTY, Premises, count

WHY = "Berkas ini bahan latihan."


def asked(office: Rehearsal) -> UUID:
    """The run that shows its list."""
    return office.runs.run_and_wait(office.runs.deployment_of("Sisihkan isian"), {}).id


def test_a_submission_is_picked_from_the_list_and_what_follows_is_said_before_and_after(premises: Premises) -> None:
    office = premises.play(COLLECTED)
    run_id = asked(office)
    form = office.runs.form(run_id)
    assert form is not None
    labels = form.schema["properties"]["isian"]["enum"]
    assert len(labels) == len(office.workplace.office.units)
    assert "Umum, dan Logistik tercatat belum mengirim isian Semester I Tahun 2026" in form.description
    (picked,) = [label for label in labels if "Keuangan" in label]

    office.runs.resume(run_id, {"isian": picked, "alasan": WHY})
    said = message(office.runs.wait_for_state(run_id, "Completed", "Failed", "Crashed"))
    assert "Logistik untuk Semester I Tahun 2026 yang diterima 3 Juli 2026 pukul 10.00 disisihkan." in said
    assert count(office, submission, submission.c.status == "set_aside") == 1
    head = office.workplace.office.unit("KUL").head.email
    assert f"> {WHY}" in office.catcher.messages(head)[-1].text


def test_an_answer_that_was_carried_out_before_its_run_was_lost_is_said_to_be_done(premises: Premises) -> None:
    office = premises.play(COLLECTED)
    run_id = asked(office)
    offered = counting_submissions(office.workplace)
    for each in offered:
        set_aside(office.workplace, each.sent.id, reason=WHY)
    office.runs.resume(run_id, {"isian": offered[0].label, "alasan": WHY})
    said = message(office.runs.wait_for_state(run_id, "Completed", "Failed", "Crashed"))
    assert said.endswith(f"sudah disisihkan: {WHY}")


def test_a_run_that_is_moved_on_without_an_answer_sets_nothing_aside(premises: Premises) -> None:
    office = premises.play(COLLECTED)
    run_id = asked(office)
    office.runs.reschedule(run_id)
    assert "tidak ada yang disisihkan" in message(office.runs.wait_for_state(run_id, "Completed", "Failed"))
    assert count(office, submission, submission.c.status == "set_aside") == 0


def test_what_is_not_in_the_list_or_has_no_reason_is_not_taken(premises: Premises) -> None:
    office = premises.play(COLLECTED)
    run_id = asked(office)
    for answer in ({"isian": "Nomor 99: tidak ada", "alasan": WHY}, {"isian": "Nomor 1: x"}):
        with pytest.raises(RefusedError, match="Jawaban tidak diterima server Prefect"):
            office.runs.resume(run_id, answer)
    assert count(office, submission, submission.c.status == "set_aside") == 0


def test_where_nothing_counts_the_run_says_so(premises: Premises) -> None:
    office = premises.play(EMPTY)
    with pytest.raises(RunFailedError, match="Tidak ada isian yang berlaku, maka tidak ada yang dapat disisihkan"):
        asked(office)
