"""A rule of checking as the office wants it."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated

from pydantic import Field

from rbworkflow.errors import ConfigurationError
from rbworkflow.filling import fill
from rbworkflow.finding import Severity
from rbworkflow.office.strict import Model


class Rule(Model):
    """A rule over figures, or over what a form says beside them, as the office wants it: its weight, threshold and
    sentences. config/rules.toml tells which names the sentences may fill in.
    """

    code: str
    severity: Severity
    name: str
    message: str
    """What the unit is to do."""
    for_officer: str = ""
    """What it means, to who decides; subbagian, code and quarter stand beside it."""
    for_report: str = ""
    """The same in the report, which asks nobody for anything."""
    threshold: Annotated[Decimal, Field(ge=0)] | None = None
    is_active: bool = True
    example: str = ""

    @property
    def wordings(self) -> dict[str, str]:
        """The templates by the field of a Finding they fill; a sentence that says no more than the rule's name where
        the office emptied one of the other two.
        """
        neutral = neutral_wording(self.name)
        return {
            "message": self.message,
            "for_officer": self.for_officer or neutral,
            "for_report": self.for_report or neutral,
        }

    def told(self, values: Mapping[str, str]) -> dict[str, str]:
        """The sentences filled in, by the field of a Finding; raises ConfigurationError for what nobody fills in."""
        try:
            return {field: fill(template, values) for field, template in self.wordings.items()}
        except ValueError as error:
            raise ConfigurationError(f"Kalimat aturan {self.code} di config/rules.toml: {error}.") from error


def neutral_wording(name: str) -> str:
    """The sentence of a point that has no words of its own for a reader, as a template."""
    plain = name.replace("{", "{{").replace("}", "}}")
    return f"Tercatat pada pemeriksaan “{plain}”."
