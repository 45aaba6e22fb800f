"""The one work pool that the office's flows run in."""

from typing import Final

POOL: Final = "rbworkflow"
