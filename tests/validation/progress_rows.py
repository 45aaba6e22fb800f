"""Progress rows with readable defaults: an indicator that met its target and tells so, with evidence."""

from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from pandas import DataFrame

from rbworkflow.office import load_office
from rbworkflow.validation.rules import check

CONFIG = Path(__file__).resolve().parents[2] / "config"
OFFICE = load_office(CONFIG)
RULES = OFFICE.rules
TODAY = date(2026, 7, 6)
NUMBERS = ("target", "target_year", "target_low", "target_high", "actual", "previous_actual", "last_actual", "baseline")
STORY = "Rapat monitoring dilaksanakan pada 10 April 2026 dan menghasilkan satu laporan."


def row(**values: Any) -> dict[str, Any]:
    defaults: dict[str, Any] = {
        "indicator_code": "A1.5",
        "position": 5,
        "area_code": "A1",
        "unit_code": "RDI",
        "activity": "Rapat monev RB triwulanan",
        "indicator": "Jumlah laporan monev",
        "unit_of_measure": "laporan",
        "kind": "jumlah",
        "polarity": "max",
        "target_kind": "jumlah",
        "weight": 1.0,
        "baseline": np.nan,
        "quarter": 2,
        "target": 1.0,
        "target_year": np.nan,
        "target_low": np.nan,
        "target_high": np.nan,
        "is_submitted": True,
        "actual": 1.0,
        "actual_text": "1",
        "is_unreadable": False,
        "sheet": "Isian",
        "cell": "J12",
        "narrative": STORY,
        "obstacle": "",
        "solution": "",
        "follow_up": "",
        "follow_up_pic": "",
        "follow_up_due": "",
        "explanation": "",
        "evidence_count": 4,
        "evidence_text": "undangan: undangan monev.pdf\nnotula: notula monev.pdf",
        "required_evidence": "undangan,notula",
        "missing_kinds": "",
        "is_shared": False,
        "previous_actual": np.nan,
        "last_actual": np.nan,
    }
    return defaults | values


EMPTY: dict[str, Any] = {"actual": np.nan, "actual_text": "", "narrative": "", "evidence_count": 0, "evidence_text": ""}
"""What a unit leaves of a row it does not fill in."""


def table(*rows: dict[str, Any]) -> DataFrame:
    return DataFrame(rows).astype(dict.fromkeys(NUMBERS, np.float64))


def findings(*rows: dict[str, Any], rules: Any = RULES) -> DataFrame:
    return check(table(*rows), rules, today=TODAY, words=OFFICE.rule_words)


def codes(*rows: dict[str, Any]) -> list[str]:
    """The rules that found something, with the shipped configuration."""
    return list(findings(*rows)["rule"])
