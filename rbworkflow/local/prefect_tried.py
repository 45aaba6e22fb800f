"""Prefect's part of the machine, tried from outside, as the command `check-readiness` does."""

from flows.machine import machine_parts
from rbworkflow.local.address import address_in
from rbworkflow.steps.overview.readiness_part import ReadinessPart
from rbworkflow.steps.workplace import Workplace


def prefect_of(workplace: Workplace) -> list[ReadinessPart]:
    """The server and the worker that `start` runs for this office."""
    settings = workplace.settings
    client = address_in(settings).client()
    return machine_parts(client, settings, at=workplace.now)
