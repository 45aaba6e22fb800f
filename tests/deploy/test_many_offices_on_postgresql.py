"""Many offices in one PostgreSQL, two servers that hear of each other by Redis, two workers: one is lost midway."""

from pathlib import Path
from typing import Final

import pytest
from sqlalchemy import select

from flows.kickoff import KICKOFF, order_kickoffs
from flows.runs import Runs, message
from rbworkflow.local.address import address_in
from rbworkflow.offices import office_codes, settings_of
from rbworkflow.polling import poll
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.workplace import open_workplace
from rbworkflow.store import read
from rbworkflow.store.schema import audit_event
from tests.deploy.test_several_servers import waited, workers_of
from tests.ground.many_offices import server_of
from tests.ground.rounds_of_many import at_work_with, have_ended, rounds
from tests.programs.several_servers import several_servers
from tests.running.chance import is_soak
from tests.steps.office_walk import PLAN, SECRETARY, Walk

pytestmark = [pytest.mark.soak, pytest.mark.server, pytest.mark.postgres]
CODES: Final = [str(3501 + number) for number in range(6)]
WORKERS: Final = ("pekerja-1", "pekerja-2")
FREED_SECONDS: Final = 300


def test_a_worker_lost_in_the_middle_of_a_round_leaves_no_office_out_and_none_is_served_twice(
    databases: dict[str, str], tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    if not is_soak(pytestconfig):
        pytest.skip("A long proof: make soak runs it.")
    given = server_of(tmp_path, *CODES)
    assert given.offices_dir is not None
    (given.offices_dir / "server.toml").write_text("batch_size = 1\n", encoding="utf-8")
    with several_servers(tmp_path, databases, given) as topology:
        settings = topology.settings
        for name in ("server-1", "server-2"):
            topology.start(name, "server", "--no-services")
        topology.start("services", "services")
        topology.start_proxy()
        offices = {code: Walk(open_workplace(settings_of(settings, code))) for code in office_codes(settings)}
        for walk in offices.values():
            import_plan(walk.workplace, PLAN.read_bytes(), 2026, name=PLAN.name)
        server = address_in(settings)
        waited(topology, lambda: server.answers or None)
        for name in WORKERS:
            topology.start(name, "worker", "--name", name)
        waited(topology, lambda: workers_of(server) == set(WORKERS) or None)
        with server.client() as client:
            runs = Runs(client)
            runs.pause_schedules(KICKOFF)
            order_kickoffs(client, settings, putaran="setengah jam", zones=["Asia/Jakarta"])
            busy = waited(topology, lambda: next((name for name in WORKERS if at_work_with(runs, name)), None))
            topology.kill_part(busy)
            ended = poll(lambda: have_ended(runs, len(CODES)), seconds=FREED_SECONDS, every=1)
            assert ended, [each.state for each in rounds(runs)]
            assert {message(each) for each in rounds(runs)} == {"1 dari 1 kantor selesai."}
            wanted = len(rounds(runs)) + len(CODES)  # the servers may have ordered some as they began
            order_kickoffs(client, settings, putaran="setengah jam", zones=["Asia/Jakarta"])  # the next tick
            assert poll(lambda: have_ended(runs, wanted), seconds=FREED_SECONDS, every=1)
        for code, walk in offices.items():
            assert len(walk.mails(SECRETARY, "Mohon keputusan")) == 1, code
            walk.verify()
            with read(walk.workplace.engine) as conn:
                told = set(conn.scalars(select(audit_event.c.office_code)))
            assert told == {code}, "a database of its own"
            walk.workplace.engine.dispose()
