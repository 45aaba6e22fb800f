"""The day's budget of mails, for the page of where we are: whether it is spent, and what waits for tomorrow."""

from datetime import datetime, time
from typing import Final

from sqlalchemy import Connection, func, select

from rbworkflow.delivery.leasing import handed_over_since
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.delivery.outbox import ALWAYS
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store.schema import outbox

SPENT: Final = (
    "Batas surel keluar hari ini ({}) tercapai; {} surel menunggu sampai besok. Kode, tautan masuk, laporan, dan "
    "pemberitahuan kepada pejabat tetap dikirim. Batasnya mails_a_day pada {}."
)


def budget_in_words(conn: Connection, workplace: Workplace) -> str:
    """Empty where the budget is not spent."""
    office = workplace.office
    morning = datetime.combine(workplace.today, time(), office.tz)
    if handed_over_since(conn, office.code, morning) < office.mails_a_day:
        return ""
    waits = (outbox.c.status.in_((MailStatus.QUEUED, MailStatus.DEFERRED)), outbox.c.kind.not_in(ALWAYS))
    mine = outbox.c.office_code == office.code
    count = conn.scalar(select(func.count()).select_from(outbox).where(mine, *waits))
    return SPENT.format(office.mails_a_day, count, workplace.settings.config / "office.toml")
