"""Every part of the machine is tried, a test mail goes to the operator."""

from flows.artifacts import show_readiness
from flows.due_work import do_due_work
from flows.running import office_flow
from rbworkflow.steps.readiness import Part, queue_test_mail, readiness
from rbworkflow.steps.workplace import Workplace


@office_flow(name="Uji kesiapan")
def check_readiness(workplace: Workplace) -> str:
    """Memeriksa basis data, cakram, jam, templat, rencana aksi, LibreOffice, relay, dan mengirim surel uji."""
    parts = [*readiness(workplace), Part("Server dan pekerja Prefect", is_good=True, found="menjalankan uji ini")]
    show_readiness(parts)
    sent = queue_test_mail(workplace)
    do_due_work(workplace)
    bad = [part.name for part in parts if not part.is_good]
    return f"{'Siap.' if not bad else 'Perlu perhatian: ' + ', '.join(bad) + '.'} {sent}"
