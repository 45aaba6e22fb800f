"""The sample province as an office of its own, beside the districts that send to it."""

import shutil
from pathlib import Path
from typing import Any

from rbworkflow.local.catcher import Catcher
from tests.conftest import ROOT
from tests.steps.office_walk import Walk, walk_in


def province_config(folder: Path, *, more: int = 0) -> Path:
    """The sample province's settings as one folder, with so many offices more than the sample has."""
    config = folder / "config-provinsi"
    shutil.copytree(ROOT / "config", config)
    shutil.copytree(ROOT / "samples" / "provinsi" / "config", config, dirs_exist_ok=True)
    with (config / "members.csv").open("a", encoding="utf-8") as members:
        members.writelines(
            f"36{n:02},KPU Kabupaten Rekaan {n},Sekretaris,s@rekaan{n}.example,rb@rekaan{n}.example,\n"
            for n in range(1, more + 1)
        )
    return config


def province_in(folder: Path, *, on: str, catcher: Catcher | None = None, more: int = 0, **settings: Any) -> Walk:
    """A new province in this folder on this day."""
    config = province_config(folder, more=more)
    return walk_in(folder / "provinsi", on=on, catcher=catcher, config_dir=config, **settings)
