"""The office's secrets: those that this machine made, and those that its settings name."""

from contextlib import suppress
from pathlib import Path
from typing import Final

from rbworkflow.backup.sealing import seal
from rbworkflow.key_folder import key_folder
from rbworkflow.offices import own_folder
from rbworkflow.settings import GIVEN, SECRETS, Settings
from rbworkflow.steps.overview.age_of_copies import recipient_of

MADE: Final = "kunci/"
NAMED: Final = "pengaturan/"


def sealed_secrets(settings: Settings) -> bytes | None:
    """All of them, for the recovery key alone; None where the office has made none."""
    recipient = recipient_of(settings.data)
    return seal(secrets_of(settings), recipient) if recipient else None


def secrets_of(settings: Settings) -> dict[str, bytes]:
    """By name; one whose file cannot be read is left out, and told of by what needs it.

    What one of many offices has from its server is the server's, and leaves with no office.
    """
    keys = sorted(path for path in key_folder(settings.data).iterdir() if path.is_file())
    found = {f"{MADE}{path.name}": path.read_bytes() for path in keys if not path.name.startswith(GIVEN)}
    for name in SECRETS:
        if settings.office_code and not _is_own(settings, name):
            continue
        with suppress(OSError, UnicodeDecodeError):
            secret = settings.secret(name)
            found |= {f"{NAMED}{name}": secret.encode()} if secret else {}
    return found


def _is_own(settings: Settings, name: str) -> bool:
    file: Path | None = getattr(settings, f"{name}_file")
    return file is not None and file.resolve().is_relative_to(own_folder(settings).resolve())
