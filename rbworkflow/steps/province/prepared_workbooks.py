"""The workbooks that were prepared for evaluators, where they lie."""

from pathlib import Path
from typing import Final

from rbworkflow.steps.plans.plan_folders import TEMPLATES
from rbworkflow.steps.workplace import Workplace

FILE: Final = "Evaluasi_"
"""How the names of all of them begin."""


def prepared(workplace: Workplace) -> list[Path]:
    """Those in their folder, by name; nothing that only points elsewhere is one."""
    found = sorted((workplace.settings.shared / TEMPLATES).glob(f"{FILE}*.xlsx"))
    return [path for path in found if path.is_file() and not path.is_symlink()]
