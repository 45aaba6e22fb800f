"""Prefect's own process worker, as `prefect worker start --type process` serves a pool of its kind."""

import json
import sys

from prefect.client.schemas.actions import WorkPoolUpdate
from prefect.workers.process import ProcessWorker

from benchmarks.comparison import Method
from benchmarks.leg.machine import ROOT, Machine
from flows.pool import POOL
from rbworkflow.local.processes import running
from rbworkflow.machine_key import header
from rbworkflow.polling import poll


def prepare(machine: Machine) -> Machine:
    command = [sys.executable, "-m", "prefect", "worker", "start", "--pool", POOL, "--type", "process"]
    environment = {**machine.settings.as_environment(), **machine.server.env, "PREFECT_WORKER_QUERY_SECONDS": "0.5"}
    environment["PYTHONPATH"] = str(ROOT)
    environment["PREFECT_CLIENT_CUSTOM_HEADERS"] = json.dumps(header(machine.settings.data))
    with machine.server.client() as client:
        template = ProcessWorker.get_default_base_job_template()
        client.update_work_pool(POOL, WorkPoolUpdate(base_job_template=template))
        worker = running(command, name="pekerja", log=machine.home / "pekerja.log", env=environment)
        machine.serve(machine.stack.enter_context(worker))
        poll(lambda: client.read_workers_for_work_pool(POOL) or None, seconds=120)
    return machine


METHOD = Method(prepare=prepare, run=Machine.runs)
