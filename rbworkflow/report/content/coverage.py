"""How much of what was due has a usable figure: indicators and their quarters, said in the same words everywhere."""

from collections.abc import Sequence
from dataclasses import dataclass

from rbworkflow.report.content.model import Content, DecimalText, ReportedArea
from rbworkflow.wording import percent


@dataclass(frozen=True, kw_only=True)
class Coverage:
    """`share` is of the quarters; contents of format 1 counted indicators alone, and their quarters are None."""

    due: int
    counted: int
    due_quarters: int | None
    counted_quarters: int | None
    share: DecimalText

    @property
    def indicators(self) -> str:
        """`16 dari 34`."""
        return f"{self.counted} dari {self.due}"

    @property
    def quarters(self) -> str:
        """`30 dari 66`, or nothing where quarters were not counted."""
        return "" if self.due_quarters is None else f"{self.counted_quarters} dari {self.due_quarters}"

    @property
    def text(self) -> str:
        """`16 dari 34 indikator dan 30 dari 66 triwulan jatuh tempo berdata (45,45%)`."""
        quarters = f" dan {self.quarters} triwulan jatuh tempo" if self.quarters else ""
        return f"{self.indicators} indikator{quarters} berdata ({percent(self.share)})"

    @property
    def is_complete(self) -> bool:
        return self.counted == self.due and self.counted_quarters == self.due_quarters

    @property
    def of_what(self) -> str:
        """What `share` is a share of."""
        return "indikator" if self.due_quarters is None else "triwulan"


def area_coverage(area: ReportedArea) -> Coverage:
    return _coverage([area], area["coverage"])


def office_coverage(content: Content) -> Coverage:
    return _coverage(content["areas"], content["score"]["coverage"])


def _coverage(areas: Sequence[ReportedArea], share: DecimalText) -> Coverage:
    is_known = all("due_quarters" in area for area in areas)
    return Coverage(
        due=sum(area["due_count"] for area in areas),
        counted=sum(area["counted_count"] for area in areas),
        due_quarters=sum(area["due_quarters"] for area in areas) if is_known else None,
        counted_quarters=sum(area["counted_quarters"] for area in areas) if is_known else None,
        share=share,
    )
