"""The plan and its quality sheet as a person reads them."""

import io
import os
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from decimal import Decimal

import docx
import pytest

from rbworkflow.plan.diff import compare
from rbworkflow.plan.importing import read_plan
from rbworkflow.plan.layouts import load_layouts
from rbworkflow.plan.policy import load_plan_policy
from rbworkflow.plan.quality import assess
from rbworkflow.plan.recommended import Recommendation
from rbworkflow.report.plans.plan_document import PlanStamp, render_plan
from rbworkflow.report.plans.plan_quality_document import Minutes, render_quality
from tests.report.report_builders import CHAIR, HOSTILE, SAMPLES, SECRETARY, document_lines, page_marks

CONFIG = SAMPLES.parents[1] / "config"
DRAFT = PlanStamp(number=2, mark="DRAF – Versi 2", place_and_date="Bangil, 2 Februari 2026", signers=(SECRETARY, CHAIR))
ASKED = Recommendation(code="R2025-09", position=1, area_code="", text="Perbarui daftar informasi.")


@pytest.fixture(scope="module")
def plan(office):
    content = (SAMPLES.parent / "rencana_aksi_2026.xlsx").read_bytes()
    return read_plan(content, office=office, year=2026, layouts=load_layouts(CONFIG)).indicators


@pytest.fixture(scope="module")
def weak(plan):
    """The plan with one row without unit of measure, one vague, one below its baseline."""
    return (
        replace(plan[0], unit_of_measure=""),
        replace(plan[1], name="Dokumen yang memadai"),
        replace(plan[4], baseline=Decimal(6)),
        *plan[5:],
    )


@pytest.fixture(scope="module")
def quality(weak):
    return assess(weak, [ASKED], load_plan_policy(CONFIG))


def plan_lines(office, layout, plan, stamp=DRAFT, **changes):
    return document_lines(render_plan(office, 2026, plan, stamp=stamp, layout=layout, **changes))


def test_a_long_places_date_stands_whole_below_it(office, layout, plan):
    place = "Kabupaten Administrasi Kepulauan Seribu Utara dan Selatan"
    far = replace(DRAFT, place_and_date=f"{place}, 30 September 2026")
    text = "\n".join(plan_lines(office, layout, plan, far))
    assert f"{place},\n30 September 2026" in text


def test_the_matrix_has_every_indicator_under_its_area(office, layout, plan):
    lines = plan_lines(office, layout, plan)

    areas = [f"{area.code}. {area.label}" for area in office.regime(2026).areas]
    assert [line for line in lines if line in areas] == areas
    assert [line for line in lines if line in {each.code for each in plan}] == [each.code for each in plan]
    first = lines.index("A1-04")
    assert lines[first : first + 13] == [
        "A1-04",
        "Penetapan agen perubahan dan laporannya",
        "Persentase agen perubahan yang menghasilkan perubahan (1 agen 1 perubahan)\nKode bersama: RB.A1.04",
        "persen",
        "75",
        "–",
        "50",
        "50",
        "100",
        "100",
        "kumulatif",
        "PHS",
        "Surat keputusan (SK), Laporan",
    ]


def test_an_indicator_of_an_area_that_is_no_more_is_still_printed(office, layout, plan):
    lines = plan_lines(office, layout, [replace(plan[0], area_code="A99")])

    assert lines[lines.index("Area Perubahan lain") + 2] == plan[0].code


def test_ranges_and_yes_are_printed_as_people_write_them(office, layout, plan):
    ranged = replace(plan[0], polarity="rentang", target_low=Decimal(80), target_high=Decimal(90))
    yes = replace(plan[1], kind="ya_tidak", target_reason="Diminta provinsi.", polarity="min")

    lines = plan_lines(office, layout, [ranged, yes])

    assert "80–90" in lines
    assert "Ya" in lines
    assert any(line.endswith(" *\nKode bersama: RB.A1.02\nAlasan target: Diminta provinsi.") for line in lines)


def test_signatures_stand_in_the_last_row_of_the_table_of_changes(office, layout, plan):
    changes = compare([replace(each, activity="Semula", unit_of_measure="") for each in plan], plan)
    made = render_plan(office, 2026, plan, stamp=DRAFT, layout=layout, changes=changes, reason="Arahan.")
    table = docx.Document(io.BytesIO(made)).tables[-1]
    *_, before, last = table.rows
    assert len(table.rows) > 30
    assert [each.text for each in last.cells[0].tables[0].rows[-2].cells][-1] == CHAIR.name
    assert "<w:cantSplit/>" in last._tr.xml
    assert all(each.paragraph_format.keep_with_next for cell in before.cells for each in cell.paragraphs)


def test_a_plan_is_signed_where_signers_are_given(office, layout, plan):
    signed = plan_lines(office, layout, plan)
    unsigned = plan_lines(office, layout, plan, PlanStamp(number=2))

    assert signed[-13:].count("Bangil, 2 Februari 2026") == 1
    assert {SECRETARY.name, f"NIP {SECRETARY.nip}", CHAIR.name, f"{CHAIR.title},"} <= set(signed)
    assert SECRETARY.name not in unsigned


def test_every_page_carries_the_mark_and_practice(office, layout, plan):
    made = render_plan(office, 2026, plan, stamp=replace(DRAFT, is_practice=True), layout=layout)

    assert page_marks(made) == {"DRAF – Versi 2 – MODE LATIHAN"}


def test_approvers_read_what_changed_since_the_last_version(office, layout, plan):
    before = (replace(plan[0], target_q1=Decimal(2)), *plan[2:])

    lines = plan_lines(office, layout, plan, changes=compare(before, plan))
    changed = lines[lines.index("Perubahan dari Versi Sebelumnya") :]

    assert "ditambahkan" in changed
    place = changed.index("target TW I diubah")
    assert changed[place : place + 3] == ["target TW I diubah", "2", "1"]
    assert "Tidak ada perubahan." in plan_lines(office, layout, plan, changes=compare(plan, plan))


def test_how_activities_are_carried_out_is_printed_where_the_plan_says_it(office, layout, plan):
    told = (replace(plan[0], budget="1.500.000", months="Maret"), plan[1], replace(plan[2], executor="Staf"))

    lines = plan_lines(office, layout, told)
    table = lines[lines.index("Rincian Pelaksanaan") + 1 :]

    assert table[:5] == ["Kode", "Kegiatan", "Anggaran", "Pelaksana", "Jadwal"]
    assert table[10:20] == [
        *(plan[0].code, plan[0].activity, "1.500.000", "–", "Maret"),
        *(plan[2].code, plan[2].activity, "–", "Staf", "–"),
    ]
    assert "Rincian Pelaksanaan" not in plan_lines(office, layout, plan)


def test_nothing_a_plan_says_becomes_markup(office, layout, plan):
    lines = plan_lines(office, layout, [replace(plan[0], activity=HOSTILE, name=HOSTILE)])

    assert any(line.startswith("<w:t>&amp;") for line in lines)


def test_the_same_plan_is_the_same_bytes(office, layout, plan, quality):
    render = render_plan(office, 2026, plan, stamp=DRAFT, layout=layout)
    sheet = render_quality(office, 2026, quality, Minutes(), layout)

    assert render == render_plan(office, 2026, plan, stamp=DRAFT, layout=layout)
    assert sheet == render_quality(office, 2026, quality, Minutes(), layout)


def test_each_recommendation_stands_with_what_answers_it(office, layout, plan):
    answered = replace(
        ASKED, code="R2025-03", condition="Terlambat diunggah.", text="Unggah.", due_on=date(2026, 6, 30)
    )
    with_reason = replace(ASKED, code="R2025-08", position=2, answer_reason="Sudah selesai pada tahun 2025.")
    lines = plan_lines(office, layout, plan, recommendations=[answered, with_reason, replace(ASKED, position=3)])
    text = "\n".join(lines[lines.index("Tindak Lanjut Rekomendasi Evaluasi Provinsi") :])

    assert "Dari 3 rekomendasi evaluasi provinsi, 1 dijawab kegiatan, 1 dijawab dengan alasan, dan 1 belum" in text
    activity = next(each for each in plan if "R2025-03" in each.recommendation_codes)
    told = f"Terlambat diunggah.\nUnggah.\n30 Juni 2026\n{activity.code} {activity.activity} ({activity.unit_code})"
    assert told in text
    assert "Alasan tidak ditindaklanjuti dalam rencana: Sudah selesai pada tahun 2025." in text
    assert "R2025-09\n–\nPerbarui daftar informasi.\n–\nBelum dijawab." in text
    assert "R2025-01, R2025-02, R2025-04, R2025-05, dan R2025-06, tetapi kode itu tidak ada" in text


def test_codes_without_an_evaluation_are_said_below_the_matrix(office, layout, plan):
    lines = plan_lines(office, layout, plan)

    assert "Tindak Lanjut Rekomendasi Evaluasi Provinsi" not in lines
    assert any("tetapi evaluasi provinsi belum diimpor." in line for line in lines)


def test_the_quality_sheet_says_grade_tests_and_what_to_mend(office, layout, quality):
    text = "\n".join(document_lines(render_quality(office, 2026, quality, Minutes(), layout)))

    assert "Mutu rencana aksi (penilaian mandiri): B, sebagian besar terpenuhi" in text
    assert "Rekomendasi evaluasi dijawab rencana aksi\nbentuk\n0 dari 1\n0,00%\nE" in text
    assert "A1-01 – Jumlah SK Tim RB" in text
    assert "Ganti kata 'memadai' dengan hal yang dapat dihitung." in text
    assert "Target kurang baik daripada baseline 6." in text
    assert "R2025-09 – Perbarui daftar informasi." in text
    assert "Dari 1 rekomendasi evaluasi provinsi, 1 belum dijawab (R2025-09)." in text


def test_the_minutes_have_room_for_what_is_not_known_yet(office, layout, quality):
    blank = document_lines(render_quality(office, 2026, quality, Minutes(), layout))
    known = Minutes(held_on="Selasa, 20 Januari 2026", place="Aula")
    filled = document_lines(render_quality(office, 2026, quality, known, layout, is_practice=True))

    assert "Hari, tanggal: ………" in "\n".join(blank)
    assert "12" in blank[blank.index("Peserta") :]
    assert {"Hari, tanggal: Selasa, 20 Januari 2026", "Tempat: Aula"} <= set(filled)


def test_a_plan_that_passes_has_nothing_to_mend(office, layout, plan):
    quality = assess(plan, [], load_plan_policy(CONFIG))

    assert "Tidak ada: seluruh uji terpenuhi." in document_lines(
        render_quality(office, 2026, quality, Minutes(), layout)
    )


@pytest.mark.office_suite
def test_the_printed_pages_hold_the_whole_plan(office, layout, plan, tmp_path):
    missing = [program for program in ("soffice", "pdftotext") if shutil.which(program) is None]
    if missing:
        told = f"Printing needs: {', '.join(missing)} (packages libreoffice-writer, poppler-utils)"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(told)  # noqa: TID251 - the runner's own word
    (tmp_path / "plan.docx").write_bytes(render_plan(office, 2026, plan, stamp=DRAFT, layout=layout))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, tmp_path / "plan.docx"]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    command = ["pdftotext", "-layout", tmp_path / "plan.pdf", "-"]
    printed = subprocess.run(command, check=True, capture_output=True).stdout.decode()
    pages = printed.removesuffix("\f").split("\f")

    matrix = [page for page in pages if any(each.code in page for each in plan)]
    assert all(each.code in printed for each in plan)
    assert all("DRAF – Versi 2" in page for page in pages)
    assert all("Target Triwulan" in page for page in matrix)
    assert len(pages) - len(matrix) <= 1, "fonts differ by machine; the signatures may need a last page"
    assert "Ketua Contoh" in pages[-1]
    assert "Tanda – berarti tidak ada target" in pages[-1], "signatures stand alone"
