"""The library that ours reads with, alone: what gates, isolation, merges, runs and percentages cost is ours."""

import io
from collections.abc import Sequence

from python_calamine import CalamineWorkbook

from benchmarks.comparison import Method


def run(contents: list[bytes]) -> Sequence[Sequence[Sequence[object]]]:
    return [
        CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python(skip_empty_area=False)
        for content in contents
    ]


METHOD = Method(prepare=lambda contents: contents, run=run)
