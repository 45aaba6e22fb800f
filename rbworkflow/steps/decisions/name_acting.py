"""The operator names an acting officer (Plt. or Plh.) for a role and some days, by decree."""

from typing import Final

from pydantic import ValidationError

from rbworkflow.approval.assigning import Assigned, assign_acting
from rbworkflow.errors import RefusedError
from rbworkflow.office.people import ActingSeed, Official
from rbworkflow.steps.filled import filled
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import write
from rbworkflow.wording import long_date

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
    """Enter an acting assignment; requests that wait follow it by themselves. Naming the same again changes nothing."""
    is_rehearsed = workplace.settings.clock_file is not None
    if is_rehearsed and not assignment.official.email.endswith(".example"):
        raise RefusedError("Pada geladi dengan jam sendiri, alamat surel harus berakhiran .example.")
    filled(assignment.official.name, "Nama pejabat")
    with write(workplace.engine) as conn:
        assigned = assign_acting(conn, workplace.office, assignment, actor="operator", at=workplace.now)
    title, name = f"{assignment.kind}. {assignment.official.title}", assignment.official.name
    if assigned is Assigned.ENDED_EARLIER:
        return f"{title}: masa tugas {name} kini berakhir {long_date(assignment.ends_on)}."
    word = "ditunjuk" if assigned is Assigned.NAMED else "sudah tercatat"
    said = f"{title}: {name} {word} dari {long_date(assignment.starts_on)} sampai {long_date(assignment.ends_on)}."
    return f"{said} {WAITS}" if assigned is Assigned.NAMED else said
