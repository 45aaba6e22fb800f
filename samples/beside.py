"""What a unit says on its form's other sheets, and what proves it, as the sample year's sources have it."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from rbworkflow.assessment.model import AssessmentItem
from rbworkflow.intake.asked import (
    SHEETS,
    AskedBeside,
    AskedRecommendation,
    EvidencePlace,
    beside_maps,
)
from rbworkflow.intake.evidence.matching import ASSESSMENT, RECOMMENDATION
from rbworkflow.office import Office, Semester
from rbworkflow.plan.model import Indicator
from rbworkflow.plan.recommendation_progress import SAID, status_of
from rbworkflow.plan.recommendations import answers
from rbworkflow.plan.recommended import FollowUpStatus, Recommendation
from samples import sources
from samples.filling import fill
from samples.papers import paper

SOURCES: Final = {ASSESSMENT: "lke", RECOMMENDATION: "rekomendasi"}
_ENTRIES: Final = {
    ASSESSMENT: ("answer", "numerator", "denominator", "reason"),
    RECOMMENDATION: ("done", "reason"),
}
_NUMBERS: Final = ("numerator", "denominator")


def asked(
    office: Office,
    semester: Semester,
    unit_code: str,
    indicators: Sequence[Indicator],
    *,
    items: Sequence[AssessmentItem],
    recommendations: Sequence[Recommendation],
) -> AskedBeside:
    """What the unit's form asks beside results, as the forms of that semester do."""
    answered = answers(indicators, (each.code for each in recommendations))
    told = _told_last(semester, unit_code)
    given = tuple(
        AskedRecommendation(
            recommendation=each,
            answered_by=tuple(indicator.code for indicator in answered[each.code]),
            units=tuple({each.unit_code, *(indicator.unit_code for indicator in answered[each.code])}),
            last_status=told.get(each.code, each.status),
        )
        for each in recommendations
    )
    due = tuple(items) if semester.half in office.assessment.due_in else ()
    return AskedBeside(items=due, recommendations=given).of(unit_code)


def filled(content: bytes, beside: AskedBeside, config: Path, semester: Semester, unit_code: str) -> bytes:
    """The form with its other sheets filled."""
    maps = beside_maps(config)
    for purpose in beside.purposes:
        title = {each.name: each.title for each in maps[purpose].columns}
        typed = [_typed(purpose, row) for row, _ in _rows(beside, purpose, semester, unit_code)]
        said = {name for values in typed for name, value in values.items() if value != ""}
        rows = [{title[name]: value for name, value in values.items() if name in said} for values in typed]
        if rows:
            content = fill(content, SHEETS[purpose], rows, key=title["code"])
    return content


def papers(beside: AskedBeside, semester: Semester, unit_code: str) -> Iterator[tuple[str, bytes]]:
    """Each file that the sheets name, in the subfolder of what it proves."""
    for purpose in beside.purposes:
        for row, place in _rows(beside, purpose, semester, unit_code):
            for line in _lines(row):
                what, _, name = line.rpartition(": ")
                suffix = Path(name).suffix
                if suffix in {".pdf", ".png"}:
                    said = what or Path(name).stem.replace("_", " ")
                    face = [f"CONTOH {said.lower()}", f"{SHEETS[purpose]} {place.code}"]
                    face += [f"Subbagian {unit_code} - {semester.code}", "Berkas contoh bukan dokumen kedinasan"]
                    yield (place.folder / name).as_posix(), paper(suffix, face)


def _rows(
    beside: AskedBeside, purpose: str, semester: Semester, unit_code: str
) -> Iterator[tuple[Mapping[str, str], EvidencePlace]]:
    """The rows of what the form asks; the sources may know more."""
    places = {place.code: place for place in beside.places_of(purpose)}
    for row in sources.beside_rows(semester.code, SOURCES[purpose], unit_code):
        if row["code"] in places:
            yield row, places[row["code"]]


def _typed(purpose: str, row: Mapping[str, str]) -> dict[str, Any]:
    values: dict[str, Any] = {name: row.get(name, "") for name in _ENTRIES[purpose]}
    values |= {name: int(values[name]) for name in _NUMBERS if values.get(name)}
    if purpose == RECOMMENDATION:
        status = status_of(row["status"])
        values["status"] = SAID[status] if status else row["status"]
    return {"code": row["code"], **values, "evidence": "\n".join(_lines(row))}


def _lines(row: Mapping[str, str]) -> list[str]:
    return [line.strip() for part in row["evidence"].split("|") for line in part.split(", ") if line.strip()]


def _told_last(semester: Semester, unit_code: str) -> dict[str, FollowUpStatus]:
    if semester.previous.year != semester.year:
        return {}
    rows = sources.beside_rows(semester.previous.code, SOURCES[RECOMMENDATION], unit_code)
    return {row["code"]: status for row in rows if (status := status_of(row["status"]))}
