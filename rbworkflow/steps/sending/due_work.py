"""What follows by itself whenever something changed: tell, issue what is approved, ask, and send what waits."""

from collections.abc import Callable
from dataclasses import dataclass

from rbworkflow.backup.restorations import held
from rbworkflow.steps.decisions.announce import announce_decisions
from rbworkflow.steps.decisions.appointing import note_told, tell_appointments
from rbworkflow.steps.decisions.changed_since import tell_changed
from rbworkflow.steps.decisions.changing_settings import carry_out_settings
from rbworkflow.steps.decisions.draft_pdfs import print_drafts
from rbworkflow.steps.decisions.request import follow_officers
from rbworkflow.steps.decisions.resetting import carry_out_resets
from rbworkflow.steps.notices.configuration import check_configuration
from rbworkflow.steps.notices.signed_in import keep_signed_in
from rbworkflow.steps.people.leaving import end_access_of_the_gone
from rbworkflow.steps.province.ask import follow_packages
from rbworkflow.steps.province.ask_evaluations import follow_evaluations
from rbworkflow.steps.province.receipts import send_receipts
from rbworkflow.steps.reports.worksheet import follow_worksheets
from rbworkflow.steps.sending.deliver import Delivered, deliver
from rbworkflow.steps.sending.issue import issue_approved
from rbworkflow.steps.sending.issue_evaluations import issue_evaluations
from rbworkflow.steps.sending.issue_plans import issue_plans
from rbworkflow.steps.sending.sent_elsewhere import tell_sent_elsewhere
from rbworkflow.steps.sending.settle_by_archive import settle_by_archive
from rbworkflow.steps.sending.signed_inbox import take_signed_copies
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read

Launch = Callable[[Workplace], list[str]]
"""Gives every open request its run; what could not be done, in words."""


def _no_runs(_: Workplace) -> list[str]:
    return []


@dataclass(frozen=True)
class DueWork:
    """What was done, or could not be, in words, and what became of the mails."""

    done: list[str]
    delivered: Delivered

    @property
    def lines(self) -> list[str]:
        """What is worth telling of."""
        is_silent = not self.delivered.results and not self.delivered.troubles
        return self.done if is_silent else [*self.done, self.delivered.message]


def issue_again(workplace: Workplace) -> list[str]:
    """What waits for its PDF is issued, or printed once more; what was done, in words."""
    return [
        *issue_evaluations(workplace, again=True),
        *issue_plans(workplace, again=True),
        *issue_approved(workplace, again=True),
    ]


def do_due_work(workplace: Workplace, *, launch: Launch = _no_runs) -> DueWork:
    """Every part decides from our tables, so running this twice, or at once, does each thing once.

    Each stands alone: whatever fails before, mails leave. Nothing is done in an office that was restored and is held.
    """
    with read(workplace.engine) as conn:
        restored = held(conn, workplace.office.code)
    if restored is not None:
        is_one_of_many = bool(workplace.settings.office_code)
        return DueWork([restored.sentence(workplace.office.tz, is_one_of_many=is_one_of_many)], Delivered([]))
    done = [
        *check_configuration(workplace),
        *keep_signed_in(workplace),
        *tell_appointments(workplace),
        *carry_out_resets(workplace),
        *carry_out_settings(workplace),
        *announce_decisions(workplace),
        *follow_packages(workplace),
        *send_receipts(workplace),
        *follow_evaluations(workplace),
        *issue_evaluations(workplace),
        *issue_plans(workplace),
        *issue_approved(workplace),
        *tell_changed(workplace),
        *follow_worksheets(workplace),
        *take_signed_copies(workplace),
        *follow_officers(workplace),
        *end_access_of_the_gone(workplace),
        *print_drafts(workplace),
        *launch(workplace),
        *settle_by_archive(workplace),
        *tell_sent_elsewhere(workplace),
    ]
    delivered = deliver(workplace)
    return DueWork([*done, *note_told(workplace)], delivered)
