"""The mail by which an officer hears of his own decision, with the code to take it back while that is possible."""

from datetime import timedelta
from typing import Any, Final

from sqlalchemy import Row

from rbworkflow import audit
from rbworkflow.approval.codes import Decision
from rbworkflow.approval.deciding import decision_on
from rbworkflow.approval.items import Items
from rbworkflow.approval.requests import next_stage, request
from rbworkflow.approval.withdrawing import withdrawal_code
from rbworkflow.delivery.mail import Mail
from rbworkflow.delivery.outbox import DECIDED
from rbworkflow.steps.decisions.announce import WORDS
from rbworkflow.steps.decisions.pointed import pointed_lines
from rbworkflow.steps.decisions.withdraw import may_withdraw
from rbworkflow.steps.notices.officers_link import officers_url
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write

LASTS: Final = timedelta(days=14)


def decided_mail(workplace: Workplace, row: Row[Any]) -> Mail:
    """Its words, made as it leaves: neither code nor link rests anywhere."""
    with read(workplace.engine) as conn:
        taken, asked = decision_on(conn, row.request_id), request(conn, row.request_id)
        if taken is None:
            raise LookupError(row.key)
        is_open, anchor = may_withdraw(conn, workplace, taken), str(audit.head(conn, workplace.office.code))
        pointed = pointed_lines(conn, workplace, asked.subject, Items.of(taken.items))
    is_return = taken.decision == Decision.RETURN
    following = None if is_return else next_stage(workplace.office, asked.stage)
    return workplace.composer.compose(
        DECIDED,
        title=asked.subject.title,
        subject_kind=asked.subject.kind,
        is_return=is_return,
        next_title=following.title if following else "",
        decision_word=WORDS[taken.decision],
        officer_title=asked.officer.title,
        officer_name=asked.officer.name,
        decided_at=taken.decided_at.astimezone(workplace.office.tz),
        zone=workplace.zone,
        note=taken.note,
        pointed=pointed,
        withdrawal_code=withdrawal_code(workplace.pepper, taken) if is_open else "",
        page_url=_page_url(workplace, row) if is_open else "",
        reach=workplace.settings.reach,
        anchor=anchor,
    )


def _page_url(workplace: Workplace, row: Row[Any]) -> str:
    with write(workplace.engine) as conn:
        asked = request(conn, row.request_id)
        return officers_url(conn, workplace, asked.officer, path=f"/tarik/{asked.id}", lasts=LASTS)
