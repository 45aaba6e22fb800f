"""How far each recommendation is, by what its units told last."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from rbworkflow.plan.model import Indicator
from rbworkflow.plan.recommendation_progress import RecommendationProgress
from rbworkflow.plan.recommendations import answering_units, answers
from rbworkflow.plan.recommended import FollowUpStatus, Recommendation

PROOF: Final = "recommendation"
"""The purpose of evidence that proves a recommendation's follow-up."""


@dataclass(frozen=True, kw_only=True)
class FollowUpTold:
    """What a unit told last, in a semester of that code, with the names of its evidence."""

    unit_code: str
    period_code: str
    progress: RecommendationProgress
    evidence: tuple[str, ...] = ()

    @property
    def status(self) -> FollowUpStatus:
        """What that is worth: what is done without evidence is under way, what is not understood is not yet."""
        told = self.progress.status or FollowUpStatus.NOT_YET
        return FollowUpStatus.UNDER_WAY if told is FollowUpStatus.DONE and not self.evidence else told


@dataclass(frozen=True, kw_only=True)
class Standing:
    """A recommendation with the activities that answer it, the units that are to tell of it, and what they told."""

    recommendation: Recommendation
    answered_by: tuple[Indicator, ...]
    units: tuple[str, ...]
    told: tuple[FollowUpTold, ...]

    @property
    def code(self) -> str:
        return self.recommendation.code

    @property
    def status(self) -> FollowUpStatus:
        """Open while one unit has something to do; a unit that told nothing stands where the evaluation left it."""
        silent = set(self.units) - {each.unit_code for each in self.told}
        found = {each.status for each in self.told}
        found |= {self.recommendation.status} if silent or not self.told else set()
        if found == {FollowUpStatus.NOT_YET}:
            return FollowUpStatus.NOT_YET
        if any(each.is_open for each in found):
            return FollowUpStatus.UNDER_WAY
        return FollowUpStatus.DONE if FollowUpStatus.DONE in found else FollowUpStatus.IMPOSSIBLE

    def is_overdue(self, on: date) -> bool:
        """Whether its day has come by then, and something is still to be done."""
        return self.status.is_open and self.recommendation.due_on is not None and self.recommendation.due_on <= on

    def silent_units(self, period_code: str) -> tuple[str, ...]:
        """The units that have told nothing of it in a period."""
        heard = {each.unit_code for each in self.told if each.period_code == period_code}
        return tuple(unit for unit in self.units if unit not in heard)


def standings(
    given: Sequence[Recommendation], indicators: Iterable[Indicator], told: Mapping[str, Sequence[FollowUpTold]]
) -> tuple[Standing, ...]:
    """Each recommendation in its order; `told` is by its code, of each unit the newest."""
    plan = tuple(indicators)
    answered, units = answers(plan, (each.code for each in given)), answering_units(given, plan)
    return tuple(
        Standing(
            recommendation=each,
            answered_by=answered[each.code],
            units=units[each.code],
            told=tuple(told.get(each.code, ())),
        )
        for each in given
    )
