"""Nobody runs a flow without its engine's work; this does nothing else, in one process that has everything imported."""

import os

from prefect.client.schemas.objects import FlowRun, State
from prefect.flow_engine import run_flow
from prefect.settings import PREFECT_API_URL, PREFECT_CLIENT_CUSTOM_HEADERS, temporary_settings

from benchmarks.comparison import Method
from benchmarks.leg.machine import DEPLOYMENT, Machine
from flows.collect_submissions import collect_submissions
from flows.runs import Runs
from rbworkflow.machine_key import header


def prepare(machine: Machine) -> Machine:
    """The run is this process, which gets what a worker's runs are given, else it would open an office of its own."""
    os.environ.update(machine.settings.as_environment())  # noqa: TID251 - handed on, nothing is read from it here
    return machine


def run(machine: Machine) -> list[str]:
    here = {PREFECT_API_URL: machine.server.api_url, PREFECT_CLIENT_CUSTOM_HEADERS: header(machine.settings.data)}
    with machine.server.client() as client, temporary_settings(here):
        return [_said(client.read_flow_run(Runs(client).start(DEPLOYMENT))) for _ in range(machine.count)]


def _said(flow_run: FlowRun) -> str:
    state = run_flow(collect_submissions, flow_run=flow_run, return_type="state")
    assert isinstance(state, State)  # noqa: S101 - what was asked for
    return state.message or ""


METHOD = Method(prepare=prepare, run=run)
