"""The plan on its way: asked, returned, changed, approved by both, in force, and changed again in mid-year."""

import io
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from rbworkflow.approval.verdicts import Verdict
from rbworkflow.errors import RefusedError
from rbworkflow.steps.decisions.requested_runs import runs_wanted
from rbworkflow.steps.decisions.turn import turn
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.periods.open_period import open_period
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.plans.plan_in_force import plan_in_force
from rbworkflow.steps.reports.compile import compile_report
from rbworkflow.steps.submissions.send_forms import send_forms
from rbworkflow.store import read
from rbworkflow.store.schema import plan_version, request
from tests.steps.office_walk import (
    CHAIR,
    CODE,
    OPERATOR,
    PLAN,
    S1,
    S2,
    SAMPLES,
    SECRETARY,
    UNITS,
    Copied,
    New,
    Walk,
    text_of,
    walk_in,
    words,
)

ASKED = "mohon dikirim s.d."
CHANGED = "Penetapan Tim RB dan rencana kerja"
REASON = "Anggaran semester II dikurangi."


def changed_plan(words: str = "tahun berjalan") -> bytes:
    """The sample plan with one activity said otherwise."""
    return with_cell(CHANGED, f"{CHANGED} {words}")


def with_cell(before: str, now: str) -> bytes:
    """The sample plan with another text in the first cell that holds this one."""
    book = load_workbook(PLAN)
    cell = next(cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value == before)
    cell.value = now
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def versions(walk: Walk) -> list[tuple[int, str]]:
    return [(row.number, row.status) for row in walk.rows(plan_version)]


def requests_of_plans(walk: Walk) -> list[Any]:
    with read(walk.workplace.engine) as conn:
        return list(conn.execute(select(request).where(request.c.subject_kind == "plan").order_by(request.c.id)))


def codes_about(walk: Walk, title: str) -> dict[str, str]:
    """The codes of the Secretary's newest mail about this."""
    mail = next(mail for mail in reversed(walk.mails(SECRETARY, "Mohon keputusan")) if title in mail.subject)
    return {word: code for code, word in CODE.findall(text_of(mail))}


@pytest.fixture(scope="module")
def asked_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    walk = walk_in(tmp_path_factory.mktemp("asked") / "data", on="2026-01-12 08:00")
    import_plan(walk.workplace, PLAN.read_bytes(), 2026, name=PLAN.name)
    walk.due_work().verify()
    walk.workplace.engine.dispose()
    return walk.workplace.settings.data


@pytest.fixture
def asked(asked_data: Path, copied: Copied) -> Walk:
    """The first plan waits for the Secretary."""
    return copied(asked_data, on="2026-01-12 08:00")


def test_the_secretary_gets_the_draft_its_quality_and_his_codes(asked: Walk) -> None:
    mail = asked.mail(SECRETARY, "Rencana Aksi RB 2026 - Versi 1")
    text = text_of(mail)
    assert "- Isi: 35 indikator" in text
    assert "- Mutu (penilaian mandiri): " in text
    assert set(asked.codes(SECRETARY)) == {"SETUJU", "KEMBALI"}
    names = [part.get_filename() for part in mail.message.iter_attachments()]
    assert names == ["DRAF_Rencana_Aksi_RB_2026_3514_Versi_1.docx", "Mutu_Rencana_Aksi_RB_2026_3514_Versi_1.docx"]
    assert asked.asked().title == "Persetujuan Sekretaris - Rencana Aksi RB 2026 - Versi 1"


def test_until_both_approved_nothing_is_measured_against_it(asked: Walk) -> None:
    open_period(asked.workplace, S1)
    with pytest.raises(RefusedError, match="Versi 1 masih menunggu keputusan pejabat"):
        send_forms(asked.workplace, S1)
    asked.approve()
    assert versions(asked) == [(1, "in_approval")]
    asked.approve()
    assert versions(asked) == [(1, "frozen")]
    send_forms(asked.workplace, S1)


def test_the_signed_plan_goes_once_to_everybody_who_works_by_it(asked: Walk) -> None:
    asked.approve_all().due_work()
    for address in (OPERATOR, SECRETARY, CHAIR, "kasubbag.tph@kpu-pasuruan.example", "tph@kpu-pasuruan.example"):
        (mail,) = asked.mails(address, "Berlaku sejak 12 Januari 2026: Rencana Aksi RB 2026 - Versi 1")
    (part,) = mail.message.iter_attachments()
    document = words(part.get_content())
    assert "Bangil, 12 Januari 2026" in document
    assert asked.workplace.office.officials["chair"].name in document
    assert "DRAF" not in document


def test_a_returned_plan_is_mended_and_asked_for_anew(asked: Walk) -> None:
    assert asked.send_back("Target A4 belum jelas.") is Verdict.RETURNED
    assert versions(asked) == [(1, "returned")]
    text = text_of(asked.mail(OPERATOR, "Dikembalikan, mohon perbaiki"))
    assert "> Target A4 belum jelas." in text
    assert "Impor rencana aksi" in text
    assert f"{asked.workplace.settings.ui_address}/berkas" in text
    assert "dikembalikan: Target A4 belum jelas." in status(asked.workplace).next_act
    said = import_plan(asked.workplace, changed_plan(), 2026, name="perbaikan.xlsx").message
    assert said.startswith("Rencana Aksi RB 2026 - Versi 2 (35 indikator) menunggu keputusan Sekretaris")
    asked.due_work().approve_all()
    assert versions(asked) == [(1, "returned"), (2, "frozen")]


def test_a_returned_plan_says_which_of_its_rows_are_meant(asked: Walk) -> None:
    asked.send_back("Target A4-11 belum jelas.", ticked="subbagian:PHS")
    text = text_of(asked.mail(OPERATOR, "Dikembalikan, mohon perbaiki"))
    assert "- Subbagian Keuangan, Umum, dan Logistik: A4-11" in text
    assert "- Subbagian Partisipasi, Hubungan Masyarakat, dan SDM: semua indikator" in text


def test_the_plans_code_on_the_reports_page_is_told_and_replaced_and_both_are_still_decided(compiled: Walk) -> None:
    report = compiled.asked().request_id
    import_plan(compiled.workplace, changed_plan(), 2026, name="perubahan.xlsx", reason=REASON)
    compiled.due_work()
    plan = next(each.request_id for each in runs_wanted(compiled.workplace) if each.request_id != report)
    reports, plans = (codes_about(compiled, title) for title in ("Laporan RB", "Rencana Aksi RB"))
    assert compiled.answer(plans["SETUJU"], request_id=report) is Verdict.OTHER_CODE
    assert "Kode ini untuk permintaan keputusan lain." in turn(compiled.workplace, report).said
    mail = text_of(compiled.mail(SECRETARY, "Rencana Aksi RB 2026 - Versi 2"))
    assert "\nKode sebelumnya tidak berlaku lagi karena terisi pada jawaban yang bukan keputusan atas hal ini." in mail
    assert compiled.answer(plans["SETUJU"], request_id=plan) is Verdict.OLD_CODE
    assert compiled.answer(codes_about(compiled, "Rencana Aksi RB")["SETUJU"], request_id=plan) is Verdict.APPROVED
    assert compiled.answer(reports["SETUJU"], request_id=report) is Verdict.APPROVED


def test_the_plans_code_in_the_note_of_a_report_that_is_returned_is_replaced_and_read_by_nobody(compiled: Walk) -> None:
    report = compiled.asked().request_id
    import_plan(compiled.workplace, changed_plan(), 2026, name="perubahan.xlsx", reason=REASON)
    compiled.due_work()
    plan = next(each.request_id for each in runs_wanted(compiled.workplace) if each.request_id != report)
    reports, plans = (codes_about(compiled, title) for title in ("Laporan RB", "Rencana Aksi RB"))
    note = f"Lengkapi A4-11. {plans['SETUJU']}"
    assert compiled.answer(reports["KEMBALI"], note, request_id=report) is Verdict.RETURNED
    told = text_of(compiled.mail(OPERATOR, "Laporan RB Semester I 2026 - Revisi 1"))
    assert "Lengkapi A4-11." in told
    assert plans["SETUJU"] not in told
    assert compiled.answer(plans["SETUJU"], request_id=plan) is Verdict.OLD_CODE
    assert compiled.answer(codes_about(compiled, "Rencana Aksi RB")["SETUJU"], request_id=plan) is Verdict.APPROVED
    compiled.verify()


def test_importing_again_while_officers_read_changes_nothing(asked: Walk) -> None:
    said = import_plan(asked.workplace, PLAN.read_bytes(), 2026, name=PLAN.name).message
    assert said == "Rencana Aksi RB 2026 - Versi 1 sudah menunggu keputusan; tidak ada yang berubah."
    assert len(requests_of_plans(asked)) == 1


def test_another_plan_takes_the_place_of_one_that_nobody_decided_and_its_codes_are_void(asked: Walk) -> None:
    old, code = asked.asked(), asked.codes()["SETUJU"]
    said = import_plan(asked.workplace, changed_plan(), 2026, name="lain.xlsx").message
    assert said.endswith("Versi 1 ditarik. Sekretaris KPU Kabupaten Pasuruan diberi tahu lewat surel.")
    asked.due_work()
    assert "> Diganti impor" in text_of(asked.mail(SECRETARY, "Ditarik, tidak perlu diputus lagi: Rencana Aksi"))
    assert versions(asked) == [(1, "superseded"), (2, "in_approval")]
    assert asked.answer(code, request_id=old.request_id) is Verdict.CLOSED
    assert [row.status for row in requests_of_plans(asked)] == ["cancelled", "open"]


def test_a_draft_that_was_changed_on_disk_makes_no_plan(asked: Walk) -> None:
    (row,) = asked.rows(plan_version)
    asked.workplace.files.path(row.draft_sha256).write_bytes(b"lain")
    assert asked.approve() is Verdict.CONTENT_CHANGED
    assert "Jalankan 'Impor rencana aksi' sekali lagi." in text_of(asked.mail(OPERATOR, "tidak dapat diputus"))


# -- a change in mid-year --


@pytest.fixture
def in_force(asked: Walk) -> Walk:
    return asked.approve_all()


def test_a_plan_in_force_changes_only_for_a_reason(in_force: Walk) -> None:
    with pytest.raises(RefusedError, match=r"Versi 1 sudah berlaku\. Isi alasan perubahannya"):
        import_plan(in_force.workplace, changed_plan(), 2026, name="revisi.xlsx", reason="  ")
    assert versions(in_force) == [(1, "frozen")]


def test_the_officers_read_what_changes_and_why(in_force: Walk) -> None:
    import_plan(in_force.workplace, changed_plan(), 2026, name="revisi.xlsx", reason=REASON)
    mail = in_force.due_work().mail(SECRETARY, "Rencana Aksi RB 2026 - Versi 2")
    text = text_of(mail)
    assert f"- Alasan: {REASON}" in text
    assert "- Perubahan: indikator: 1 diubah" in text
    assert f": kegiatan dari {CHANGED} menjadi {CHANGED} tahun berjalan." in text
    draft = words(next(mail.message.iter_attachments()).get_content())
    assert f"Alasan perubahan: {REASON}" in draft
    assert versions(in_force) == [(1, "frozen"), (2, "in_approval")]


def test_a_code_that_changed_is_told_to_the_operator_and_to_the_officers(in_force: Walk) -> None:
    told = "A1-06 dihapus dan A1-66 ditambahkan dengan nama yang sama: hasil yang sudah dilaporkan tetap pada A1-06"
    said = import_plan(in_force.workplace, with_cell("A1-06", "A1-66"), 2026, name="revisi.xlsx", reason=REASON).message
    assert told in said
    assert "kembalikan kode lamanya pada buku kerja, lalu impor lagi." in said
    assert told in " ".join(text_of(in_force.due_work().mail(SECRETARY, "Versi 2")).split())


def test_the_plan_in_force_imported_again_withdraws_the_change(in_force: Walk) -> None:
    import_plan(in_force.workplace, changed_plan(), 2026, name="revisi.xlsx", reason=REASON)
    said = import_plan(in_force.workplace, PLAN.read_bytes(), 2026, name=PLAN.name).message
    assert said.endswith("tidak ada yang berubah. Rencana Aksi RB 2026 - Versi 2 ditarik.")
    assert versions(in_force) == [(1, "frozen"), (2, "superseded")]
    assert not in_force.is_asking()


def test_a_semester_keeps_the_plan_that_held_at_its_cut_off(received: Walk) -> None:
    received.on("2026-09-07 09:00")
    import_plan(received.workplace, changed_plan(), 2026, name="revisi.xlsx", reason=REASON)
    received.due_work().approve_all()
    assert versions(received) == [(1, "superseded"), (2, "frozen")]
    compile_report(received.workplace, S1)
    with read(received.workplace.engine) as conn:
        held = {semester: plan_in_force(conn, received.workplace, semester) for semester in (S1, S2)}
    assert {semester: version.number for semester, version in held.items() if version} == {S1: 1, S2: 2}
    assert received.revision().content["plan"]["number"] == 1
    assert CHANGED in str(received.revision().content)
    assert f"{CHANGED} tahun berjalan" not in str(received.revision().content)


def test_what_the_units_get_for_the_next_semester_is_made_from_the_changed_plan(in_force: Walk) -> None:
    in_force.on("2026-09-07 09:00")
    import_plan(in_force.workplace, changed_plan(), 2026, name="revisi.xlsx", reason=REASON)
    in_force.due_work().approve_all()
    open_period(in_force.workplace, S2)
    send_forms(in_force.workplace, S2)
    (form,) = (in_force.workplace.settings.shared / "formulir").rglob("*PHS*.xlsx")
    cells = [str(cell.value) for sheet in load_workbook(form) for row in sheet.iter_rows() for cell in row]
    assert [cell for cell in cells if cell.startswith("RB1|3514|2026-S2|PHS|2|")]


def test_a_form_that_was_out_before_the_change_still_serves_a_unit_that_is_asked_for_the_same(opened: Walk) -> None:
    import_plan(opened.workplace, changed_plan(), 2026, name="revisi.xlsx", reason=REASON)
    opened.due_work().approve_all()
    opened.send("PHS").send("KUL").collect()
    assert "Formulir ini dibuat dari rencana aksi versi 1, sedangkan yang berlaku versi 2." in opened.told("PHS")
    assert "Logistik diterima." in opened.told("KUL")


def test_the_operator_is_told_to_send_the_forms_of_a_changed_plan_until_he_has(opened: Walk) -> None:
    assert "Kirim formulir" not in status(opened.workplace).next_act
    import_plan(opened.workplace, changed_plan(), 2026, name="revisi.xlsx", reason=REASON)
    opened.due_work().approve_all()
    assert status(opened.workplace).next_act == (
        "Rencana Aksi RB 2026 - Versi 2 kini berlaku bagi Semester I Tahun 2026. Jalankan 'Kirim formulir' sekali lagi."
    )
    send_forms(opened.workplace, S1)
    assert "Kirim formulir" not in status(opened.workplace).next_act


def test_after_a_change_forms_go_only_to_whom_it_concerns_and_say_why(opened: Walk) -> None:
    opened.send("KUL").collect()
    import_plan(opened.workplace, changed_plan(), 2026, name="revisi.xlsx", reason=REASON)
    opened.due_work().approve_all()
    said = send_forms(opened.workplace, S1).message
    opened.due_work()
    unit = opened.workplace.office.unit("PHS")
    assert f"bagi {unit.name}; 3 subbagian lain sudah menerimanya." in said
    assert [len(opened.mails(opened.workplace.office.unit(code).head.email, ASKED)) for code in UNITS] == [1, 1, 1, 2]
    mail = text_of(opened.mail(unit.head.email, ASKED))
    assert (
        "\nRencana Aksi RB 2026 - Versi 2 kini berlaku dan mengubah indikator subbagian ini. Formulir terlampir" in mail
    )
    assert "kini berlaku" not in text_of(opened.mails(unit.head.email, ASKED)[0])
    assert "tidak dikirim: 4 subbagian sudah menerimanya" in send_forms(opened.workplace, S1).message


def test_a_form_that_goes_out_once_its_day_is_over_says_so(opened: Walk) -> None:
    send_forms(opened.on("2026-07-04 09:00").workplace, S1, again=["KUL"])
    opened.due_work()
    mail = opened.mail(opened.workplace.office.unit("KUL").head.email, "Isian RB Semester I")
    assert "mohon dikirim, lewat batas waktu 3 Juli 2026" in mail.subject
    assert "sesegera mungkin: batas waktunya Jumat, 3 Juli 2026 sudah lewat." in text_of(mail)


def test_forms_of_a_changed_plan_are_not_asked_for_once_the_report_stands(opened: Walk) -> None:
    import_plan(opened.workplace, changed_plan(), 2026, name="revisi.xlsx", reason=REASON)
    opened.due_work().approve_all()
    opened.on("2026-07-06 07:00").daily_round()
    assert opened.revision().status == "in_approval"
    assert "Kirim formulir" not in status(opened.workplace).next_act


def test_the_sample_years_change_reaches_only_the_unit_it_concerns(received: Walk) -> None:
    received.on("2026-09-07 08:00")
    content = (SAMPLES / "rencana_aksi_2026_perubahan.xlsx").read_bytes()
    import_plan(received.workplace, content, 2026, name="rencana_aksi_2026_perubahan.xlsx", reason=REASON)
    received.due_work()
    assert "A4-11 (Jumlah SOP yang dievaluasi): target TW IV dari 5 menjadi 4." in text_of(
        received.mail(SECRETARY, "Versi 2")
    )
    received.approve_all()
    received.on("2027-01-05 10:00")
    open_period(received.workplace, S2)
    received.send("KUL", "2026-S2").send("RDI", "2026-S2").collect()
    assert "Formulir ini dibuat dari rencana aksi versi 1" in received.told("KUL")
    assert "Informasi diterima." in received.told("RDI")
    received.send("KUL", "2026-S2-perubahan").collect()
    assert "Logistik diterima." in received.told("KUL")


def test_an_office_that_starts_in_mid_year_measures_earlier_periods_by_its_first_plan(new: New) -> None:
    walk = new("2026-10-05 08:00")
    import_plan(walk.workplace, PLAN.read_bytes(), 2026, name=PLAN.name)
    walk.due_work().approve_all()
    with read(walk.workplace.engine) as conn:
        held = plan_in_force(conn, walk.workplace, S1)
    assert held is not None
    assert held.number == 1
