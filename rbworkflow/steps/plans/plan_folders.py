"""The operator's inbox folders for workbooks, and the newest one that stands there."""

from pathlib import Path
from typing import Final

from rbworkflow.errors import RefusedError
from rbworkflow.intake.evidence.endings import REASONS_BY_ENDING
from rbworkflow.sheets.refusals import AS_XLSX
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store.shared_files import make_shared
from rbworkflow.wording import listed

RECOMMENDATIONS_INBOX: Final = "rekomendasi"
ASSESSMENT_INBOX: Final = "lke"
TEMPLATES: Final = "templat"
"""Beside the inbox, never in it: what stands there is no plan to import."""
OTHER_SHEETS: Final = frozenset(
    ending for ending, reason in REASONS_BY_ENDING.items() if reason in {"BUKAN_EXCEL", "FORMAT_LAMA", "MAKRO"}
)
NO_WORKBOOK: Final = f"bukan buku kerja Excel (.xlsx). {AS_XLSX}, simpan di folder yang sama, lalu ulangi."
BESIDE: Final = " Bila bukan berkas itu yang dimaksud, keluarkan dari folder ini."


def newest_workbook(workplace: Workplace, inbox: str) -> Path:
    """The newest workbook of one of the operator's inbox folders; raises RefusedError where there is none, or a newer
    one of another kind.
    """
    folder = workplace.settings.inbox / inbox
    make_shared(workplace.settings.shared, folder)
    workbooks, others = sheets_in(folder)
    newest = max(workbooks, key=_saved_at, default=None)
    newer = [path.name for path in others if newest is None or _saved_at(path) > _saved_at(newest)]
    if newer:
        raise RefusedError(f"{listed(newer)} di folder {folder} {NO_WORKBOOK}{BESIDE if newest else ''}")
    if newest is None:
        raise RefusedError(f"Tidak ada buku kerja (.xlsx) di folder {folder}. Letakkan berkasnya di sana, lalu ulangi.")
    return newest


def sheets_in(folder: Path) -> tuple[list[Path], list[Path]]:
    """The workbooks that lie in a folder, and the other files of spreadsheet programs, which nobody reads."""
    paths = sorted(path for path in folder.iterdir() if not path.name.startswith(("~$", ".")))
    workbooks = [path for path in paths if path.suffix.lower() == ".xlsx"]
    return workbooks, [path for path in paths if path.suffix.lower() in OTHER_SHEETS]


def _saved_at(path: Path) -> float:
    return path.stat().st_mtime
