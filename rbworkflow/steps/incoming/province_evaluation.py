"""The province's evaluation comes by mail: its workbook is laid where importing looks for it; the operator starts that.

Only a mail of the province's own address that the receiving server vouches for is taken so; the operator reads others.
"""

from hashlib import sha256
from typing import Any, Final

from rbworkflow.intake.mail.authenticity import Authenticity
from rbworkflow.intake.mail.lifecycle import ReceivedMailStatus
from rbworkflow.intake.mail.mail_rows import ReceivedMail, move_mail
from rbworkflow.intake.mail.opening import OpenedMail
from rbworkflow.intake.mail.sent_evaluation import EVALUATION_FILE, SentEvaluation, as_evaluation
from rbworkflow.isolation.running import run_each
from rbworkflow.lifecycle import Actor
from rbworkflow.office.duties import Duty
from rbworkflow.steps.notices.operator_alerts import alarm, post_alarm
from rbworkflow.steps.plans.plan_folders import RECOMMENDATIONS_INBOX
from rbworkflow.steps.plans.waiting_evaluations import IMPORT_IT, LAID
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import write
from rbworkflow.store.shared_files import lay_shared

TOLD: Final = "rbworkflow.intake.mail.sent_evaluation.evaluation_in"


def lay_evaluation(workplace: Workplace, mail: ReceivedMail, opened: OpenedMail) -> str | None:
    """Lay the recommendations that the mail brings; None where it is no evaluation of this office by its province.

    A kill before the mail is marked lays the same again, which is one.
    """
    office = workplace.office
    is_theirs = opened.letter.sender == office.recipient.email.lower() and mail.authenticity is Authenticity.PROVEN
    if not is_theirs or not office.does(Duty.PLAN) or opened.reason_code:
        return None
    told = _told(opened)
    if told is None or told.unit_code != office.code:
        return None
    content = next((each for path, each in opened.files() if path.name == told.workbook), b"")
    if sha256(content).hexdigest() != told.sha256:
        return None
    path = workplace.settings.inbox / RECOMMENDATIONS_INBOX / told.workbook
    lay_shared(workplace.settings.shared, path, content)
    _mark(workplace, mail, told)
    return LAID.format(told.number, told.workbook)


def _told(opened: OpenedMail) -> SentEvaluation | None:
    files = [content for path, content in opened.files() if path.name == EVALUATION_FILE]
    return as_evaluation(next(iter(run_each(TOLD, files[:1], given_up=None)), None))


def _mark(workplace: Workplace, mail: ReceivedMail, told: SentEvaluation) -> None:
    """With an alarm, since nothing goes on by itself from here."""
    name = workplace.office.province_name
    said = alarm(
        workplace,
        "evaluation",
        what="rekomendasi evaluasi provinsi datang",
        detail=f"{name} menyampaikan evaluasinya dengan surat nomor {told.number}. {told.workbook} sudah ditaruh di "
        "inbox/rekomendasi pada folder bersama.",
        todo=IMPORT_IT.format(told.plan_year),
    )
    because: dict[str, Any] = {
        "message": LAID.format(told.number, told.workbook),
        "workbook_sha256": told.sha256,
        "plan_year": told.plan_year,
    }
    to, actor = ReceivedMailStatus.EVALUATION, Actor.PROVINCE
    with write(workplace.engine) as conn:
        if move_mail(conn, mail, to, at=workplace.now, actor=actor, **because):
            post_alarm(conn, workplace, said, key=f"evaluation/{mail.id}")
