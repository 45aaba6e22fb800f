"""Prefect's part of the machine, tried from outside, as the command `check-readiness` does."""

from flows.machine import pages_part, prefect_parts
from rbworkflow.local.calling import api_client
from rbworkflow.local.certificates import authority_file
from rbworkflow.steps.overview.readiness_part import ReadinessPart
from rbworkflow.steps.workplace import Workplace


def prefect_of(workplace: Workplace) -> list[ReadinessPart]:
    """The server and the worker that `start` runs for this office."""
    settings = workplace.settings
    api_url, authority = f"{settings.machine_address}/api", authority_file(settings)
    client = api_client(api_url, settings.data, authority=authority)
    return [*prefect_parts(client, at=workplace.now), pages_part(settings)]
