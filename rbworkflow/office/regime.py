"""The areas of change that hold from a year on."""

from decimal import Decimal
from typing import Annotated, Self

from pydantic import Field, model_validator

from rbworkflow.office.strict import FromYear, Model, distinct, fillable, refuse_doubles
from rbworkflow.sheets.texts import folded


class Area(Model):
    """An area of change of the year's regime; aliases are other spellings met in workbooks."""

    code: Annotated[str, Field(pattern=r"^[A-Za-z0-9_.-]+$")]
    label: str
    aliases: tuple[str, ...] = ()
    weight: Annotated[Decimal, Field(ge=0)] = Decimal(1)
    is_extra: bool = False
    """A heading beside the areas: its own chapter."""


class Regime(Model):
    """The areas that hold from `year` on, and how texts and headings call them; `key` is its file's name."""

    year: FromYear
    key: str = ""
    name: str
    area_title: str
    scope: str
    """What the plan covers, in a sentence."""
    extra_title: str = ""
    extra_intro: Annotated[
        str,
        fillable(office="", period="", year="", province="", place="", offices="", areas="", scope="", extra=""),
    ] = ""
    """The heading of the areas that are extra, and what its chapter says first."""
    extra_word: str = ""
    """What one of these is called in a sentence, where not as the others."""
    weight_note: str = ""
    """Said wherever the areas' weights are shown or used: that nobody has held them against an instrument yet."""
    areas: Annotated[tuple[Area, ...], Field(min_length=1), distinct("code")]

    @model_validator(mode="after")
    def _extra_areas_have_a_heading(self) -> Self:
        if not self.extra_title and any(area.is_extra for area in self.areas):
            raise ValueError("ada area is_extra, tetapi extra_title belum diisi")
        return self

    @model_validator(mode="after")
    def _a_spelling_is_of_one_area(self) -> Self:
        spellings = [{folded(spelling) for spelling in (area.label, *area.aliases)} for area in self.areas]
        refuse_doubles(spelling for area in spellings for spelling in area)
        return self

    def word_for(self, area: Area) -> str:
        """What such an area is called in a sentence."""
        return (self.extra_word if area.is_extra else "") or self.area_title.lower()

    def area(self, code: str) -> Area:
        return next(area for area in self.areas if area.code == code)
