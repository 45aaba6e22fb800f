"""The steps that are killed, repeated and raced: what each does, and the moment it does it at."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from rbworkflow.steps.decisions.decide import answer
from rbworkflow.steps.decisions.request import follow_officers
from rbworkflow.steps.incoming.collect import collect
from rbworkflow.steps.periods.open_period import open_period
from rbworkflow.steps.plans.import_plan import import_newest_plan
from rbworkflow.steps.province.ask import follow_packages
from rbworkflow.steps.province.ask_evaluations import follow_evaluations
from rbworkflow.steps.province.import_evaluations import import_evaluations
from rbworkflow.steps.province.prepare_evaluations import prepare_evaluations
from rbworkflow.steps.province.receipts import send_receipts
from rbworkflow.steps.reports.compile import compile_report
from rbworkflow.steps.reports.revise import start_revision
from rbworkflow.steps.sending.deliver import deliver
from rbworkflow.steps.sending.issue import issue_approved
from rbworkflow.steps.sending.issue_evaluations import issue_evaluations
from rbworkflow.steps.sending.issue_plans import issue_plans
from rbworkflow.steps.sending.withdraw_receipt import withdraw_receipt
from rbworkflow.steps.submissions.import_assessment import import_assessment
from rbworkflow.steps.submissions.send_forms import send_forms
from rbworkflow.steps.submissions.set_aside import set_aside
from rbworkflow.steps.workplace import Workplace, open_workplace
from tests.faults.endings import (
    check_answered,
    check_codes,
    check_evaluated,
    check_originals,
    check_package,
    check_prepared,
    check_report,
    check_set_aside,
)
from tests.faults.scenes import SAMPLES, SEMESTER, Scene

NOTE = "Mohon lengkapi data dukung."


@dataclass(frozen=True)
class Act:
    """One step at one moment; `day` where it is not the moment's own.

    Where its mails are not the point it plays without a relay: they become files, which is quicker.
    """

    name: str
    scene: str
    step: Callable[[Workplace, Scene], object]
    day: str = ""
    has_relay: bool = False
    check: Callable[[Scene], None] = field(default=lambda _scene: None)
    """What must hold at its end besides everything that must hold at any."""
    each: int = sys.maxsize
    """Events up to this one are all killed at, later ones, which are of the same kind, every third time."""

    def numbers(self, events: int) -> list[int]:
        """The events to kill at, of so many."""
        return [number for number in range(1, events + 1) if number < self.each or (number - self.each) % 3 == 0]

    def __call__(self, scene: Scene) -> None:
        with scene.workplace() as workplace:
            self.step(workplace, scene)


class Opening(Act):
    """The very first start, which makes the database."""

    def __call__(self, scene: Scene) -> None:
        open_workplace(scene.settings).engine.dispose()


def _approve(workplace: Workplace, scene: Scene) -> None:
    answer(workplace, scene.asked, 1, typed=scene.codes["SETUJU"], note="")


def _return(workplace: Workplace, scene: Scene) -> None:
    answer(workplace, scene.asked, 1, typed=scene.codes["KEMBALI"], note=NOTE)


def _revise(workplace: Workplace, _scene: Scene) -> None:
    start_revision(workplace, SEMESTER, units=("KUL",), until=date(2026, 7, 9), reason=NOTE)


def _assess(workplace: Workplace, _scene: Scene) -> None:
    workbook = SAMPLES / "lke_2026.xlsx"
    import_assessment(workplace, workbook.read_bytes(), 2026, name=workbook.name)


def _prepare(workplace: Workplace, _scene: Scene) -> None:
    prepare_evaluations(workplace, SEMESTER)


def _issue_evaluations(workplace: Workplace, _scene: Scene) -> None:
    issue_evaluations(workplace)
    deliver(workplace)


def _answer_packages(workplace: Workplace, _scene: Scene) -> None:
    send_receipts(workplace)
    deliver(workplace)


ACTS = (
    Opening("open the office", "nothing", lambda *_: None),
    Act("import the plan", "plan arrived", lambda workplace, _: import_newest_plan(workplace, 2026)),
    Act("decide a plan, last", "plan asked", _approve),
    Act("issue the plan", "plan approved", lambda workplace, _: issue_plans(workplace)),
    Act("import the self-assessment", "plan frozen", _assess),
    Act("open a period", "plan frozen", lambda workplace, _: open_period(workplace, SEMESTER)),
    Act("send forms", "opened", lambda workplace, _: send_forms(workplace, SEMESTER), each=14),
    Act("collect", "sent in", lambda workplace, _: collect(workplace), check=check_originals),
    Act(
        "set a submission aside",
        "collected",
        lambda workplace, _: set_aside(workplace, 1, reason=NOTE),
        check=check_set_aside,
    ),
    Act("compile", "collected", lambda workplace, _: compile_report(workplace, SEMESTER)),
    Act("compile the next", "ordered", lambda workplace, _: compile_report(workplace, SEMESTER)),
    Act("deliver codes", "compiled", lambda workplace, _: deliver(workplace), has_relay=True, check=check_codes),
    Act("decide, not last", "secretary asked", _approve),
    Act("decide to return", "secretary asked", _return),
    Act("decide, last", "chair asked", _approve, has_relay=True, check=check_report),
    Act("issue", "approved", lambda workplace, _: issue_approved(workplace), has_relay=True, check=check_report),
    Act(
        "deliver the report",
        "issued",
        lambda workplace, _: deliver(workplace),
        has_relay=True,
        check=check_report,
        each=22,
    ),
    Act("deliver without a relay", "issued", lambda workplace, _: deliver(workplace)),
    Act("withdraw a receipt", "received", lambda workplace, _: withdraw_receipt(workplace, SEMESTER, reason=NOTE)),
    Act("start a revision", "secretary asked", _revise),
    Act("take in a package", "package sent", lambda workplace, _: collect(workplace), check=check_package),
    Act("ask about a package", "package taken in", lambda workplace, _: follow_packages(workplace)),
    Act("decide a package, not last", "package asked", _approve),
    Act("decide to return a package", "package asked", _return, has_relay=True, check=check_answered),
    Act("decide a package, last", "package asked last", _approve, has_relay=True, check=check_answered),
    Act("answer by a receipt", "package decided", _answer_packages, has_relay=True, check=check_answered),
    Act("compile a recap", "packages answered", lambda workplace, _: compile_report(workplace, SEMESTER), each=30),
    Act("prepare evaluations", "packages answered", _prepare, check=check_prepared),
    Act("import an evaluation", "evaluation filled in", lambda workplace, _: import_evaluations(workplace)),
    Act("ask about an evaluation", "evaluation read", lambda workplace, _: follow_evaluations(workplace)),
    Act("decide an evaluation, last", "evaluation asked last", _approve, has_relay=True, check=check_evaluated),
    Act("issue an evaluation", "evaluation decided", _issue_evaluations, has_relay=True, check=check_evaluated),
    Act("follow officers", "secretary asked", lambda workplace, _: follow_officers(workplace), day="2026-07-08 09:00"),
)
NAMES = [act.name for act in ACTS]


def act_named(name: str) -> Act:
    return ACTS[NAMES.index(name)]
