"""Where this office's copies go."""

from pathlib import Path
from typing import Final

from rbworkflow.backup.place import CopyPlace
from rbworkflow.steps.workplace import Workplace

BESIDE: Final = "cadangan"


def place_of(workplace: Workplace) -> CopyPlace:
    """The folder of config/, where a relative name is one beside the data; else `cadangan` there."""
    data, named = workplace.settings.data, workplace.office.backup.folder
    return CopyPlace(
        data.parent / named if named else beside(data),
        workplace.office.code,
        is_default=not named,
        is_one_of_many=bool(workplace.settings.office_code),
    )


def beside(data: Path) -> Path:
    """Where copies of this data go when config/ says nothing."""
    return data.with_name(BESIDE if data.name == "data" else f"{data.name}-{BESIDE}")
