"""What may differ between the draft that was approved and the document that is sent."""

from dataclasses import dataclass
from datetime import date

from rbworkflow.wording import PRACTICE_MODE


@dataclass(frozen=True, kw_only=True)
class Signer:
    """An officer as he signs: `title` carries Plt. or Plh. where due; commissioners have no NIP.

    `note` is printed under the name: an exception such as one person deciding two stages.
    """

    role: str
    title: str
    name: str
    nip: str = ""
    note: str = ""


def with_practice(mark: str, *, is_practice: bool) -> str:
    """Practice mode is said on every page, whatever else is."""
    return " – ".join(filter(None, [mark, PRACTICE_MODE if is_practice else ""]))


@dataclass(frozen=True, kw_only=True)
class Draft:
    """Not signed yet; says so on every page."""

    revision: int
    is_practice: bool = False

    @property
    def mark(self) -> str:
        return with_practice(f"DRAF – Revisi {self.revision} – belum ditandatangani", is_practice=self.is_practice)


@dataclass(frozen=True, kw_only=True)
class Issued:
    """Numbered and dated, with the blocks where its officers sign."""

    letter_number: str
    dated_on: date
    signers: tuple[Signer, ...]
    place: str
    is_practice: bool = False
    code: str = ""
    """By which a signed copy is known again; none where the document leaves as it is."""

    @property
    def mark(self) -> str:
        return with_practice("", is_practice=self.is_practice)


Stamp = Draft | Issued
