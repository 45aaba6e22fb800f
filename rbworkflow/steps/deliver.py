"""Delivering: the pump sends what is due; a report that arrived is marked as sent, with a notice to those concerned."""

from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import Connection, select

from rbworkflow import audit
from rbworkflow.approval.requests import Codes, Request
from rbworkflow.delivery.mail import Attachment, Mail
from rbworkflow.delivery.pump import Pump
from rbworkflow.report.revisions import Revision, move_revision, revision_by_id, revisions_in
from rbworkflow.report.summary import summary
from rbworkflow.steps.addresses import people
from rbworkflow.steps.posting import post_to_all
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import outbox as outbox_table
from rbworkflow.wording import number


@dataclass(frozen=True)
class Delivered:
    """What became of each mail that was due, as (key, status)."""

    results: list[tuple[str, str]]

    @property
    def message(self) -> str:
        if not self.results:
            return "Tidak ada surel yang menunggu."
        sent = sum(status in ("accepted", "practice") for _, status in self.results)
        return f"{sent} dari {len(self.results)} surel terkirim."


def deliver(workplace: Workplace) -> Delivered:
    """Send what is due, and tell those concerned of reports that arrived at the province's mail server."""
    results = _pump(workplace)
    if _mark_sent(workplace):
        results += _pump(workplace)
    return Delivered(results)


def report_key(revision: Revision) -> str:
    """The outbox key of the mail that carries the report to the province."""
    return f"report/{revision.id}"


def _pump(workplace: Workplace) -> list[tuple[str, str]]:
    return Pump(
        engine=workplace.engine,
        files=workplace.files,
        settings=workplace.settings,
        office=workplace.office,
        clock=workplace.clock,
        pepper=workplace.pepper,
        compose_request=lambda conn, asked, codes, attachments: _code_mail(workplace, conn, asked, codes, attachments),
    ).run()


def _mark_sent(workplace: Workplace) -> int:
    """Issued reports whose mail the relay accepted become sent; how many."""
    with read(workplace.engine) as conn:
        issued = revisions_in(conn, workplace.office.code, "issued")
    marked = 0
    for revision in issued:
        with write(workplace.engine) as conn:
            mail = conn.execute(select(outbox_table).where(outbox_table.c.key == report_key(revision))).first()
            if mail is None or mail.status != "accepted":
                continue
            body = {"message_id": mail.message_id, "recipient": mail.recipient}
            if not move_revision(conn, revision, "sent", actor="system", at=workplace.now, body=body):
                continue
            marked += 1
            notice = workplace.composer.compose(
                "sent",
                title=revision.title,
                sent_at=mail.sent_at.astimezone(workplace.office.tz),
                zone=workplace.zone,
                letter_number=revision.letter_number,
                recipient=mail.recipient,
                message_id=mail.message_id,
            )
            addresses = people(conn, workplace, revision)
            post_to_all(conn, workplace, notice, key=f"sent/{revision.id}", to=addresses, revision_id=revision.id)
    return marked


def _code_mail(
    workplace: Workplace, conn: Connection, asked: Request, codes: Codes, attachments: tuple[Attachment, ...]
) -> Mail:
    """The officer's mail: what, by when, three figures, the two codes, and only then the details."""
    shown = summary(revision_by_id(conn, asked.subject.id).content)
    return workplace.composer.compose(
        "request",
        attachments,
        title=asked.subject.title,
        officer_title=asked.officer.title,
        due_on=asked.due_on,
        score=_two_places(shown.score),
        category=shown.category,
        coverage=_two_places(shown.coverage),
        counted=shown.counted,
        due=shown.due,
        open_points=shown.open_points,
        explained_points=shown.explained_points,
        missing_units=shown.missing_units,
        late_units=shown.late_units,
        changes_since=shown.changes_since,
        approve_code=str(codes.approve),
        return_code=str(codes.back),
        expires_at=codes.expires_at.astimezone(workplace.office.tz),
        zone=workplace.zone,
        run_url=workplace.settings.run_url(asked.run_id or ""),
        anchor=str(audit.head(conn)),
    )


def _two_places(value: str | None) -> str:
    return "" if value is None else number(Decimal(value), places=2)
