"""A rehearsal: the sample office on real parts, with a mail catcher as its relay and a calendar of its own."""

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from flows.runs import Runs, message
from rbworkflow.access.accounts import Role, ensure_account
from rbworkflow.access.links import make_link
from rbworkflow.access.passwords import set_password
from rbworkflow.access.sessions import Way, begin_session
from rbworkflow.access.tokens import new_token
from rbworkflow.clock import set_clock
from rbworkflow.errors import RefusedError, RetryLaterError
from rbworkflow.key_folder import keys_beside
from rbworkflow.local.catcher import Catcher, mail_catcher
from rbworkflow.local.deploying import deploy
from rbworkflow.local.played_settings import played_settings
from rbworkflow.local.server import Server, prefect_server
from rbworkflow.local.worker import prefect_worker
from rbworkflow.office import load_office
from rbworkflow.polling import poll
from rbworkflow.settings import Settings, shared_beside
from rbworkflow.steps.decisions.requested_runs import RunWanted, runs_wanted
from rbworkflow.steps.overview.choices import picked
from rbworkflow.steps.people.letting_in import OPERATOR, seed_people
from rbworkflow.steps.workplace import PLAN_INBOX, Workplace, open_workplace
from rbworkflow.store import write
from rbworkflow.system import make_private_folder

CODE: Final = re.compile(r"(SETUJU|KEMBALI)-\w{4}-\w{4}-\w{4}")
WAIT_SECONDS: Final = 600
MAILBOX: Final = "surel"
REHEARSAL: Final = "geladi"
LINK_LASTS: Final = timedelta(days=1)


@dataclass(frozen=True)
class Rehearsal:
    """The running parts, and the acts of the people around them."""

    settings: Settings
    workplace: Workplace
    server: Server
    runs: Runs
    catcher: Catcher

    def on(self, moment: str) -> datetime:
        """Bring the office's clock forward to a local `YYYY-MM-DD HH:MM`; never back."""
        to = max(datetime.fromisoformat(moment).replace(tzinfo=self.workplace.office.tz), self.workplace.now)
        if self.settings.clock_file is None:
            raise ValueError("a rehearsal has a clock of its own")
        set_clock(self.settings.clock_file, to)
        return to

    def run(self, act: str, **form: object) -> str:
        """The operator (or the schedule) runs a flow; the sentence its page shows at the end."""
        parameters = {"isian": picked(self.workplace.office, form)} if form else {}
        return message(self.runs.run_and_wait(self.runs.deployment_of(act), parameters, timeout=WAIT_SECONDS))

    def put_plan(self, workbook: Path) -> None:
        """The operator copies the plan's workbook into its inbox folder."""
        self.put_workbook(workbook, PLAN_INBOX)

    def put_workbook(self, workbook: Path, inbox: str) -> None:
        """The operator copies a workbook into one of his inbox folders."""
        folder = self.settings.inbox / inbox
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(workbook, folder)

    def send(self, folder: Path, unit: str) -> int:
        """A unit saves its workbook and evidence in its inbox folder, now; how many files."""
        target = self.settings.inbox / unit
        shutil.copytree(folder / unit, target, dirs_exist_ok=True, copy_function=shutil.copyfile)
        return sum(path.is_file() for path in (folder / unit).rglob("*"))

    def operators_link(self, path: str) -> str:
        """A link by which a person comes in as the operator, to this page."""
        office, at = self.workplace.office, self.workplace.now
        with write(self.workplace.engine) as conn:
            account = ensure_account(
                conn, office.code, Role.OPERATOR, address=office.operator.email, name=OPERATOR, at=at
            )
        if not account.has_password:  # nobody who only tries shall have to think of one
            set_password(self.workplace.engine, account, new_token(account.office_code), at=at)
        with write(self.workplace.engine) as conn:
            token = make_link(conn, account, path=path, lasts=LINK_LASTS, at=at)
        return self.workplace.settings.link_url(token)

    def officers_session(self, address: str) -> str:
        """What the device of the officer with this address keeps once he has come in."""
        office, at = self.workplace.office.code, self.workplace.now
        with write(self.workplace.engine) as conn:
            account = ensure_account(conn, office, Role.OFFICER, address=address, name=address, at=at)
            return begin_session(conn, account, way=Way.LINK, device=REHEARSAL, lasts=LINK_LASTS, at=at)

    def waiting(self, about: str = "") -> RunWanted:
        """The request an officer is asked to decide now, once its codes can be read; of several the one about this."""

        def ready() -> RunWanted | None:
            for wanted in runs_wanted(self.workplace):
                if about in wanted.title and wanted.is_ready and wanted.run_id and self.codes_for(wanted):
                    return wanted
            return None

        wanted = poll(ready, seconds=WAIT_SECONDS)
        if wanted is None:
            raise RetryLaterError("Tidak ada permintaan keputusan yang siap dijawab.")
        return wanted

    def codes_for(self, wanted: RunWanted) -> dict[str, str]:
        """The newest codes in the officer's own mailbox for this run: SETUJU and KEMBALI."""
        for mail in reversed(self.catcher.messages()):
            if wanted.run_id and wanted.run_id in mail.text:
                return {match[1]: match[0] for match in CODE.finditer(mail.text)}
        return {}

    def answer(self, wanted: RunWanted, code: str, note: str = "") -> str:
        """The officer pastes a code into the run's form: the call the page's button makes. The run's next word."""
        run_id = UUID(wanted.run_id or "")
        before = self.runs.form(run_id)
        self.runs.resume(run_id, {"kode": code, "catatan": note})

        def moved() -> str | None:
            run = self.runs.read(run_id)
            if run.state is not None and run.state.is_final():
                return message(self.runs.wait(run_id))
            form = self.runs.form_of(run)
            return form.description if form is not None and before is not None and form.key != before.key else None

        said = poll(moved, seconds=WAIT_SECONDS)
        if said is None:
            raise RetryLaterError(f"'{wanted.title}' tidak menanggapi jawaban.")
        return said


def make_room(output: Path) -> None:
    """Remove what an earlier rehearsal left in its folder; raises RefusedError where it holds something else."""
    is_empty = output.is_dir() and not any(output.iterdir())
    if output.exists() and not is_empty and not (output / "data" / MAILBOX).is_dir():
        raise RefusedError(f"{output} sudah ada dan tidak ditimpa. Pilih folder lain dengan --output.")
    shutil.rmtree(output, ignore_errors=True)


@contextmanager
def rehearsal(data: Path, *, config: Path, on: str, database_url: str = "", **others: Any) -> Iterator[Rehearsal]:  # noqa: ANN401 - fields of Settings
    """A fresh office in `data`, and beside it, while the block runs: nothing of it leaves this machine.

    Its rows are in SQLite, or in the empty database that `database_url` names; `others` are settings of its own.
    """
    for folder in (data, shared_beside(data), keys_beside(data)):
        shutil.rmtree(folder, ignore_errors=True)
    make_private_folder(data)
    with mail_catcher(data / MAILBOX) as catcher:
        own = {"config_dir": config, "clock_file": data / "jam", "clock_leaps": True, **others}
        settings = played_settings(data, catcher, database_url=database_url, **own)
        with prefect_server(data / "prefect", settings.as_environment()) as server, server.client() as client:
            settings = settings.model_copy(update={"ui_url": server.ui_url})
            set_clock(data / "jam", datetime.fromisoformat(on).replace(tzinfo=load_office(config).tz))
            workplace = open_workplace(settings)
            seed_people(workplace)
            env = settings.as_environment()
            deploy(server, timezone=workplace.office.timezone, role=workplace.office.role)
            try:
                with prefect_worker(server, env):
                    yield Rehearsal(settings, workplace, server, Runs(client), catcher)
            finally:
                workplace.engine.dispose()
