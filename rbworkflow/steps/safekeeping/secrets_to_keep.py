"""The office's secrets: those that this machine made, and those that its settings name."""

from contextlib import suppress
from typing import Final

from rbworkflow.backup.sealing import seal
from rbworkflow.key_folder import key_folder
from rbworkflow.settings import SECRETS, Settings
from rbworkflow.steps.overview.age_of_copies import recipient_of

MADE: Final = "kunci/"
NAMED: Final = "pengaturan/"


def sealed_secrets(settings: Settings) -> bytes | None:
    """All of them, for the recovery key alone; None where the office has made none."""
    recipient = recipient_of(settings.data)
    return seal(secrets_of(settings), recipient) if recipient else None


def secrets_of(settings: Settings) -> dict[str, bytes]:
    """By name; one whose file cannot be read is left out, and told of by what needs it."""
    keys = sorted(path for path in key_folder(settings.data).iterdir() if path.is_file())
    found = {f"{MADE}{path.name}": path.read_bytes() for path in keys}
    for name in SECRETS:
        with suppress(OSError, UnicodeDecodeError):
            secret = settings.secret(name)
            found |= {f"{NAMED}{name}": secret.encode()} if secret else {}
    return found
