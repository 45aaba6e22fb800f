"""Where a server answers, and how a program of ours speaks to it."""

import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

import httpx

from rbworkflow.machine_key import header
from rbworkflow.settings import Settings

if TYPE_CHECKING:
    from prefect.client.orchestration import SyncPrefectClient

NOBODY: Final = Path(__file__).with_name("nobody.pem")
"""Whom plain HTTP trusts: a certificate long expired, whose key was thrown away.

Prefect reads whom it trusts for each of its clients, whatever the address; the authorities that the whole world knows
take 15 milliseconds, eight times in a run.
"""
RUNNING: Final = "Sudah berjalan: buka {}, atau alamat lain yang dicetak ketika program dinyalakan."
# For the server, the worker, its runs and the command alike.
QUIET: Final[Mapping[str, str]] = {
    "DO_NOT_TRACK": "1",
    "PREFECT_CLI_COLORS": "false",
    "PREFECT_CLIENT_CSRF_SUPPORT_ENABLED": "false",  # each client would ask for a token that the server gives none of
    "PREFECT_CLIENT_SERVER_VERSION_CHECK_ENABLED": "false",  # both are of one installation
    "PREFECT_LOGGING_COLORS": "false",
    "PREFECT_LOGGING_EXTRA_LOGGERS": "rbworkflow",  # what our own logger says is shown in the run
    "PREFECT_LOGGING_LEVEL": "WARNING",  # what Prefect says in English about every run is not
    "PREFECT_SERVER_ALLOW_EPHEMERAL_MODE": "false",  # never a second, hidden server
    "PREFECT_TELEMETRY_ENABLE_RESOURCE_METRICS": "false",
}


@dataclass(frozen=True)
class Address:
    """A server's address. `env` is what a worker, a deployment or a flow run needs to speak to it."""

    url: str
    env: Mapping[str, str]
    data: Path
    """The folder whose machine's key lets in."""

    @property
    def api_url(self) -> str:
        return f"{self.url}/api"

    @property
    def ui_url(self) -> str:
        return self.url

    def run_url(self, run_id: UUID | str) -> str:
        """The page of one run, in the UI the server prefers."""
        return f"{self.url}/runs/flow-run/{run_id}"

    def client(self) -> "SyncPrefectClient":
        """A client that speaks to this server whatever the machine's own Prefect profile says."""
        from rbworkflow.local.calling import api_client  # noqa: PLC0415 - Prefect's: 40 MB that few callers need

        return api_client(self.api_url, self.data, authority=self._authority)

    def ask(self, path: str) -> Any:  # noqa: ANN401 - plain data
        """What the server answers to a list that is asked for by POST, to whoever needs no client for it."""
        answered = httpx.post(
            f"{self.api_url}{path}", headers=header(self.data), json={}, verify=self._trust, timeout=30
        )
        return answered.raise_for_status().json()

    @property
    def answers(self) -> bool:
        """Whether the server is up; one that starts for the first time has yet to make its certificate."""
        try:
            return httpx.get(f"{self.url}/hidup", verify=self._trust, timeout=5).is_success
        except (httpx.TransportError, OSError):
            return False

    @property
    def _trust(self) -> ssl.SSLContext | bool:
        return ssl.create_default_context(cafile=self._authority) if self._authority else True

    @property
    def _authority(self) -> str | None:
        return self.env.get("PREFECT_API_SSL_CERT_FILE")


def spoken_to(url: str, home: Path, data: Path, authority: Path | None) -> dict[str, str]:
    """The environment of whoever speaks to the server at `url`; Prefect's own files are in `home`."""
    env = {**QUIET, "PREFECT_HOME": str(home), "PREFECT_API_URL": f"{url}/api", "RBWORKFLOW_DATA_DIR": str(data)}
    trusted = authority if url.startswith("https:") else NOBODY
    return env | ({"PREFECT_API_SSL_CERT_FILE": str(trusted)} if trusted else {})


def prefect_home(data: Path) -> Path:
    """Where Prefect's database, profile and logs of an office lie."""
    return data / "prefect"


def address_in(settings: Settings) -> Address:
    """The office's server as its settings name it, for a program that did not start it."""
    url, data = settings.machine_address, settings.server_data.absolute()
    return Address(url, spoken_to(url, prefect_home(data), data, settings.authority_file), data)
