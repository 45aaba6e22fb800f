"""A workbook that must be mended before it can be used: the refusal that says everything at once."""

from collections.abc import Iterable
from typing import Final

from rbworkflow.errors import RefusedError
from rbworkflow.finding import Finding, Severity

SHOWN: Final = 10


class InvalidWorkbookError(RefusedError):
    """`what` cannot be done yet; `findings` has every point, the text those that block, by sheet and cell."""

    def __init__(self, what: str, findings: Iterable[Finding]) -> None:
        self.what = what
        self.findings = open_first(findings)
        self.points = [
            f"- {each.place}: {each.message}" for each in self.findings if each.severity is Severity.BLOCKING
        ]
        super().__init__(self._text(self.points))

    @property
    def in_short(self) -> str:
        """For the message of a run, whose artifact has all of it."""
        rest = len(self.points) - SHOWN
        more = [f"- dan {rest} hal lainnya; semuanya ada di tab Artifacts."] if rest > 0 else []
        return self._text([*self.points[:SHOWN], *more])

    def _text(self, points: Iterable[str]) -> str:
        listed = "\n".join(points) or "- tidak ada satu pun baris yang terbaca."
        return f"{self.what}. Perbaiki dahulu:\n{listed}"


def open_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """What somebody must act on before what is only to be known; otherwise in their order."""
    return tuple(sorted(findings, key=lambda each: not each.is_open))
