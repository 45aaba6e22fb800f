"""The words by which the tests of sense judge a plan: the part [sense] of config/plan.toml."""

from decimal import Decimal
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from rbworkflow.plan.words import Words


class SenseWords(BaseModel):
    """Words are compared in small letters; without them a test finds nothing."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    leads: Words = ()
    counting_leads: Words = ()
    percent_leads: Words = ()
    lower_is_better: Words = ()
    lower_deeds: Words = ()
    handled: Words = ()
    higher_is_better: Words = ()
    counted: Words = ()
    percent_units: Words = ("persen", "%")
    time_units: Words = ("menit", "jam", "hari", "minggu", "bulan", "tahun")
    index_units: Words = ()
    largest_index: Annotated[Decimal, Field(ge=1)] = Decimal(100)
    widest_index_range: Annotated[Decimal, Field(ge=1)] = Decimal(9)
    divisible_units: Words = ()
    fillers: Words = ()
