"""Runs start from a process that has everything imported, has one thread, and outlives what happens to them."""

import os
import signal
from pathlib import Path

import pytest

from flows.runs import Runs, message
from rbworkflow.errors import ConfigurationError
from rbworkflow.local.processes import Child
from rbworkflow.local.server import Server
from rbworkflow.local.worker import prefect_worker
from rbworkflow.polling import poll
from tests.local.suspending_flow import RIGHT_CODE
from tests.programs.prefect_server import FROM_HERE, TEST_DEPLOYMENTS
from tests.programs.premises import ASKED, Premises
from tests.running.patience import PATIENCE

PROCESSES = Path("/proc")
needs_proc = pytest.mark.skipif(not PROCESSES.exists(), reason="looks at processes as Linux shows them")


def children(process: int) -> list[int]:
    """The processes that this one started."""
    threads = (PROCESSES / str(process) / "task").iterdir()
    return [int(child) for thread in threads for child in (thread / "children").read_text().split()]


def warm_process(worker: Child) -> int:
    """What the runs of a worker are forked from; its guard is the worker's parent."""
    (serving,) = children(worker.process.pid)
    (found,) = (each for each in children(serving) if b"forkserver" in (PROCESSES / f"{each}/cmdline").read_bytes())
    return found


@needs_proc
def test_with_all_our_flows_in_it_the_warm_process_has_one_thread(premises: Premises) -> None:
    """A process of several may not be forked: what another thread holds is held for ever in the child."""
    premises.play(ASKED)
    warm = warm_process(premises.worker)
    assert len(list((PROCESSES / str(warm) / "task").iterdir())) == 1


@needs_proc
def test_a_run_that_is_killed_is_crashed_and_the_next_one_runs(
    live_worker: Child, live_runs: Runs, tmp_path: Path
) -> None:
    brake = tmp_path / "rem"
    brake.touch()
    run = live_runs.run_and_wait("Uji persetujuan", {"perihal": "dimatikan", "rem": str(brake)})
    warm = warm_process(live_worker)
    assert poll(lambda: not children(warm) or None, seconds=PATIENCE)
    live_runs.resume(run.id, {"kode": RIGHT_CODE})
    live_runs.wait_for_state(run.id, "Running")
    (carrying,) = children(warm)
    os.kill(carrying, signal.SIGKILL)
    assert "-9" in message(live_runs.wait_for_state(run.id, "Crashed"))
    assert message(live_runs.run_and_wait("Uji jadwal", {"pesan": "sesudahnya"})) == "Berjalan terjadwal: sesudahnya"


def test_of_a_run_the_server_hears_its_states_and_nothing_beside(live_worker: Child, live_runs: Runs) -> None:
    """Beats and what the worker did with it would cost connections and questions, and nobody asks for them."""
    assert live_worker.process.poll() is None
    of_run = f"prefect.flow-run.{live_runs.run_and_wait('Uji jadwal', {'pesan': 'didengar'}).id}"

    def heard() -> set[str] | None:
        told = live_runs.client.request("POST", "/events/filter", json={"filter": {"any_resource": {"id": [of_run]}}})
        names = {each["event"] for each in told.json()["events"]}
        return names if "prefect.flow-run.Completed" in names else None

    names = poll(heard, seconds=PATIENCE)
    assert names is not None
    states = ("Scheduled", "Pending", "Submitting", "Running", "Completed")
    assert names <= {f"prefect.flow-run.{state}" for state in states}


def test_a_flow_that_cannot_be_imported_keeps_the_worker_from_starting(live_server: Server) -> None:
    broken = TEST_DEPLOYMENTS.with_name("broken.yaml")
    with (
        pytest.raises(ConfigurationError, match=r"(?s)nowhere.*Alur kerja tidak dapat dimuat"),
        prefect_worker(live_server, FROM_HERE, broken, pool="rusak"),
    ):
        pass
