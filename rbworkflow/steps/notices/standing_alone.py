"""How the due work stands: every part of it alone, and in a part every item.

What fails holds up nothing else. The operator hears of it once, it stands in `status` until it succeeds, and the next
round tries it again. So a part leaves, each time it runs, exactly the faults that it met this time.
"""

import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final, TypeVar

from rbworkflow.errors import WorkflowError, foreseen
from rbworkflow.steps.notices.faults import Fault, capitalized, close_faults, fault_of, items_at_fault, keep_fault
from rbworkflow.steps.notices.operator_alerts import alarm, in_words, post_alarm
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write

T = TypeVar("T")
PATIENCE: Final = timedelta(hours=2)
"""What may succeed by itself is told when it has failed for so long."""
WHOLE: Final = ""
"""The item that stands for all of a part."""
AGAIN: Final = "Program mencoba lagi sendiri pada setiap putaran."
MEND: Final = f"perbaiki sebabnya. {AGAIN}"
WAIT: Final = (
    f"tidak perlu mengulang apa pun sekarang. {AGAIN} Bila besok masih begitu, sampaikan kalimat di atas kepada "
    "pengelola program."
)


@dataclass
class Part:
    """One part of the due work, this time."""

    workplace: Workplace
    name: str
    troubles: list[str] = field(default_factory=list)
    """What failed, in words."""
    is_cut_short: bool = False
    """Whether items were left out this time, so that nothing is known of them."""
    met: set[str] = field(default_factory=set)

    @contextmanager
    def alone(self, item: str, what: str, *, todo: str = "", is_away: bool = False) -> Iterator[None]:
        """Do one item. `what` says in a clause what it means that it failed, `todo` what to do where that is known.

        `is_away` where something outside is to blame and may be back by itself.
        """
        try:
            yield
        except Exception as met:  # noqa: BLE001 - whatever it is, it is this item's alone
            error = foreseen(met) or met
            self.met.add(item)
            self.troubles.append(_trouble(what, error))
            is_passing = is_away or (isinstance(met, WorkflowError) and met.may_succeed_later)
            try:
                self._keep(item, what, error, todo=todo, is_passing=is_passing)
            except Exception:  # noqa: BLE001 - a database that takes nothing must not stop what comes after
                traceback.print_exc()

    def failed(self, items: Iterable[T], *, by: Callable[[T], str]) -> list[T]:
        """Those of the items that failed before."""
        with read(self.workplace.engine) as conn:
            known = items_at_fault(conn, self.workplace.office.code, self.name)
        return [item for item in items if by(item) in known]

    def close(self) -> None:
        """Forget the faults that were not met again; what lies below an item that failed was not looked at."""
        if self.is_cut_short or WHOLE in self.met:
            return
        office_code = self.workplace.office.code
        with read(self.workplace.engine) as conn:
            known = items_at_fault(conn, office_code, self.name)
        over = {each for each in known - self.met if not any(each.startswith(f"{above}/") for above in self.met)}
        if over:
            with write(self.workplace.engine) as conn:
                close_faults(conn, office_code, self.name, over)

    def _keep(self, item: str, what: str, error: Exception, *, todo: str, is_passing: bool) -> None:
        """Store the fault where it is new or says something else; the operator hears of it once, by mail."""
        now, office_code = self.workplace.now, self.workplace.office.code
        detail = f"{in_words(error).rstrip('.')}."
        todo = todo or (MEND if isinstance(error, WorkflowError | OSError) else WAIT)
        mail = alarm(self.workplace, self.name, what=what, detail=detail, todo=todo)
        with read(self.workplace.engine) as conn:
            known = fault_of(conn, office_code, self.name, item)
        if known is None and not isinstance(error, WorkflowError):
            traceback.print_exception(error)  # it stands in the worker's log, once
        with write(self.workplace.engine) as conn:
            known = fault_of(conn, office_code, self.name, item)
            since, told_at = (known.since, known.told_at) if known else (now, None)
            is_due = told_at is None and (not is_passing or now - since >= PATIENCE)
            met = Fault(
                part=self.name,
                item=item,
                what=what,
                detail=detail,
                todo=todo,
                since=since,
                told_at=now if is_due else told_at,
            )
            keep_fault(conn, office_code, met)
            if is_due:
                post_alarm(conn, self.workplace, mail, key=f"{self.name}/{item}/{since:%Y%m%dT%H%M%S}")


@contextmanager
def part(workplace: Workplace, name: str, what: str, *, is_away: bool = False) -> Iterator[Part]:
    """One part; `what` says in a clause what it means that all of it failed, and `is_away` is as for an item."""
    this = Part(workplace, name)
    with this.alone(WHOLE, what, is_away=is_away):
        yield this
        this.close()


def _trouble(what: str, error: Exception) -> str:
    if isinstance(error, WorkflowError):
        return f"{capitalized(what)}: {str(error).rstrip('.')}. Dicoba lagi pada putaran berikutnya."
    return f"{capitalized(what)} dan dicoba lagi pada putaran berikutnya."
