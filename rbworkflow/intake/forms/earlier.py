"""What the period before left of an indicator, for the form that comes next."""

from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal
from typing import Self

from rbworkflow.sheets.texts import folded


@dataclass(frozen=True, kw_only=True)
class Earlier:
    """The last approved result, and the follow-up that was promised and is still to be told of."""

    actual: Decimal | None = None
    follow_up: str = ""

    @classmethod
    def of(
        cls, actual: Decimal | None, *, follow_up: str, pic: str, due: str, empty_words: Collection[str] = ()
    ) -> Self:
        """From a report's own words: `Melengkapi notula (PIC: Kasubbag, batas waktu: 30 Juli 2026)`."""
        promise, *details = ("" if folded(text) in empty_words else text.strip() for text in (follow_up, pic, due))
        named = [f"{label}: {text}" for label, text in zip(("PIC", "batas waktu"), details, strict=True) if text]
        if promise and named:
            promise = f"{promise.rstrip('. ')} ({', '.join(named)})"
        return cls(actual=actual, follow_up=promise)
