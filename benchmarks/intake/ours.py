"""The product's way: gates, a child process with limits, and plain values back."""

from benchmarks.comparison import Method
from rbworkflow.sheets.reading import read_workbooks

METHOD = Method(
    prepare=lambda contents: contents,
    run=lambda contents: [workbook.sheets[0].rows for workbook in read_workbooks(contents)],
)
