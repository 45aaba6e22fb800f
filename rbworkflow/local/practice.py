"""The sample office made ready to play with: its plan in force, semester I open, units' workbooks to copy."""

import shutil
from typing import Final

from rbworkflow.approval.code_sets import mint_issue
from rbworkflow.approval.model import Request
from rbworkflow.approval.requests import open_requests
from rbworkflow.home import bundled
from rbworkflow.office import Semester
from rbworkflow.office.loading import is_rehearsal
from rbworkflow.plan.rows import frozen_version
from rbworkflow.steps.decisions.decide import answer
from rbworkflow.steps.periods.open_period import open_period
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.sending.deliver import deliver
from rbworkflow.steps.sending.issue_plans import issue_plans
from rbworkflow.steps.submissions.send_forms import send_forms
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.shared_files import make_shared

YEAR: Final = 2026
DAYS: Final = 10


def prepare_practice(workplace: Workplace) -> list[str]:
    """Once, for the sample office in practice mode: what it can be tried with, in words. Nothing for any other office.

    Semester I is opened with a deadline two weeks from now, whatever the day, so that everything can be tried.
    """
    samples = bundled("samples")
    if not (workplace.settings.is_practice and is_rehearsal(workplace.office) and samples.is_dir()):
        return []
    examples = workplace.settings.shared / "contoh"
    with read(workplace.engine) as conn:
        has_plan = frozen_version(conn, workplace.office.code, YEAR) is not None
    if not has_plan:
        make_shared(workplace.settings.shared, examples)
        name = f"rencana_aksi_{YEAR}.xlsx"
        import_plan(workplace, (samples / name).read_bytes(), YEAR, name=name)
        approve_plan(workplace)
        due_on = workplace.office.calendar.add_working_days(workplace.today, DAYS)
        open_period(workplace, Semester(YEAR, 1), province_due_on=due_on)
        send_forms(workplace, Semester(YEAR, 1))
        deliver(workplace)
        for folder in sorted(samples.glob(f"{YEAR}-S*")):
            shutil.copytree(folder, examples / folder.name, dirs_exist_ok=True)
    return [
        (
            f"Kantor contoh: isian untuk dicoba ada di {examples}. Salin seluruh isi {examples / '2026-S1' / 'RDI'}, "
            f"termasuk foldernya, ke {workplace.settings.inbox / 'RDI'}, lalu jalankan 'Kumpulkan isian unit'. "
            f"Contoh itu dari semester I {YEAR}: batas waktu tindak lanjut yang sudah lewat akan ditanyakan, seperti "
            "pada isian sungguhan."
        )
    ]


def approve_plan(workplace: Workplace) -> None:
    """Every stage says yes to what waits, in its turn, with codes that nobody else sees: a plan to play with."""
    while (asked := _first_request(workplace)) is not None:
        with write(workplace.engine) as conn:
            codes = mint_issue(conn, asked, pepper=workplace.pepper, office=workplace.office, at=workplace.now)
        answer(workplace, asked.id, 1, typed=str(codes.approve), note="")
    issue_plans(workplace)


def _first_request(workplace: Workplace) -> Request | None:
    with read(workplace.engine) as conn:
        return next(iter(open_requests(conn, workplace.office.code)), None)
