"""Both semesters' approved contents and the year's figures -> the annual report's content, of the same structure."""

from collections.abc import Mapping, Sequence

from rbworkflow.report.content.circumstances import Occasion, circumstances
from rbworkflow.report.content.conclusion import with_conclusion
from rbworkflow.report.content.heading import Identity, heading
from rbworkflow.report.content.model import ApprovedSemester, Content, ReportedIndicator, TextName
from rbworkflow.report.content.recommended import followed_up, of_year
from rbworkflow.report.content.rows import Row, figures_of, texts_of
from rbworkflow.report.content.scored import Measured, areas, score, with_halves

Halves = Sequence[ReportedIndicator | None]
"""What each semester said of an indicator."""


def build_annual_content(
    identity: Identity, *, semesters: tuple[Content, Content], measured: Measured, occasion: Occasion
) -> Content:
    """The annual content from the semesters' contents as they were approved (read back by read_content).

    `measured` is the year's, computed by the caller from the same approved figures.
    An indicator that only one plan version knew is printed with what that semester said. Units are those of the
    semesters under their names of then, also once the office has others.
    """
    first, second = semesters
    indicators = [_indicator(halves, measured.totals) for halves in _pairs(semesters)]
    regime, areas_then = identity.office.regime(identity.period.year), (first["areas"], second["areas"])
    head, units = heading(identity, {}), first["office"]["units"] | second["office"]["units"]
    content: Content = {
        **head,
        "office": {**head["office"], "units": units},
        **circumstances(occasion),
        "semesters": [_approved(half) for half in semesters],
        "indicators": indicators,
        "areas": [with_halves(area, areas_then) for area in areas(measured, regime, indicators)],
        "score": score(measured),
        "findings": first["findings"] + second["findings"],
        "evidence": [{**piece, "period": half["period"]["code"]} for half in semesters for piece in half["evidence"]],
        "prints": first["prints"] | second["prints"],
        "units": first["units"] + second["units"],
        "next": second["next"],
        "recommendations": of_year((first["recommendations"], second["recommendations"])),
        "recommendations_before": before.share if (before := followed_up(first["recommendations"])) else "",
        "assessment": second.get("assessment") or first.get("assessment"),
        "own_words": [],
        "package": None,
    }
    if not any("assessment" in half for half in semesters):
        del content["assessment"]
    return with_conclusion(content, identity.office.texts)


def _approved(half: Content) -> ApprovedSemester:
    return {**half["period"], **half["score"], "plan": half["plan"]}


def _pairs(semesters: tuple[Content, Content]) -> list[Halves]:
    """Per indicator what each semester said of it, in the order of the newer plan."""
    by_code = [{row["code"]: row for row in half["indicators"]} for half in semesters]
    newest = by_code[0] | by_code[1]
    codes = sorted(newest, key=lambda code: (newest[code]["position"], code))
    return [[rows.get(code) for rows in by_code] for code in codes]


def _indicator(halves: Halves, totals: Mapping[str, Row]) -> ReportedIndicator:
    present = [half for half in halves if half is not None]
    newest = present[-1]
    return {
        **newest,
        "quarters": [cell for half in present for cell in half["quarters"]],
        "total": figures_of(totals.get(newest["code"], {})),
        "semesters": [None if half is None else half["total"] for half in halves],
        "evidence_count": sum(half["evidence_count"] for half in present),
        **texts_of(lambda name: _by_semester(halves, name)),
    }


def _by_semester(halves: Halves, name: TextName) -> str:
    """What the semesters said: once where they agree or the other told of nothing, else under each other by name.

    What only one of two planned or lacked may be done by the other: without its name it would stand beside that as new.
    """
    told = [(half, row) for half, row in enumerate(halves, 1) if row is not None and row["narrative"]]
    said = {f"Semester {'I' * half}": row[name] for half, row in enumerate(halves, 1) if row is not None and row[name]}
    if len(set(said.values())) <= 1 and (len(said) == len(halves) or len(told) < len(halves)):
        return "".join(list(said.values())[:1])
    return "\n".join(f"{semester}: {text}" for semester, text in said.items())
