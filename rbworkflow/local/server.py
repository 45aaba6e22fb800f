"""A Prefect server of our own on this machine: quiet, offline, its files in one folder."""

import ssl
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

import httpx

from rbworkflow.errors import ConfigurationError
from rbworkflow.local.certificates import Certificate
from rbworkflow.local.processes import LOOPBACK, Child, free_port, require_free, running
from rbworkflow.machine_key import header
from rbworkflow.polling import poll
from rbworkflow.settings import ANYWHERE

if TYPE_CHECKING:
    from prefect.client.orchestration import SyncPrefectClient

START_SECONDS: Final = 180.0
DAY_SECONDS: Final = 24 * 60 * 60
NOT_THE_DOORS: Final = frozenset({"RBWORKFLOW_PEPPER_FILE", "RBWORKFLOW_RELAY_PASSWORD_FILE"})
"""What it has no use for: it mints no code and sends no mail."""

# For the server, the worker, its runs and the command alike.
QUIET: Final[Mapping[str, str]] = {
    "DO_NOT_TRACK": "1",
    "PREFECT_CLI_COLORS": "false",
    "PREFECT_LOGGING_COLORS": "false",
    "PREFECT_LOGGING_EXTRA_LOGGERS": "rbworkflow",  # what our own logger says is shown in the run
    "PREFECT_LOGGING_LEVEL": "WARNING",  # what Prefect says in English about every run is not
    "PREFECT_SERVER_ALLOW_EPHEMERAL_MODE": "false",  # never a second, hidden server
    "PREFECT_TELEMETRY_ENABLE_RESOURCE_METRICS": "false",
}
SERVER: Final[Mapping[str, str]] = {
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "PREFECT_SERVER_LOGGING_LEVEL": "WARNING",
    "PREFECT_SERVER_SERVICES_SCHEDULER_LOOP_SECONDS": "20",
    "PREFECT_SERVER_UI_API_URL": "/api",  # the address in the browser's bar, whatever it is
    "PREFECT_SERVER_UI_SHOW_PROMOTIONAL_CONTENT": "false",
    "PREFECT_SERVER_UI_V2_ENABLED": "false",  # V2's pages ask a tracking company for its settings; V1 shows Resume
}


def kept_by_prefect(*, run_days: int, event_days: int) -> Mapping[str, str]:
    """For the server alone: how long it keeps runs that ended, and its events. It clears every hour, a batch at a time.

    What waits for somebody has not ended, and stays.
    """
    return {
        "PREFECT_SERVER_SERVICES_DB_VACUUM_ENABLED": "events,flow_runs",
        "PREFECT_SERVER_SERVICES_DB_VACUUM_RETENTION_PERIOD": str(run_days * DAY_SECONDS),
        "PREFECT_SERVER_EVENTS_RETENTION_PERIOD": f"P{event_days}D",
    }


@dataclass(frozen=True)
class Server:
    """A server that answers. `env` is what a worker, a deployment or a flow run needs to speak to it."""

    url: str
    env: Mapping[str, str]
    child: Child
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

        authority = self.env.get("PREFECT_API_SSL_CERT_FILE")
        return api_client(self.api_url, self.data, authority=authority)

    def ask(self, path: str) -> Any:  # noqa: ANN401 - plain data
        """What the server answers to a list that is asked for by POST, to whoever needs no client for it."""
        authority = self.env.get("PREFECT_API_SSL_CERT_FILE")
        verify = ssl.create_default_context(cafile=authority) if authority else True
        answered = httpx.post(f"{self.api_url}{path}", headers=header(self.data), json={}, verify=verify, timeout=30)
        return answered.raise_for_status().json()


@contextmanager
def prefect_server(  # noqa: PLR0913 - where it lives, and where it listens
    home: Path,
    office: Mapping[str, str] | None = None,
    *,
    data: Path | None = None,
    host: str = LOOPBACK,
    port: int | None = None,
    database_url: str | None = None,
    certificate: Certificate | None = None,
) -> Iterator[Server]:
    """The door with Prefect's server behind it, while the block runs.

    Prefect's database, profile and log live in `home`. `office` is the office's settings as variables. Its data, with
    the machine's key, lie in `data`: the folder around `home` unless it is named. `port` None takes a free one.
    `database_url` names a PostgreSQL database for Prefect instead of the SQLite file. With a `certificate` it speaks
    TLS. Raises ConfigurationError when it does not start.
    """
    port = port or free_port(host)
    home = home.absolute()  # the server, the worker and its runs each work in another folder
    data = (data or home.parent).absolute()
    require_free(host, port)
    url = _url(host, port, certificate)
    env = {**QUIET, "PREFECT_HOME": str(home), "PREFECT_API_URL": f"{url}/api", "RBWORKFLOW_DATA_DIR": str(data)}
    env |= certificate.environment if certificate else {}
    own = {name: value for name, value in (office or {}).items() if name not in NOT_THE_DOORS}
    own |= {**SERVER, "RBWORKFLOW_HOST": host, "RBWORKFLOW_PORT": str(port)}
    if database_url:
        own["PREFECT_SERVER_DATABASE_CONNECTION_URL"] = database_url
    home.mkdir(parents=True, exist_ok=True)
    home.chmod(0o700)  # answers to forms stand in its database
    command = [sys.executable, "-P", "-m", "rbworkflow.door", host, str(port)]
    command += [str(certificate.certificate), str(certificate.key)] if certificate else []
    with running(command, name="server Prefect", log=home / "server.log", env=own | env) as child:
        _wait_until_healthy(child, url, certificate)
        yield Server(url, env, child, data)


def _url(host: str, port: int, certificate: Certificate | None) -> str:
    """The server's address for programs of this machine."""
    scheme = "https" if certificate else "http"
    name = LOOPBACK if host in ANYWHERE else host
    return f"{scheme}://{f'[{name}]' if ':' in name else name}:{port}"


def _wait_until_healthy(child: Child, url: str, certificate: Certificate | None) -> None:
    trusted = certificate.authority if certificate else None
    verify = ssl.create_default_context(cafile=trusted) if trusted else True

    def answer() -> bool | None:
        return False if not child.is_running else _is_healthy(url, verify) or None

    if not poll(answer, seconds=START_SECONDS, every=0.1):
        raise ConfigurationError(
            f"Server Prefect tidak dapat dijalankan di {url}. Periksa catatannya di {child.log}. "
            f"Baris terakhirnya:\n{child.last_lines()}"
        )


def _is_healthy(url: str, verify: ssl.SSLContext | bool) -> bool:  # noqa: FBT001 - httpx's own word
    try:
        return httpx.get(f"{url}/hidup", verify=verify, timeout=5).is_success
    except httpx.TransportError:
        return False
