"""Workbooks read safely: behind the gates, in a child process, a whole batch in one child."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Final

from rbworkflow.sheets.gates import PlainSheet
from rbworkflow.sheets.isolation import CHILD_LIMITS, ChildDiedError, ChildLimits, run_isolated
from rbworkflow.sheets.refusals import WorkbookRefusedError
from rbworkflow.sheets.workbook import Merge, Sheet, Workbook

BATCH_BYTES: Final = 8 * 1024 * 1024


def read_workbooks(
    contents: Sequence[bytes], limits: ChildLimits = CHILD_LIMITS
) -> list[Workbook | WorkbookRefusedError]:
    """Each workbook read, or the reason why not, in the order of `contents`.

    Workbooks share a child; where one brings it down, each gets a child of its own and it alone is refused.
    """
    return [_result(answer) for batch in _batches(contents) for answer in _answers(batch, limits)]


def _batches(contents: Sequence[bytes]) -> Iterator[list[bytes]]:
    batch: list[bytes] = []
    size = 0
    for content in contents:
        if batch and size + len(content) > BATCH_BYTES:
            yield batch
            batch, size = [], 0
        batch.append(content)
        size += len(content)
    if batch:
        yield batch


def _answers(batch: list[bytes], limits: ChildLimits) -> list[list[PlainSheet] | str]:
    answers: list[list[PlainSheet] | str] = []
    with suppress(ChildDiedError):
        answers = run_isolated("read", batch, limits=limits)
    if len(answers) == len(batch):
        return answers
    if len(batch) == 1:
        return ["TERLALU_BERAT"]
    return [answer for content in batch for answer in _answers([content], limits)]


def _result(answer: list[PlainSheet] | str) -> Workbook | WorkbookRefusedError:
    if isinstance(answer, str):
        return WorkbookRefusedError(answer)
    return Workbook(tuple(_sheet(sheet) for sheet in answer))


def _sheet(sheet: PlainSheet) -> Sheet:
    name, is_hidden, rows, percents, unvalued, merges = sheet
    return Sheet(
        name=name,
        rows=tuple(map(tuple, rows)),
        is_hidden=is_hidden,
        percents=frozenset(percents),
        unvalued=frozenset(unvalued),
        merges=tuple(Merge(*merge) for merge in merges),
    )
