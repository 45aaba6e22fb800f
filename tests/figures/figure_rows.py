"""Progress rows with readable defaults: an indicator of one document, more is better, targets summed."""

from typing import Any

import numpy as np
from pandas import DataFrame

from rbworkflow.office.regime import Area, Regime
from rbworkflow.office.scoring import FiguresPolicy

POLICY = FiguresPolicy()
REGIME = Regime(
    year=2026,
    name="contoh",
    area_title="Area",
    scope="tiga area",
    areas=(Area(code="A1", label="Satu", weight=3), Area(code="A2", label="Dua"), Area(code="QW", label="Quick Wins")),
)


def row(**values: Any) -> dict[str, Any]:
    defaults = {
        "indicator_code": "A1.1",
        "position": 1,
        "area_code": "A1",
        "unit_code": "PHS",
        "activity": "Kegiatan",
        "indicator": "Jumlah laporan",
        "unit_of_measure": "laporan",
        "kind": "jumlah",
        "polarity": "max",
        "target_kind": "jumlah",
        "weight": 1.0,
        "baseline": np.nan,
        "quarter": 1,
        "target": np.nan,
        "target_year": np.nan,
        "target_low": np.nan,
        "target_high": np.nan,
        "actual": np.nan,
        "is_blocked": False,
    }
    return defaults | values


def table(*rows: dict[str, Any]) -> DataFrame:
    numbers = ("target", "target_year", "target_low", "target_high", "actual", "weight", "baseline")
    return DataFrame(rows).astype(dict.fromkeys(numbers, np.float64))


def quarters(targets: list[float], actuals: list[float], **values: Any) -> DataFrame:
    """One indicator over quarters I, II, ...; nan for an empty cell."""
    pairs = enumerate(zip(targets, actuals, strict=True), start=1)
    return table(*(row(quarter=q, target=target, actual=actual, **values) for q, (target, actual) in pairs))
