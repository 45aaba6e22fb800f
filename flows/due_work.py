"""What follows by itself whenever something changed: issue what is approved, launch what is asked, send what waits."""

from flows.launching import launch_requests
from rbworkflow.steps.decisions.request import follow_officers
from rbworkflow.steps.sending.deliver import Delivered, deliver
from rbworkflow.steps.sending.issue import issue_approved
from rbworkflow.steps.sending.issue_plans import issue_plans
from rbworkflow.steps.workplace import Workplace


def do_due_work(workplace: Workplace) -> Delivered:
    """Every part decides from our tables, so running this twice, or at once, does each thing once."""
    issue_plans(workplace)
    issue_approved(workplace)
    follow_officers(workplace)
    launch_requests(workplace)
    return deliver(workplace)
