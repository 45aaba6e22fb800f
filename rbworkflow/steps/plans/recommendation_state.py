"""How far a year's recommendations are today, and what of that somebody has to know."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from sqlalchemy import Connection

from rbworkflow.intake.submissions.follow_ups import follow_ups
from rbworkflow.office import Semester
from rbworkflow.plan import rows
from rbworkflow.plan.model import Indicator
from rbworkflow.plan.recommendation_rows import recommendations
from rbworkflow.plan.recommendation_standing import Standing, standings
from rbworkflow.plan.recommendations import answered_in_words, never_imported, unanswered
from rbworkflow.plan.recommended import FollowUpStatus, Recommendation
from rbworkflow.steps.workplace import Workplace
from rbworkflow.validation.assessment_proof import is_proof
from rbworkflow.wording import listed, long_date


@dataclass(frozen=True, kw_only=True)
class Recommended:
    """A year's recommendations, as the plan in force (or the newest one) answers them and units told of them."""

    year: int
    indicators: tuple[Indicator, ...]
    given: tuple[Recommendation, ...]
    standings: tuple[Standing, ...]

    def sentences(self, today: date) -> Iterator[str]:
        """What of the plan's answers is open, and how far the follow-up is."""
        if unanswered(self.indicators, self.given) or never_imported(self.indicators, self.given):
            yield f"Rencana aksi {self.year}: {answered_in_words(self.indicators, self.given)}"
        if self.given:
            done = sum(each.status is FollowUpStatus.DONE for each in self.standings)
            left = [_open_in_words(each, today) for each in self.standings if each.status.is_open]
            still = f" Belum selesai: {'; '.join(left)}." if left else ""
            yield f"Evaluasi {self.year - 1}: {done} dari {len(self.given)} rekomendasi selesai ditindaklanjuti.{still}"

    def untold(self, today: date) -> Iterator[str]:
        """What to do where a day has passed and nobody told anything."""
        for each in self.standings:
            due_on = each.recommendation.due_on
            if due_on is not None and due_on < today and each.status.is_open and not each.told:
                yield _act(each, self.year, due_on)


def recommended(conn: Connection, workplace: Workplace, year: int) -> Recommended:
    """As the rows have it now."""
    code = workplace.office.code
    version = rows.frozen_version(conn, code, year) or rows.latest_version(conn, code, year)
    indicators = rows.indicators(conn, version.id) if version else ()
    given = recommendations(conn, code, year)
    proves = partial(is_proof, office=workplace.office)
    return Recommended(
        year=year,
        indicators=indicators,
        given=given,
        standings=standings(given, indicators, follow_ups(conn, code, Semester(year, 2), proves=proves))
        if given
        else (),
    )


def still_asked(conn: Connection, workplace: Workplace, year: int) -> list[Recommendation]:
    """Those that were imported for the year, and those of the year before that are not done."""
    own = recommendations(conn, workplace.office.code, year)
    known = {each.code for each in own}
    return [*own, *(each for each in left_open(conn, workplace, year) if each.code not in known)]


def left_open(conn: Connection, workplace: Workplace, year: int) -> list[Recommendation]:
    """Those of the year before `year` that are not done."""
    before = recommended(conn, workplace, year - 1).standings
    return [each.recommendation for each in before if each.status.is_open]


def recommended_in_words(found: Sequence[Recommended], today: date) -> tuple[str, ...]:
    """Sentences of several years, the older first."""
    return tuple(said for each in found for said in each.sentences(today))


def _open_in_words(each: Standing, today: date) -> str:
    due_on, units = each.recommendation.due_on, "/".join(each.units)
    told = [units] if units else []
    if due_on is not None:
        told.append(f"{'lewat batas waktu' if due_on < today else 's.d.'} {long_date(due_on)}")
    return f"{each.code} ({', '.join(told)})" if told else each.code


def _act(each: Standing, year: int, due_on: date) -> str:
    said = f"Rekomendasi {each.code} lewat batas waktunya, {long_date(due_on)}, dan belum ada yang melaporkannya."
    if each.units:
        return f"{said} Ingatkan {listed([*each.units])} melaporkannya pada formulir isian."
    return f"{said} Jawab dalam rencana aksi {year}, atau tulis alasannya dan impor lagi rekomendasinya."
