"""Where config/ cannot be loaded the office stands still, but what was queued before leaves, and the operator hears."""

from rbworkflow.errors import ConfigurationError
from rbworkflow.office.kept_config import kept_config
from rbworkflow.settings import Settings
from rbworkflow.steps.notices.configuration import UNLOADED, kept_in
from rbworkflow.steps.notices.faults import LOADING
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.sending.deliver import deliver
from rbworkflow.steps.workplace import open_workplace


def send_despite(settings: Settings, fault: ConfigurationError) -> str:
    """Send what waits as the last good config/ says; what became of it, "" where nothing can be done. Never raises."""
    copy = kept_config(kept_in(settings))
    if copy is None:
        return ""
    try:
        workplace = open_workplace(settings.model_copy(update={"config_dir": copy}))
    except Exception:  # noqa: BLE001 - then more is wrong than the folder, and `fault` is what the operator must read
        return ""
    with part(workplace, LOADING, UNLOADED):
        raise fault
    return deliver(workplace).message
