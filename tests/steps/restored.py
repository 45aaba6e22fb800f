"""An office that loses its disk and gets it back from a copy."""

from pathlib import Path
from typing import Any

from rbworkflow.steps.safekeeping.restore import restore
from tests.steps.office_walk import Walk, walk_in


def restored(walk: Walk, copy: Path, *, on: str, key: str = "", **given: Any) -> Walk:
    """The same office from the copy, on that day; its relay is the same."""
    walk.workplace.engine.dispose()
    settings = walk.workplace.settings
    walk.on(on)
    restore(settings.model_copy(update={"relay_host": ""}), copy, ask_key=lambda: key)
    again = walk_in(settings.data, on=on, catcher=walk.catcher, clock_file=settings.clock_file, **given)
    kept = {name: getattr(settings, name) for name in settings.model_fields_set if name.startswith(("imap", "archive"))}
    return again.with_settings(**kept)
