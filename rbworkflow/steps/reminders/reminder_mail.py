"""A person's mail of the day. It never carries a code, nor a link that lets somebody in: it says where those are."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from rbworkflow.approval.code_sets import Codes
from rbworkflow.approval.codes import Decision, mint
from rbworkflow.approval.requests import request
from rbworkflow.delivery.mail import Mail
from rbworkflow.office.reminding import ASKED, HEAD, Waited
from rbworkflow.steps.reminders.due import Told
from rbworkflow.steps.reminders.waiting import REMINDER
from rbworkflow.steps.sending.deliver import code_mail
from rbworkflow.steps.submissions.sending_link import link_that_reaches, sending_link
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read

OF_UNITS: Final = frozenset({Waited.SUBMISSION, Waited.POINTS, Waited.CORRECTION})


def reminder_mail(workplace: Workplace, told: Sequence[Told]) -> Mail:
    """All that he is told today, what is most urgent first."""
    settings = workplace.settings
    return workplace.composer.compose(
        REMINDER,
        matters=[_values(workplace, each) for each in told],
        reach=settings.reach,
        has_mailbox=settings.has_mailbox,
        forms_url=f"{settings.ui_address}/deployments",
        signing_url=f"{settings.ui_address}/tanda-tangan",
        operator_email=workplace.office.operator.email,
    )


def _values(workplace: Workplace, told: Told) -> dict[str, Any]:
    values, kind = told.values(workplace), told.waiting.kind
    if kind in OF_UNITS and told.role in (ASKED, HEAD):
        values["url"] = sending_link(workplace, values["unit_code"], values["period_code"])
    if kind is Waited.PACKAGE:
        values["url"] = link_that_reaches(workplace, values["unit_code"], values["period_code"])
    if kind is Waited.DECISION and told.role == ASKED:
        values["url"] = f"{workplace.settings.ui_address}/keputusan/{values['request_id']}"
        values["code_subject"] = _subject_of_code_mail(workplace, values["request_id"], values["codes_at"])
    return values


def _subject_of_code_mail(workplace: Workplace, request_id: int, sent_at: datetime | None) -> str:
    """What his mail with the codes was called when it left, by its template; its own codes are no codes."""
    with read(workplace.engine) as conn:
        asked = request(conn, request_id)
    none = Codes(0, mint(Decision.APPROVE), mint(Decision.RETURN), workplace.now)
    return code_mail(workplace, asked, none, (), on=sent_at.date() if sent_at else None).subject
