"""How long a test waits for what must come: only what never comes is waited for so long, and a busy machine is slow."""

from typing import Final

PATIENCE: Final = 300.0
