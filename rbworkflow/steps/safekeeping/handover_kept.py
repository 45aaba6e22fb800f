"""The hand-over paper that was printed last, for who shows pages: nothing is rendered here."""

import json
from typing import Final

from sqlalchemy import select

from rbworkflow.delivery.mail import Attachment
from rbworkflow.steps.decisions.kept_pdfs import pdfs_beside
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.store.schema import audit_event

PRINTED: Final = "handover_printed"
WORD: Final = "serah_terima"


def handover_papers(workplace: Workplace) -> tuple[Attachment, ...]:
    """PDF, where there is one, and Word document of the newest; nothing where none was printed."""
    mine = (audit_event.c.office_code == workplace.office.code, audit_event.c.action == PRINTED)
    with read(workplace.engine) as conn:
        body = conn.scalar(select(audit_event.c.body).where(*mine).order_by(audit_event.c.seq.desc()).limit(1))
    if body is None:
        return ()
    told = json.loads(body)
    word = Attachment(told["name"], told["sha256"])
    return (*pdfs_beside(workplace, [word]), word)
