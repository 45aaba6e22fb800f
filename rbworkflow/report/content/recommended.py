"""The province's recommendations in a report's content: each as it stands at the period's end, and all in short."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from rbworkflow.office.period import parse_period
from rbworkflow.plan.recommendation_standing import FollowUpTold, Standing
from rbworkflow.plan.recommended import STATUS_LABELS, FollowUpStatus
from rbworkflow.report.content.model import Content, ReportedFollowUp, ReportedRecommendation
from rbworkflow.report.texts import clean
from rbworkflow.wording import listed, percent

_STATES: Final[Mapping[str, FollowUpStatus]] = {label: status for status, label in STATUS_LABELS.items()}


def reported(each: Standing, as_of: date) -> ReportedRecommendation:
    """As it stands on the period's last day."""
    asked = each.recommendation
    return {
        "code": clean(asked.code),
        "text": clean(asked.text),
        "indicators": [one.code for one in each.answered_by],
        "follow_up": clean(asked.follow_up),
        "evidence": clean(asked.evidence),
        "status": STATUS_LABELS[each.status],
        "area": asked.area_code,
        "condition": clean(asked.condition),
        "criterion": clean(asked.criterion),
        "consequence": clean(asked.consequence),
        "due_on": asked.due_on.isoformat() if asked.due_on else None,
        "answer_reason": clean(asked.answer_reason),
        "state": each.status.value,
        "is_overdue": each.is_overdue(as_of),
        "told": [_told(one) for one in each.told],
    }


def of_year(
    halves: tuple[Sequence[ReportedRecommendation], Sequence[ReportedRecommendation]],
) -> list[ReportedRecommendation]:
    """Each as semester II left it, with what was told in either; one that semester II no longer knew as I left it."""
    first = {row["code"]: row for row in halves[0]}
    last = {row["code"]: row for row in halves[1]}
    return [_joined(first.get(code), row) for code, row in last.items()] + [
        row for code, row in first.items() if code not in last
    ]


@dataclass(frozen=True, kw_only=True)
class FollowedUp:
    """All recommendations in short, by the words that are printed."""

    count: int
    done: int
    impossible: int
    overdue: tuple[str, ...]
    """Codes of those whose day has come and which are open."""
    silent: tuple[str, ...]
    """Codes of those that no unit told anything of."""

    @property
    def share(self) -> str:
        """`2 dari 6 (33,33%)`."""
        return f"{self.done} dari {self.count} ({self.share_pct})"

    @property
    def share_pct(self) -> str:
        return percent(Decimal(100) * self.done / self.count)

    def sentences(self) -> Iterator[str]:
        yield f"{self.done} dari {self.count} rekomendasi evaluasi ({self.share_pct}) telah selesai ditindaklanjuti."
        if self.impossible:
            yield f"{self.impossible} rekomendasi tidak dapat ditindaklanjuti, masing-masing dengan alasannya."
        if self.overdue:
            yield f"Yang belum selesai pada batas waktunya: {listed([*self.overdue])}."


def followed_up(rows: Iterable[ReportedRecommendation]) -> FollowedUp | None:
    """None where no recommendation is known."""
    found = tuple(rows)
    if not found:
        return None
    states = [_state(row) for row in found]
    return FollowedUp(
        count=len(found),
        done=states.count(FollowUpStatus.DONE),
        impossible=states.count(FollowUpStatus.IMPOSSIBLE),
        overdue=tuple(row["code"] for row in found if row.get("is_overdue")),
        silent=tuple(row["code"] for row in found if "told" in row and not row["told"]),
    )


def has_told(content: Content) -> bool:
    """Whether the content knows more of its recommendations than up to format 3."""
    return any("told" in row for row in content["recommendations"])


def _state(row: ReportedRecommendation) -> FollowUpStatus:
    state = row.get("state")
    return FollowUpStatus(state) if state else _STATES.get(row["status"], FollowUpStatus.NOT_YET)


def _told(each: FollowUpTold) -> ReportedFollowUp:
    return {
        "unit": each.unit_code,
        "period": parse_period(each.period_code).short_title,
        "status": STATUS_LABELS[each.status],
        "done": clean(each.progress.done),
        "reason": clean(each.progress.reason),
        "evidence": [clean(name) for name in each.evidence],
    }


def _joined(first: ReportedRecommendation | None, last: ReportedRecommendation) -> ReportedRecommendation:
    if first is None or "told" not in last:
        return last
    told = [*first.get("told", []), *last["told"]]
    indicators = dict.fromkeys([*first["indicators"], *last["indicators"]])
    kept = [each for place, each in enumerate(told) if each not in told[:place]]
    return {**last, "indicators": [*indicators], "told": kept}
