"""A semester from the units' workbooks and evidence to the mail by which the Secretary is asked, office by office.

What all methods must agree on: figures and findings as rows, the marked workbooks, both documents, and who gets which
mail with what.
"""

from benchmarks.comparison import Comparison
from benchmarks.e2e.material import day, digest

COMPARISON = Comparison(
    name="e2e",
    work="offices of 300 indicators and four units, from workbooks and evidence to mails; neither PDF nor Prefect",
    size=38,
    smaller=1,
    larger=76,
    counted="offices",
    make=day,
    digest=digest,
    methods={"ours": "benchmarks.e2e.ours", "naive": "benchmarks.e2e.naive"},
    goals={"naive_over_ours": 4},
    left_out=(
        "naive is given every sentence: of findings, mails and documents it makes no wording. Charts it draws where "
        "matplotlib is installed (`pip install matplotlib`). "
        "It has no gates, no isolation, no codes, no audit chain, and nothing that is safe from a kill."
    ),
)
