"""Form fields that several acts share, and those that are picked from a list."""

from typing import Annotated, Any, Final

from pydantic import BaseModel, BeforeValidator, Field
from pydantic.config import JsonDict

from rbworkflow.steps.overview.choices import PERIODS

CHOICE_HINT: Final = "Buka pilihannya dengan panah di ujung kanan."  # a click elsewhere on a list opens and closes it
DAY_HINT: Final = "Pilih harinya, lalu tekan Apply."  # without it Prefect takes no day
LIST: Final = "pilihan"
"""Where a field's schema names the list that it is picked from, and what is said above it with the list and without."""
SEMESTER_HINT: Final = "2026-S1 atau 2026-S2."
YEAR_HINT: Final = "Empat angka, misalnya 2026."

YearText = Annotated[str, BeforeValidator(str)]
"""As text, since Prefect shows a number in a list as the reader's language does (2.026); runs from before gave one."""


def picked_field(name: str, *, title: str, typed: str, picked: str = CHOICE_HINT, **field: Any) -> Any:  # noqa: ANN401 - pydantic's own
    """A field that is picked from one of the lists of `choices`; while that is empty it is typed."""
    extra: JsonDict = {LIST: {"name": name, "typed": typed, "picked": picked}}
    return Field(title=title, description=typed, json_schema_extra=extra, **field)


class PeriodOnly(BaseModel):
    """Which period."""

    periode: str = picked_field(PERIODS, title="Periode", typed="2026-S1, 2026-S2, atau 2026-T (tahunan).")
