"""Where config/ cannot be loaded the office stands still, but what was queued before leaves, and the operator hears."""

from contextlib import suppress

from rbworkflow.errors import ConfigurationError, WorkflowError
from rbworkflow.office.kept_config import kept_config
from rbworkflow.settings import Settings
from rbworkflow.steps.notices.configuration import UNLOADED, kept_in
from rbworkflow.steps.notices.faults import LOADING
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.sending.deliver import deliver
from rbworkflow.steps.workplace import open_workplace


def send_despite(settings: Settings, fault: ConfigurationError) -> str:
    """Send what waits as the last good config/ says; what became of it, "" where nothing can be done."""
    copy = kept_config(kept_in(settings))
    if copy is None:
        return ""
    with suppress(WorkflowError):  # then the fault is another one than the folder's
        workplace = open_workplace(settings.model_copy(update={"config_dir": copy}))
        with part(workplace, LOADING, UNLOADED):
            raise fault
        return deliver(workplace).message
    return ""
