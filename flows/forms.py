"""Form fields that several acts share."""

from typing import Final

from pydantic import BaseModel, Field

PERIOD_HINT: Final = "2026-S1, 2026-S2, atau 2026-T (tahunan)."
CHOICE_HINT: Final = "Buka pilihannya dengan panah di ujung kanan."  # a click elsewhere on a list opens and closes it


class PeriodOnly(BaseModel):
    """Which period."""

    periode: str = Field(title="Periode", description=PERIOD_HINT)
