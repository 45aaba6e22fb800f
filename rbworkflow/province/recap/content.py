"""A province's recap as a content: like an office's own report, with the offices in the place of indicators."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from rbworkflow.office.period import Period
from rbworkflow.office.regime import Regime
from rbworkflow.province.facts import Facts
from rbworkflow.province.recap.compiling import compile_recap, mean_of, province_score, reported_areas
from rbworkflow.province.recap.reports import MemberReport
from rbworkflow.report.content.circumstances import Occasion, circumstances
from rbworkflow.report.content.conclusion import concluded
from rbworkflow.report.content.heading import VARIANTS, Identity, MeasuredPlan, heading
from rbworkflow.report.content.model import Comparison, Content, DecimalText
from rbworkflow.report.content.phrases import score_text, span_text
from rbworkflow.report.content.recap import Recap
from rbworkflow.report.content.recap_phrases import OFFICES, in_state, late_count, without_data
from rbworkflow.wording import all_of, counted, number, part_of


def no_plan(year: int) -> MeasuredPlan:
    """A recap is measured against no plan of its own."""
    return {"year": year, "number": 0, "sha256": ""}


def recap_content(identity: Identity, reports: Sequence[MemberReport], occasion: Occasion) -> Content:
    """What the offices' reports come to, as the province reports it."""
    office, period = identity.office, identity.period
    regime = office.regime(period.year)
    recap = compile_recap(reports, regime, office.recap)
    areas = reported_areas(reports, recap, regime)
    content: Content = {
        **heading(identity, {}),
        **circumstances(occasion),
        "semesters": [],
        "indicators": [],
        "areas": areas,
        "score": province_score(recap, areas),
        "findings": [],
        "evidence": [],
        "prints": {},
        "units": [],
        "next": [],
        "recommendations": [],
        "recommendations_before": "",
        "assessment": None,
        "own_words": [],
        "package": None,
        "recap": recap,
    }
    del content["assessment"]
    told = _Told(content, recap)
    return concluded(content, identity.standing_texts, said=told.said(), blanks=told.blanks())


def compared(period: Period, reports: Sequence[MemberReport], regime: Regime) -> Comparison:
    """The means of an earlier period, of the offices' packages that were accepted then."""
    earlier = [report.before for report in reports if report.before]
    areas = [[_by_label(each) for each in told] for told in earlier]
    return {
        "period": period.short_title,
        "score": mean_of([mean_of([each.score for each in told]) for told in earlier]),
        "areas": {
            area.code: mean_of([mean_of([each.get(_label(area.label)) for each in told]) for told in areas])
            for area in regime.areas
        }
        if earlier
        else {},
    }


def _by_label(facts: Facts) -> dict[str, DecimalText]:
    return {_label(name): score for name, score in facts.areas.items()}


def _label(text: str) -> str:
    return " ".join(text.split())


class _Told:
    """Which sentences conclude a recap: told by its figures alone."""

    def __init__(self, content: Content, recap: Recap) -> None:
        self.content, self.recap = content, recap
        self.all = len(recap["offices"])
        self.accepted = len(in_state(recap, "accepted"))
        self.late = late_count(recap)
        self.returned = len(in_state(recap, "returned"))
        self.lacking = len([each for each in without_data(recap) if each["state"] == "accepted"])
        self.short = sum(bool(area["below"]) for area in recap["areas"])
        self.hindered = len({each["office"] for each in recap["obstacles"] if each["obstacle"]})

    def said(self) -> Iterator[str]:
        """The keys of what is said, in their order."""
        outcome = (
            "semua_masuk" if self.accepted == self.all else "sebagian_masuk" if self.accepted else "tidak_ada_masuk"
        )
        yield f"{VARIANTS}{outcome}"
        if self.late:
            yield f"{VARIANTS}terlambat"
        if self.returned:
            yield f"{VARIANTS}dikembalikan"
        if self.lacking:
            yield f"{VARIANTS}kurang"
        if self.content["score"]["score"] is not None:
            yield f"{VARIANTS}{self._change()}"
        if self.short:
            yield f"{VARIANTS}di_bawah_ambang"
        if self.accepted:
            yield f"{VARIANTS}{'kendala' if self.hindered else 'tanpa_kendala'}"

    @property
    def _before(self) -> tuple[str, str | None]:
        known = [(each["period"], each["score"]) for each in self.content["comparisons"] if each["score"] is not None]
        return known[0] if known else ("", None)

    @property
    def _points(self) -> Decimal:
        now, before = self.content["score"]["score"], self._before[1]
        return Decimal(0) if now is None or before is None else Decimal(now) - Decimal(before)

    def _change(self) -> str:
        if self._before[1] is None:
            return "nilai"
        return "naik" if self._points > 0 else "turun" if self._points < 0 else "tetap"

    def blanks(self) -> dict[str, str]:
        """What a sentence may ask for."""
        content = self.content
        return {
            "office": content["office"]["name"],
            "period": content["period"]["title"],
            "all": all_of(self.all, OFFICES),
            "accepted": part_of(self.accepted, self.all, OFFICES),
            "late": counted(self.late, OFFICES),
            "returned": counted(self.returned, OFFICES),
            "lacking": counted(self.lacking, OFFICES),
            "obstacles": counted(self.hindered, OFFICES),
            "short": counted(self.short, content["regime"]["area_title"].lower()),
            "threshold": score_text(self.recap["threshold"]),
            "earlier": span_text(self._before[0]),
            "points": number(abs(self._points), places=2),
            "score": score_text(content["score"]["score"]),
        }
