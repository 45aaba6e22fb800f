"""Workbooks read safely: behind the gates, in a child process, a whole batch in one child."""

import math
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from rbworkflow.isolation.running import CHILD_LIMITS, ChildLimits, run_each
from rbworkflow.sheets.cells import as_text
from rbworkflow.sheets.gates import PlainSheet
from rbworkflow.sheets.refusals import WorkbookRefusedError
from rbworkflow.sheets.workbook import LeftOut, Merge, Sheet, Workbook

EXTRACT: Final = "rbworkflow.sheets.extracting.extract"


def read_workbooks(
    contents: Iterable[bytes], limits: ChildLimits = CHILD_LIMITS, until: float = math.inf
) -> list[Workbook | WorkbookRefusedError]:
    """Each workbook read, or the reason why not, in the order of `contents`.

    One that brings its child down is refused alone, and so is all that is not begun by `until` (monotonic).
    """
    answers = run_each(EXTRACT, contents, given_up="TERLALU_BERAT", limits=limits, until=until)
    return [_result(answer) for answer in answers]


def _result(answer: list[PlainSheet] | str) -> Workbook | WorkbookRefusedError:
    if isinstance(answer, str):
        return WorkbookRefusedError(answer)
    return Workbook(tuple(_sheet(sheet) for sheet in answer))


def _sheet(sheet: PlainSheet) -> Sheet:
    name, is_hidden, rows, percents, unvalued, merges, struck, raised, left_out, worded, *asides = sheet
    links, commented, boxed, pictured = asides
    whole = Sheet(
        name=name,
        rows=tuple(map(tuple, rows)),
        is_hidden=is_hidden,
        percents=frozenset(percents),
        unvalued=frozenset(unvalued),
        merges=tuple(Merge(*merge) for merge in merges),
        worded=dict(worded),
        links=dict(links),
        commented=frozenset(commented),
        boxed=frozenset(boxed),
        pictured=frozenset(pictured),
    )
    marked = {at: LeftOut("", text) for at in raised if (text := as_text(whole.value(*at)))}
    marked |= {at: LeftOut("", text, "") for at in struck if (text := as_text(whole.value(*at)))}
    return replace(whole, left_out=marked | {at: LeftOut(*parts) for at, parts in left_out})
