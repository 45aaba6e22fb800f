"""Our own document with all its rows in one table: what splitting alone gains."""

from collections.abc import Sequence
from unittest.mock import patch

from benchmarks.comparison import Method
from benchmarks.pdf import ours
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.word import tables


def run(asked: tuple[list[Sequence[str]], ReportLayout]) -> bytes:
    with patch.object(tables, "CHUNK", len(asked[0])):
        return ours.run(asked)


METHOD = Method(prepare=ours.METHOD.prepare, run=run)
