"""A report as a Word document: eight chapters, four pictures, and a matrix of ten columns.

The pictures stand where charts will; they are made beforehand, so that what is timed is the document alone.
"""

from benchmarks.comparison import Comparison
from benchmarks.docx.material import digest, material

COMPARISON = Comparison(
    name="docx",
    work="eight chapters, four pictures and a matrix of ten columns as a Word document",
    size=3000,
    smaller=300,
    make=material,
    digest=digest,
    methods={
        "ours": "benchmarks.docx.ours",
        "floor": "benchmarks.docx.floor",
        "add_row": "benchmarks.docx.with_add_row",
        "docxtpl": "benchmarks.docx.with_docxtpl",
    },
    goals={"add_row_over_ours": 60, "docxtpl_over_ours": 10, "ours_over_floor": 2},
    left_out="floor repeats no header, rules no table and has no styles of its own: rows as text, deflated at level 1.",
)
