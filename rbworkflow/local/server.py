"""A Prefect server of our own on this machine: quiet, offline, its files in one folder."""

import http.client
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import UUID

from prefect.client.orchestration import SyncPrefectClient

from rbworkflow.errors import ConfigurationError
from rbworkflow.local.calling import api_client
from rbworkflow.local.processes import LOOPBACK, Child, free_port, require_free, running
from rbworkflow.polling import poll

START_SECONDS: Final = 180.0

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
    "PREFECT_SERVER_DATABASE_TIMEOUT": "60",  # SQLite: wait for the other writer instead of failing
    "PREFECT_SERVER_LOGGING_LEVEL": "WARNING",
    "PREFECT_SERVER_SERVICES_SCHEDULER_LOOP_SECONDS": "20",
    "PREFECT_SERVER_UI_API_URL": "/api",  # the address in the browser's bar, whatever it is
    "PREFECT_SERVER_UI_SHOW_PROMOTIONAL_CONTENT": "false",
    "PREFECT_SERVER_UI_V2_ENABLED": "false",  # V2's pages ask a tracking company for its settings; V1 shows Resume
}


@dataclass(frozen=True)
class Server:
    """A server that answers. `env` is what a worker, a deployment or a flow run needs to speak to it."""

    url: str
    env: Mapping[str, str]
    child: Child
    data: Path
    """The folder whose machine's key lets in."""
    auth_string: str | None = None

    @property
    def api_url(self) -> str:
        return f"{self.url}/api"

    @property
    def ui_url(self) -> str:
        return self.url

    def run_url(self, run_id: UUID | str) -> str:
        """The page of one run, in the UI the server prefers."""
        return f"{self.url}/runs/flow-run/{run_id}"

    def client(self) -> SyncPrefectClient:
        """A client that speaks to this server whatever the machine's own Prefect profile says."""
        authority = self.env.get("PREFECT_API_SSL_CERT_FILE")
        return api_client(self.api_url, self.data, auth_string=self.auth_string, authority=authority)


@contextmanager
def prefect_server(
    home: Path,
    *,
    data: Path | None = None,
    host: str = LOOPBACK,
    port: int | None = None,
    auth_string: str | None = None,
    database_url: str | None = None,
) -> Iterator[Server]:
    """A server while the block runs. Its database, profile and log live in `home`.

    The machine's key lies in `data`: the folder around `home` unless it is named. `port` None takes a free one.
    `auth_string` ("user:password") asks it of every caller. `database_url` names a PostgreSQL database instead of
    the SQLite file. Raises ConfigurationError when it does not start.
    """
    port = port or free_port(host)
    home = home.absolute()  # the server, the worker and its runs each work in another folder
    data = (data or home.parent).absolute()
    require_free(host, port)
    url = f"http://{host}:{port}"
    env = dict(QUIET) | {"PREFECT_HOME": str(home), "PREFECT_API_URL": f"{url}/api", "RBWORKFLOW_DATA_DIR": str(data)}
    own = dict(SERVER)
    if auth_string:
        env["PREFECT_API_AUTH_STRING"] = auth_string
        own["PREFECT_SERVER_API_AUTH_STRING"] = auth_string
    if database_url:
        own["PREFECT_SERVER_DATABASE_CONNECTION_URL"] = database_url
    home.mkdir(parents=True, exist_ok=True)
    home.chmod(0o700)  # answers to forms stand in its database
    command = [sys.executable, "-m", "prefect", "server", "start", "--host", host, "--port", str(port)]
    with running(command, name="server Prefect", log=home / "server.log", env=env | own) as child:
        _wait_until_healthy(child, host, port)
        yield Server(url, env, child, data, auth_string)


def _wait_until_healthy(child: Child, host: str, port: int) -> None:
    def answer() -> bool | None:
        return False if not child.is_running else _is_healthy(host, port) or None

    if not poll(answer, seconds=START_SECONDS, every=0.1):
        raise ConfigurationError(
            f"Server Prefect tidak dapat dijalankan di {host}:{port}. Periksa catatannya di {child.log}. "
            f"Baris terakhirnya:\n{child.last_lines()}"
        )


def _is_healthy(host: str, port: int) -> bool:
    connection = http.client.HTTPConnection(host, port, timeout=5)
    try:
        connection.request("GET", "/api/health")
        return connection.getresponse().status == http.HTTPStatus.OK
    except OSError:
        return False
    finally:
        connection.close()
