"""The operator names an acting officer (Plt. or Plh.) for a role and some days, by decree."""

from typing import Final

from pydantic import ValidationError

from rbworkflow.approval.appointments import Appointment
from rbworkflow.approval.assigning import Assigned, assign_acting, known_assignment
from rbworkflow.approval.lifecycle import AppointmentStatus
from rbworkflow.delivery.mail import Mail
from rbworkflow.errors import RefusedError
from rbworkflow.office.people import ActingSeed, Official
from rbworkflow.steps.decisions.appointing import watchers
from rbworkflow.steps.filled import filled
from rbworkflow.steps.notices.queueing import post_to_all
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.wording import long_date

ENDED: Final = "term_ended"
WAITS: Final = (
    "Pejabat diberi tahu lewat surel; penunjukan berlaku begitu salah satunya mengonfirmasi, selain itu pada hari "
    "kerja berikutnya kecuali ada keberatan."
)


def official_named(workplace: Workplace, role: str, *, name: str, nip: str, email: str) -> Official:
    """Who is to act for `role`, under the post's title; raises RefusedError for an address that is none."""
    try:
        return Official(name=name, nip=nip, email=email, title=workplace.office.officials[role].title)
    except ValidationError as error:
        raise RefusedError(f"Alamat surel '{email}' tidak sah. Tulis satu alamat, misalnya a@b.go.id.") from error


def name_acting(workplace: Workplace, assignment: ActingSeed) -> str:
    """Enter an acting assignment; requests that wait follow it by themselves. Naming the same again changes nothing.

    He and the officers hear of days that end earlier, also where nothing waits for a decision.
    """
    is_rehearsed = workplace.settings.clock_file is not None
    if is_rehearsed and not assignment.official.email.endswith(".example"):
        raise RefusedError("Pada geladi dengan jam sendiri, alamat surel harus berakhiran .example.")
    filled(assignment.official.name, "Nama pejabat")
    with read(workplace.engine) as conn:
        known = known_assignment(conn, workplace.office, assignment)
    told = _ended_mail(workplace, known, assignment) if known else None
    with write(workplace.engine) as conn:
        assigned = assign_acting(conn, workplace.office, assignment, actor="operator", at=workplace.now)
        if known and told and assigned is Assigned.ENDED_EARLIER:
            hearing = [known.official.email, *(each.email for each in watchers(conn, workplace, known))]
            key = f"{ENDED}/{known.id}/{assignment.ends_on.isoformat()}"
            post_to_all(conn, workplace, told, key=key, to=[address.lower() for address in hearing])
    title, name = f"{assignment.kind}. {assignment.official.title}", assignment.official.name
    if assigned is Assigned.ENDED_EARLIER:
        return f"{title}: masa tugas {name} kini berakhir {long_date(assignment.ends_on)}."
    word = "ditunjuk" if assigned is Assigned.NAMED else "sudah tercatat"
    said = f"{title}: {name} {word} dari {long_date(assignment.starts_on)} sampai {long_date(assignment.ends_on)}."
    return f"{said} {WAITS}" if assigned is Assigned.NAMED else said


def _ended_mail(workplace: Workplace, known: Appointment, assignment: ActingSeed) -> Mail | None:
    """What he and the officers read where his days end earlier; None where they do not, or never counted."""
    if known.ends_on is None or assignment.ends_on >= known.ends_on or known.status is AppointmentStatus.OBJECTED:
        return None
    return workplace.composer.compose(
        ENDED,
        title=known.title,
        name=known.official.name,
        decree=known.decree,
        before=known.ends_on,
        ends_on=assignment.ends_on,
        operator=workplace.office.operator.email,
    )
