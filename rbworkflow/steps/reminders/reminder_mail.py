"""A person's mail of the day. It never carries a code, nor a link that lets somebody in: it says where those are."""

from collections.abc import Sequence
from typing import Any, Final

from rbworkflow.delivery.mail import Mail
from rbworkflow.office.reminding import ASKED, HEAD, Waited
from rbworkflow.steps.reminders.due import Told
from rbworkflow.steps.reminders.waiting import REMINDER
from rbworkflow.steps.submissions.sending_link import link_that_reaches, sending_link
from rbworkflow.steps.workplace import Workplace

OF_UNITS: Final = frozenset({Waited.SUBMISSION, Waited.POINTS, Waited.CORRECTION})


def reminder_mail(workplace: Workplace, told: Sequence[Told]) -> Mail:
    """All that he is told today, what is most urgent first."""
    settings = workplace.settings
    return workplace.composer.compose(
        REMINDER,
        matters=[_values(workplace, each) for each in told],
        reach=settings.reach,
        has_mailbox=settings.has_mailbox,
        forms_url=f"{settings.ui_address}/alur",
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
        values["code_subject"] = values["title"]  # what templates before this one ask for
    return values
