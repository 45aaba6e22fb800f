"""The product's way: gates, a child process with limits, and plain values back."""

from collections.abc import Sequence

from benchmarks.comparison import Method
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.workbook import Workbook


def run(contents: list[bytes]) -> list[Sequence[Sequence[object]]]:
    read = read_workbooks(contents)
    return [workbook.sheets[0].rows for workbook in read if isinstance(workbook, Workbook)]


METHOD = Method(prepare=lambda contents: contents, run=run)
