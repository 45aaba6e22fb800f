"""The operator names an acting officer (Plt. or Plh.) for a role and some days, by decree."""

from rbworkflow.approval.officers import assign_acting
from rbworkflow.errors import RefusedError
from rbworkflow.office.model import ActingSeed
from rbworkflow.steps.filled import filled
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import write
from rbworkflow.wording import long_date


def name_acting(workplace: Workplace, assignment: ActingSeed) -> str:
    """Enter an acting assignment; requests that wait follow it by themselves. Naming the same again changes nothing."""
    is_rehearsed = workplace.settings.clock_file is not None
    if is_rehearsed and not assignment.official.email.endswith(".example"):
        raise RefusedError("Pada geladi dengan jam sendiri, alamat surel harus berakhiran .example.")
    filled(assignment.official.name, "Nama pejabat")
    with write(workplace.engine) as conn:
        is_new = assign_acting(conn, workplace.office, assignment, actor="operator", at=workplace.now)
    word = "ditunjuk" if is_new else "sudah tercatat"
    return (
        f"{assignment.kind}. {assignment.official.title}: {assignment.official.name} {word} dari "
        f"{long_date(assignment.starts_on)} sampai {long_date(assignment.ends_on)}."
    )
