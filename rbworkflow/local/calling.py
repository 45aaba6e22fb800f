"""Speaking to our own server from a process that is none of its worker's."""

from pathlib import Path

from prefect.client.orchestration import SyncPrefectClient

from rbworkflow.machine_key import header


def api_client(api_url: str, data: Path) -> SyncPrefectClient:
    """A client with the machine's key, whatever the machine's own Prefect profile says."""
    return SyncPrefectClient(api_url, httpx_settings={"headers": header(data)})
