"""The sample province as an office of its own, beside the districts that send to it."""

import shutil
from pathlib import Path
from typing import Any

from rbworkflow.local.catcher import Catcher
from tests.conftest import ROOT
from tests.steps.office_walk import Walk, walk_in


def province_config(folder: Path) -> Path:
    """The sample province's settings as one folder."""
    config = folder / "config-provinsi"
    shutil.copytree(ROOT / "config", config)
    shutil.copytree(ROOT / "samples" / "provinsi" / "config", config, dirs_exist_ok=True)
    return config


def province_in(folder: Path, *, on: str, catcher: Catcher | None = None, **settings: Any) -> Walk:
    """A new province in this folder on this day."""
    return walk_in(folder / "provinsi", on=on, catcher=catcher, config_dir=province_config(folder), **settings)
