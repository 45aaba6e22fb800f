"""The sheet that goes out with a report: its decisions as rows say, the digests that they were bound to."""

from typing import Final

from sqlalchemy import Row

from rbworkflow.approval.codes import Decision
from rbworkflow.approval.deciding import decisions_on
from rbworkflow.approval.officers import Officer
from rbworkflow.report.revisions import Revision
from rbworkflow.report.word.approval_sheet import ApprovalSheet, SheetDecision, render_approval_sheet
from rbworkflow.sheets.parts import parts_digest
from rbworkflow.steps.decisions.integrity import bound_digest
from rbworkflow.steps.decisions.report_matter import REPORT
from rbworkflow.steps.decisions.signing import exception_of
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.wording import clock_time, long_date

WORDS: Final = {Decision.APPROVE.value: ("disetujui", "SETUJU"), Decision.RETURN.value: ("dikembalikan", "KEMBALI")}


def approval_sheet(workplace: Workplace, revision: Revision, document_sha256: str) -> str:
    """Render and keep the sheet for the report that was printed as `document_sha256`; its sha256."""
    with read(workplace.engine) as conn:
        taken = decisions_on(conn, REPORT, revision.id)
    sheet = ApprovalSheet(
        office=workplace.office.name,
        title=revision.title,
        letter_number=revision.letter_number or "",
        dated_on=long_date(revision.dated_on or workplace.today),
        content_sha256=revision.content_sha256,
        draft_sha256=bound_digest(revision.draft_sha256, revision.draft_parts_sha256),
        document_sha256=parts_digest(workplace.files.get(document_sha256)),
        decisions=[_decision(workplace, row) for row in taken],
    )
    return workplace.files.put(
        render_approval_sheet(sheet, workplace.layout, is_practice=workplace.settings.is_practice)
    )


def _decision(workplace: Workplace, row: Row[tuple[object, ...]]) -> SheetDecision:
    officer = Officer.of(row.officer)
    decided, code = WORDS[row.decision]
    return SheetDecision(
        officer=officer.title,
        name=officer.name,
        nip=officer.nip,
        decided=decided,
        at=f"{clock_time(row.decided_at.astimezone(workplace.office.tz))} {workplace.zone}",
        code=f"{code}, dari surel",
        request_id=row.request_id,
        note=exception_of(officer),
    )
