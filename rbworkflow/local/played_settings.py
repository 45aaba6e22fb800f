"""What a played office has for settings: whatever the environment names is the real office's, and stays untouched."""

from pathlib import Path
from typing import Any, Final

from pydantic import SecretStr

from rbworkflow.local.catcher import Catcher
from rbworkflow.settings import Settings, shared_beside

RELAY: Final = "localhost"
NOT_THE_OFFICES: Final = {
    "database_url_file": None,
    "relay_user": "",
    "relay_security": "ssl",
    "sender_address": "",
    "imap_host": "",
    "archive_imap_user": "",
}
"""By which a played office would write into another's rows, log in as it, or read its mails."""


def played_settings(data: Path, catcher: Catcher, *, database_url: str = "", **others: Any) -> Settings:  # noqa: ANN401 - fields of Settings
    """Everything of it lies in `data` and the folders beside it, or in the database named; the catcher is its relay."""
    own_file = f"sqlite:///{data / 'rbworkflow.sqlite3'}"
    given: dict[str, Any] = {**NOT_THE_OFFICES, **others}
    return Settings(
        data_dir=data,
        shared_dir=shared_beside(data),
        database_url=SecretStr(database_url or own_file),
        relay_host=RELAY,
        relay_port=catcher.port,
        relay_ca_file=catcher.ca_file,
        settle_seconds=0,
        **given,
    )
