"""Whether a row gives account: why it fell short, and what follows."""

from rbworkflow.figures.formulas import Mask
from rbworkflow.validation.rows import Rows
from rbworkflow.validation.telling import tells_plan, tells_reason


def is_accounted_for(rows: Rows, among: Mask) -> Mask:
    """Why, and what follows; not that nothing is in the way or that it will be done."""
    follows = rows.says("follow_up", among)
    return says_why(rows, among) & follows & rows.tells("follow_up", tells_plan, among & follows)


def says_why(rows: Rows, among: Mask) -> Mask:
    says = rows.says("obstacle", among)
    return says & rows.tells("obstacle", tells_reason, among & says)
