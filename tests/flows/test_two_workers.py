"""Two workers share the rounds of many offices; one that is killed in the middle loses nothing, and repeats nothing."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from flows.kickoff import KICKOFF, order_kickoffs
from flows.runs import Runs, message
from rbworkflow.local.deploying import offer
from rbworkflow.local.pool import make_ready
from rbworkflow.local.preparing import offered_by
from rbworkflow.local.processes import Child, running
from rbworkflow.local.server import Server, prefect_server
from rbworkflow.local.worker import worker_command, workers_environment
from rbworkflow.offices import office_codes, settings_of
from rbworkflow.polling import poll
from rbworkflow.settings import Settings
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.workplace import open_workplace
from rbworkflow.system import make_private_folder
from tests.ground.many_offices import server_of
from tests.ground.rounds_of_many import at_work_with, have_ended, rounds
from tests.running.patience import PATIENCE
from tests.steps.office_walk import PLAN, SECRETARY, Walk

CODES = [str(3501 + number) for number in range(8)]
FREED_SECONDS = 300


@contextmanager
def worker(settings: Settings, server: Server, name: str) -> Iterator[Child]:
    env = workers_environment(settings.as_environment(), server, query_seconds=0.5)
    with running(worker_command(name), name=name, log=settings.data / f"{name}.log", env=env) as child:
        yield child


@pytest.mark.soak
def test_a_worker_killed_in_the_middle_loses_no_round_and_repeats_no_mail(
    prefect_home: Callable[[], Path], tmp_path: Path
) -> None:
    settings = server_of(tmp_path, *CODES)
    assert settings.offices_dir is not None
    (settings.offices_dir / "server.toml").write_text("batch_size = 1\n", encoding="utf-8")
    make_private_folder(settings.data)
    prefect_home().rename(settings.data / "prefect")
    offices = {code: Walk(open_workplace(settings_of(settings, code))) for code in office_codes(settings)}
    for walk in offices.values():
        import_plan(walk.workplace, PLAN.read_bytes(), 2026, name=PLAN.name)
    with ExitStack() as stack:
        server = stack.enter_context(
            prefect_server(settings.data / "prefect", settings.as_environment(), data=settings.data)
        )
        runs = Runs(stack.enter_context(server.client()))
        offer(server, offered_by(settings))
        runs.pause_schedules(KICKOFF)
        make_ready(runs.client, most=4)
        killed = stack.enter_context(worker(settings, server, "satu"))
        order_kickoffs(runs.client, settings, putaran="setengah jam", zones=["Asia/Jakarta"])
        assert poll(lambda: at_work_with(runs, "satu"), seconds=PATIENCE)
        stack.enter_context(worker(settings, server, "dua"))  # earlier, it might have served all before the other could
        killed.kill()
        assert poll(lambda: have_ended(runs, len(CODES)), seconds=FREED_SECONDS), [each.state for each in rounds(runs)]
        assert {message(each) for each in rounds(runs)} == {"1 dari 1 kantor selesai."}
        order_kickoffs(runs.client, settings, putaran="setengah jam", zones=["Asia/Jakarta"])  # the next tick
        assert poll(lambda: have_ended(runs, 2 * len(CODES)), seconds=FREED_SECONDS), "pages that came too late for it"
    for code, walk in offices.items():
        assert len(walk.mails(SECRETARY, "Mohon keputusan")) == 1, code
        walk.verify()
        walk.workplace.engine.dispose()
