"""The charts as a page shows them."""

import itertools
from decimal import Decimal

import pytest
from lxml import etree

from rbworkflow.report.content.charts import Chart, Series, charts
from rbworkflow.report.content.model import Content
from rbworkflow.report.svg import WIDTH, chart_svg
from tests.report.report_builders import HOSTILE
from tests.report.test_charts import LONG, bars, with_earlier

BREADTH = 7
"""Of a letter at most, as wide as the page's letters are."""


def drawn(chart: Chart, number: int = 1) -> "etree._Element":
    return etree.fromstring(chart_svg(chart, number))


def texts(chart: Chart) -> list[str]:
    return [node.text or "" for node in drawn(chart).iter("{*}text")]


def rectangles(chart: Chart) -> list["etree._Element"]:
    return [node for node in drawn(chart).iter("{*}rect") if node.get("stroke")]


def test_a_page_shows_the_same_figures_as_the_report(semester: Content) -> None:
    for chart in charts(with_earlier(semester)):
        shown = texts(chart)
        for series in chart.series:
            assert {chart.label(value) for value in series.values if value} <= set(shown)
            assert series.name in shown or len(chart.series) == 1
        assert drawn(chart).get("aria-label") == chart.in_words


def test_nothing_in_it_runs_or_needs_a_style(semester: Content) -> None:
    for chart in [*charts(semester), Chart(HOSTILE, (HOSTILE,), (bars("1", name=HOSTILE), bars("2")))]:
        for node in drawn(chart).iter():
            assert etree.QName(node).localname in {"svg", "defs", "pattern", "rect", "text"}
            assert not [name for name in node.attrib if name in {"style", "href"} or str(name).startswith("on")]


def test_each_chart_of_a_page_has_a_hatch_of_its_own(semester: Content) -> None:
    chart = charts(semester)[0]
    fills = [{node.get("fill") for node in drawn(chart, number).iter("{*}rect")} for number in (1, 2)]
    assert {"url(#arsir1)"} == fills[0] - fills[1]


@pytest.mark.parametrize("value", ["0", "66.67", "100", "115.50", "400"])
def test_every_bar_and_its_value_stay_on_the_page(value: str) -> None:
    chart = Chart("Nilai", ("A",), (bars(value),))
    (bar,) = rectangles(chart)
    label = list(drawn(chart).iter("{*}text"))[-1]
    assert float(bar.get("width") or 0) <= float(label.get("x") or 0) <= WIDTH - BREADTH * len(label.text or "")


def test_parts_of_a_stack_follow_each_other() -> None:
    chart = Chart("Keadaan", ("TW I",), (bars("3"), bars("0"), bars("2")), is_stacked=True)
    shown = rectangles(chart)[len(chart.series) :]
    ends = [float(each.get("x") or 0) + float(each.get("width") or 0) for each in shown]
    assert len(shown) == 2
    assert [float(each.get("x") or 0) for each in shown[1:]] == ends[:-1]
    assert texts(chart)[-2:] == ["3", "2"]


def test_long_names_are_broken_and_no_lines_lie_on_each_other() -> None:
    chart = Chart("Nilai", (LONG, "B", LONG), (bars(None, "1", "2"), bars("1", "0", None)))
    shown = list(drawn(chart).iter("{*}text"))
    assert all(len(each.text or "") * BREADTH <= WIDTH for each in shown)
    feet = sorted(float(each.get("y") or 0) for each in shown)
    assert all(below - above >= 12 for above, below in itertools.pairwise(feet))


def test_a_chart_without_any_value_says_so() -> None:
    assert "A (belum ada data)" in texts(Chart("Nilai", ("A",), (Series("S", (None,)),)))
    assert Chart("Nilai", ("A",), (Series("S", (Decimal(0),)),)).shown_categories == ("A",)


def test_where_nothing_was_due_no_data_are_said_to_be_lacking() -> None:
    chart = Chart("Nilai", ("A", "B"), (Series("S", (None, None)),), without_target=frozenset({"B"}))
    assert chart.shown_categories == ("A (belum ada data)", "B (tidak ada target)")
    assert "A belum ada data; B tidak ada target" in chart.in_words
