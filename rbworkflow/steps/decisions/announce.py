"""Who is concerned hears of every decision: mails that follow from its row, so that no template can hold it up."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, select

from rbworkflow import audit
from rbworkflow.approval.codes import Decision
from rbworkflow.approval.items import Items
from rbworkflow.approval.model import Subject
from rbworkflow.approval.officers import Officer
from rbworkflow.approval.requests import next_stage
from rbworkflow.delivery import outbox as outbox_module
from rbworkflow.delivery.mail import Mail
from rbworkflow.report.revisions import revision_by_id
from rbworkflow.steps.decisions.approved_to_units import approved_mails
from rbworkflow.steps.decisions.mended_elsewhere import mended_elsewhere
from rbworkflow.steps.decisions.plan_matter import PLAN
from rbworkflow.steps.decisions.pointed import pointed_lines
from rbworkflow.steps.decisions.report_matter import REPORT, UNITS_TOLD
from rbworkflow.steps.decisions.signing import exception_of, is_to_be_signed
from rbworkflow.steps.notices.addresses import holders, people
from rbworkflow.steps.notices.queueing import addresses_of, post, post_to_all
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import decision, outbox, request

WORDS: Final = {Decision.APPROVE.value: "disetujui", Decision.RETURN.value: "dikembalikan"}
CONFIRMING: Final = "decision"
"""Both officers, the operator, and whoever holds a seat that somebody acts in hear of every decision, so that none is
taken in another's name unnoticed.
"""
DECIDED: Final = outbox_module.DECIDED
"""Who decided hears it in a mail of his own, with the code to take it back."""
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
    items: Items
    officer: Officer
    decided_at: datetime
    is_told_to_units: bool
    """Whether it is the approval that units hear of: a report's last one, and not of a version that told none."""

    @property
    def is_return(self) -> bool:
        return self.decision == Decision.RETURN

    @property
    def is_plan(self) -> bool:
        return self.subject.kind == PLAN

    @property
    def mails(self) -> tuple[str, ...]:
        """The kinds of mail that tell of it."""
        more = ((RETURNED,) if self.is_return else ()) + ((UNITS_TOLD,) if self.is_told_to_units else ())
        return (CONFIRMING, DECIDED, *more)

    def key(self, kind: str) -> str:
        """What the outbox knows its mails of this kind by."""
        return f"{kind}/{self.request_id}"

    @property
    def told_himself(self) -> str:
        """By what the outbox knows that 0.2.0 told the officer himself like the others."""
        return f"{CONFIRMING}/{self.request_id}/{self.officer.email}"


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
    sent = (outbox.c.office_code == office_code, outbox.c.kind.in_((CONFIRMING, DECIDED, RETURNED, UNITS_TOLD)))
    keys = set(conn.scalars(select(outbox.c.key).where(*sent)))
    said = {"/".join(key.split("/")[:2]) for key in keys}
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
            items=Items.of(row.items),
            officer=Officer.of(row.officer),
            decided_at=row.decided_at,
            is_told_to_units=_is_told_to_units(workplace, row),
        )
        said |= {taken.key(DECIDED)} if taken.told_himself in keys else set()
        yield from ((taken, kind) for kind in taken.mails if taken.key(kind) not in said)


def _is_told_to_units(workplace: Workplace, row: Row[Any]) -> bool:
    is_last = row.decision == Decision.APPROVE and next_stage(workplace.office, row.stage) is None
    return bool(is_last and row.subject_kind == REPORT and row.withdrawn_at is None and row.items is not None)


def _announce(workplace: Workplace, taken: Taken, kind: str) -> None:
    if kind == UNITS_TOLD:
        _tell_units(workplace, taken)
    else:
        _tell_people(workplace, taken, kind)


def _tell_units(workplace: Workplace, taken: Taken) -> None:
    with read(workplace.engine) as conn:
        approved = revision_by_id(conn, taken.subject.id)
    mails = list(approved_mails(workplace, approved, taken.decided_at))
    with write(workplace.engine) as conn:
        for unit, mail in mails:
            post_to_all(
                conn, workplace, mail, key=taken.key(UNITS_TOLD), to=addresses_of(unit), revision_id=approved.id
            )


def _tell_people(workplace: Workplace, taken: Taken, kind: str) -> None:
    operator = workplace.office.operator.email
    with read(workplace.engine) as conn:
        pointed = pointed_lines(conn, workplace, taken.subject, taken.items)
    if kind == DECIDED:
        mail, addresses = Mail(f"Keputusan Saudara: {taken.subject.title}", "", ""), [taken.officer.email]
    elif kind == RETURNED:
        with read(workplace.engine) as conn:
            is_report = taken.subject.kind == REPORT
            period = revision_by_id(conn, taken.subject.id).period if is_report else None
        elsewhere = mended_elsewhere(workplace.office, period) if period else ""
        mail, addresses = _to_operator(workplace, taken, pointed, elsewhere), [operator]
    else:
        with read(workplace.engine) as conn:
            addresses, anchor = people(conn, workplace, taken.subject), str(audit.head(conn, workplace.office.code))
            told = dict.fromkeys((*addresses, *holders(conn, workplace)))
        others = [address for address in told if address != taken.officer.email]
        addresses = [address for address in others if not (taken.is_return and address == operator)]
        mail = _confirmation(workplace, taken, pointed, anchor)
    revision_id = taken.subject.id if taken.subject.kind == REPORT else None
    request_id = taken.request_id if kind == DECIDED else None
    with write(workplace.engine) as conn:
        for address in addresses:
            key = f"{taken.key(kind)}/{address}"
            post(conn, workplace, mail, key=key, to=address, revision_id=revision_id, request_id=request_id)


def _confirmation(workplace: Workplace, taken: Taken, pointed: tuple[str, ...], anchor: str) -> Mail:
    following = None if taken.is_return else next_stage(workplace.office, taken.stage)
    return workplace.composer.compose(
        CONFIRMING,
        is_plan=taken.is_plan,
        subject_kind=taken.subject.kind,
        title=taken.subject.title,
        decision_word=WORDS[taken.decision],
        officer_title=taken.officer.title,
        officer_name=taken.officer.name,
        decided_at=taken.decided_at.astimezone(workplace.office.tz),
        zone=workplace.zone,
        note=taken.note,
        pointed=pointed,
        exception=exception_of(taken.officer),
        next_title=following.title if following else "",
        is_to_be_signed=is_to_be_signed(workplace),
        anchor=anchor,
    )


def _to_operator(workplace: Workplace, taken: Taken, pointed: tuple[str, ...], elsewhere: str) -> Mail:
    return workplace.composer.compose(
        RETURNED,
        is_plan=taken.is_plan,
        subject_kind=taken.subject.kind,
        title=taken.subject.title,
        officer_title=taken.officer.title,
        note=taken.note,
        pointed=pointed,
        elsewhere=elsewhere,
        state_url="" if taken.is_plan else workplace.settings.ui_address,
        ui_url=f"{workplace.settings.ui_address}/berkas",
    )
