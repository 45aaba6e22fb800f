"""What a recap is made of: of each office its packages of the period, and what these say."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from rbworkflow.office.people import Unit
from rbworkflow.province.facts import Facts
from rbworkflow.province.lifecycle import STATUS_LABELS, PackageStatus
from rbworkflow.province.packages import MemberPackage
from rbworkflow.province.phrases import BY_HAND
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.recap import RecapState
from rbworkflow.report.texts import clean

NOT_SENT: Final = "paket laporan belum dikirim"
NOT_DECIDED: Final = "paket laporan belum diputus"
SENT_BACK: Final = "paket laporan dikembalikan dan perbaikannya belum diterima"
NO_DATA: Final = "data laporan tidak ada, hanya dokumennya"
MATRIX_ALONE: Final = "nilai dan data dukung tidak ada, hanya matriks yang dibuat sendiri"
UNREADABLE: Final = "data laporan tidak dapat dibaca"
NO_ASSESSMENT: Final = "LKE belum tercatat"
LATER: Final = "{} yang datang sesudahnya {}; yang dihitung di sini paket yang diterima sebelumnya"
OF_HALVES: Final = "laporan tahunan tidak ada; dihitung dari kedua laporan semester"
OTHER_AREAS: Final = "melapor menurut susunan {}, sehingga tidak ikut dihitung per area"
HAND_MADE: Final = BY_HAND.partition(":")[0]
"""How a doubt begins that the package's kind says already."""
_LACKING: Final = {"matrix": MATRIX_ALONE, "papers": NO_DATA}


@dataclass(frozen=True, kw_only=True)
class MemberReport:
    """One office in one period.

    `counted` are the packages whose figures count: the last one that was accepted; in a year without any, those of both
    semesters. `contents` are what their data say, `earlier` the year's first semester where the period is the second;
    `before` is what of the office counted in the period that this one is held against.
    """

    unit: Unit
    latest: MemberPackage | None = None
    counted: tuple[MemberPackage, ...] = ()
    contents: tuple[Content, ...] = ()
    earlier: Content | None = None
    before: tuple[Facts, ...] = ()
    received_on: date | None = None

    @property
    def state(self) -> RecapState:
        if self.counted:
            return "accepted"
        if self.latest is None:
            return "missing"
        return "returned" if self.latest.status is PackageStatus.RETURNED else "undecided"

    @property
    def package(self) -> MemberPackage | None:
        """The one that stands for the office: what counts, else what came last."""
        return self.counted[-1] if self.counted else self.latest

    @property
    def is_of_halves(self) -> bool:
        return len(self.counted) > 1

    @property
    def quarters_told(self) -> Sequence[Content]:
        """The contents that tell of the year's quarters, the earliest first."""
        return (*([self.earlier] if self.earlier else []), *self.contents)

    def lacking(self, *, is_assessed: bool) -> Iterator[str]:
        """What of it is not here, in clauses; `is_assessed` where the period's reports tell of the LKE."""
        if not self.counted:
            yield {"missing": NOT_SENT, "undecided": NOT_DECIDED, "returned": SENT_BACK}[self.state]
            return
        kinds = [_LACKING.get(each.kind, "") for each in self.counted]
        yield from dict.fromkeys(filter(None, kinds))
        if len(self.contents) < len(self.counted) - len([kind for kind in kinds if kind]):
            yield UNREADABLE
        if is_assessed and not any(each.facts.assessment for each in self.counted):
            yield NO_ASSESSMENT
        doubts = [clean(doubt).rstrip(".") for each in self.counted for doubt in each.doubts]
        yield from dict.fromkeys(doubt for doubt in doubts if not doubt.startswith(HAND_MADE))

    def notes(self, regime: str) -> Iterator[str]:
        """What whoever reads its figures must know, in clauses."""
        if self.is_of_halves:
            yield OF_HALVES
        if self.counted and self.latest and self.latest.order > self.counted[-1].order and not self.is_of_halves:
            yield LATER.format(self.latest.title, STATUS_LABELS[self.latest.status])
        names = dict.fromkeys(clean(each["regime"]["name"]) for each in self.contents)
        yield from (OTHER_AREAS.format(name) for name in names if name != regime)
