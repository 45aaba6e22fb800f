"""The rows of a report by unit, which an officer may point at: indicators, items of the LKE, recommendations."""

from collections.abc import Iterator
from typing import Final

from rbworkflow.approval.items import ItemGroup
from rbworkflow.intake.asked import SHEETS
from rbworkflow.intake.evidence.matching import ASSESSMENT, RECOMMENDATION
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.phrases import unit_name

CALLED: Final = {purpose: f"{sheet} {{}}" for purpose, sheet in SHEETS.items()}
"""`LKE P1-01`, `Rekomendasi R2025-01`: what a row beside results is pointed at by."""


def report_groups(content: Content) -> tuple[ItemGroup, ...]:
    """In the order of the units' names; of a recap its offices, in theirs."""
    if "recap" in content:
        return tuple(ItemGroup(each["code"], each["name"], {}) for each in content["recap"]["offices"])
    rows = content["indicators"]
    beside: dict[str, dict[str, str]] = {}
    for unit, code, name in _beside(content):
        beside.setdefault(unit, {})[code] = name
    names = {code: unit_name(content, code) for code in dict.fromkeys([*(row["unit"] for row in rows), *beside])}
    return tuple(
        ItemGroup(
            code,
            names[code],
            {row["code"]: row["name"] for row in rows if row["unit"] == code},
            beside.get(code, {}),
        )
        for code in sorted(names, key=names.__getitem__)
    )


def _beside(content: Content) -> Iterator[tuple[str, str, str]]:
    """Unit, code and name of each; a recommendation is its whose indicators answer it, and of who told of it."""
    assessment = content.get("assessment")
    for item in assessment["items"] if assessment else ():
        yield item["unit"], CALLED[ASSESSMENT].format(item["code"]), item["question"]
    units = {row["code"]: row["unit"] for row in content["indicators"]}
    for each in content["recommendations"]:
        answering = [units[code] for code in each["indicators"] if code in units]
        for unit in dict.fromkeys([*answering, *(told["unit"] for told in each.get("told", ()))]):
            yield unit, CALLED[RECOMMENDATION].format(each["code"]), each["text"]
