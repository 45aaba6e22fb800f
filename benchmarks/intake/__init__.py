"""A season's forms read: ours with every gate and in a child process, the peer with neither."""

from benchmarks.comparison import Comparison
from benchmarks.intake.forms import digest, forms

COMPARISON = Comparison(
    name="intake",
    work="workbooks of 300 rows and 12 columns to values; ours through gates, isolation and reading",
    size=38,
    counted="workbooks",
    make=forms,
    digest=digest,
    methods={
        "ours": "benchmarks.intake.ours",
        "floor": "benchmarks.intake.floor",
        "calamine": "benchmarks.intake.with_calamine",
        "pandas_openpyxl": "benchmarks.intake.with_pandas",
    },
    goals={"ours_over_calamine": 3},  # of the library alone, which is what guarding may cost
)
