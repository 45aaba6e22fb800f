"""One picture as a report shows it."""

from typing import Final, NamedTuple

from rbworkflow.intake.evidence.endings import JPEG, PNG

ENDINGS: Final = {JPEG: "jpeg", PNG: "png"}
"""The pictures that Word shows; any other stands in the report as a print."""


class Photo(NamedTuple):
    """A picture as the report shows it; sizes in bytes and in pixels."""

    name: str
    sha256: str
    media_type: str
    size: int
    width: int
    height: int

    @property
    def pixels(self) -> int:
        return self.width * self.height
