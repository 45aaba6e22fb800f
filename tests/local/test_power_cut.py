"""What a power cut does to runs: everything is killed at once, and comes back on the same database."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from prefect.states import Pending

from flows.runs import Runs, message
from rbworkflow.local.deploying import deploy
from rbworkflow.local.server import prefect_server
from rbworkflow.local.worker import prefect_worker
from tests.local.suspending_flow import RIGHT_CODE
from tests.programs.prefect_server import FROM_HERE, TEST_DEPLOYMENTS, form_of


class Machine:
    """A server and a worker that can lose their power and come back."""

    def __init__(self, home: Path, stack: ExitStack) -> None:
        self.home = home
        self.stack = stack

    def start(self) -> Runs:
        self.server = self.stack.enter_context(prefect_server(self.home))
        self.worker = self.stack.enter_context(
            prefect_worker(self.server, FROM_HERE, TEST_DEPLOYMENTS, query_seconds=0.5)
        )
        return Runs(self.stack.enter_context(self.server.client()))


@pytest.fixture(scope="module")
def machine(prefect_home: Callable[[], Path]) -> Iterator[Machine]:
    with ExitStack() as stack:
        yield Machine(prefect_home(), stack)


@pytest.mark.soak
def test_waiting_and_answered_runs_survive_a_power_cut(machine: Machine, tmp_path: Path) -> None:
    brake = tmp_path / "rem"
    brake.touch()
    runs = machine.start()
    deploy(machine.server, TEST_DEPLOYMENTS, timezone="Asia/Jakarta")
    waiting = runs.run_and_wait("Uji persetujuan", {"perihal": "menunggu"})
    answered = runs.run_and_wait("Uji persetujuan", {"perihal": "dijawab", "rem": str(brake)})
    runs.resume(answered.id, {"kode": RIGHT_CODE, "catatan": "sebelum mati"})
    runs.wait_for_state(answered.id, "Running")

    machine.worker.kill()
    claimed = runs.start("Uji jadwal", {"pesan": "diambil pekerja"})
    runs.client.set_flow_run_state(claimed, Pending(), force=True)  # what a worker does first with a run it takes
    machine.server.child.kill()
    brake.unlink()
    runs = machine.start()

    assert message(runs.wait(answered.id)) == "Disetujui: dijawab. Catatan: sebelum mati"
    assert message(runs.wait(claimed)) == "Berjalan terjadwal: diambil pekerja"
    assert form_of(runs, waiting.id).key == "jawaban-1"
    runs.resume(waiting.id, {"kode": RIGHT_CODE, "catatan": "sesudah hidup"})
    assert message(runs.wait(waiting.id)) == "Disetujui: menunggu. Catatan: sesudah hidup"
