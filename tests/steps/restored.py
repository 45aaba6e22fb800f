"""An office that loses its disk and gets it back from a copy."""

import shutil
from pathlib import Path
from typing import Any

from rbworkflow.settings import Settings
from rbworkflow.steps.safekeeping.restore import restore
from tests.steps.office_walk import Walk, walk_in


def with_own_config(settings: Settings) -> Settings:
    """The folder of settings is put back too, which must not be this repository's."""
    own = settings.data.with_name("config-sendiri")
    return settings.model_copy(update={"config_dir": shutil.copytree(settings.config, own, dirs_exist_ok=True)})


def restored(walk: Walk, copy: Path, *, on: str, key: str = "", **given: Any) -> Walk:
    """The same office from the copy, on that day; its relay is the same."""
    walk.workplace.engine.dispose()
    settings = walk.workplace.settings
    walk.on(on)
    restore(with_own_config(settings.model_copy(update={"relay_host": ""})), copy, ask_key=lambda: key)
    again = walk_in(settings.data, on=on, catcher=walk.catcher, clock_file=settings.clock_file, **given)
    kept = {name: getattr(settings, name) for name in settings.model_fields_set if name.startswith(("imap", "archive"))}
    return again.with_settings(**kept)
