"""BAB III's first section: the areas' and the office's scores, and the same beside those of earlier periods."""

from decimal import Decimal
from typing import Final

from rbworkflow.report.content.charts import area_chart, comparison_chart, halves_chart
from rbworkflow.report.content.coverage import Coverage, area_coverage, office_coverage
from rbworkflow.report.content.model import Content, ReportedArea
from rbworkflow.report.content.phrases import DASH, score_text, span_text, standing_text, weights_text
from rbworkflow.report.word.body import Body
from rbworkflow.report.word.tables import TableColumn, Total
from rbworkflow.wording import number, percent

_NONE: Final = "belum ada data"


def scores(body: Body, content: Content) -> None:
    """The areas' scores with their coverage, the office's, and what such a score is."""
    is_annual = content["kind"] == "annual"
    area_title = content["regime"]["area_title"]
    body.table_caption(f"Nilai capaian per {area_title.lower()} (penilaian mandiri)")
    halves = [TableColumn(half["short_title"], align="SelKanan", group="Nilai") for half in content["semesters"]]
    columns = [
        TableColumn("No.", 6, "SelTengah"),
        TableColumn(area_title),
        TableColumn("Indikator Berdata", align="SelTengah"),
        TableColumn("Triwulan Berdata", align="SelTengah"),
        TableColumn("Kelengkapan", align="SelKanan"),
        *halves,
        TableColumn("Setahun" if is_annual else "Nilai", align="SelKanan", group="Nilai" if is_annual else ""),
    ]
    body.table(
        columns, [_area_row(position, area) for position, area in enumerate(content["areas"], 1)] + [_sum(content)]
    )
    body.text(_office_sentence(content))
    for chart in (area_chart(content), halves_chart(content)):
        if chart is not None:
            body.figure(chart)
    body.text(weights_text(content))
    _comparisons(body, content)
    body.text(content["texts"].get("catatan_penilaian_mandiri", ""))


def _area_row(position: int, area: ReportedArea) -> tuple[str, ...]:
    return (
        str(position),
        area["label"],
        *_counts(area_coverage(area)),
        *(score_text(half["score"]) for half in area["semesters"]),
        score_text(area["score"]),
    )


def _sum(content: Content) -> Total:
    score = content["score"]
    figures = (
        "",
        content["office"]["name"],
        *_counts(office_coverage(content)),
        *(score_text(half["score"]) for half in content["semesters"]),
        score_text(score["score"]),
    )
    return Total(figures)


def _counts(coverage: Coverage) -> tuple[str, str, str]:
    return coverage.indicators, coverage.quarters or DASH, percent(coverage.share)


def _office_sentence(content: Content) -> str:
    score, office, period = content["score"], content["office"]["name"], content["period"]["title"]
    if score["score"] is None:
        return f"Nilai capaian {office} pada {period} belum dapat dihitung karena belum ada indikator yang jatuh tempo."
    standing = standing_text(score)
    label = f" dengan {standing}" if standing else ""
    return (
        f"Nilai capaian {office} pada {period} menurut penilaian mandiri adalah {score_text(score['score'])}{label}. "
        f"Nilai tersebut didasarkan pada {percent(score['coverage'])} dari "
        f"{office_coverage(content).of_what} yang jatuh tempo."
    )


def _comparisons(body: Body, content: Content) -> None:
    """The period beside the earlier ones, with the change in points; a sentence of those without a score."""
    earlier = [each for each in content["comparisons"] if each["score"] is not None]
    unknown = " dan ".join(span_text(each["period"]) for each in content["comparisons"] if each["score"] is None)
    lacking = f"Perbandingan dengan {unknown}: {_NONE}." if unknown else ""
    if not earlier:
        return body.text(lacking)
    titles = " dan ".join(span_text(each["period"]) for each in earlier)
    columns = [
        TableColumn("No.", 6, "SelTengah"),
        TableColumn(content["regime"]["area_title"], 82 - 26 * len(earlier)),
        TableColumn(span_text(content["period"]["short_title"]), 12, "SelKanan"),
    ]
    for each in earlier:
        columns.append(TableColumn("Nilai", 16, "SelKanan", group=span_text(each["period"])))
        columns.append(TableColumn("Selisih", 10, "SelKanan", group=span_text(each["period"])))
    rows = [
        (str(place), area["label"], *_cells(area["score"], [each["areas"].get(area["code"]) for each in earlier]))
        for place, area in enumerate(content["areas"], 1)
    ]
    office = _cells(content["score"]["score"], [each["score"] for each in earlier])
    body.table_caption(f"Perbandingan dengan {titles} (penilaian mandiri; selisih dalam poin)")
    body.table(columns, [*rows, Total(("", content["office"]["name"], *office))])
    if (chart := comparison_chart(content)) is not None:
        body.figure(chart)
    return body.text(lacking)


def _cells(now: str | None, before: list[str | None]) -> list[str]:
    """The period's score, then each earlier one and how much it changed; a dash where nothing was due."""
    return [score_text(now), *(text for score in before for text in (score_text(score), _change(now, score)))]


def _change(now: str | None, before: str | None) -> str:
    if now is None or before is None:
        return DASH
    points = Decimal(now) - Decimal(before)
    sign = "+" if points > 0 else "−" if points < 0 else ""
    return f"{sign}{number(abs(points), places=2)}"
