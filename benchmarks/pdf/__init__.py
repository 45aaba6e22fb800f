"""A report with a long matrix as PDF by LibreOffice: ours in tables of some 100 rows and fixed widths, the peer in one
table as python-docx makes it; `unsplit` is our own with its rows in one table. LibreOffice is asked for on the path.
"""

from benchmarks.comparison import Comparison
from benchmarks.pdf.material import digest, rows

COMPARISON = Comparison(
    name="pdf",
    work="a matrix of ten columns as Word document and then as PDF",
    size=1000,
    smaller=300,
    make=rows,
    digest=digest,
    methods={
        "ours": "benchmarks.pdf.ours",
        "unsplit": "benchmarks.pdf.unsplit",
        "one_table": "benchmarks.pdf.one_table",
    },
    goals={"one_table_over_ours": 2},
    left_out="The start of LibreOffice, a second or two of each run, is in all.",
)
