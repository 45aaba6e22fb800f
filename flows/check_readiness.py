"""Every part of the machine is tried, a test mail goes to the operator."""

from prefect.client.orchestration import get_client

from flows.artifacts import show_readiness
from flows.due_work import do_due_work
from flows.machine import machine_parts
from flows.running import office_flow
from rbworkflow.steps.overview.readiness import queue_test_mail, readiness, readiness_in_short
from rbworkflow.steps.workplace import Workplace


@office_flow(name="Uji kesiapan")
def check_readiness(workplace: Workplace) -> str:
    """Memeriksa basis data, cakram, jam, templat, rencana aksi, LibreOffice, relay, Prefect, dan mengirim surel uji."""
    client = get_client(sync_client=True)
    parts = [*readiness(workplace), *machine_parts(client, workplace.settings, at=workplace.now)]
    show_readiness(parts)
    sent = queue_test_mail(workplace)
    do_due_work(workplace)
    return f"{readiness_in_short(parts)} {sent}"
