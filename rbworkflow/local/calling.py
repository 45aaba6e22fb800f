"""Speaking to our own server from a process that is none of its worker's."""

import ssl
from pathlib import Path
from typing import Any

from prefect.client.orchestration import SyncPrefectClient

from rbworkflow.machine_key import header


def api_client(api_url: str, data: Path, *, authority: Path | str | None = None) -> SyncPrefectClient:
    """A client with the machine's key, whatever the machine's own Prefect profile says.

    `authority` is the file of whoever issued the server's certificate; None: one that the whole world knows.
    """
    how: dict[str, Any] = {"headers": header(data)}
    if authority is not None:
        how["verify"] = ssl.create_default_context(cafile=authority)
    return SyncPrefectClient(api_url, httpx_settings=how)
