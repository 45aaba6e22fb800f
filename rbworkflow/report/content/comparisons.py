"""A period's scores beside those of earlier periods, as both officers approved them: as content, and as a table."""

from decimal import Decimal

from rbworkflow.office.period import Period
from rbworkflow.report.content.phrases import score_text
from rbworkflow.report.content.report_content import Content
from rbworkflow.report.word.body import Body
from rbworkflow.report.word.tables import Column, Total
from rbworkflow.wording import number

_NONE = "belum ada data"


def comparison(period: Period, approved: Content | None, *, regime: str) -> Content:
    """The scores of an earlier period, by area where it had the same regime; nothing where none was approved."""
    of_area = {} if approved is None or approved["regime"]["name"] != regime else approved["areas"]
    return {
        "period": period.short_title,
        "score": None if approved is None else approved["score"]["score"],
        "areas": {area["code"]: area["score"] for area in of_area},
    }


def comparisons(body: Body, content: Content) -> None:
    """The period beside the earlier ones, with the change in points; a sentence while there is nothing to compare."""
    earlier = content["comparisons"]
    titles = " dan ".join(each["period"] for each in earlier)
    if all(each["score"] is None for each in earlier):
        return body.text(f"Perbandingan dengan {titles}: {_NONE}." if earlier else "")
    columns = [
        Column("No.", 6, "SelTengah"),
        Column(content["regime"]["area_title"], 82 - 26 * len(earlier)),
        Column(content["period"]["short_title"], 12, "SelKanan"),
    ]
    for each in earlier:
        columns.append(Column("Nilai", 16, "SelKanan", group=each["period"]))
        columns.append(Column("Selisih", 10, "SelKanan", group=each["period"]))
    rows = [
        (str(place), area["label"], *_cells(area["score"], [each["areas"].get(area["code"]) for each in earlier]))
        for place, area in enumerate(content["areas"], 1)
    ]
    office = _cells(content["score"]["score"], [each["score"] for each in earlier])
    body.caption(f"Perbandingan dengan {titles} (penilaian mandiri; selisih dalam poin)")
    return body.table(columns, [*rows, Total(("", content["office"]["name"], *office))])


def _cells(now: str | None, before: list[str | None]) -> list[str]:
    """The period's score, then each earlier one and how much it changed."""
    cells = [_NONE if now is None else score_text(now)]
    for score in before:
        cells += [_NONE if score is None else score_text(score), _change(now, score)]
    return cells


def _change(now: str | None, before: str | None) -> str:
    if now is None or before is None:
        return "–"
    points = Decimal(now) - Decimal(before)
    sign = "+" if points > 0 else "−" if points < 0 else ""
    return f"{sign}{number(abs(points), places=2)}"
