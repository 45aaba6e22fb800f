"""The ways by which files come in, as people call them; a claim's name says which one it was."""

from typing import Final

INBOX: Final = "inbox"
DOOR: Final = "door"
MAILBOX: Final = "mailbox"
OPENED_LATER: Final = frozenset({INBOX, DOOR})
"""What comes this way is placed as it came: a zip among it is opened when it is received."""
CHANNEL_LABELS: Final = {
    INBOX: "folder bersama",
    MAILBOX: "surel",
    "command": "perintah di komputer kantor",
    DOOR: "halaman kirim",
}
