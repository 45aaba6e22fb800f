"""What a province's recap says of its offices: who sent what, what it comes to, and what is not here."""

import csv
import io
import time
from dataclasses import replace
from decimal import Decimal
from typing import cast

import docx
import pytest
from docx.oxml.ns import qn
from openpyxl import load_workbook

from rbworkflow.errors import RefusedError
from rbworkflow.office.people import Unit
from rbworkflow.office.period import Semester, Year
from rbworkflow.office.policies import RecapPolicy
from rbworkflow.province.facts import facts_of
from rbworkflow.province.recap.reports import MemberReport
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.phrases import score_text
from rbworkflow.report.content.reading import content_text, read_content
from rbworkflow.report.content.recap import RecapIndicator, RecapOffice
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.portal_rows import COLUMNS, increments, left_out, portal_csv, portal_rows
from rbworkflow.report.recap_workbook import recap_workbook
from rbworkflow.report.word.docx import render
from tests.exact.material import SPOILT
from tests.programs.office_suite import Convert
from tests.province.recap_builders import district, package, province, recap, scored, sent, six_reports
from tests.report.report_builders import DRAFT, FIRST_HALF, document_lines
from tests.report.report_builders import content as district_content

LOR, KIDUL, WETAN, TENGAH = "3591", "3592", "3593", "3595"


@pytest.fixture(scope="module")
def six() -> Content:
    return recap()


def offices(content: Content) -> dict[str, RecapOffice]:
    return {each["code"]: each for each in content["recap"]["offices"]}


def row(**changes: object) -> RecapIndicator:
    """An indicator of a recap."""
    told = dict(recap(six_reports()[:1])["recap"]["indicators"][0]) | {"target_kind": "jumlah", "polarity": "max"}
    return cast(RecapIndicator, told | changes)


def told(content: Content, *rows: RecapIndicator) -> Content:
    return content | {"recap": content["recap"] | {"indicators": list(rows)}}


def drawn(content: Content) -> list[str]:
    """What the report's charts say to who cannot see them."""
    document = docx.Document(io.BytesIO(render(content, DRAFT, ReportLayout())))
    return [str(each.get("descr")) for each in document.element.iter(qn("wp:docPr")) if each.get("descr")]


def test_every_office_is_in_it_with_its_state_and_what_it_lacks(six: Content) -> None:
    found = offices(six)
    assert [(each["state"], each["is_late"]) for each in found.values()] == [
        ("accepted", False),
        ("accepted", True),
        ("returned", False),
        ("accepted", False),
        ("missing", False),
        ("accepted", False),
    ]
    assert found[LOR]["lacking"] == ["LKE belum tercatat"]
    assert found[KIDUL]["lacking"] == ["paket laporan dikembalikan dan perbaikannya belum diterima"]
    assert found[WETAN]["lacking"] == ["data laporan tidak ada, hanya dokumennya", "LKE belum tercatat"]
    assert (found[KIDUL]["score"], found[KIDUL]["packages"]) == (None, [])


def test_means_are_over_the_offices_that_have_a_figure_each_counting_alike(six: Content) -> None:
    assert six["score"]["score"] == "83.33"
    (area,) = [each for each in six["recap"]["areas"] if each["code"] == "A1"]
    assert (area["mean"], area["lowest"], area["lowest_offices"], area["highest"]) == (
        "63.33",
        "40.00",
        [TENGAH],
        "95.00",
    )
    assert (area["office_count"], area["below"]) == (3, [LOR, TENGAH])
    one = district_content(district())
    due = sum(each["due_quarters"] for each in one["areas"])
    assert sum(each["due_quarters"] for each in six["areas"]) == 3 * due
    assert six["score"]["coverage"] == one["score"]["coverage"]


def test_offices_are_ranked_only_where_config_says_so_and_equal_scores_share_a_place(six: Content) -> None:
    assert {each["rank"] for each in six["recap"]["offices"]} == {None}
    assert "Peringkat" not in "\n".join(document_lines(render(six, DRAFT, ReportLayout())))
    ranked = recap(office=province().model_copy(update={"recap": RecapPolicy(ranking="score")}))
    assert [each["rank"] for each in ranked["recap"]["offices"]] == [1, 2, None, None, None, 2]
    text = "\n".join(document_lines(render(ranked, DRAFT, ReportLayout())))
    assert "menempati peringkat yang sama" in text
    assert (
        "tidak memuat nilai: KPU Kabupaten Contoh Kidul, KPU Kabupaten Contoh Wetan, dan KPU Kota Contoh Kulon" in text
    )


def test_the_report_draws_states_areas_and_the_period_before(six: Content) -> None:
    states, areas = drawn(six)
    assert "Tidak terlambat: diterima 3; dikembalikan 1;" in states
    assert "Manajemen Perubahan 63,33" in areas
    first, *others = six_reports()
    assert len(drawn(recap([replace(first, before=(facts_of(scored(first.contents[0], "85.00")),)), *others]))) == 3


def test_offices_that_all_stand_alike_are_not_drawn() -> None:
    """A chart of one bar fills half a page, and what follows it stood alone on the next."""
    unit, *others = province().units
    told = six_reports()[0].contents[0]
    (areas,) = drawn(recap([sent(unit, told), *(sent(each, told) for each in others)]))
    assert "Manajemen Perubahan" in areas


def test_obstacles_stand_word_for_word_by_area_and_code_with_their_office(six: Content) -> None:
    one = [each for each in district_content(district())["indicators"] if each["obstacle"] or each["solution"]]
    found = six["recap"]["obstacles"]
    assert len(found) == 3 * len(one)
    assert [each["office"] for each in found[:3]] == ["3514", LOR, TENGAH]
    assert len({each["code"] for each in found[:3]}) == 1
    assert {each["obstacle"] for each in found} == {each["obstacle"] for each in one}
    assert one[0]["obstacle"] in "\n".join(document_lines(render(six, DRAFT, ReportLayout())))


def test_the_means_beneath_the_areas_end_with_the_mean_of_the_scores(six: Content) -> None:
    lines = document_lines(render(six, DRAFT, ReportLayout()))
    annex = lines[lines.index("LAMPIRAN I\nNILAI SETIAP KANTOR PER AREA PERUBAHAN SEMESTER I TAHUN 2026") :]
    means = annex[annex.index("Rata-rata") + 1 :][: len(six["areas"]) + 1]
    assert means == [score_text(each["score"]) for each in (*six["areas"], six["score"])]


def test_annexes_of_which_there_is_nothing_share_the_page_before_and_say_so(six: Content) -> None:
    nothing = recap([MemberReport(unit=unit) for unit in province().units])
    nothing["texts"].pop("tanpa_kendala")
    assert new_pages(nothing) == {"LAMPIRAN I": True, "LAMPIRAN II": False, "LAMPIRAN III": False, "LAMPIRAN IV": False}
    assert new_pages(six)["LAMPIRAN III"]
    lines = document_lines(render(nothing, DRAFT, ReportLayout()))
    assert lines[lines.index("LAMPIRAN III\nKENDALA DAN SOLUSI") + 1].startswith("Tidak ada kendala yang dilaporkan")


def new_pages(content: Content) -> dict[str, bool]:
    """Whether each annex opens a page."""
    document = docx.Document(io.BytesIO(render(content, DRAFT, ReportLayout())))
    headings = [each for each in document.paragraphs if each.text.startswith("LAMPIRAN") and "\n" in each.text]
    return {each.text.partition("\n")[0]: each.paragraph_format.page_break_before is not False for each in headings}


def test_what_was_reported_before_stands_beside_it() -> None:
    first, *others = six_reports()
    made = recap([replace(first, before=(facts_of(scored(first.contents[0], "85.00")),)), *others])
    assert offices(made)["3514"]["before"] == "85.00"
    assert made["comparisons"][0]["score"] == "85.00"
    assert "turun 1,67 poin menjadi 83,33" in made["texts"]["penutup_kesimpulan"]


def test_the_conclusion_is_told_by_the_figures(six: Content) -> None:
    said = six["texts"]["penutup_kesimpulan"]
    assert "paket laporan 4 dari 6 kantor telah diterima. Paket satu kantor masuk sesudah batas waktu." in said
    nothing = recap([MemberReport(unit=unit) for unit in province().units])
    assert "belum ada paket laporan yang diterima" in nothing["texts"]["penutup_kesimpulan"]
    assert nothing["score"]["score"] is None
    assert "belum ada data" in "\n".join(document_lines(render(nothing, DRAFT, ReportLayout())))


def test_a_year_without_an_annual_report_is_told_by_both_semesters() -> None:
    unit = province().units[0]
    halves = [district_content(district(), Semester(2026, half)) for half in (1, 2)]
    both = tuple(package(unit, each, period_code=each["period"]["code"]) for each in halves)
    report = MemberReport(unit=unit, counted=both, contents=tuple(halves))
    made = recap([report], period=Year(2026))
    (office,) = made["recap"]["offices"]
    scores = [Decimal(each["score"]["score"] or 0) for each in halves]
    assert abs(Decimal(office["score"] or 0) - sum(scores, Decimal(0)) / 2) <= Decimal("0.01")
    assert office["notes"] == ["laporan tahunan tidak ada; dihitung dari kedua laporan semester"]
    assert len(office["packages"]) == 2
    assert all(each["unknown"] == [] for each in made["recap"]["indicators"])


def test_an_office_with_other_areas_is_said_to_and_stays_out_of_the_areas_means() -> None:
    one = district_content(district())
    other = one | {"regime": one["regime"] | {"name": "Zona Integritas"}}
    made = recap([sent(province().units[0], other)])
    assert made["recap"]["offices"][0]["notes"] == [
        "melapor menurut susunan Zona Integritas, sehingga tidak ikut dihitung per area"
    ]
    assert {each["office_count"] for each in made["recap"]["areas"]} == {0}


def test_it_is_read_back_as_it_was_stored_and_nothing_of_it_may_be_missing(six: Content) -> None:
    assert content_text(read_content(content_text(six))) == content_text(six)
    for name in six["recap"]:
        broken = six | {"recap": {key: value for key, value in six["recap"].items() if key != name}}
        with pytest.raises(RefusedError, match=rf"tidak utuh \(recap\.{name}"):
            read_content(content_text(broken))  # type: ignore[arg-type]


def test_whatever_offices_type_stays_text_in_document_sheet_and_rows() -> None:
    one = district_content(district())
    rows = [
        each | {"name": SPOILT, "activity": SPOILT, "obstacle": f"={SPOILT}", "solution": SPOILT}
        for each in one["indicators"]
    ]
    made = recap([sent(province().units[0], one | {"indicators": rows})])
    assert "HYPERLINK" in "\n".join(document_lines(render(made, DRAFT, ReportLayout())))
    book = load_workbook(io.BytesIO(recap_workbook(made)))
    formulas = {
        str(cell.value) for sheet in book for line in sheet.iter_rows() for cell in line if cell.data_type == "f"
    }
    assert formulas
    assert all(each.startswith("=SUBTOTAL(") for each in formulas)
    hostile = recap([sent(province().units[0], one | {"indicators": [each | {"activity": "=1+1"} for each in rows]})])
    told_rows = list(csv.DictReader(io.StringIO(portal_csv(hostile["recap"]))))
    assert {each["rencana_aksi"] for each in told_rows} == {"'=1+1"}


def test_the_workbook_has_a_sheet_per_subject_and_its_sums_are_formulas(six: Content) -> None:
    book = load_workbook(io.BytesIO(recap_workbook(six, is_practice=True)))
    assert book.sheetnames == [
        "MODE LATIHAN",
        "Keadaan",
        "Kantor",
        "Nilai",
        "Kantor per Area",
        "Area",
        "Kode Bersama",
        "Kendala",
        "Belum Lengkap",
        "Portal",
        "Tidak Dimuat",
    ]
    assert [each.value for each in book["Portal"][1]] == list(COLUMNS)
    assert all(book[name].auto_filter.ref for name in book.sheetnames[1:])


def test_libreoffice_works_its_formulas_out_as_the_recap_has_them(
    six: Content, soffice: Convert, tmp_path: object
) -> None:
    from pathlib import Path  # noqa: PLC0415 - for its type alone

    assert isinstance(tmp_path, Path)
    path = tmp_path / "rekap.xlsx"
    path.write_bytes(recap_workbook(six))
    (tmp_path / "baru").mkdir()
    soffice("xlsx", tmp_path / "baru", path)
    sheet = load_workbook(tmp_path / "baru" / "rekap.xlsx", data_only=True)["Nilai"]
    (mean,) = [line for line in sheet.iter_rows(values_only=True) if "Rata-rata" in line]
    assert round(float(mean[2]), 2) == 83.33  # type: ignore[arg-type]


def test_the_portals_total_is_the_sum_of_its_quarters(six: Content) -> None:
    rows = list(portal_rows(six["recap"]))
    assert rows
    for each in rows:
        quarters = [each[f"target_tw{quarter}"] for quarter in (1, 2, 3, 4)]
        known = [value for value in quarters if isinstance(value, Decimal)]
        assert each["target_total"] == (sum(known) if known else None)
    assert set(rows[0]) == set(COLUMNS)


def test_a_cumulative_target_becomes_increments_and_what_cannot_is_left_out_and_said(six: Content) -> None:
    assert increments([None, Decimal(50), Decimal(50), Decimal(100)]) == [None, 50, 0, 50]
    states = row(target_kind="kumulatif", targets=[None, "50", "50", "100"], actuals=["10", "40", None, "100"])
    (only,) = portal_rows(told(six, states)["recap"])
    assert [only[f"target_tw{quarter}"] for quarter in (1, 2, 3, 4)] == [None, 50, 0, 50]
    assert (only["target_total"], only["realisasi_output_total"]) == (Decimal(100), Decimal(100))
    assert "kumulatif diubah" in str(only["catatan"])
    without = [
        row(target_kind="rata_rata"),
        row(polarity="rentang"),
        row(target_kind="kumulatif", unknown=[1, 2]),
    ]
    assert list(portal_rows(told(six, *without)["recap"])) == []
    assert [each.reason for each in left_out(told(six, *without)["recap"])] == [
        "target rata-rata tidak dapat dijumlahkan menurut triwulan",
        "target berupa rentang",
        "target kumulatif tanpa TW I dan TW II tidak dapat diubah menjadi tambahan setiap triwulan",
    ]


@pytest.mark.long
def test_thirty_eight_offices_take_seconds() -> None:
    one, units = district_content(district(), FIRST_HALF), [member(number) for number in range(38)]
    office = province().model_copy(update={"units": tuple(units)})
    began = time.process_time()
    made = recap([sent(unit, one) for unit in units], office=office)
    text = content_text(made)
    render(read_content(text), DRAFT, ReportLayout())
    recap_workbook(made)
    assert time.process_time() - began < 20
    assert len(text) < 2_000_000


def member(number: int) -> Unit:
    return province().units[0].model_copy(update={"code": str(3500 + number), "name": f"KPU Kabupaten Contoh {number}"})
