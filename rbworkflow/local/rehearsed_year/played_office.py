"""The rehearsed office and the acts of the people around it, each followed by what every flow does at its end."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

from rbworkflow.approval.model import Request
from rbworkflow.approval.requests import open_requests
from rbworkflow.clock import set_clock
from rbworkflow.errors import WorkflowError
from rbworkflow.local.rehearsed_year.diary import Diary
from rbworkflow.office import Semester
from rbworkflow.office.loading import config_digest
from rbworkflow.settings import Settings
from rbworkflow.steps.decisions.decide import answer
from rbworkflow.steps.decisions.requested_runs import launched
from rbworkflow.steps.decisions.turn import turn
from rbworkflow.steps.incoming.collect import collect
from rbworkflow.steps.overview.morning import morning
from rbworkflow.steps.reports.compile import compile_ordered
from rbworkflow.steps.sending.due_work import do_due_work
from rbworkflow.steps.workplace import Workplace, open_workplace
from rbworkflow.store import read
from rbworkflow.store.shared_files import lay_shared

CODE: Final = re.compile(r"(SETUJU|KEMBALI)-\w{4}-\w{4}-\w{4}")
DAILY: Final = "Putaran harian"
OPERATOR: Final = "Operator"
NOTHING: Final = "Tidak ada isian baru."


@dataclass
class PlayedOffice:
    """An office in a folder of its own, on the day that the play has come to."""

    settings: Settings
    workplace: Workplace
    diary: Diary
    _opened_in: int = 0

    def at(self, day: date, hour: time) -> None:
        """Bring the clock to this moment of the office's time."""
        assert self.settings.clock_file is not None  # noqa: S101 - a rehearsal has one
        set_clock(self.settings.clock_file, datetime.combine(day, hour, self.workplace.office.tz))

    def open_anew(self) -> None:
        """As every flow does; only where the config or the year is another, since it costs as much as a quiet day."""
        is_same = config_digest(self.settings.config) == self.workplace.office.config_sha256
        if is_same and self.workplace.today.year == self._opened_in:
            return
        self.workplace.engine.dispose()
        self.workplace = open_workplace(self.settings)
        self._opened_in = self.workplace.today.year

    def begin_day(self) -> None:
        """The morning's round."""
        self.open_anew()
        said = [line for line in morning(self.workplace).said if line != NOTHING]
        self._follow(DAILY, " ".join(said))

    def act(self, who: str, work: Callable[[], str]) -> None:
        """Somebody does something; what is refused is told as it would be."""
        try:
            said = work()
        except WorkflowError as error:
            said = f"Ditolak: {error}"
        self._follow(who, said)

    def send(self, unit: str, name: str, form: bytes) -> None:
        """A unit puts its form into its folder, and the next round takes it in."""
        lay_shared(self.settings.shared, self.settings.inbox / unit / name, form)

        def taken_in() -> str:
            return " ".join([collect(self.workplace).message, *compile_ordered(self.workplace)])

        self.act(unit, taken_in)

    def form_of(self, unit: str, semester: Semester) -> tuple[str, bytes]:
        """The blank form that the unit was mailed."""
        for address in self.workplace.office.unit(unit).senders:
            return self.diary.newest_to(address, "Formulir_")
        raise LookupError(f"{unit} has nobody who sends for {semester.code}")

    def asked(self) -> list[Request]:
        with read(self.workplace.engine) as conn:
            return open_requests(conn, self.workplace.office.code)

    def decide(self, asked: Request, word: str, note: str = "") -> None:
        """The officer copies one of his two codes from the newest mail about his page."""
        mail = self.diary.newest(f"/runs/flow-run/{asked.run_id}", f"{word}-")
        codes = {found[1]: found[0] for found in CODE.finditer(mail.text)} if mail else {}

        def given() -> str:
            number = turn(self.workplace, asked.id).answers + 1
            answer(self.workplace, asked.id, number, typed=codes.get(word, ""), note=note)
            return f"{asked.subject.title}: {turn(self.workplace, asked.id).said}"

        self.act(asked.officer.title, given)

    def _follow(self, who: str, said: str) -> None:
        at = self.workplace.now
        do_due_work(self.workplace, launch=launched)
        self.diary.tell(at, who, said)
