"""After a return, a withdrawal or an approval the operator orders the next revision."""

import io
from datetime import date
from typing import Any

import pytest
from openpyxl import load_workbook

from rbworkflow.approval.verdicts import Verdict
from rbworkflow.errors import RefusedError, RetryLaterError
from rbworkflow.steps.reports.cancel_revision import cancel_revision
from rbworkflow.steps.reports.compile import compile_report
from rbworkflow.steps.reports.revise import start_revision
from rbworkflow.store import write
from rbworkflow.store.schema import finding, letter_number, outbox, request, revision, revision_order
from tests.steps.office_walk import (
    CHAIR,
    OPERATOR,
    S1,
    S2,
    SECRETARY,
    STAND_IN,
    YEAR,
    Walk,
    attachments,
    sample_form,
    text_of,
    typed,
)

NEXT_DAY = date(2026, 7, 8)


@pytest.fixture
def returned(compiled: Walk) -> Walk:
    """7 July: the Secretary has returned revision 1."""
    assert compiled.send_back("Lengkapi data dukung.") is Verdict.RETURNED
    return compiled


def corrected(walk: Walk, unit: str) -> None:
    """The unit sends its form with one more sentence."""
    titles = {"KUL": ("A4-12", "Kendala"), "RDI": ("A6-21", "Kendala")}
    walk.put(unit, "perbaikan.xlsx", typed(sample_form(unit), {titles[unit]: "Perbaikan sesudah dikembalikan."}))


# -- refused --


def test_an_unknown_unit_is_refused_with_the_known_ones(returned: Walk) -> None:
    with pytest.raises(RefusedError, match="Subbagian XYZ tidak dikenal"):
        start_revision(returned.workplace, S1, units=("XYZ",), until=NEXT_DAY, reason="Perbaiki.")


def test_an_order_and_a_withdrawal_need_their_reasons(returned: Walk) -> None:
    with pytest.raises(RefusedError, match="Yang perlu diperbaiki belum diisi"):
        start_revision(returned.workplace, S1, units=("KUL",), until=NEXT_DAY, reason=" \n ")
    with pytest.raises(RefusedError, match="Alasan belum diisi"):
        cancel_revision(returned.workplace, S1, reason="")


def test_a_day_after_the_provinces_is_pointed_out(returned: Walk) -> None:
    order: dict[str, Any] = {"units": ("KUL",), "reason": "Perbaiki."}
    assert "Perhatikan" not in start_revision(returned.workplace, S1, until=NEXT_DAY, **order).message
    late = start_revision(returned.workplace, S1, until=date(2026, 7, 13), **order).message
    assert late.endswith("sampai 13 Juli 2026. Perhatikan: batas waktu provinsi 10 Juli 2026.")


def test_a_day_that_has_passed_is_refused(returned: Walk) -> None:
    with pytest.raises(RefusedError, match="Batas waktu perbaikan 6 Juli 2026 sudah lewat"):
        start_revision(returned.workplace, S1, units=("KUL",), until=date(2026, 7, 6), reason="Perbaiki.")


def test_where_there_is_no_report_there_is_nothing_to_revise(received: Walk) -> None:
    with pytest.raises(RefusedError, match="Belum ada laporan Semester I Tahun 2026 yang dapat direvisi"):
        start_revision(received.workplace, S1, units=(), until=NEXT_DAY, reason="Redaksi.")


def test_units_are_not_asked_to_correct_the_annual_report(returned: Walk) -> None:
    with pytest.raises(RefusedError, match="laporan tahunan berasal dari laporan semester yang disetujui"):
        start_revision(returned.workplace, YEAR, units=("KUL",), until=NEXT_DAY, reason="Perbaiki.")


def test_a_refused_order_changes_nothing(returned: Walk) -> None:
    with pytest.raises(RefusedError):
        start_revision(returned.workplace, S2, units=("KUL",), until=NEXT_DAY, reason="Perbaiki.")
    assert returned.rows(revision_order) == []
    assert returned.mails("", "Mohon perbaiki") == []


# -- waiting --


def test_until_all_named_units_have_sent_again_it_waits_and_says_for_whom(returned: Walk) -> None:
    said = returned.revise(units=("KUL", "RDI"), until="2026-07-08", reason="Perbaiki.")
    assert said == (
        "Revisi sesudah Laporan RB Semester I 2026 - Revisi 1 dimulai: Subbagian Keuangan, Umum, dan Logistik dan "
        "Subbagian Perencanaan, Data, dan Informasi diminta memperbaiki sampai 8 Juli 2026."
    )
    corrected(returned, "KUL")
    returned.half_hourly()
    assert returned.revision().number == 1
    with pytest.raises(
        RetryLaterError, match="menunggu perbaikan dari Subbagian Perencanaan, Data, dan Informasi sampai 8 Juli 2026"
    ):
        compile_report(returned.workplace, S1)
    corrected(returned, "RDI")
    returned.half_hourly()
    assert (returned.revision().number, returned.revision().status) == (2, "in_approval")


def test_when_the_time_is_over_the_revision_is_compiled_as_it_is(returned: Walk) -> None:
    returned.revise(units=("KUL", "RDI"), until="2026-07-08", reason="Perbaiki.")
    returned.on("2026-07-08 23:00").half_hourly()
    assert returned.revision().number == 1
    returned.on("2026-07-09 07:00").daily_round()
    assert returned.revision().number == 2


def test_a_correction_within_the_orders_day_is_not_late(returned: Walk) -> None:
    returned.revise(units=("KUL",), until="2026-07-08", reason="Perbaiki.")
    corrected(returned, "KUL")
    returned.on("2026-07-08 10:00").half_hourly()
    assert "sesudah batas waktu" not in returned.told("KUL")
    assert "sesudah batas waktu" not in text_of(returned.mail(STAND_IN, "Mohon keputusan"))


def test_what_was_sent_before_the_order_does_not_answer_it(returned: Walk) -> None:
    corrected(returned, "KUL")
    returned.on("2026-07-07 10:00").collect()
    returned.on("2026-07-07 11:00").revise(units=("KUL",), until="2026-07-08", reason="Perbaiki.")
    returned.half_hourly()
    assert returned.revision().number == 1


def test_an_order_without_units_is_compiled_at_the_next_round(returned: Walk) -> None:
    assert returned.revise(until="2026-07-07").endswith("dimulai; disusun pada putaran berikutnya.")
    returned.half_hourly()
    assert returned.revision().number == 2
    assert returned.mails("", "Mohon perbaiki") == []


def test_an_order_may_be_changed_while_it_waits_and_the_new_words_reach_the_unit(returned: Walk) -> None:
    returned.revise(units=("KUL", "RDI"), until="2026-07-08", reason="Perbaiki angka.")
    returned.revise(units=("KUL",), until="2026-07-09", reason="Lampirkan pula SK tim.")
    assert len(returned.rows(revision_order)) == 1
    newest = text_of(returned.mail("kul@kpu-pasuruan.example", "Mohon perbaiki"))
    assert "> Lampirkan pula SK tim." in newest
    assert "paling lambat Kamis, 9 Juli 2026" in newest


@pytest.mark.parametrize("unit", ["KUL", "PHS", "RDI", "TPH"])
def test_a_unit_that_is_asked_to_correct_gets_its_workbook_marked(returned: Walk, unit: str) -> None:
    returned.revise(units=(unit,), until="2026-07-08", reason="Perbaiki angka.")
    mail = returned.mail(f"{unit.lower()}@kpu-pasuruan.example", "Mohon perbaiki")
    assert "Perbaiki pada buku kerja terlampir, yang memuat isian terakhir dan bertanda" in text_of(mail)
    book = load_workbook(io.BytesIO(attachments(mail)[f"Perbaikan_{unit}_LATIHAN.xlsx"]))
    assert [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.comment]


def test_a_workbook_in_which_nothing_lacks_bears_what_is_asked_at_its_first_row(returned: Walk) -> None:
    with write(returned.workplace.engine) as conn:
        conn.execute(finding.delete())
    returned.revise(units=("RDI",), until="2026-07-08", reason="Periksa kembali angka triwulan II.")
    mail = returned.mail("rdi@kpu-pasuruan.example", "Mohon perbaiki")
    sheet = load_workbook(io.BytesIO(attachments(mail)["Perbaikan_RDI_LATIHAN.xlsx"]))["Isian"]
    (said,) = [cell.comment.text for row in sheet.iter_rows() for cell in row if cell.comment]
    assert "Periksa kembali angka triwulan II." in said


def test_the_same_order_twice_asks_the_unit_once(returned: Walk) -> None:
    first, second = (returned.revise(units=("KUL",), until="2026-07-08", reason="Perbaiki.") for _ in range(2))
    assert "diminta memperbaiki" in first
    assert second.endswith("sudah diminta dengan isi yang sama; tidak ada yang berubah.")
    assert len(returned.mails("kul@kpu-pasuruan.example", "Mohon perbaiki")) == 1
    assert len(returned.events("revision_ordered")) == 1


# -- an open revision gives way --


def test_an_order_withdraws_the_revision_that_is_being_decided(compiled: Walk) -> None:
    asked, codes = compiled.asked(), compiled.codes()
    compiled.revise(units=("KUL",), until="2026-07-07", reason="Angka arsip keliru.")
    assert (compiled.revision().status, compiled.revision().note) == ("voided", "Angka arsip keliru.")
    assert [row.status for row in compiled.rows(request)] == ["cancelled"]
    assert compiled.answer(codes["SETUJU"], request_id=asked.request_id) is Verdict.CLOSED
    corrected(compiled, "KUL")
    compiled.half_hourly()
    assert (compiled.revision().number, compiled.revision().status) == (2, "in_approval")
    assert compiled.answer(codes["SETUJU"]) is Verdict.WRONG_CODE
    assert compiled.approve() is Verdict.APPROVED


def test_a_code_mail_that_has_not_left_does_not_leave_after_the_withdrawal(received: Walk) -> None:
    compile_report(received.workplace, S1)
    start_revision(received.workplace, S1, units=("KUL",), until=NEXT_DAY, reason="Angka arsip keliru.")
    received.due_work()
    assert received.mails("", "Mohon keputusan") == []
    assert [row.status for row in received.rows(outbox, outbox.c.kind == "request")] == ["void"]


def test_the_chairs_turn_may_be_withdrawn_too_and_the_secretary_decides_again(compiled: Walk) -> None:
    compiled.approve()
    compiled.revise(until="2026-07-07")
    compiled.half_hourly()
    assert compiled.rows(request, request.c.status == "open")[0].stage == "secretary"


def test_the_operator_cancels_a_revision_with_a_reason(compiled: Walk) -> None:
    said = cancel_revision(compiled.workplace, S1, reason="Periode salah.")
    told = "Sekretaris KPU Kabupaten Pasuruan diberi tahu lewat surel."
    assert said == f"Laporan RB Semester I 2026 - Revisi 1 dibatalkan: Periode salah. {told}"
    assert compiled.revision().status == "voided"
    assert not compiled.is_asking()
    compiled.revise(until="2026-07-07")
    compiled.half_hourly()
    assert compiled.revision().number == 2


def test_an_issued_report_cannot_be_cancelled(issued: Walk) -> None:
    with pytest.raises(RefusedError, match="tidak dapat dibatalkan lagi"):
        cancel_revision(issued.workplace, S1, reason="Salah.")
    assert issued.revision().status == "issued"


def test_where_there_is_no_report_there_is_nothing_to_cancel(received: Walk) -> None:
    with pytest.raises(RefusedError, match="Belum ada laporan Semester I Tahun 2026"):
        cancel_revision(received.workplace, S1, reason="Salah.")


# -- after approval: a numbered amendment --


def test_after_approval_a_correction_becomes_an_amendment_with_its_own_decisions_and_number(issued: Walk) -> None:
    first = issued.revision()
    issued.on("2026-07-13 09:00").revise(units=("KUL",), until="2026-07-14", reason="Angka arsip keliru.")
    corrected(issued, "KUL")
    issued.half_hourly()
    amended = issued.revision()
    assert amended.title == "Laporan RB Semester I 2026 - Perubahan ke-1 - Revisi 1"
    assert amended.status == "in_approval"
    issued.approve_all()
    assert "(Perubahan ke-1)" in issued.document()
    assert "PERUBAHAN KE-1" in issued.document()
    assert issued.revision().letter_number == "2/ORT.07-SD/3514/2026"
    assert issued.rows(revision, revision.c.id == first.id)[0].document_sha256 == first.document_sha256
    assert len(issued.rows(letter_number)) == 2


def test_the_province_is_told_that_an_amendment_replaces_the_report(issued: Walk) -> None:
    issued.on("2026-07-13 09:00").revise(until="2026-07-13")
    issued.half_hourly()
    issued.approve_all()
    mail = text_of(issued.mail(issued.workplace.office.recipient.email))
    assert "Laporan ini adalah Perubahan ke-1 dan menggantikan laporan sebelumnya." in mail


def test_a_returned_amendment_is_revised_as_an_amendment(issued: Walk) -> None:
    issued.on("2026-07-13 09:00").revise(until="2026-07-13")
    issued.half_hourly()
    issued.send_back("Perjelas.")
    issued.revise(until="2026-07-13")
    issued.half_hourly()
    assert issued.revision().title == "Laporan RB Semester I 2026 - Perubahan ke-1 - Revisi 2"


def test_a_form_after_approval_waits_for_an_amendment(issued: Walk) -> None:
    corrected(issued, "KUL")
    issued.on("2026-07-13 10:00").half_hourly()
    assert "isian ini dipakai pada revisi berikutnya" in issued.told("KUL")
    assert issued.revision().title == "Laporan RB Semester I 2026 - Revisi 1"
    assert issued.mails(CHAIR, "Perubahan") == issued.mails(SECRETARY, "Perubahan") == []
    assert issued.mails(OPERATOR, "Perubahan") == []
