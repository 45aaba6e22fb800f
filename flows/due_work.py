"""What follows by itself whenever something changed, with Prefect's runs for officers and lists for the operator."""

from flows.choices import keep_choices
from flows.launching import launch_requests
from rbworkflow.steps.safekeeping.back_up import back_up_if_due
from rbworkflow.steps.sending import due_work
from rbworkflow.steps.workplace import Workplace


def do_due_work(workplace: Workplace) -> due_work.DueWork:
    done = due_work.do_due_work(workplace, launch=launch_requests)
    keep_choices(workplace)  # which mails are in doubt is known once they were sent
    back_up_if_due(workplace)  # last: what was decided and sent is in the copy
    return done
