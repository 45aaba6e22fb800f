"""The operator's word on what he picked from the list of those that wait for it: a mail, or a sending by link."""

from rbworkflow.steps.incoming.confirm_sender import confirm_sender
from rbworkflow.steps.incoming.confirm_sending import confirm_sending
from rbworkflow.steps.overview.choices import is_sending_picked, number_picked
from rbworkflow.steps.workplace import Workplace


def confirm_picked(workplace: Workplace, text: str, *, is_genuine: bool) -> str:
    """Let it in, or not; raises RefusedError where it waits for nobody."""
    confirm = confirm_sending if is_sending_picked(text) else confirm_sender
    return confirm(workplace, number_picked(text), is_genuine=is_genuine)
