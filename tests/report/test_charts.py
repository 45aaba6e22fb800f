"""The report's charts: what they show, how they stand in the Word document, and that LibreOffice draws them."""

import zipfile
from decimal import Decimal
from io import BytesIO

import pytest
from lxml import etree

from rbworkflow.figures.achievement import with_achievement
from rbworkflow.office import Office
from rbworkflow.office.period import Semester
from rbworkflow.report.content.charts import OPEN, REACHED, SHORT, Chart, Series, charts, quarter_chart
from rbworkflow.report.content.model import Comparison, Content, DecimalText
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.word.chart_markup import height_mm
from rbworkflow.report.word.chart_parts import chart_part
from rbworkflow.report.word.docx import render
from tests.programs.office_suite import Print
from tests.report.report_builders import DRAFT, HOSTILE, content, progress

LONG = "Peningkatan Kualitas Pelayanan Publik dan Pemantauan Berkelanjutan Zona Integritas"


def with_earlier(made: Content) -> Content:
    scores: dict[str, DecimalText] = {area["code"]: "60.50" for area in made["areas"]}
    earlier: Comparison = {"period": "Semester II 2025", "score": "60.50", "areas": scores}
    return made | {"comparisons": [earlier]}


def parts_of(document: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(document)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def drawn(chart: Chart) -> "etree._Element":
    return etree.fromstring(chart_part(chart, 1, font="Huruf").content)


def labels(chart: Chart) -> list[str]:
    return [node.text or "" for node in drawn(chart).iter("{*}t")]


def bars(*values: str | None, name: str = "Semester I 2026") -> Series:
    return Series(name, tuple(None if value is None else Decimal(value) for value in values))


def test_a_semester_shows_its_quarters_its_areas_and_what_was_before(semester: Content) -> None:
    assert [chart.title for chart in charts(with_earlier(semester))] == [
        "Keadaan indikator yang jatuh tempo per triwulan Semester I Tahun 2026",
        "Nilai capaian per area perubahan Semester I Tahun 2026",
        "Nilai capaian per area perubahan dibandingkan dengan periode sebelumnya",
    ]


def test_a_year_also_sets_its_halves_beside_each_other(annual: Content) -> None:
    assert [chart.title for chart in charts(annual)][2:] == ["Nilai capaian per area perubahan menurut semester"]


def test_each_due_quarter_is_counted_once(semester: Content) -> None:
    made = quarter_chart(semester)
    assert made is not None
    counts = {each.name: [int(value or 0) for value in each.values] for each in made.series}
    assert counts == {REACHED: [22, 19], SHORT: [0, 0], OPEN: [3, 3]}
    due = sum(area["due_quarters"] for area in semester["areas"])
    assert sum(map(sum, counts.values())) == due


def test_what_stays_below_its_target_is_counted_apart(office: Office) -> None:
    table = progress(office, Semester(2026, 1), missing="")
    table.loc[table["indicator_code"].eq("A4-11") & table["quarter"].eq(2), "actual"] = 1
    made = quarter_chart(content(office, progress=with_achievement(table, office.figures)))
    assert made is not None
    assert [int(value or 0) for value in made.series[1].values] == [0, 1]


def test_nothing_due_is_no_chart(office: Office) -> None:
    table = progress(office, Semester(2026, 1)).assign(target=float("nan"), actual=float("nan"))
    assert charts(content(office, progress=with_achievement(table, office.figures))) == []


def test_the_document_holds_charts_that_say_their_figures_and_bring_no_workbook(
    semester: Content, layout: ReportLayout
) -> None:
    parts = parts_of(render(semester, DRAFT, layout))
    found = [name for name in parts if name.startswith("word/charts/")]
    assert found == ["word/charts/chart1.xml", "word/charts/chart2.xml"]
    assert not any("embed" in name or name.endswith(".xlsx") for name in parts)
    told = [node.text for node in etree.fromstring(parts["word/charts/chart2.xml"]).iter("{*}t")]
    assert told[3] == "25,00"
    for name in found:
        assert f'PartName="/{name}"'.encode() in parts["[Content_Types].xml"]
        assert f'Target="{name.removeprefix("word/")}"'.encode() in parts["word/_rels/document.xml.rels"]


def test_who_cannot_see_a_chart_is_told_all_of_it(semester: Content, layout: ReportLayout) -> None:
    document = etree.fromstring(parts_of(render(semester, DRAFT, layout))["word/document.xml"])
    quarters, areas = (node.get("descr") or "" for node in document.iter("{*}docPr"))
    assert "Mencapai target: TW I 22; TW II 19." in quarters
    assert "Penataan Tata Laksana 25,00; Penataan SDM Aparatur 100,00" in areas


def test_a_category_without_any_bar_says_so_and_zero_is_a_value() -> None:
    chart = Chart("Nilai", ("Ada", "Nol", "Tanpa"), (bars("115.5", "0", None),))
    assert labels(chart) == ["115,50", "0,00"]
    assert chart.shown_categories == ("Ada", "Nol", "Tanpa (belum ada data)")
    assert chart.in_words == "Diagram batang. Nilai. Semester I 2026: Ada 115,50; Nol 0,00; Tanpa belum ada data."


@pytest.mark.parametrize(
    ("largest", "top", "step"), [("0", 100, 20), ("100", 100, 20), ("100.01", 120, 20), ("400", 400, 100)]
)
def test_the_scale_holds_the_largest_score(largest: str, top: int, step: int) -> None:
    chart = Chart("Nilai", ("A",), (bars(largest),))
    assert chart.top >= Decimal(largest)
    assert (chart.top, chart.step) == (top, step)


@pytest.mark.parametrize("count", [1, 4, 31, 2000])
def test_a_stack_is_as_high_as_its_parts_together(count: int) -> None:
    chart = Chart("Keadaan", ("TW I",), (bars(str(count)), bars(str(count))), is_stacked=True)
    assert 2 * count <= chart.top < 2 * count + chart.step
    assert chart.top / chart.step <= 6


def test_a_part_of_a_stack_that_is_nothing_has_no_label() -> None:
    assert labels(Chart("Keadaan", ("TW I", "TW II"), (bars("3", "0"), bars("0", "1")), is_stacked=True)) == ["3", "1"]


def test_no_chart_is_higher_than_a_page() -> None:
    many = Chart("Nilai", (LONG,) * 60, (bars(*["50"] * 60), bars(*["60"] * 60)))
    assert height_mm(Chart("Nilai", ("A",), (bars("1"),))) < height_mm(many) < 200


def test_hostile_names_are_written_as_text() -> None:
    chart = Chart(HOSTILE, (HOSTILE,), (bars("1", name=HOSTILE),))
    shown = [node.text for node in drawn(chart).iter("{*}v")]
    assert shown[0] == shown[1] == '<w:t>&amp; "{office}" =HYPERLINK("x") gnp.exe {{ 1+1 }} ]]>'


def test_libreoffice_draws_every_chart_with_its_figures(
    semester: Content, layout: ReportLayout, printed: Print
) -> None:
    (pages,) = printed(report=render(with_earlier(semester), DRAFT, layout)).values()
    by_caption = {number: page for number in (1, 2, 3) for page in pages if f"Gambar {number}. " in page}
    assert "Belum memiliki data yang dihitung" in by_caption[1]
    assert {"22", "19"} <= set(by_caption[1].split())
    assert "66,67" in by_caption[2].partition("Nilai capaian per area perubahan Semester I")[0]
    assert by_caption[3].count("60,50") >= 2 * len(semester["areas"])
