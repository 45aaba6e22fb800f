"""By what a run says which of several offices it is of."""

from typing import Final

PARAMETER: Final = "kantor"
"""What every flow of an office calls the office's code."""
MARK: Final = "kantor-"
"""How the tag of an office's runs begins."""


def run_tag(code: str) -> str:
    """What every run of an office carries."""
    return f"{MARK}{code}"
