"""What a form asks beside the plan's results: items of the self-assessment, and how recommendations are followed up."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Final, Self

from rbworkflow.assessment.model import AssessmentItem, AssessmentVersion
from rbworkflow.intake.evidence.matching import ASSESSMENT, RECOMMENDATION
from rbworkflow.intake.folders import folder_name
from rbworkflow.plan.recommended import FollowUpStatus, Recommendation
from rbworkflow.sheets.column_maps import ColumnMap, own_map

SHEETS: Final = {ASSESSMENT: "LKE", RECOMMENDATION: "Rekomendasi"}
"""The form's sheets, by what their evidence proves."""
NOUNS: Final = {ASSESSMENT: "butir LKE", RECOMMENDATION: "rekomendasi"}
FOLDERS: Final = {ASSESSMENT: "Data dukung LKE", RECOMMENDATION: "Data dukung rekomendasi"}
"""Around the subfolders, apart from the indicators': an item may bear an indicator's code."""
_MAPS: Final = {ASSESSMENT: "isian_lke.csv", RECOMMENDATION: "isian_rekomendasi.csv"}


@dataclass(frozen=True, kw_only=True)
class EvidencePlace:
    """Where the evidence of an item or a recommendation lies."""

    purpose: str
    code: str
    title: str
    required_evidence: tuple[str, ...] = ()
    """Kinds of evidence that are asked for."""

    @property
    def key(self) -> str:
        """`assessment:1.a`: no indicator is called so."""
        return f"{self.purpose}:{self.code}"

    @property
    def folder(self) -> PurePosixPath:
        return PurePosixPath(FOLDERS[self.purpose], folder_name(self.code, self.title))


@dataclass(frozen=True, kw_only=True)
class AskedRecommendation:
    """A recommendation that units tell of: those it names, and those whose indicators answer it."""

    recommendation: Recommendation
    answered_by: tuple[str, ...] = ()
    """Codes of indicators."""
    units: tuple[str, ...] = ()
    last_status: FollowUpStatus = FollowUpStatus.NOT_YET

    @property
    def code(self) -> str:
        return self.recommendation.code


@dataclass(frozen=True, kw_only=True)
class AskedBeside:
    """Of one unit, or of the whole office; nothing where the period asks for neither."""

    version: AssessmentVersion | None = None
    items: tuple[AssessmentItem, ...] = ()
    recommendations: tuple[AskedRecommendation, ...] = ()
    former: frozenset[str] = frozenset()
    """Codes of items that earlier versions asked and the newest asks no more."""

    def of(self, unit_code: str) -> Self:
        """What one unit is asked."""
        items = tuple(each for each in self.items if each.unit_code == unit_code)
        told = tuple(each for each in self.recommendations if unit_code in each.units)
        return type(self)(version=self.version if items else None, items=items, recommendations=told)

    @property
    def version_id(self) -> int | None:
        return self.version.id if self.version else None

    @cached_property
    def places(self) -> tuple[EvidencePlace, ...]:
        return tuple(self._places())

    @property
    def purposes(self) -> tuple[str, ...]:
        """The sheets that are asked for."""
        asked: dict[str, object] = {ASSESSMENT: self.items, RECOMMENDATION: self.recommendations}
        return tuple(purpose for purpose, given in asked.items() if given)

    def places_of(self, purpose: str) -> tuple[EvidencePlace, ...]:
        return tuple(each for each in self.places if each.purpose == purpose)

    def _places(self) -> Iterator[EvidencePlace]:
        for item in self.items:
            yield EvidencePlace(
                purpose=ASSESSMENT, code=item.code, title=item.question, required_evidence=item.required_evidence
            )
        for each in self.recommendations:
            yield EvidencePlace(purpose=RECOMMENDATION, code=each.code, title=each.recommendation.text)


NOTHING_BESIDE: Final = AskedBeside()


def beside_maps(config: Path) -> dict[str, ColumnMap]:
    """The columns of these sheets, by purpose."""
    return {purpose: beside_columns(config, purpose) for purpose in SHEETS}


def beside_columns(config: Path, purpose: str) -> ColumnMap:
    """The columns of one of these sheets: the office's own, or the shipped ones where its folder is older."""
    return own_map(config, f"columns/{_MAPS[purpose]}")
