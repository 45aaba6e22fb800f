"""Rules about what is told in words."""

from rbworkflow.figures.formulas import Mask
from rbworkflow.validation.details import COLUMN_LABELS, fillers, newest_date, text_of
from rbworkflow.validation.registry import limit_rule, rule
from rbworkflow.validation.rows import Rows
from rbworkflow.validation.words import lengths


@rule("R26", at="narrative")
def is_result_without_story(rows: Rows) -> Mask:
    return rows.has_result & ~rows.says("narrative")


@limit_rule("R27", at="narrative", detail=text_of("narrative"))
def is_story_too_short(rows: Rows, limit: float) -> Mask:
    return rows.has_result & rows.says("narrative") & (lengths(rows.texts("narrative")) < limit)


@rule("R28", at="obstacle", detail=fillers)
def is_filler(rows: Rows) -> Mask:
    """`xxx`, `dll`, `lorem ipsum`; a dash or `nihil` is an honest answer where there is nothing to tell."""
    first, *others = COLUMN_LABELS
    found = rows.is_filler(first)
    for column in others:
        found = found | rows.is_filler(column)
    return found


@rule("R30", at="follow_up_due", detail=newest_date("follow_up_due"))
def is_follow_up_overdue(rows: Rows) -> Mask:
    return rows.says("follow_up") & rows.is_before_today("follow_up_due")


@rule("R31", at="follow_up")
def is_follow_up_without_person_or_date(rows: Rows) -> Mask:
    return rows.says("follow_up") & ~(rows.says("follow_up_pic") & rows.says("follow_up_due"))


@rule("R33", at="narrative")
def is_told_without_figure(rows: Rows) -> Mask:
    """Words or evidence for an indicator that owes nothing yet and reports nothing."""
    has_something = rows.says("narrative") | (rows.numbers("evidence_count") > 0)
    is_quiet = ~rows.any_of_indicator(rows.has_actual | rows.is_due | rows.flags("is_unreadable"))
    return is_quiet & has_something
