"""Who is concerned hears of every decision: mails that follow from its row, so that no template can hold it up."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, select

from rbworkflow import audit
from rbworkflow.approval.codes import Decision
from rbworkflow.approval.model import Subject
from rbworkflow.approval.officers import Officer
from rbworkflow.approval.requests import next_stage
from rbworkflow.delivery.mail import Mail
from rbworkflow.steps.decisions.plan_matter import PLAN
from rbworkflow.steps.decisions.report_matter import REPORT
from rbworkflow.steps.decisions.signing import exception_of
from rbworkflow.steps.notices.addresses import holders, people
from rbworkflow.steps.notices.queueing import post_to_all
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import decision, outbox, request

WORDS: Final = {Decision.APPROVE.value: "disetujui", Decision.RETURN.value: "dikembalikan"}
CONFIRMING: Final = "decision"
"""Both officers, the operator, and whoever holds a seat that somebody acts in hear of every decision, so that none is
taken in another's name unnoticed.
"""
RETURNED: Final = "returned"
"""The operator is told what to do next in a mail of his own."""


@dataclass(frozen=True, kw_only=True)
class Taken:
    """A decision as it was taken."""

    request_id: int
    subject: Subject
    stage: str
    decision: str
    note: str
    officer: Officer
    decided_at: datetime

    @property
    def is_return(self) -> bool:
        return self.decision == Decision.RETURN

    @property
    def is_plan(self) -> bool:
        return self.subject.kind == PLAN

    @property
    def mails(self) -> tuple[str, ...]:
        """The kinds of mail that tell of it."""
        return (CONFIRMING, RETURNED) if self.is_return else (CONFIRMING,)

    def key(self, kind: str) -> str:
        """What the outbox knows its mails of this kind by."""
        return f"{kind}/{self.request_id}"


def announce_decisions(workplace: Workplace) -> list[str]:
    """Tell of every decision that has not been told of yet; what could not be told, in words."""
    with part(workplace, "announce", "keputusan pejabat belum dapat diberitahukan") as announcing:
        with read(workplace.engine) as conn:
            unsaid = list(_unsaid(conn, workplace))
        for taken, kind in unsaid:
            what = f"keputusan atas {taken.subject.title} tercatat, tetapi belum dapat diberitahukan"
            with announcing.alone(taken.key(kind), what):
                _announce(workplace, taken, kind)
    return announcing.troubles


def _unsaid(conn: Connection, workplace: Workplace) -> Iterator[tuple[Taken, str]]:
    office_code = workplace.office.code
    sent = (outbox.c.office_code == office_code, outbox.c.kind.in_((CONFIRMING, RETURNED)))
    said = {"/".join(key.split("/")[:2]) for key in conn.scalars(select(outbox.c.key).where(*sent))}
    joined = decision.join(request, decision.c.request_id == request.c.id)
    columns = (decision, request.c.subject_title)
    mine = select(*columns).select_from(joined).where(request.c.office_code == office_code)
    for row in conn.execute(mine.order_by(decision.c.request_id)):
        taken = Taken(
            request_id=row.request_id,
            subject=Subject(row.subject_kind, row.subject_id, row.subject_title),
            stage=row.stage,
            decision=row.decision,
            note=row.note,
            officer=Officer.of(row.officer),
            decided_at=row.decided_at,
        )
        yield from ((taken, kind) for kind in taken.mails if taken.key(kind) not in said)


def _announce(workplace: Workplace, taken: Taken, kind: str) -> None:
    operator = workplace.office.operator.email
    if kind == RETURNED:
        mail, addresses = _to_operator(workplace, taken), [operator]
    else:
        with read(workplace.engine) as conn:
            addresses, anchor = people(conn, workplace, taken.subject), str(audit.head(conn, workplace.office.code))
        addresses += holders(workplace)
        if taken.is_return:
            addresses.remove(operator)
        mail = _confirmation(workplace, taken, anchor)
    revision_id = taken.subject.id if taken.subject.kind == REPORT else None
    with write(workplace.engine) as conn:
        post_to_all(conn, workplace, mail, key=taken.key(kind), to=addresses, revision_id=revision_id)


def _confirmation(workplace: Workplace, taken: Taken, anchor: str) -> Mail:
    following = None if taken.is_return else next_stage(workplace.office, taken.stage)
    return workplace.composer.compose(
        CONFIRMING,
        is_plan=taken.is_plan,
        title=taken.subject.title,
        decision_word=WORDS[taken.decision],
        officer_title=taken.officer.title,
        officer_name=taken.officer.name,
        decided_at=taken.decided_at.astimezone(workplace.office.tz),
        zone=workplace.zone,
        note=taken.note,
        exception=exception_of(taken.officer),
        next_title=following.title if following else "",
        anchor=anchor,
    )


def _to_operator(workplace: Workplace, taken: Taken) -> Mail:
    return workplace.composer.compose(
        RETURNED,
        is_plan=taken.is_plan,
        title=taken.subject.title,
        officer_title=taken.officer.title,
        note=taken.note,
        ui_url=f"{workplace.settings.ui_address}/deployments",
    )
