"""Bounces in the many forms older than RFC 3464, or short of it: flufl.bounce knows a hundred. In the child.

They name addresses, seldom the mail, and often as a guess, so nothing is settled by them.
"""

import email
from typing import Final

from flufl.bounce import scan_message

BEGINNING: Final = 256 * 1024
"""Of a mail; what a server says stands before what it sends back."""
MOST_ADDRESSES: Final = 20
LONGEST_ADDRESS: Final = 254


def bounced_addresses(content: bytes) -> list[str]:
    """The addresses that it says cannot be reached for good, in small letters; raises only where memory is short."""
    try:
        found = scan_message(email.message_from_bytes(content[:BEGINNING]))
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - no mail of anybody's may stop the office's collecting
        return []
    named = {each.decode("ascii", "replace").strip(" <>").lower() for each in found}
    return sorted(each for each in named if "@" in each and len(each) <= LONGEST_ADDRESS)[:MOST_ADDRESSES]
