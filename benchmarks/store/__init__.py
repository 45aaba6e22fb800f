"""What a large submission says, put into a migrated database, and read back the same by every method.

The program keeps a submission beside those before it and overwrites none, so that what others do as an upsert is here
an insert of a whole one.
"""

from benchmarks.comparison import Comparison
from benchmarks.store.material import database, digest

COMPARISON = Comparison(
    name="store",
    work="rows of one submission into a database that has an earlier one, committed",
    size=5000,
    make=database,
    digest=digest,
    methods={
        "ours": "benchmarks.store.ours",
        "floor": "benchmarks.store.floor",
        "orm": "benchmarks.store.with_orm",
        "ours_whole": "benchmarks.store.ours_whole",
    },
    goals={"orm_over_ours": 90, "ours_over_floor": 2.5},
    left_out=(
        "All but ours_whole write the rows alone, the floor from tuples made beforehand. ours_whole keeps the "
        "submission: its rows are taken from pandas, and read back for the digest that the audit chain keeps of them. "
        "The rows' texts are filled as often as units fill them; the more sentences, the more of everybody's time is "
        "SQLite's own, so that orm_over_floor bounds the first goal."
    ),
)
