"""The same document of an office's size, in a process that has loaded nothing yet: the libraries count as well."""

from benchmarks.comparison import Comparison
from benchmarks.docx.material import digest, material

COMPARISON = Comparison(
    name="docx_fresh",
    work="the first document of a process, its libraries loaded meanwhile",
    size=35,
    make=material,
    digest=digest,
    methods={
        "ours": "benchmarks.docx_fresh.ours",
        "floor": "benchmarks.docx_fresh.floor",
        "docxtpl": "benchmarks.docx_fresh.with_docxtpl",
    },
    goals={"docxtpl_over_ours": 1},
    left_out=(
        "Ours reads the frame that an earlier process drew; docxtpl opens its template. What reads the office's config "
        "(pydantic) every process of ours has loaded before, so that is not timed: it takes as long as docxtpl."
    ),
)
