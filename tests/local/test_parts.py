"""The parts as single processes: which may be at work together, and what several servers need."""

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from prefect.client.schemas.objects import FlowRun, State, StateType

from flows.runs import TAKEN_SECONDS, WORKER_LABEL, _is_lost_with
from rbworkflow.errors import ConfigurationError, RefusedError
from rbworkflow.local.parts import serve, tick, work
from rbworkflow.settings import Settings
from rbworkflow.system import hold, only_one
from tests.conftest import ROOT

SAYS = """
from rbworkflow.door.shared_state import use_shared_state
from rbworkflow.settings import Settings
use_shared_state(Settings())
from prefect.settings import get_current_settings
server = get_current_settings().server
print(server.database.connection_url.get_secret_value(), server.events.messaging_broker, server.docket.url)
print("sandi-prefect" in open("/proc/self/environ").read())
"""


def settings(folder: Path, **given: Any) -> Settings:
    return Settings(config_dir=ROOT / "config", data_dir=folder / "data", port=1, **given)


@pytest.mark.parametrize("part", [serve, work])
def test_no_part_begins_while_the_whole_office_runs_or_is_put_back(
    part: Callable[[Settings], None], tmp_path: Path
) -> None:
    office = settings(tmp_path)
    with only_one(office.start_lock), pytest.raises(RefusedError, match="Sudah berjalan"):
        part(office)


def test_of_several_workers_each_has_a_name_of_its_own(tmp_path: Path) -> None:
    office = settings(tmp_path)
    assert hold(office.data / "pekerja-1.lock")
    with pytest.raises(RefusedError, match="Sudah berjalan"):
        work(office, "pekerja-1")


@pytest.mark.parametrize("part", [lambda office: serve(office, is_ticking=False), tick], ids=["server", "services"])
def test_several_servers_need_postgresql_and_redis(part: Callable[[Settings], None], tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"PostgreSQL dan Redis.*RBWORKFLOW_REDIS_URL_FILE"):
        part(settings(tmp_path, prefect_database_url="postgresql+asyncpg://rb@127.0.0.1/prefect"))


@pytest.mark.processes
def test_prefect_hears_of_what_is_shared_and_no_environment_shows_its_password(tmp_path: Path) -> None:
    url, redis = "postgresql+asyncpg://rb:sandi-prefect@127.0.0.1/prefect", "redis://:sandi-redis@127.0.0.1:6379/0"
    env = settings(tmp_path, prefect_database_url=url, redis_url=redis).as_environment()
    command = [sys.executable, "-W", "ignore", "-c", SAYS]
    told = subprocess.run(
        command, env={"PREFECT_HOME": str(tmp_path), **env}, capture_output=True, text=True, check=True
    )
    assert told.stdout.splitlines() == [f"{url} prefect_redis.messaging {redis}", "False"]


@pytest.mark.parametrize(
    ("taken_by", "ago", "is_lost"),
    [
        ("pekerja-1", 1, True),
        ("pekerja-2", 3600, False),
        (None, 1, False),
        (None, TAKEN_SECONDS + 5, True),
    ],
    ids=["its own", "another's", "being taken", "taken by none for long"],
)
def test_a_worker_beside_others_takes_up_what_it_lost_itself(
    taken_by: str | None, ago: float, *, is_lost: bool
) -> None:
    since = datetime.now(UTC) - timedelta(seconds=ago)  # noqa: TID251 - Prefect's clock is the machine's
    run = FlowRun(
        flow_id=uuid4(),
        labels={WORKER_LABEL: taken_by} if taken_by else {},
        state=State(type=StateType.PENDING, timestamp=since),
    )
    assert _is_lost_with("pekerja-1", run) is is_lost
