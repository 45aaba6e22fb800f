"""Rules about evidence: without it the province cannot identify a result."""

from rbworkflow.figures.formulas import Mask
from rbworkflow.validation.details import missing_kinds, newest_date
from rbworkflow.validation.registry import rule
from rbworkflow.validation.rows import Rows


@rule("R07", at="evidence_text")
def is_result_without_evidence(rows: Rows) -> Mask:
    return rows.has_result & ~has_evidence(rows)


@rule("R08", at="evidence_text", detail=missing_kinds)
def is_evidence_of_a_kind_missing(rows: Rows) -> Mask:
    return rows.has_result & has_evidence(rows) & rows.has_text("missing_kinds")


@rule("R09", at="evidence_text")
def is_evidence_of_others_too(rows: Rows) -> Mask:
    return rows.has_result & rows.flags("is_shared")


@rule("R10", at="evidence_text")
def is_zero_without_a_recap(rows: Rows) -> Mask:
    """No case reported, and none of the recaps the plan asks for: worth a note, nothing to hold up a report."""
    is_zero = rows.is_("polarity", "min") & rows.is_due & rows.has_actual & ~rows.has_result
    return is_zero & ~has_evidence(rows) & rows.has_text("required_evidence")


@rule("R29", at="evidence_text", detail=newest_date("evidence_text", "evidence_names"))
def is_evidence_from_the_future(rows: Rows) -> Mask:
    """As the form says, or as the names of the files do that came without a word in it."""
    return has_evidence(rows) & (rows.is_after_today("evidence_text") | rows.is_after_today("evidence_names"))


def has_evidence(rows: Rows) -> Mask:
    return rows.numbers("evidence_count") > 0
