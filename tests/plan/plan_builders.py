"""Indicators with readable defaults."""

from decimal import Decimal
from typing import Any

from rbworkflow.plan.model import Indicator

DECIMALS = ("baseline", "weight", *(f"target_q{quarter}" for quarter in range(1, 5)), "target_year")
DECIMALS += ("target_low", "target_high")


def indicator(**changes: Any) -> Indicator:
    """A plain counted indicator with one target a quarter; targets may be given as `targets=(1, None, 2, None)`."""
    targets = changes.pop("targets", (1, 1, 1, 1))
    values: dict[str, Any] = {
        "code": "A1-01",
        "position": 1,
        "area_code": "A1",
        "unit_code": "RDI",
        "activity": "Rapat evaluasi",
        "name": "Jumlah laporan",
        "unit_of_measure": "laporan",
        "kind": "jumlah",
        "polarity": "max",
        "target_kind": "jumlah",
        "weight": Decimal(1),
        "required_evidence": ("laporan",),
    }
    values |= {f"target_q{quarter}": target for quarter, target in enumerate(targets, start=1)} | changes
    exact: dict[str, Any] = {name: decimal(value) if name in DECIMALS else value for name, value in values.items()}
    return Indicator(**exact)


def decimal(value: Any) -> Decimal | None:
    return None if value is None else Decimal(str(value))
