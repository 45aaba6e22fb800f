"""What the rules over the self-assessment are told of the plan: how far the unit's indicators have come this year."""

from collections.abc import Iterable
from dataclasses import asdict
from decimal import Decimal
from typing import Final

import pandas as pd

from rbworkflow.figures.periods import by_period
from rbworkflow.finding import Finding
from rbworkflow.office import Office, Semester
from rbworkflow.steps.submissions.checking_submission import Examined
from rbworkflow.steps.submissions.figure_rows import COLUMNS
from rbworkflow.validation.findings import with_blocked

_BLOCKING: Final = ("indicator_code", "quarter", "severity", "for_report")


def achieved_so_far(
    office: Office, semester: Semester, examined: Examined, found: Iterable[Finding]
) -> dict[str, Decimal]:
    """By indicator the capped percent of the year up to this semester: its quarters as the form has them, those before
    as they were approved. What `found` blocks is no figure; an indicator without any is not in it.
    """
    findings = pd.DataFrame([asdict(each) for each in found], columns=[*_BLOCKING])
    rows = with_blocked(examined.progress, findings)[list(COLUMNS)]
    so_far = tuple(range(1, max(semester.quarters) + 1))
    totals = by_period(pd.concat([rows, examined.others], ignore_index=True), office.figures, so_far)
    counted = totals.dropna(subset="counted_pct")
    return {
        str(code): Decimal(str(percent))
        for code, percent in zip(counted["indicator_code"], counted["counted_pct"], strict=True)
    }
