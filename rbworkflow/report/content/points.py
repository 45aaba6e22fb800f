"""A content's points in the words of who reads them, an indicator named once: by subbagian for officers."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from textwrap import shorten
from typing import Final

from rbworkflow.report.content.assessed_phrases import SHORT, assessment_of, is_of_assessment
from rbworkflow.report.content.model import Content, ReportedFinding
from rbworkflow.report.content.phrases import indicator_names, unit_name
from rbworkflow.wording import listed, roman

FORM: Final = "Formulir"
"""What is named where a point is of no one indicator."""
_LONGEST_QUESTION: Final = 80
_OfWhat = tuple[bool, str]
"""Whether it is of the self-assessment, and the item's or the indicator's code."""
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
    names = subjects(content)
    for of_what, mine in groupby(ordered, key=of_what_is):
        said = " ".join(_said(content, finding, wording) for finding in mine)
        yield f"{named(names, of_what)}{':' if of_what[0] else ','} {said}"


def subjects(content: Content) -> dict[_OfWhat, str]:
    """How indicators and items of the self-assessment are named in points."""
    names = {(False, code): f"{code} {name}" for code, name in indicator_names(content).items()}
    made = assessment_of(content)
    items = [] if made is None else made["items"]
    return names | {(True, each["code"]): f"{SHORT} {each['code']} {_short(each['question'])}" for each in items}


def of_what_is(finding: ReportedFinding) -> _OfWhat:
    return is_of_assessment(finding), finding["indicator"]


def named(names: Mapping[_OfWhat, str], of_what: _OfWhat) -> str:
    """The code alone of what the content does not know."""
    is_item, code = of_what
    return names.get(of_what) or (f"{SHORT} {code}".strip() if is_item else code or FORM)


def in_order(content: Content, findings: Iterable[ReportedFinding]) -> list[ReportedFinding]:
    """By subbagian as the office lists them, then as the plan lists the indicators, then by quarter; items last."""
    units = list(content["office"]["units"])
    made = assessment_of(content)
    positions = {(False, row["code"]): row["position"] for row in content["indicators"]}
    positions |= {(True, each["code"]): each["position"] for each in (made["items"] if made else [])}

    def place(finding: ReportedFinding) -> tuple[int, str, bool, int, str, Sequence[int]]:
        unit, of_what = unit_of(content, finding), of_what_is(finding)
        rank = units.index(unit) if unit in units else len(units)
        return rank, unit, of_what[0], positions.get(of_what, 0), of_what[1], _quarters(content, finding)

    return sorted(findings, key=place)


def unit_of(content: Content, finding: ReportedFinding) -> str:
    """The subbagian whose form the point is about; contents up to format 2 tell it by the indicator alone."""
    if "unit" in finding:
        return finding["unit"]
    return next((row["unit"] for row in content["indicators"] if row["code"] == finding["indicator"]), "")


def quarters_text(content: Content, finding: ReportedFinding) -> str:
    """`TW II`, or `TW I dan II` of a point about the whole row; "" of an item, which has none."""
    quarters = [roman(quarter) for quarter in _quarters(content, finding)]
    return f"TW {listed(quarters)}" if quarters else ""


def _quarters(content: Content, finding: ReportedFinding) -> Sequence[int]:
    if is_of_assessment(finding):
        return []
    return finding.get("quarters") or ([finding["quarter"]] if finding["quarter"] else content["quarters"])


def _said(content: Content, finding: ReportedFinding, wording: Wording) -> str:
    quarters = quarters_text(content, finding)
    sentence = f"{quarters}: {wording(finding)}" if quarters else wording(finding)
    return f"{sentence} Penjelasan: {finding['explanation']}" if finding["explanation"] else sentence


def _short(question: str) -> str:
    return shorten(question, _LONGEST_QUESTION, placeholder=" …")
