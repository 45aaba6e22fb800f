"""A semester's report as content: what was accepted so far, measured against the plan in force."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Final

import pandas as pd
from sqlalchemy import Connection

from rbworkflow.finding import Finding
from rbworkflow.intake.evidence.matching import ASSESSMENT
from rbworkflow.intake.submissions import rows as intake_rows
from rbworkflow.intake.submissions.follow_ups import follow_ups
from rbworkflow.intake.submissions.frames import Submitted
from rbworkflow.intake.submissions.rows import Submission
from rbworkflow.intake.submissions.stored import read_submitted
from rbworkflow.office import Office, Semester
from rbworkflow.office.people import Unit
from rbworkflow.office.windows import Window
from rbworkflow.plan import rows as plan_rows
from rbworkflow.plan.model import Indicator, PlanVersion
from rbworkflow.plan.recommendation_rows import recommendations
from rbworkflow.plan.recommendation_standing import Standing, standings
from rbworkflow.report.content.assessing import Assessed
from rbworkflow.report.content.circumstances import Occasion
from rbworkflow.report.content.comparisons import comparison
from rbworkflow.report.content.heading import Identity, MeasuredPlan
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.semester import Ahead, SentSubmissions, UnitStatus, build_content
from rbworkflow.report.revisions import approved_revision
from rbworkflow.steps.plans.plan_in_force import required_plan
from rbworkflow.steps.reports.asked_assessment import AskedAssessment, asked_assessment, is_due
from rbworkflow.steps.reports.semester_assessment import RULES, assessed
from rbworkflow.steps.reports.semester_findings import semester_findings
from rbworkflow.steps.reports.team_of_year import with_team_of
from rbworkflow.steps.submissions.asked_units import asked_units
from rbworkflow.steps.submissions.checking_submission import ApprovedBefore, approved_before, examine, figure
from rbworkflow.steps.workplace import Workplace
from rbworkflow.validation.assessment_proof import is_proof

READING: Final = ("I", "K", "T")
"""Points that reading a workbook raises (by cell, by column, of recommendations); all others come from the rules, anew
at compilation.
"""


@dataclass(frozen=True)
class Gathered:
    """Everything of one semester that a report is made of, read in one transaction."""

    semester: Semester
    plan: PlanVersion
    indicators: tuple[Indicator, ...]
    submissions: dict[str, Submission]
    submitted: Submitted
    reading_findings: dict[str, list[Finding]]
    approved: ApprovedBefore
    window: Window
    earlier: tuple[tuple[Semester, Content | None], ...]
    recommendations: tuple[Standing, ...]
    asked: AskedAssessment | None
    """The year's self-assessment, where this semester's forms ask for it."""
    assessment_findings: dict[str, list[Finding]]
    asked_units: Sequence[Unit]
    """Whose form the report waits for."""
    office: Office
    """With the team that this report prints."""

    @property
    def printed_office(self) -> Office:
        """With those of its units that this report has anything of: others may have come since."""
        told = {*(each.unit_code for each in self.indicators), *(unit.code for unit in self.asked_units)}
        told |= self.submissions.keys()
        units = tuple(unit for unit in self.office.units if unit.code in told)
        return self.office.model_copy(update={"units": units})

    @property
    def submission_ids(self) -> tuple[int, ...]:
        return tuple(sorted(submission.id for submission in self.submissions.values()))


def gather(conn: Connection, workplace: Workplace, semester: Semester, window: Window) -> Gathered:
    """Read the semester's plan and newest submissions; raises RefusedError where no plan is approved."""
    office = workplace.office
    plan = required_plan(conn, workplace, semester)
    indicators = plan_rows.indicators(conn, plan.id)
    submissions = intake_rows.newest_accepted(conn, office.code, semester.code)
    points = {unit: intake_rows.findings_of(conn, submission.id) for unit, submission in submissions.items()}
    return Gathered(
        semester=semester,
        plan=plan,
        indicators=indicators,
        submissions=submissions,
        submitted=read_submitted(conn, submissions.values()),
        reading_findings={unit: [each for each in mine if each.rule[0] in READING] for unit, mine in points.items()},
        approved=approved_before(conn, office, semester, indicators),
        window=window,
        earlier=tuple(
            (each, None if (found := approved_revision(conn, office.code, each)) is None else found.content)
            for each in (semester.previous, semester.last_year)
        ),
        recommendations=standings(
            recommendations(conn, office.code, semester.year),
            indicators,
            follow_ups(conn, office.code, semester, proves=partial(is_proof, office=office)),
        ),
        asked=asked_assessment(conn, office, semester, [each.id for each in submissions.values()]),
        assessment_findings={unit: [each for each in mine if each.rule[0] in RULES] for unit, mine in points.items()},
        asked_units=asked_units(conn, workplace, semester),
        office=with_team_of(conn, office, semester),
    )


def semester_content(workplace: Workplace, gathered: Gathered, *, amendment: int, number: int) -> Content:
    """The report's content; units without a submission are in it, and so are their indicators, without data."""
    office, semester = workplace.office, gathered.semester
    examined = examine(
        office,
        gathered.indicators,
        semester,
        gathered.submitted,
        received_on={code: _received_on(workplace, each) for code, each in gathered.submissions.items()},
        approved=gathered.approved,
        empty_words=workplace.empty_words,
    )
    recommended = [each.code for each in gathered.recommendations]
    findings = semester_findings(office, gathered.reading_findings, examined, beside=recommended)
    figures = figure(office, semester, examined, findings)
    plan = gathered.plan
    return build_content(
        Identity(
            office=gathered.printed_office,
            period=semester,
            plan=MeasuredPlan(year=plan.year, number=plan.number, sha256=plan.content_sha256),
            amendment=amendment,
            number=number,
        ),
        measured=figures.measured,
        sent=SentSubmissions(
            progress=_with_explanations_that_stand(figures.progress),
            findings=findings,
            evidence=_in_order(pd.concat([gathered.submitted.evidence, gathered.submitted.evidence_beside])),
            units=_unit_statuses(workplace, gathered, figures.progress),
            assessed=_assessed(office, gathered),
            is_assessment_due=is_due(office, semester),
        ),
        ahead=Ahead(recommendations=gathered.recommendations, upcoming=_upcoming(gathered)),
        occasion=_occasion(workplace, gathered),
    )


def _assessed(office: Office, gathered: Gathered) -> Assessed | None:
    if gathered.asked is None:
        return None
    evidence = gathered.submitted.evidence_beside
    return assessed(office, gathered.asked, evidence=evidence, findings=gathered.assessment_findings)


def _occasion(workplace: Workplace, gathered: Gathered) -> Occasion:
    regime = workplace.office.regime(gathered.semester.year).name
    return Occasion(
        province_letter=gathered.window.province_letter,
        comparisons=[comparison(each, content, regime=regime) for each, content in gathered.earlier],
        recorded_late_on=gathered.window.recorded_late_on,
    )


def _with_explanations_that_stand(progress: pd.DataFrame) -> pd.DataFrame:
    """An indicator's explanation is printed only while all its figures are those it was written for."""
    is_old = progress.groupby("indicator_code")["is_explanation_old"].transform("any")
    return progress.assign(explanation=progress["explanation"].mask(is_old, ""))


def _in_order(evidence: pd.DataFrame) -> pd.DataFrame:
    """By indicator, what proves its result before what proves its follow-up; then what proves the self-assessment."""
    order = ["is_of_item", "indicator_code", "purpose", "kind", "name"]
    told = evidence.assign(is_of_item=evidence["purpose"].eq(ASSESSMENT))
    ordered = told.sort_values(order, ascending=[True, True, False, True, True], ignore_index=True)
    return ordered.drop(columns="is_of_item")


def _unit_statuses(workplace: Workplace, gathered: Gathered, progress: pd.DataFrame) -> list[UnitStatus]:
    """Of the office's units that are asked or sent, and then of those that left it and whose submission counts all the
    same.
    """
    sent, units = gathered.submissions, workplace.office.units
    here = [unit.code for unit in units if unit in gathered.asked_units or unit.code in sent]
    left = sorted(sent.keys() - {unit.code for unit in units})
    return [_unit_status(workplace, gathered, code, progress) for code in (*here, *left)]


def _unit_status(workplace: Workplace, gathered: Gathered, code: str, progress: pd.DataFrame) -> UnitStatus:
    """Where the unit stands. Who sent is its head of then, for as long as what he sent counts."""
    unit = next((unit for unit in workplace.office.units if unit.code == code), None)
    submission = gathered.submissions.get(code)
    submitter = submission.submitter if submission else None
    head = submitter or (unit.head if unit else None)
    mine = progress["unit_code"].eq(code)
    return UnitStatus(
        code=code,
        name=unit.name if unit else submitter.unit_name if submitter else code,
        head_name=head.name if head else "",
        head_title=head.title if head else "",
        received_on=_received_on(workplace, submission) if submission else None,
        is_late=bool(submission and submission.is_late),
        counted_rows=int((mine & progress["status"].eq("counted")).sum()),
    )


def _received_on(workplace: Workplace, submission: Submission) -> date:
    return submission.received_at.astimezone(workplace.office.tz).date()


def _upcoming(gathered: Gathered) -> pd.DataFrame:
    """The targets of the next semester, while it is of the same plan."""
    quarters = Semester(gathered.semester.year, 2).quarters if gathered.semester.half == 1 else ()
    rows = [
        {"indicator_code": indicator.code, "quarter": quarter, "target": indicator.target(quarter)}
        for indicator in gathered.indicators
        for quarter in quarters
        if indicator.target(quarter) is not None
    ]
    return pd.DataFrame(rows, columns=["indicator_code", "quarter", "target"])
