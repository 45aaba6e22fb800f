"""Rules about what is told in words."""

import numpy as np

from rbworkflow.figures.formulas import Mask
from rbworkflow.validation.details import COLUMN_LABELS, alike, fillers, newest_date, text_of, vague_follow_up
from rbworkflow.validation.figure_rules import is_met
from rbworkflow.validation.registry import limit_rule, rule
from rbworkflow.validation.rows import Rows
from rbworkflow.validation.telling import names_no_day, names_nobody, opens_undone, tells_undone
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
    """Past its day, and nothing is told of what became of it."""
    is_past = rows.says("follow_up") & rows.is_before_today("follow_up_due")
    is_told = rows.says("solution", is_past)
    return is_past & (~is_told | rows.tells("solution", tells_undone, is_told))


@rule("R31", at="follow_up")
def is_follow_up_without_person_or_date(rows: Rows) -> Mask:
    return rows.says("follow_up") & ~(rows.says("follow_up_pic") & rows.says("follow_up_due"))


@rule("R38", at="follow_up", detail=vague_follow_up)
def is_follow_up_of_nobody_or_no_day(rows: Rows) -> Mask:
    """Whom would one ask, and when?"""
    follows = rows.says("follow_up")
    return rows.tells("follow_up_pic", names_nobody, follows) | rows.tells("follow_up_due", names_no_day, follows)


@rule("R39", at="narrative")
def is_result_told_as_not_done(rows: Rows) -> Mask:
    """A full result beside words that it is still to be done."""
    is_full = rows.has_result & is_met(rows)
    is_told = rows.tells("narrative", tells_undone, is_full)
    return is_told | rows.tells("obstacle", opens_undone, is_full)


@limit_rule("R40", at="narrative", detail=alike)
def is_story_of_many(rows: Rows, limit: float) -> Mask:
    """The same words for the results of at least `limit` of a unit's indicators: asked once, at the first of them."""
    told = rows.has_result & rows.says("narrative")
    places, found = np.flatnonzero(told), np.zeros(len(rows), np.bool_)
    story = rows.story[told]
    pairs = np.unique(np.stack([story, rows.indicator[told]]), axis=1)
    is_common = np.bincount(pairs[0], minlength=1) >= limit
    distinct, first = np.unique(story, return_index=True)
    found[places[first[is_common[distinct]]]] = True
    return found


@rule("R33", at="narrative")
def is_told_without_figure(rows: Rows) -> Mask:
    """Words or evidence for an indicator that owes nothing yet and reports nothing."""
    has_something = rows.says("narrative") | (rows.numbers("evidence_count") > 0)
    is_quiet = ~rows.any_of_indicator(rows.has_actual | rows.is_due | rows.flags("is_unreadable"))
    return is_quiet & has_something
