"""What there is to say of a file that somebody brought."""

from dataclasses import dataclass
from typing import Final

UNKNOWN: Final = "Berkas ini TIDAK DIKENAL: bukan dokumen yang diputus atau diterbitkan di sini."


@dataclass(frozen=True)
class FileVerdict:
    """In Indonesian."""

    is_issued: bool
    """Whether it is what was issued, unchanged."""
    headline: str
    facts: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()
    differences: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        lines = [f"{name}: {value}" for name, value in self.facts]
        return "\n".join([self.headline, *self.notes, *lines, *self.differences])
