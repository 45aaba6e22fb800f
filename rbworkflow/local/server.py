"""A Prefect server of our own on this machine: quiet, offline, its files in one folder."""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from rbworkflow.local.address import Address, spoken_to
from rbworkflow.local.certificates import Certificate
from rbworkflow.local.processes import LOOPBACK, Child, free_port, require_free, running, wait_until_up
from rbworkflow.settings import ANYWHERE

DAY_SECONDS: Final = 24 * 60 * 60
PREFECTS_SERVER: Final = Path(str(find_spec("prefect").origin)).with_name("server")  # type: ignore[union-attr] # it is there
NOT_THE_DOORS: Final = frozenset({"RBWORKFLOW_PEPPER_FILE", "RBWORKFLOW_RELAY_PASSWORD_FILE"})
"""What it has no use for: it mints no code and sends no mail."""
AT_LEISURE: Final = tuple(
    f"PREFECT_SERVER_SERVICES_{service}_LOOP_SECONDS"
    for service in (
        "CANCELLATION_CLEANUP",
        "CLEANUP_RECONCILER",
        "FOREMAN",
        "LATE_RUNS",
        "PAUSE_EXPIRATIONS",
        "REPOSSESSOR",
        "SCHEDULER_RECENT_DEPLOYMENTS",
    )
)
"""What seldom happens; looked after every 5 to 20 seconds, as Prefect does, it cost a fifth of a processor, all day."""
SERVER: Final[Mapping[str, str]] = {
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "PREFECT_SERVER_LOGGING_LEVEL": "WARNING",
    "PREFECT_SERVER_REGISTER_BLOCKS_ON_START": "false",  # no flow uses one, and it cost 5 seconds
    "PREFECT_SERVER_SERVICES_SCHEDULER_LOOP_SECONDS": "20",
    **dict.fromkeys(AT_LEISURE, "60"),
    "PREFECT_SERVER_SERVICES_TRIGGERS_ENABLED": "false",  # no automation is used
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
class Server(Address):
    """A server that answers, and the process it is."""

    child: Child


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
    env = spoken_to(url, home, data, certificate.authority if certificate else None)
    own = doors_environment(office or {}, home=home, host=host, port=port)
    if database_url:
        own["PREFECT_SERVER_DATABASE_CONNECTION_URL"] = database_url
    make_home(home)
    command = door_command(host, port, certificate)
    with running(command, name="Server Prefect", log=home / "server.log", env=own | env) as child:
        server = Server(url, env, data, child)
        wait_until_up(child, lambda: server.answers, every=0.1)
        yield server


def door_command(host: str, port: int, certificate: Certificate | None, *, is_ticking: bool = True) -> list[str]:
    """What starts the door, with or without TLS; where it is not `is_ticking`, another process keeps the schedules."""
    command = [sys.executable, "-P", "-m", "rbworkflow.door", host, str(port), "ticking" if is_ticking else "answering"]
    return command + ([str(certificate.certificate), str(certificate.key)] if certificate else [])


def doors_environment(office: Mapping[str, str], *, home: Path, host: str, port: int) -> dict[str, str]:
    """What the door is given of the office's settings, and what Prefect's server in it is told."""
    own = {name: value for name, value in office.items() if name not in NOT_THE_DOORS}
    own |= {**SERVER, "RBWORKFLOW_HOST": host, "RBWORKFLOW_PORT": str(port)}
    if not os.access(PREFECTS_SERVER, os.W_OK):  # it lays its pages out beside itself, and without them shows none
        own["PREFECT_UI_STATIC_DIRECTORY"] = str(home / "ui")
    return own


def make_home(home: Path) -> None:
    """Prefect's own folder, for its user alone: answers to forms stand in its database."""
    home.mkdir(parents=True, exist_ok=True)
    home.chmod(0o700)


def _url(host: str, port: int, certificate: Certificate | None) -> str:
    """The server's address for programs of this machine."""
    scheme = "https" if certificate else "http"
    name = LOOPBACK if host in ANYWHERE else host
    return f"{scheme}://{f'[{name}]' if ':' in name else name}:{port}"
