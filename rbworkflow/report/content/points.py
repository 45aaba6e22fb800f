"""A content's points in the words of who reads them, an indicator named once: by subbagian for officers."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from rbworkflow.report.content.model import Content, ReportedFinding
from rbworkflow.report.content.phrases import indicator_names, unit_name
from rbworkflow.wording import listed, roman

FORM: Final = "Formulir"
"""What is named where a point is of no one indicator."""
Wording = Callable[[ReportedFinding], str]


@dataclass(frozen=True)
class UnitPoints:
    """What there is to say of one subbagian: a line for each indicator, in the plan's order."""

    unit: str
    lines: tuple[str, ...]


def for_officer(finding: ReportedFinding) -> str:
    """What the point means; in contents up to format 2 what the unit was told."""
    return finding.get("for_officer") or finding["message"]


def for_report(finding: ReportedFinding) -> str:
    return finding.get("for_report") or finding["message"]


def officers_points(content: Content, findings: Iterable[ReportedFinding]) -> tuple[UnitPoints, ...]:
    """The points by subbagian, then by indicator and quarter."""
    ordered = in_order(content, findings)
    return tuple(
        UnitPoints(unit_name(content, code), tuple(lines(content, mine, for_officer)))
        for code, mine in groupby(ordered, key=lambda finding: unit_of(content, finding))
    )


def without_data(content: Content) -> tuple[UnitPoints, ...]:
    """The indicators that owe a result and have none, by subbagian."""
    missing = [row for row in content["indicators"] if row["total"]["status"] == "missing"]
    units = dict.fromkeys([*content["office"]["units"], *(row["unit"] for row in missing)])
    told = {code: tuple(f"{row['code']} {row['name']}" for row in missing if row["unit"] == code) for code in units}
    return tuple(UnitPoints(unit_name(content, code), mine) for code, mine in told.items() if mine)


def lines(content: Content, ordered: Iterable[ReportedFinding], wording: Wording) -> Iterable[str]:
    """`A5-18 Persentase pegawai, TW I: ... TW II: ...`: a line for each indicator of points that are in order."""
    names = indicator_names(content)
    for code, mine in groupby(ordered, key=lambda finding: finding["indicator"]):
        named = f"{code} {names.get(code, '')}".strip() or FORM
        yield f"{named}, {' '.join(_said(content, finding, wording) for finding in mine)}"


def in_order(content: Content, findings: Iterable[ReportedFinding]) -> list[ReportedFinding]:
    """By subbagian as the office lists them, then as the plan lists the indicators, then by quarter."""
    units = list(content["office"]["units"])
    positions = {row["code"]: row["position"] for row in content["indicators"]}

    def place(finding: ReportedFinding) -> tuple[int, str, int, str, Sequence[int]]:
        unit, code = unit_of(content, finding), finding["indicator"]
        rank = units.index(unit) if unit in units else len(units)
        return rank, unit, positions.get(code, 0), code, _quarters(content, finding)

    return sorted(findings, key=place)


def unit_of(content: Content, finding: ReportedFinding) -> str:
    """The subbagian whose form the point is about; contents up to format 2 tell it by the indicator alone."""
    if "unit" in finding:
        return finding["unit"]
    return next((row["unit"] for row in content["indicators"] if row["code"] == finding["indicator"]), "")


def quarters_text(content: Content, finding: ReportedFinding) -> str:
    """`TW II`, or `TW I dan II` of a point about the whole row."""
    return f"TW {listed([roman(quarter) for quarter in _quarters(content, finding)])}"


def _quarters(content: Content, finding: ReportedFinding) -> Sequence[int]:
    return finding.get("quarters") or ([finding["quarter"]] if finding["quarter"] else content["quarters"])


def _said(content: Content, finding: ReportedFinding, wording: Wording) -> str:
    sentence = f"{quarters_text(content, finding)}: {wording(finding)}"
    return f"{sentence} Penjelasan: {finding['explanation']}" if finding["explanation"] else sentence
