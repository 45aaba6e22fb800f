"""The cure that a rule names is not asked about in turn."""

from decimal import Decimal

import pandas as pd

from rbworkflow.office.rule_words import shipped_words
from rbworkflow.steps.submissions.told_to_empty import without_told_to_empty
from tests.intake.intake_builders import record, rows


def test_a_zero_over_an_early_result_and_a_filler_were_empty_all_along() -> None:
    earlier = rows(
        record(quarter=1, actual=Decimal(0), actual_text="0", obstacle="xxx", solution="Rapat daring."),
        record(quarter=2, actual=Decimal(0), actual_text="0", obstacle="Tidak ada", solution="-"),
    )
    progress = pd.DataFrame({"indicator_code": "A1-01", "quarter": [1, 2], "is_covered": [True, False]})
    kept = without_told_to_empty(earlier, progress, shipped_words())
    assert kept[["actual_text", "obstacle", "solution"]].to_numpy().tolist() == [
        ["", "", "Rapat daring."],
        ["0", "", ""],
    ]
