"""How far the self-assessment is while units still send."""

from sqlalchemy import Connection

from rbworkflow.assessment.answers import value_of
from rbworkflow.intake.submissions.rows import newest_accepted
from rbworkflow.office import Office, Period, Semester
from rbworkflow.steps.reports.asked_assessment import asked_assessment


def assessment_so_far(conn: Connection, office: Office, period: Period) -> str:
    """`LKE Tahun 2026: 30 dari 40 butir terjawab.`; "" where the period asks for none."""
    if not isinstance(period, Semester):
        return ""
    sent = newest_accepted(conn, office.code, period.code)
    asked = asked_assessment(conn, office, period, [each.id for each in sent.values()])
    if asked is None:
        return ""
    values = [value_of(item.kind, asked.answers.get(item.code), office.assessment) for item in asked.items]
    answered = sum(value is not None for value in values)
    return f"LKE Tahun {period.year}: {answered} dari {len(values)} butir terjawab."
