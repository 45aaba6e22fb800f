"""An office in practice mode with semester I open and KUL's form in: what is sent to it, and what it answers."""

import email
import os
import re
from datetime import datetime
from email import policy
from pathlib import Path

from rbworkflow.clock import set_clock
from rbworkflow.local.practice import approve_plan
from rbworkflow.settings import Settings
from rbworkflow.steps.incoming.collect import collect
from rbworkflow.steps.periods.open_period import open_due_periods
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.sending.deliver import deliver
from rbworkflow.steps.workplace import Workplace, open_workplace
from tests.intake.corpus import FORM, good_form
from tests.intake.intake_builders import put

ROOT = Path(__file__).resolve().parents[2]
PLAN = ROOT / "samples" / "rencana_aksi_2026.xlsx"
OF_A_PROGRAM = re.compile(r'Traceback|File "|Error\b|Exception|line \d|/work|/tmp|None|\.py\b')
"""What a person must never read."""


def at_work(data: Path) -> Workplace:
    data.mkdir()
    settings = Settings(config_dir=ROOT / "config", data_dir=data, clock_file=data / "jam", settle_seconds=0)
    _on("2026-06-22T07:00+07:00", settings)
    workplace = open_workplace(settings)
    import_plan(workplace, PLAN.read_bytes(), 2026, name=PLAN.name)
    approve_plan(workplace)
    open_due_periods(workplace)
    _on("2026-07-02T10:00+07:00", settings)
    put(settings.inbox / "KUL", FORM, good_form())
    assert "diterima" in collect(workplace).message
    deliver(workplace)
    return workplace


def told(workplace: Workplace) -> str:
    """The newest mail to KUL's head, in words."""
    deliver(workplace)
    head = workplace.office.unit("KUL").head.email
    mails = sorted((workplace.settings.data / "latihan").glob("*.eml"), key=os.path.getmtime, reverse=True)
    found = (email.message_from_bytes(path.read_bytes(), policy=policy.default) for path in mails)
    message = next(mail for mail in found if head in str(mail["To"]))
    body = message.get_body(("plain",))
    assert body is not None
    return " ".join(str(body.get_content()).split())


def _on(moment: str, settings: Settings) -> None:
    assert settings.clock_file is not None
    set_clock(settings.clock_file, datetime.fromisoformat(moment))
