"""What the province writes back: DITERIMA closes the loop, DIKEMBALIKAN proposes an amendment, each in reply to the
report or with its letter number; anything else the operator reads.

A sender whom the receiving server does not vouch for closes and proposes nothing.
"""

from typing import Any, Final

from sqlalchemy import Connection, Row, select

from rbworkflow.delivery import outbox
from rbworkflow.delivery.receipts import confirms, named_report
from rbworkflow.intake.mail.authenticity import Authenticity
from rbworkflow.intake.mail.lifecycle import ReceivedMailStatus
from rbworkflow.intake.mail.mail_rows import RETURNED_REPORT, UNSURE_RECEIPT, ReceivedMail, mark_told, move_mail
from rbworkflow.intake.mail.mails import IncomingMessage
from rbworkflow.intake.mail.opening import OpenedMail
from rbworkflow.intake.mail.returned_report import POINTS_FILE, ReturnedReport, as_returned, read_returned
from rbworkflow.intake.reasons import SENTENCES
from rbworkflow.isolation.running import run_each
from rbworkflow.lifecycle import Actor
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.revisions import Revision, latest_revision, revision_by_id, revisions_in
from rbworkflow.steps.decisions.mended_elsewhere import mended_elsewhere
from rbworkflow.steps.notices.operator_alerts import alarm, post_alarm
from rbworkflow.steps.reports.returned import AT_PROVINCE
from rbworkflow.steps.sending.enter_receipt import mark_received, receipt
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import outbox as outbox_table

HOW: Final = "konfirmasi surel"
LEFT: Final = (RevisionStatus.ISSUED, *AT_PROVINCE)
POINTS: Final = "rbworkflow.intake.mail.returned_report.points_in"
NOTHING_FOUND: Final = (
    "Peladen kotak surat tidak menulis hasil pemeriksaan pada surel itu atas nama '{}'. Bila pada surel lain pun "
    "tidak, yang ditunjukkan 'Uji kesiapan', mintalah administrator memeriksa RBWORKFLOW_IMAP_AUTHSERV_ID."
)
LONGEST_TOLD: Final = 2000


def read_reply(workplace: Workplace, mail: ReceivedMail, opened: OpenedMail) -> str | None:
    """What became of a reply to a report, or of any mail of the province's; None where the mail is neither."""
    letter = opened.letter
    with read(workplace.engine) as conn:
        answered = _report_answered(conn, workplace, letter)
        sent = answered or _report_named(conn, workplace, letter)
    said = letter.text if answered is not None else f"{letter.subject}\n{letter.text}"
    if sent is not None and _is_from(letter, sent.recipient) and confirms(said, sent.text_body):
        is_proven = mail.authenticity is Authenticity.PROVEN
        return _receive(workplace, mail, sent) if is_proven else _doubt(workplace, mail, sent)
    if sent is None and not _is_from(letter, workplace.office.recipient.email):
        return None
    if mail.authenticity is Authenticity.PROVEN and (returned := _returned(workplace, sent, opened)) is not None:
        return _propose(workplace, mail, *returned)
    return _let_operator_read(workplace, mail, letter)


def _report_answered(conn: Connection, workplace: Workplace, letter: IncomingMessage) -> Row[Any] | None:
    """The report's mail, also where the reply answers one that followed it."""
    office_code, columns = workplace.office.code, outbox_table.c
    mine = (columns.office_code == office_code, columns.kind.in_((outbox.REPORT, outbox.EVIDENCE)))
    answered = conn.execute(select(outbox_table).where(*mine, columns.message_id.in_(letter.answers))).first()
    if answered is None or answered.follows_id is None:
        return answered
    return conn.execute(select(outbox_table).where(columns.id == answered.follows_id)).one()


def _report_named(conn: Connection, workplace: Workplace, letter: IncomingMessage) -> Row[Any] | None:
    """The mail of the report whose letter number its recipient says is DITERIMA: he cannot answer what came by a folder
    or a page.
    """
    number = _folded(named_report(letter.subject, letter.text))
    named = [each for each in revisions_in(conn, workplace.office.code, *LEFT) if _folded(each.letter_number) == number]
    if not number or len(named) != 1:
        return None
    columns = outbox_table.c
    mine = (columns.office_code == workplace.office.code, columns.kind == outbox.REPORT)
    newest = select(outbox_table).where(*mine, columns.revision_id == named[0].id).order_by(columns.id.desc())
    found = conn.execute(newest).first()
    return found if found is not None and _is_from(letter, found.recipient) else None


def _is_from(letter: IncomingMessage, address: str) -> bool:
    return letter.sender == address.lower()


def _receive(workplace: Workplace, mail: ReceivedMail, sent: Row[Any]) -> str:
    """Mark the report as received; where it is not marked as sent yet, the reply waits for that."""
    with read(workplace.engine) as conn:
        revision = revision_by_id(conn, sent.revision_id)
    body = {"remark": HOW, "sender": mail.sender, "message_id": mail.message_id}
    came_at = max(mail.received_at, sent.sent_at or mail.received_at)  # the day it came, whenever it is read
    received_on = came_at.astimezone(workplace.office.tz).date()
    given = receipt(workplace, revision, actor=Actor.PROVINCE, received_on=received_on, body=body)
    with write(workplace.engine) as conn:
        # the reply shows that a mail of unknown fate arrived
        outbox.resolve_unknown(conn, sent.id, arrived=True, actor=Actor.PROVINCE, at=workplace.now)
        if revision_by_id(conn, revision.id).status == RevisionStatus.ISSUED:
            return ""
        mark_received(conn, workplace, given)
        move_mail(conn, mail, ReceivedMailStatus.RECEIPT, at=workplace.now, actor=Actor.PROVINCE)
    return f"tanda terima {revision.title} ({HOW})."


def _doubt(workplace: Workplace, mail: ReceivedMail, sent: Row[Any]) -> str:
    """Anybody who knows the report's Message-ID can write so: the operator asks the province, status reminds him."""
    with read(workplace.engine) as conn:
        revision = revision_by_id(conn, sent.revision_id)
    because: dict[str, Any] = {
        "reason_code": UNSURE_RECEIPT,
        "message": _sentence(workplace, UNSURE_RECEIPT),
        "revision_id": revision.id,
    }
    told = alarm(
        workplace,
        "receipt",
        what=f"tanda terima {workplace.office.words.above} perlu dipastikan",
        detail=f"Sebuah surel atas nama {workplace.office.province_name} menyatakan {revision.title} diterima, tetapi "
        "keaslian pengirimnya tidak dapat dipastikan.",
        todo=f"tanyakan kepada {workplace.office.province_name} tanpa membalas surel itu, lalu jalankan "
        f"'Catat tanda terima' untuk {revision.period.title}. {_nothing_found(workplace, mail)}".rstrip(),
    )
    with write(workplace.engine) as conn:
        move_mail(conn, mail, ReceivedMailStatus.QUARANTINED, at=workplace.now, **because)
        post_alarm(conn, workplace, told, key=f"receipt/{revision.id}")
    return _sentence(workplace, UNSURE_RECEIPT)


def _nothing_found(workplace: Workplace, mail: ReceivedMail) -> str:
    """Where the receiving server is named and has no word on the mail, it may bear another name by now."""
    name = workplace.settings.imap_authserv_id
    return NOTHING_FOUND.format(name) if name and mail.authenticity is Authenticity.UNPROVEN else ""


def _returned(
    workplace: Workplace, sent: Row[Any] | None, opened: OpenedMail
) -> tuple[Revision, ReturnedReport] | None:
    """The report that the province returns with this mail, told by its thread, its number, or both alike; None where
    it returns none, or one that another took the place of.
    """
    letter = opened.letter
    recipient = workplace.office.recipient.email if sent is None else sent.recipient
    told = read_returned(letter.subject, letter.text, _points(opened)) if _is_from(letter, recipient) else None
    if told is None or (sent is None and not told.number):
        return None
    with read(workplace.engine) as conn:
        found = revisions_in(conn, workplace.office.code, *AT_PROVINCE)
        found = [each for each in found if latest_revision(conn, each.office_code, each.period) == each]
    if sent is not None:
        found = [each for each in found if each.id == sent.revision_id]
    if told.number:
        found = [each for each in found if _folded(each.letter_number) == _folded(told.number)]
    return (found[0], told) if len(found) == 1 else None


def _points(opened: OpenedMail) -> ReturnedReport | None:
    files = [content for path, content in opened.files() if path.name == POINTS_FILE]
    return as_returned(next(iter(run_each(POINTS, files[:1], given_up=None)), None))


def _folded(number: str | None) -> str:
    return "".join((number or "").casefold().split())


def _propose(workplace: Workplace, mail: ReceivedMail, revision: Revision, returned: ReturnedReport) -> str:
    """Nothing moves: the report stays as it was sent, until the operator orders what follows it."""
    note = returned.note or _sentence(workplace, RETURNED_REPORT)
    told = alarm(
        workplace,
        "returned",
        what=f"{workplace.office.words.above} mengembalikan laporan",
        detail=f"{workplace.office.province_name} mengembalikan {revision.title}: {note[:LONGEST_TOLD]}",
        todo=f"baca surel itu, lalu jalankan 'Mulai revisi' untuk {revision.period.title}; formulirnya sudah terisi. "
        f"{mended_elsewhere(workplace.office, revision.period)}".rstrip(),
    )
    because: dict[str, Any] = {"reason_code": RETURNED_REPORT, "message": note, "revision_id": revision.id}
    with write(workplace.engine) as conn:
        move_mail(conn, mail, ReceivedMailStatus.QUARANTINED, at=workplace.now, **because)
        mark_told(conn, [mail.id])
        post_alarm(conn, workplace, told, key=f"returned/{mail.id}")
    return _sentence(workplace, RETURNED_REPORT)


def _let_operator_read(workplace: Workplace, mail: ReceivedMail, letter: IncomingMessage) -> str:
    """At once and in its words where it is from whom it says; else it waits for the operator's daily mail."""
    reason = "BALASAN_LAPORAN"
    told = alarm(
        workplace,
        "reply",
        what=f"surel dari {workplace.office.words.above} atau balasan laporan perlu dibaca",
        detail=f"Dari {mail.sender or 'pengirim yang tidak jelas'}: {mail.subject}. {letter.text[:500]}",
        todo="baca surel itu di kotak surat. Bila isinya tanda terima, jalankan 'Catat tanda terima'.",
    )
    with write(workplace.engine) as conn:
        move_mail(
            conn,
            mail,
            ReceivedMailStatus.QUARANTINED,
            at=workplace.now,
            reason_code=reason,
            message=_sentence(workplace, reason),
        )
        if mail.authenticity is Authenticity.PROVEN:
            mark_told(conn, [mail.id])
            post_alarm(conn, workplace, told, key=f"reply/{mail.id}")
    return _sentence(workplace, reason)


def _sentence(workplace: Workplace, reason: str) -> str:
    return SENTENCES[reason].format(above=workplace.office.words.above)
