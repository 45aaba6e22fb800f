"""Compiling: once, complete or not, only what is open and planned."""

import hashlib
import io
import zipfile
from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from openpyxl import load_workbook
from PIL import Image

from rbworkflow.errors import RefusedError, RetryLaterError
from rbworkflow.finding import Severity
from rbworkflow.isolation.running import ChildLimits
from rbworkflow.office import Semester
from rbworkflow.plan.template import SHEET
from rbworkflow.report.content.summary import summary
from rbworkflow.steps.decisions.report_matter import report_briefing
from rbworkflow.steps.notices.addresses import submitters_of
from rbworkflow.steps.periods.open_period import open_due_periods, open_period
from rbworkflow.steps.plans.check_plan import check_plan
from rbworkflow.steps.reports import printing
from rbworkflow.steps.reports.compile import compile_due, compile_report
from rbworkflow.store import read
from rbworkflow.store.schema import request, revision, revision_submission, submission
from tests.steps.office_walk import (
    COMPLETE,
    PLAN,
    S1,
    S2,
    UNITS,
    YEAR,
    New,
    Walk,
    renamed,
    sample_form,
    saved,
    text_of,
    typed,
)
from tests.steps.reports.test_earlier_periods import with_plan


def telephone_photo() -> bytes:
    """2000 x 1500 pixels, to be turned upright."""
    orientation = Image.Exif()
    orientation[0x0112] = 6
    file = io.BytesIO()
    noise = np.random.default_rng(3514).integers(0, 120, (1500, 2000, 3), dtype=np.uint8)
    Image.fromarray(noise).save(file, "JPEG", exif=orientation)
    return file.getvalue()


def with_row_again(form: bytes, code: str) -> bytes:
    """The form with this indicator's row copied below the table."""
    workbook = load_workbook(io.BytesIO(form))
    sheet = workbook["Isian"]
    row = next(cell.row for column in sheet.iter_cols() for cell in column if cell.value == code)
    last = max(cell.row for cell in sheet["B"] if cell.value)
    for cell in sheet[row]:
        assert cell.column is not None
        sheet.cell(last + 1, cell.column).value = cell.value
    return saved(workbook)


def test_compiled_twice_is_one_revision(received: Walk) -> None:
    messages = [compile_report(received.workplace, S1).message for _ in range(2)]
    assert messages == [
        "Laporan RB Semester I 2026 - Revisi 1 disusun dan menunggu keputusan Sekretaris KPU Kabupaten Pasuruan.",
        "Laporan RB Semester I 2026 - Revisi 1 sudah disusun dan sedang menunggu keputusan.",
    ]
    assert len(received.rows(revision)) == len(received.rows(request)) == 1


def test_a_revision_remembers_the_submissions_it_was_made_of(received: Walk) -> None:
    report = received.compile()
    linked = {row.submission_id for row in received.rows(revision_submission)}
    assert linked == {row.id for row in received.rows(submission)}
    assert len(linked) == len(UNITS)
    assert report.content["score"]["coverage"] == "100.00"


def test_an_explanation_that_was_for_an_earlier_figure_stands_neither_in_the_report_nor_before_the_officers(
    received: Walk,
) -> None:
    why = {("A4-11", "Penjelasan"): "Ada tambahan empat SOP."}
    for figure in (9, 900):
        received.put("KUL", "Isian_KUL.xlsx", typed(sample_form("KUL"), why | {("A4-11", "Realisasi TW II"): figure}))
        received.collect()
    content = received.compile().content
    (point,) = (each for each in content["findings"] if each["indicator"] == "A4-11")
    assert (point["rule"], point["quarter"], point["explanation"]) == ("R20", 2, "")
    office = received.workplace.office
    assert point["message"].endswith(office.old_explanation)
    assert point["for_officer"].endswith(office.old_explanation_told)
    assert office.old_explanation_told in text_of(received.mail("", "Mohon keputusan"))
    assert office.old_explanation not in text_of(received.mail("", "Mohon keputusan"))
    (row,) = (each for each in content["indicators"] if each["code"] == "A4-11")
    assert row["explanation"] == ""
    assert "Ada tambahan empat SOP." not in received.draft()


def test_what_reading_a_form_calls_to_be_corrected_makes_its_own_row_score_nothing(received: Walk) -> None:
    received.put("KUL", "Isian_KUL.xlsx", with_row_again(sample_form("KUL"), "A4-11"))
    received.collect()
    content = received.compile().content
    (point,) = (each for each in content["findings"] if each["severity"] == "blocking")
    assert (point["rule"], point["indicator"]) == ("I03", "A4-11")
    blocked = [each["code"] for each in content["indicators"] if each["total"]["status"] == "blocked"]
    assert blocked == ["A4-11"]


def test_a_unit_that_sent_nothing_is_named_to_the_officer_and_not_in_the_report(opened: Walk) -> None:
    for unit in ("RDI", "KUL", "PHS"):
        opened.send(unit, COMPLETE[unit])
    opened.collect()
    opened.on("2026-07-06 07:00").compile()
    name = opened.workplace.office.unit("TPH").name
    mail = text_of(opened.mail("", "Mohon keputusan"))
    assert f"- Belum mengirim isian: {name}" in mail
    assert "Kelengkapan: 27 dari 34 indikator dan 38 dari 47 triwulan jatuh tempo berdata (" in mail
    without_data = opened.draft().partition("LAMPIRAN II\n")[2].partition("LAMPIRAN III\n")[0]
    said = f"Persentase produk hukum yang diunggah tepat waktu\n{name}\nData belum tersedia sampai dengan laporan ini"
    assert said in without_data
    for blame in ("belum mengirim isian", "belum menyampaikan", "terlambat"):
        assert blame not in opened.draft()


def test_a_report_without_any_submission_says_so_and_can_be_decided(opened: Walk) -> None:
    opened.on("2026-07-06 07:00").daily_round()
    mail = text_of(opened.mail("", "Mohon keputusan"))
    assert "Kelengkapan: 0 dari 34 indikator dan 0 dari 47 triwulan jatuh tempo berdata (0,00%)" in mail
    assert "Hal yang perlu dilengkapi: belum ada isian yang diperiksa" in mail
    opened.approve_all()
    assert opened.revision().status == "issued"


def test_points_are_counted_for_the_officer_also_where_no_figure_can_be_used(opened: Walk) -> None:
    lost = {("A4-11", "Realisasi TW II"): -5}
    for unit in UNITS:
        opened.send(unit, COMPLETE[unit])
    (opened.inbox("KUL") / "Isian_RB_2026-S1_KUL.xlsx").write_bytes(typed(sample_form("KUL"), lost))
    opened.collect()
    content = opened.on("2026-07-06 07:00").compile().content
    for area in content["areas"]:
        area["counted_count"] = 0
    told = dict(report_briefing(content).facts)["Hal yang perlu dilengkapi"]
    assert int(told) == (count := summary(content).open_count) > 0
    content["findings"] += [each for each in content["findings"] if each["severity"] == "blocking"][:1]
    told = dict(report_briefing(content).facts)["Hal yang perlu dilengkapi"]
    assert told == f"{count + 1}, disebut pada {count} baris", "of one indicator in one line, as the page counts them"
    content["findings"] = []
    assert dict(report_briefing(content).facts)["Hal yang perlu dilengkapi"] == "0"


def test_a_blocked_figure_does_not_count(opened: Walk) -> None:
    for unit in UNITS:
        opened.send(unit, COMPLETE[unit])
    (opened.inbox("KUL") / "Isian_RB_2026-S1_KUL.xlsx").write_bytes(
        typed(sample_form("KUL"), {("A4-11", "Realisasi TW II"): -5})
    )
    opened.collect()
    content = opened.on("2026-07-06 07:00").compile().content
    (row,) = [row for row in content["indicators"] if row["code"] == "A4-11"]
    assert row["total"]["status"] == "blocked"
    assert "- Kelengkapan: 33 dari 34 indikator dan 46 dari 47 triwulan" in text_of(opened.mail("", "Mohon keputusan"))


@pytest.mark.parametrize(
    ("lost", "unasked"), [("Realisasi TW II", "R18"), ("Uraian kegiatan", "R26"), ("Kendala", "R19")]
)
def test_a_column_that_a_form_has_lost_is_one_point_of_the_report(opened: Walk, lost: str, unasked: str) -> None:
    told_nothing = typed(sample_form("KUL"), {("A4-11", "Realisasi TW II"): 3, ("A4-11", "Kendala"): None})
    opened.put_evidence("KUL")
    opened.put("KUL", "Isian_KUL.xlsx", renamed(lost, "Isian lain", told_nothing))
    opened.collect()
    content = opened.on("2026-07-06 07:00").compile().content
    (point,) = (each for each in content["findings"] if each["rule"] == "K01")
    assert point["unit"] == "KUL"
    assert point["message"].startswith(f"Kolom '{lost}' tidak ditemukan pada baris judul 9.")
    assert unasked not in {each["rule"] for each in content["findings"] if each["indicator"].startswith("A4")}
    assert point["for_officer"] in text_of(opened.mail("", "Mohon keputusan"))


def test_the_head_of_a_unit_that_left_the_office_still_decides_on_nothing_it_sent(opened: Walk) -> None:
    opened.send("KUL").collect()
    opened.on("2026-07-06 07:00").compile()
    office = opened.workplace.office
    kept = tuple(unit for unit in office.units if unit.code != "KUL")
    workplace = replace(opened.workplace, office=office.model_copy(update={"units": kept}))
    with read(workplace.engine) as conn:
        names = [each.name for each in submitters_of(conn, workplace, opened.revision())]
    assert names == [office.unit("KUL").head.name]


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({("A1-05", "Polaritas"): "min"}, "Polaritas indikator A1-05"),
        ({("A1-05", "Target TW I"): 2, ("A1-05", "Target Tahun"): None}, "Target TW I indikator A1-05"),
    ],
)
def test_a_plan_in_mid_year_changes_nothing_that_is_measured_already(
    opened: Walk, changes: dict[tuple[str, str], object], named: str
) -> None:
    opened.on("2026-08-03 09:00")
    draft = check_plan(opened.workplace, with_plan(PLAN.read_bytes(), changes), 2026)
    (point,) = [each for each in draft.findings if each.rule == "P39"]
    assert point.message.startswith(f"{named} tidak dapat diubah dari ")
    assert not draft.is_complete
    for mended in (PLAN.read_bytes(), with_indicator_like("A1-05", changes)):
        led_out = check_plan(opened.workplace, mended, 2026)
        assert [each.rule for each in led_out.findings] == ["Q00", "Q98"], (
            "put back, and measured otherwise under a new code"
        )
        assert led_out.is_complete


def test_another_measure_in_mid_year_is_told_before_the_officers_are_asked_and_holds_nothing_up(opened: Walk) -> None:
    """It may be another word for the same, or `orang` that are added up with `kegiatan`."""
    changed = with_plan(PLAN.read_bytes(), {("A6-25", "Satuan"): "kegiatan"})
    before = check_plan(opened.workplace, changed, 2026)
    assert [each for each in before.findings if each.rule == "P44"] == [], "nothing was reported in it yet"
    opened.on("2026-08-03 09:00")
    draft = check_plan(opened.workplace, changed, 2026)
    (point,) = [each for each in draft.findings if each.rule == "P44"]
    assert point.message == (
        "Satuan indikator A6-25 diubah dari orang menjadi kegiatan, padahal semester yang telah lewat dilaporkan dalam "
        "orang dan angka setahun menjumlahkan keduanya. Bila bukan sebutannya saja yang berubah, kembalikan seperti "
        "semula dan tambahkan indikator dengan kode baru."
    )
    assert point.severity is Severity.NOTE
    assert draft.is_complete


def with_indicator_like(code: str, changes: dict[tuple[str, str], object]) -> bytes:
    """The plan as it was, and below it this indicator under a new code, as the changes would have had it."""
    book = load_workbook(io.BytesIO(PLAN.read_bytes()))
    sheet = book[SHEET]
    (place,) = [cell.row for row in sheet.iter_rows() for cell in row if cell.value == code]
    (last,) = [cell.row for row in sheet.iter_rows() for cell in row if cell.value == "QW-35"]
    for column, cell in enumerate(sheet[place], start=1):
        sheet.cell(last + 1, column).value = "A1-55" if cell.value == code else cell.value
    renamed_too = {("A1-55", title): value for (_, title), value in changes.items()}
    return with_plan(saved(book), renamed_too | {("A1-55", "Indikator"): "Jumlah pembahasan hasil monitoring"})


def test_a_row_that_stands_twice_does_not_count_until_it_is_mended(opened: Walk) -> None:
    """Nobody but the unit knows which of the two holds."""
    for unit in UNITS:
        opened.send(unit, COMPLETE[unit])
    (opened.inbox("KUL") / "Isian_RB_2026-S1_KUL.xlsx").write_bytes(
        typed(sample_form("KUL"), {("A4-12", "Kode"): "A4-11"})
    )
    opened.collect()
    content = opened.on("2026-07-06 07:00").compile().content
    told = "Indikator A4-11 ada lebih dari satu kali"
    (row,) = [row for row in content["indicators"] if row["code"] == "A4-11"]
    (point,) = [point for point in content["findings"] if point["rule"] == "I03"]
    assert told in point["message"]
    assert {cell["status"] for cell in row["quarters"] if cell["target"]} == {row["total"]["status"]} == {"blocked"}
    assert told in opened.told("KUL")
    asked = text_of(opened.mail("", "Mohon keputusan"))
    assert "A4-11 Jumlah SOP yang dievaluasi, TW II: Indikator ini ada pada lebih dari satu baris" in asked
    assert "A4-12 Jumlah laporan penggunaan aplikasi naskah dinas elektronik, TW I: Target 1 sudah jatuh tempo" in asked
    assert told not in asked


def test_the_operator_may_compile_before_the_cut_off(received: Walk) -> None:
    received.on("2026-07-03 08:00")
    assert compile_due(received.workplace) == []
    assert received.compile().number == 1


@pytest.mark.parametrize(("period", "says"), [(S2, "Semester II Tahun 2026 belum dibuka"), (YEAR, "Tahun 2026 belum")])
def test_a_period_that_is_not_open_is_not_compiled(received: Walk, period: Semester, says: str) -> None:
    with pytest.raises(RefusedError, match=says):
        compile_report(received.workplace, period)


def test_without_a_frozen_plan_nothing_is_compiled(new: New) -> None:
    walk = new("2026-06-22 07:00")
    open_due_periods(walk.workplace)
    with pytest.raises(RefusedError, match="Rencana aksi 2026 belum ditetapkan"):
        compile_report(walk.workplace, S1)


def test_a_returned_report_without_an_order_is_not_compiled_anew(compiled: Walk) -> None:
    compiled.send_back("Lengkapi.")
    with pytest.raises(RefusedError, match="Jalankan 'Mulai revisi' untuk menyusun revisi berikutnya"):
        compile_report(compiled.workplace, S1)
    assert compiled.half_hourly() == ["Tidak ada isian baru."]


def test_an_approved_report_is_not_compiled_again(issued: Walk) -> None:
    assert compile_report(issued.workplace, S1).message.endswith("sudah disetujui; laporan tidak disusun lagi.")


def test_the_annual_report_waits_for_the_semesters_it_lacks_by_name(compiled: Walk) -> None:
    open_period(compiled.workplace, YEAR)
    with pytest.raises(RetryLaterError, match="menunggu persetujuan laporan Semester I Tahun 2026 dan Semester II"):
        compile_report(compiled.workplace, YEAR)
    compiled.approve_all()
    with pytest.raises(RetryLaterError, match="menunggu persetujuan laporan Semester II Tahun 2026"):
        compile_report(compiled.workplace, YEAR)


# -- when a period opens --


def test_a_period_opens_between_its_opening_day_and_its_cut_off(new: New) -> None:
    walk = new("2026-06-21 23:59")
    assert open_due_periods(walk.workplace) == []
    walk.on("2026-06-22 00:01")
    (said,) = open_due_periods(walk.workplace)
    assert said == (
        "Semester I Tahun 2026 dibuka: isian subbagian paling lambat 3 Juli 2026, "
        "laporan di provinsi paling lambat 10 Juli 2026."
    )
    assert open_due_periods(walk.workplace) == []


def test_an_office_that_starts_late_opens_a_period_itself(new: New) -> None:
    walk = new("2026-07-07 08:00")
    assert open_due_periods(walk.workplace) == []
    assert open_period(walk.workplace, S1).startswith("Semester I Tahun 2026 dibuka")
    assert open_period(walk.workplace, S1).startswith("Semester I Tahun 2026 sudah terbuka")


def test_the_provinces_letter_and_day_may_come_after_the_period_opened_and_are_printed(received: Walk) -> None:
    letter = "Nomor 77/ORT.07/35/2026 tanggal 2 Juli 2026"
    said = open_period(received.workplace, S1, province_letter=letter, province_due_on=date(2026, 7, 17))
    assert said == (
        "Semester I Tahun 2026 diubah: isian subbagian paling lambat 10 Juli 2026, "
        "laporan di provinsi paling lambat 17 Juli 2026."
    )
    received.daily_round()
    assert received.rows(revision) == []
    received.on("2026-07-13 07:00").daily_round()
    received.approve_all()
    assert f"Menindaklanjuti surat KPU Provinsi Jawa Timur {letter}, bersama ini" in received.document()
    province = text_of(received.mail(received.workplace.office.recipient.email))
    assert f"- Menindaklanjuti surat: {letter}" in province


def test_opening_an_open_period_again_keeps_the_provinces_letter(received: Walk) -> None:
    open_period(received.workplace, S1, province_letter="77/2026", province_due_on=date(2026, 7, 17))
    assert "sudah terbuka" in open_period(received.workplace, S1)
    assert len(received.events("period_changed")) == 1


def test_a_day_of_the_province_that_has_passed_is_refused(new: New) -> None:
    walk = new("2026-06-22 07:00")
    with pytest.raises(RefusedError, match="Batas waktu provinsi 1 Juni 2026 sudah lewat"):
        open_period(walk.workplace, S1, province_due_on=date(2026, 6, 1))
    assert open_due_periods(walk.workplace) != []


def test_a_photo_straight_from_a_telephone_stands_small_and_upright_in_the_draft(received: Walk) -> None:
    photo = telephone_photo()
    received.put("KUL", "Data dukung/A4-11 Evaluasi/foto dari telepon.jpg", photo)
    received.collect()
    report = received.compile()
    small = report.content["prints"][hashlib.sha256(photo).hexdigest()]
    shown = received.workplace.files.get(small["sha256"])
    assert (len(shown), small["width"], small["height"]) == (small["size"], 750, 1000)
    assert small["size"] <= 200 * 1024 < len(photo)
    with zipfile.ZipFile(io.BytesIO(received.workplace.files.get(report.draft_sha256))) as draft:
        assert shown in {draft.read(name) for name in draft.namelist() if "media/" in name}
    assert "foto dari telepon.jpg" in received.draft().partition("DOKUMENTASI")[2]


def test_a_photo_that_cannot_be_made_smaller_is_listed_by_name(received: Walk, monkeypatch) -> None:
    monkeypatch.setattr(printing, "SHRINKING_LIMITS", ChildLimits(cpu_seconds=1, memory_mib=20))
    received.put("KUL", "Data dukung/A4-11 Evaluasi/foto besar.jpg", telephone_photo())
    received.collect()
    assert received.compile().content["prints"] == {}
    assert "tidak dimuat di sini, lihat berkas: Data dukung/A4-11 Evaluasi/foto besar.jpg" in received.draft()
