"""A receipt that the operator entered by mistake is taken back, and the report waits for its own."""

from datetime import date

import pytest

from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.steps.overview.deeds import last_deeds
from rbworkflow.steps.overview.next_form import NextForm, next_form
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.reports.revise import start_revision
from rbworkflow.steps.sending import enter_receipt as entering
from rbworkflow.steps.sending.enter_receipt import enter_receipt
from rbworkflow.steps.sending.resolve_delivery import close_delivery
from rbworkflow.steps.sending.withdraw_receipt import withdraw_receipt
from rbworkflow.store import read, write
from rbworkflow.store.schema import outbox
from tests.steps.office_walk import CHAIR, OPERATOR, S1, S2, SECRETARY, Walk, text_of

TODAY = date(2026, 7, 7)
WHY = "Tanda terima itu untuk laporan tahunan"


@pytest.fixture
def received(decided_with_relay: Walk) -> Walk:
    """The report has left, and the operator says that the province has it."""
    decided_with_relay.due_work()
    enter_receipt(decided_with_relay.workplace, S1, received_on=TODAY)
    decided_with_relay.due_work()
    return decided_with_relay


def test_the_report_waits_for_its_receipt_again_and_officers_and_operator_hear_why(received: Walk) -> None:
    said = withdraw_receipt(received.workplace, S1, reason=f"{WHY}.")
    assert said == f"Tanda terima Laporan RB Semester I 2026 - Revisi 1 tertanggal 7 Juli 2026 dicabut: {WHY}."
    assert received.revision().status == "sent"
    act = status(received.workplace).next_act
    assert next_form(act, [S1], year=2026) == NextForm("Catat tanda terima", {"periode": "2026-S1"})
    received.due_work()
    for reader in (OPERATOR, SECRETARY, CHAIR):
        told = text_of(received.mail(reader, "Tanda terima dicabut"))
        assert told.startswith("Laporan RB Semester I 2026 - Revisi 1 kembali menunggu tanda terima provinsi")
        assert f"> {WHY}." in told
    (event,) = received.events("receipt_withdrawn")
    assert (event.actor, f'"reason":"{WHY}."' in event.body) == ("operator", True)
    assert len(received.events("report_sent")) == 1, "it was not sent once more"
    received.verify()


def test_the_right_day_is_entered_after_it_and_told_anew(received: Walk) -> None:
    for _ in range(2):
        withdraw_receipt(received.workplace, S1, reason=WHY)
        enter_receipt(received.workplace, S1, received_on=TODAY, remark="Nomor 5")
        received.due_work()
    assert received.revision().status == "received"
    for reader in (OPERATOR, SECRETARY, CHAIR):
        assert len(received.mails(reader, "Tanda terima dicabut")) == 2
        assert len(received.mails(reader, "Diterima provinsi")) == 3
    received.verify()


def test_who_enters_it_again_hears_how_it_is_taken_back(received: Walk) -> None:
    said = enter_receipt(received.workplace, S1, received_on=TODAY)
    assert next_form(said, [S1, S2], year=2026) == NextForm("Cabut tanda terima", {"periode": "2026-S1"})
    assert said.startswith("Tanda terima Laporan RB Semester I 2026 - Revisi 1 sudah tercatat; tidak ada yang diubah.")


def test_only_what_is_entered_is_taken_back_once_and_only_for_a_reason(received: Walk) -> None:
    with pytest.raises(RefusedError, match="Tidak ada tanda terima laporan Semester II Tahun 2026 yang tercatat"):
        withdraw_receipt(received.workplace, S2, reason=WHY)
    with pytest.raises(RefusedError, match="Alasan"):
        withdraw_receipt(received.workplace, S1, reason=" ")
    withdraw_receipt(received.workplace, S1, reason=WHY)
    again = withdraw_receipt(received.workplace, S1, reason="Lain.")
    assert again == "Tanda terima Laporan RB Semester I 2026 - Revisi 1 sudah dicabut; tidak ada yang diubah."
    assert len(received.events("receipt_withdrawn")) == 1


def test_one_brought_by_other_means_waits_as_it_did_before(received: Walk) -> None:
    with received.workplace.engine.begin() as conn:
        conn.execute(outbox.update().where(outbox.c.kind == "report").values(status="rejected"))
    close_delivery(received.workplace, _report_mail(received), reason="Diantar langsung.")
    withdraw_receipt(received.workplace, S1, reason=WHY)
    assert received.revision().status == "issued"
    enter_receipt(received.workplace, S1, received_on=TODAY)
    assert received.revision().status == "received"


def test_one_whose_mail_came_back_meanwhile_is_not_sent(received: Walk) -> None:
    walk = received
    with walk.workplace.engine.begin() as conn:
        conn.execute(outbox.update().where(outbox.c.kind == "report").values(status="rejected"))
    withdraw_receipt(walk.workplace, S1, reason=WHY)
    assert walk.revision().status == "issued"
    assert "ditolak" in status(walk.workplace).next_act


def test_what_the_province_said_itself_stands(decided_with_relay: Walk) -> None:
    walk = decided_with_relay
    walk.due_work()
    by_mail = {"remark": "konfirmasi surel"}
    given = entering.receipt(walk.workplace, walk.revision(), actor=Actor.PROVINCE, received_on=TODAY, body=by_mail)
    with write(walk.workplace.engine) as conn:
        assert entering.mark_received(conn, walk.workplace, given)
    with pytest.raises(RefusedError, match="dinyatakan KPU Provinsi Jawa Timur sendiri lewat surel"):
        withdraw_receipt(walk.workplace, S1, reason=WHY)
    assert walk.revision().status == "received"


def test_it_stands_once_the_next_revision_is_ordered(received: Walk) -> None:
    start_revision(received.workplace, S1, units=("KUL",), until=date(2026, 7, 9), reason=WHY)
    with pytest.raises(RefusedError, match="Revisi sesudah Laporan RB Semester I 2026 - Revisi 1 sudah diminta"):
        withdraw_receipt(received.workplace, S1, reason=WHY)


def test_it_is_among_the_last_deeds(received: Walk) -> None:
    withdraw_receipt(received.workplace, S1, reason=WHY)
    with read(received.workplace.engine) as conn:
        assert any("mencabut tanda terima" in str(each) for each in last_deeds(conn, received.workplace.office))


def _report_mail(walk: Walk) -> int:
    (row,) = walk.rows(outbox, outbox.c.kind == "report")
    return int(row.id)
