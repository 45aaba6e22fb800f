"""What an evaluation begins with: an office's accepted report, area by area, with its lowest indicators and its LKE."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from rbworkflow.office.model import Office
from rbworkflow.office.period import Period
from rbworkflow.province.packages import MemberPackage
from rbworkflow.report.content.model import Content, DecimalText, ReportedIndicator
from rbworkflow.report.texts import joined
from rbworkflow.wording import number, percent

LOWEST: Final = 3
"""Indicators of an area that are named, where so many fall short."""
WHOLE: Final = Decimal(100)


@dataclass(frozen=True, kw_only=True)
class BasisIndicator:
    """An indicator as the report has it."""

    code: str
    area: str
    name: str
    counted: DecimalText
    is_due: bool
    """Whether the period asked for it."""
    obstacle: str
    solution: str

    @property
    def shown(self) -> str:
        """What it came to."""
        return "belum ada data" if self.counted is None and self.is_due else number(self.counted, places=2)


@dataclass(frozen=True, kw_only=True)
class BasisArea:
    """An area by its name, with what the report comes to in it."""

    label: str
    score: DecimalText = None
    coverage: DecimalText = None
    lowest: tuple[BasisIndicator, ...] = ()

    @property
    def told(self) -> str:
        """In a few lines for the evaluator; "" where the report says nothing of it."""
        if self.score is None and self.coverage is None:
            return ""
        low = (f"{each.code} ({each.shown})" for each in self.lowest)
        lines = [
            f"Nilai {number(self.score, places=2)}, kelengkapan {percent(self.coverage)}.",
            *([f"Terendah: {', '.join(low)}."] if self.lowest else []),
            *(f"Kendala {each.code}: {each.obstacle}" for each in self.lowest if each.obstacle),
        ]
        return joined(lines)


@dataclass(frozen=True, kw_only=True)
class BasisItem:
    """An item of the office's LKE with its own answer."""

    code: str
    kind: str
    question: str
    criterion: str
    answer: str
    value: DecimalText


@dataclass(frozen=True, kw_only=True)
class EvaluationBasis:
    """All that an evaluation workbook is made from, and read back against."""

    office_code: str
    unit_code: str
    unit_name: str
    period: Period
    package_id: int
    areas: tuple[BasisArea, ...]
    units: Mapping[str, str]
    """The office's own units by code; none where its report brought no data."""
    indicators: tuple[BasisIndicator, ...] = ()
    items: tuple[BasisItem, ...] = ()

    @property
    def code(self) -> str:
        """By which its workbook is known again."""
        return f"EVALUASI-{self.office_code}-{self.unit_code}-{self.period.code}"


def basis_of(office: Office, package: MemberPackage, unit_name: str, content: Content | None) -> EvaluationBasis:
    """`content` is what the package's data say; None where it brought none: the province's own areas, bare."""
    areas = tuple(BasisArea(label=area.label) for area in office.regime(package.period.year).areas)
    bare = EvaluationBasis(
        office_code=office.code,
        unit_code=package.unit_code,
        unit_name=unit_name,
        period=package.period,
        package_id=package.id,
        areas=areas,
        units={},
    )
    return bare if content is None else _told(bare, content)


def _told(bare: EvaluationBasis, content: Content) -> EvaluationBasis:
    indicators = tuple(_indicators(content))
    areas = (
        BasisArea(
            label=area["label"],
            score=area["score"],
            coverage=area["coverage"],
            lowest=_lowest(each for each in indicators if each.area == area["label"]),
        )
        for area in content["areas"]
    )
    units = content["office"]["units"]
    return replace(bare, areas=tuple(areas), units=units, indicators=indicators, items=_items(content))


def _indicators(content: Content) -> Iterable[BasisIndicator]:
    labels = {area["code"]: area["label"] for area in content["areas"]}
    for each in content["indicators"]:
        yield _indicator(each, labels.get(each["area"], each["area"]))


def _indicator(each: ReportedIndicator, area: str) -> BasisIndicator:
    return BasisIndicator(
        code=each["code"],
        area=area,
        name=each["name"],
        counted=each["total"]["counted"],
        is_due=each["total"]["due_quarters"] > 0,
        obstacle=" ".join(each["obstacle"].split()),
        solution=" ".join(each["solution"].split()),
    )


def _lowest(indicators: Iterable[BasisIndicator]) -> tuple[BasisIndicator, ...]:
    """Those that fall short, the lowest first; one that was due and has no figure is the lowest there is."""
    due = [(Decimal(each.counted or 0), each) for each in indicators if each.is_due]
    low = sorted((pair for pair in due if pair[0] < WHOLE), key=lambda pair: pair[0])
    return tuple(each for _, each in low[:LOWEST])


def _items(content: Content) -> tuple[BasisItem, ...]:
    made = content.get("assessment")
    return tuple(
        BasisItem(
            code=each["code"],
            kind=each["kind"],
            question=each["question"],
            criterion=each["criterion"],
            answer=each["answer"],
            value=each["value"],
        )
        for each in (made["items"] if made else ())
    )
