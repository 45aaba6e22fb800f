"""Letting a process of this machine be known by the machine's key, which stands in no environment."""

from pathlib import Path

import prefect.context
from prefect.context import SettingsContext, get_settings_context

from rbworkflow.machine_key import header


def carry_machine_key(data: Path) -> None:
    """From here on every call and socket of Prefect's has the key, in this process and in what is forked from it.

    It goes into Prefect's settings alone: an environment is seen by other programs and inherited by children.
    """
    context = get_settings_context()
    settings = context.settings.copy_with_update(updates={"client.custom_headers": header(data)})
    prefect.context.GLOBAL_SETTINGS_CONTEXT = SettingsContext(profile=context.profile, settings=settings)
