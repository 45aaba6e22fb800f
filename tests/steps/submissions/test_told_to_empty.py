"""The cure that a rule names is not asked about in turn."""

from decimal import Decimal
from pathlib import Path

import pandas as pd

from rbworkflow.office import load_office
from rbworkflow.office.rule_words import shipped_words
from rbworkflow.steps.submissions.told_to_empty import without_told_to_empty
from tests.intake.intake_builders import record, rows

CONFIG = Path(__file__).resolve().parents[3] / "config"


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


def test_a_word_that_only_says_that_there_is_evidence_was_empty_all_along() -> None:
    said = ["Lengkap", "Notula", "Notula 3 Maret", "laporan.pdf"]
    earlier = rows(*(record(f"A1-0{at}", evidence_text=text) for at, text in enumerate(said)))
    progress = pd.DataFrame({"indicator_code": ["A1-00"], "quarter": [1], "is_covered": [False]})
    kept = without_told_to_empty(earlier, progress, load_office(CONFIG).rule_words)
    assert kept["evidence_text"].tolist() == ["", "", "Notula 3 Maret", "laporan.pdf"]
