"""Rules about evidence: without it the province cannot identify a result."""

from datetime import date, timedelta

import numpy as np

from rbworkflow.figures.formulas import Mask
from rbworkflow.validation.dates import newest_of_events
from rbworkflow.validation.details import date_to_come, missing_kinds, missing_proof, newest_date
from rbworkflow.validation.registry import limit_rule, rule
from rbworkflow.validation.rows import Rows

EVIDENCE = ("evidence_text", "evidence_names")
"""What the form says of it, and the names of the files that came."""


@rule("R07", at="evidence_text", detail=missing_proof)
def is_result_without_evidence(rows: Rows) -> Mask:
    return rows.has_result & ~rows.has_evidence


@rule("R08", at="evidence_text", detail=missing_kinds)
def is_evidence_of_a_kind_missing(rows: Rows) -> Mask:
    return rows.has_result & rows.has_evidence & rows.has_text("missing_kinds")


@rule("R09", at="evidence_text")
def is_evidence_of_others_too(rows: Rows) -> Mask:
    return rows.has_result & rows.flags("is_shared")


@rule("R10", at="evidence_text")
def is_zero_without_a_recap(rows: Rows) -> Mask:
    """No case reported, and none of the recaps the plan asks for: worth a note, nothing to hold up a report."""
    is_zero = rows.is_("polarity", "min") & rows.is_due & rows.has_actual & ~rows.has_result
    return is_zero & ~rows.has_evidence & rows.has_text("required_evidence")


@rule("R29", at="evidence_text", detail=date_to_come(*EVIDENCE))
def is_evidence_from_the_future(rows: Rows) -> Mask:
    """As the form says, or as the names of the files do that came without a word in it."""
    is_to_come: Mask = np.logical_or.reduce([~np.isnat(rows.dates_to_come(name)) for name in EVIDENCE])
    return is_to_come & rows.has_evidence


@limit_rule("R37", at="evidence_text", detail=newest_date(*EVIDENCE))
def is_evidence_of_last_year(rows: Rows, limit: float) -> Mask:
    """Every day it names is more than `limit` days before the year reported on, and that year it names nowhere."""
    if (year := rows.year_told) is None:
        return np.zeros(len(rows), np.bool_)
    is_old: Mask = rows.has_result & rows.has_evidence
    for name in EVIDENCE:
        is_old &= ~rows.tells(name, lambda text, _words: str(year) in text, is_old)
    told = rows.texts(EVIDENCE[0])[is_old] + "\n" + rows.texts(EVIDENCE[1])[is_old]
    newest = np.array([newest_of_events(text, rows.words) for text in told], "datetime64[D]")
    is_old[is_old] = newest < np.datetime64(date(year, 1, 1) - timedelta(days=limit))
    return is_old
