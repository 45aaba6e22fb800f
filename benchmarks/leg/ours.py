"""Our worker: each run forked from a warm process."""

from benchmarks.comparison import Method
from benchmarks.leg.machine import Machine
from rbworkflow.local.worker import prefect_worker


def prepare(machine: Machine) -> Machine:
    environment = machine.settings.as_environment()
    machine.serve(machine.stack.enter_context(prefect_worker(machine.server, environment, query_seconds=0.5)))
    return machine


METHOD = Method(prepare=prepare, run=Machine.runs)
