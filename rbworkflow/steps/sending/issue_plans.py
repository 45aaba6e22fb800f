"""An approved plan becomes the signed document, and everybody who works by it hears of it."""

from rbworkflow.approval.deciding import withdrawn_count
from rbworkflow.delivery.mail import Attachment
from rbworkflow.plan import rows
from rbworkflow.plan.model import PlanVersion
from rbworkflow.report.plans.plan_document import PlanStamp
from rbworkflow.steps.decisions.plan_matter import plan_subject
from rbworkflow.steps.decisions.plan_papers import plan_papers
from rbworkflow.steps.decisions.plan_printing import plan_document
from rbworkflow.steps.decisions.signing import signers
from rbworkflow.steps.notices.addresses import people
from rbworkflow.steps.notices.queueing import addresses_of, post_to_all
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.sending.issued_pdfs import Printing, left_without, post_left_without, waits, with_pdfs
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.wording import long_date


def issue_plans(workplace: Workplace, *, again: bool = False) -> list[str]:
    """Render every approved plan that has no document yet, and mail it; what was done, in words.

    A PDF that could not be made before is tried only `again`.
    """
    issued = []
    with (
        part(workplace, "issue-plan", "rencana aksi belum dapat diterbitkan") as issuing,
        part(workplace, "issue-plan-pdf", "PDF rencana aksi belum dapat dibuat", is_away=True) as printing,
    ):
        with read(workplace.engine) as conn:
            waiting = rows.undocumented_versions(conn, workplace.office.code)
        for version in waiting:
            with issuing.alone(str(version.id), f"{version.title} belum dapat diterbitkan"):
                issued.append(_issue(workplace, version, Printing(printing, again)))
    return [*issued, *issuing.troubles, *printing.troubles]


def _issue(workplace: Workplace, version: PlanVersion, printing: Printing) -> str:
    office, subject = workplace.office, plan_subject(version)
    with read(workplace.engine) as conn:
        papers, signed = plan_papers(conn, version), signers(conn, subject)
    held_from = (version.frozen_at or workplace.now).astimezone(office.tz).date()
    place_and_date = f"{office.place}, {long_date(held_from)}"
    stamp = PlanStamp(number=version.number, place_and_date=place_and_date, signers=signed)
    document = workplace.files.put(plan_document(workplace, papers, stamp))
    paper = Attachment(f"{papers.file_name}.docx", document)
    if until := printing.awaited_until(str(version.id), version.title, [paper]):
        return waits(workplace, version.title, until)
    told = left_without(workplace, version.title, [paper])
    mail = workplace.composer.compose(
        "plan",
        with_pdfs(workplace, [paper]),
        title=version.title,
        held_from=held_from,
        reason=version.reason,
        changes=papers.changes.sentences() if papers.changes else [],
        units=[(unit.name, sum(each.unit_code == unit.code for each in papers.indicators)) for unit in office.units],
    )
    with write(workplace.engine) as conn:
        if rows.record_document(conn, version, document, at=workplace.now):
            addresses = people(conn, workplace, subject)
            addresses += [address for unit in office.units for address in addresses_of(unit)]
            again = withdrawn_count(conn, subject.kind, subject.id)  # it was approved, taken back, and approved anew
            key = f"plan/{version.id}/{again}" if again else f"plan/{version.id}"
            post_to_all(conn, workplace, mail, key=key, to=addresses)
            post_left_without(conn, workplace, told, key=key)
    return f"{version.title} berlaku sejak {long_date(held_from)}."
