"""35 of the product's rules over a progress table; every method must find the same (rule, row) pairs.

R38 to R40 are left out: they weigh words by lists that no peer has. Of texts and dates the product does more than its
peers, who know five words for nothing and take every day to come for a claim.
"""

from benchmarks.comparison import Comparison, sha256
from benchmarks.validate.table import progress

COMPARISON = Comparison(
    name="validate",
    work="35 rules over a progress table, every violation as (rule, row)",
    size=100_000,
    smaller=10_000,
    make=progress,
    digest=lambda pairs: sha256([f"{code}:{row}" for code, places in pairs.items() for row in places]),
    methods={
        "ours": "benchmarks.validate.ours",
        "floor": "benchmarks.validate.floor",
        "numpy": "benchmarks.validate.with_numpy",
        "pandera": "benchmarks.validate.with_pandera",
        "pydantic": "benchmarks.validate.with_pydantic",
        "iterrows": "benchmarks.validate.with_iterrows",
        "ours_whole": "benchmarks.validate.ours_whole",
    },
    left_out=(
        "floor leaves out most of the work: its columns are coded beforehand, words as numbers and texts as the days "
        "they name, and that is not timed. numpy is the same floor with its coding. No peer knows the rules R38 to R40."
    ),
    goals={"pandera_over_ours": 6, "pydantic_over_ours": 4, "iterrows_over_ours": 60, "ours_over_floor": 6},
)
