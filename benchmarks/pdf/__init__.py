"""A report with a long matrix as PDF, by LibreOffice: ours in tables of some 100 rows, the peer in one table.

Both are made by the product's own maker of documents and converted in one run of the program each; they differ in
nothing but where tables end. LibreOffice is asked for on the path.
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
    methods={"ours": "benchmarks.pdf.ours", "one_table": "benchmarks.pdf.one_table"},
    goals={"one_table_over_ours": 2},
    left_out="The start of LibreOffice, a second or two of each run, is in both.",
)
