"""The form of a NIP: birth date, year and month of appointment (21: by contract), sex, serial number."""

import re
from datetime import date
from typing import Final

_NIP: Final = re.compile(r"(\d{8})(\d{4})(0[1-9]|1[0-2]|21)([12])(\d{3})")
YOUNGEST: Final = 17
"""Nobody is a civil servant before."""
OLDEST: Final = 70
"""Nobody is one any more."""


def is_nip(text: str, *, on: date) -> bool:
    """Whether this may be the NIP of somebody in service on that day; spaces between its parts do not count."""
    found = _NIP.fullmatch("".join(text.split()))
    if found is None:
        return False
    try:
        born = date.fromisoformat(found[1])
    except ValueError:
        return False
    appointed = int(found[2])
    return born.year + YOUNGEST <= appointed <= on.year <= born.year + OLDEST
