"""What follows by itself whenever something changed, with Prefect's runs for the officers who are asked."""

from flows.launching import launch_requests
from rbworkflow.steps.sending import due_work
from rbworkflow.steps.workplace import Workplace


def do_due_work(workplace: Workplace) -> due_work.DueWork:
    return due_work.do_due_work(workplace, launch=launch_requests)
