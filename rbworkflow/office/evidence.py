"""Which kinds of evidence the office knows, and how they may come."""

from typing import Annotated, Literal

from pydantic import Field

from rbworkflow.office.strict import Model

Mode = Literal["file", "link", "text"]
"""How evidence comes: a file that is sent, a link to one, or words alone."""


class EvidenceKind(Model):
    """A kind of evidence and the words by which a file's name shows it."""

    code: str
    label: str
    words: tuple[str, ...]
    modes: tuple[Mode, ...] = ()
    """How this kind may come, where not as all others."""
    media_types: tuple[str, ...] = ()
    """Files that are this kind by themselves where it is asked for and their names tell no other."""


class EvidenceModes(Model):
    """How evidence may come: everywhere, and of the indicators that ask for something else."""

    default: Annotated[tuple[Mode, ...], Field(min_length=1)] = ("file", "link", "text")
    by_indicator: dict[str, Annotated[tuple[Mode, ...], Field(min_length=1)]] = Field(default_factory=dict)

    def of(self, indicator_code: str, kind: EvidenceKind | None) -> tuple[Mode, ...]:
        """The indicator's own, else the kind's, else the default."""
        return self.by_indicator.get(indicator_code) or (kind.modes if kind else ()) or self.default
