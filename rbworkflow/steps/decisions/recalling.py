"""What was put to officers gives way: whoever decided it, or was asked to, hears that it did, and why."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Final

from sqlalchemy import Connection, select

from rbworkflow.approval.deciding import decisions_on
from rbworkflow.approval.model import Request, Subject
from rbworkflow.approval.officers import Officer, is_same_person
from rbworkflow.approval.requests import cancel_open, open_request_on
from rbworkflow.delivery.lifecycle import MAIL, MailStatus
from rbworkflow.delivery.mail import Mail
from rbworkflow.delivery.outbox import REQUEST
from rbworkflow.errors import ConfigurationError
from rbworkflow.lifecycle import Actor
from rbworkflow.steps.notices.queueing import post_to_all
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store.schema import outbox
from rbworkflow.wording import listed

RECALLED: Final = "recalled"
NOT_GONE: Final = (MailStatus.VOID, *MAIL.move_to(MailStatus.VOID, by=Actor.SYSTEM).sources)


def recalled_mail(workplace: Workplace, title: str, *, reason: str, follows: str, is_standing: bool = False) -> Mail:
    """Why, and what follows; `is_standing` where what was approved holds until another takes its place."""
    return _recalled(workplace, title, reason=reason, follows=follows, is_standing=is_standing)


def passed_on_mail(workplace: Workplace, asked: Request, officer: Officer) -> Mail:
    """To whoever was asked: that `officer` is now, or that he himself is, at another address."""
    moved_to = officer.email if is_same_person(asked.officer, officer) else ""
    passed_to = f"{officer.title} ({officer.name})"
    return _recalled(workplace, asked.subject.title, passed_to=passed_to, moved_to=moved_to)


def _recalled(  # noqa: PLR0913 - what the template says it with
    workplace: Workplace,
    title: str,
    *,
    reason: str = "",
    follows: str = "",
    is_standing: bool = False,
    passed_to: str = "",
    moved_to: str = "",
) -> Mail:
    return workplace.composer.compose(
        RECALLED,
        title=title,
        reason=reason,
        follows=follows,
        is_standing=is_standing,
        passed_to=passed_to,
        moved_to=moved_to,
        at=workplace.now.astimezone(workplace.office.tz),
        zone=workplace.zone,
    )


def replaced_mails(workplace: Workplace, subjects: Iterable[Subject], *, reason: str, follows: str) -> dict[int, Mail]:
    """By their numbers what is told of those that others sent anew.

    A slip in config/, which the operator hears of, must not keep the new ones out.
    """
    told = {}
    with suppress(ConfigurationError):
        for each in subjects:
            told[each.id] = recalled_mail(workplace, each.title, reason=reason, follows=follows)
    return told


def replace_asked(
    conn: Connection, workplace: Workplace, subject: Subject, told: Mapping[int, Mail], *, reason: str
) -> None:
    """Nobody is asked about it any more; who decided it, or was asked to, hears."""
    officers = concerned(conn, subject)
    cancel_open(conn, subject.kind, subject.id, reason=reason, actor=Actor.SYSTEM, at=workplace.now)
    if subject.id in told:
        post_recalled(conn, workplace, told[subject.id], subject, officers)


def concerned(conn: Connection, subject: Subject) -> dict[str, str]:
    """Titles by address of the officers who decided it, and of the one who has the codes to do so."""
    officers = [(row.officer["email"], row.officer["title"]) for row in decisions_on(conn, subject.kind, subject.id)]
    asked = open_request_on(conn, subject.kind, subject.id)
    if asked is not None and has_codes(conn, asked.id):
        officers.append((asked.officer.email, asked.officer.title))
    return dict(officers)


def post_recalled(
    conn: Connection,
    workplace: Workplace,
    mail: Mail,
    subject: Subject,
    officers: dict[str, str],
    *,
    occasion: str = "",
) -> None:
    """To each of them once; in the transaction that recalls it."""
    key = "/".join(filter(None, (RECALLED, subject.kind, str(subject.id), occasion)))
    post_to_all(conn, workplace, mail, key=key, to=officers)


def told_in_words(officers: dict[str, str]) -> str:
    """Who was told, in a sentence; empty where nobody was."""
    return f"{listed(list(officers.values()))} diberi tahu lewat surel." if officers else ""


def has_codes(conn: Connection, request_id: int) -> bool:
    """Whether a mail with his codes has left."""
    mine = (outbox.c.request_id == request_id, outbox.c.kind == REQUEST, outbox.c.status.not_in(NOT_GONE))
    return conn.execute(select(outbox.c.id).where(*mine)).first() is not None
