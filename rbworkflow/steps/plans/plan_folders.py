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
SAVE_HERE: Final = f"{AS_XLSX}, simpan di folder yang sama, lalu ulangi."


def newest_workbook(workplace: Workplace, inbox: str) -> Path:
    """The newest workbook of one of the operator's inbox folders; raises RefusedError where there is none."""
    folder = workplace.settings.inbox / inbox
    make_shared(workplace.settings.shared, folder)
    workbooks = [path for path in folder.glob("*.xlsx") if not path.name.startswith("~$")]
    others = sorted(path.name for path in folder.iterdir() if path.suffix.lower() in OTHER_SHEETS)
    if not workbooks and others:
        raise RefusedError(f"{listed(others)} di folder {folder} bukan buku kerja Excel (.xlsx). {SAVE_HERE}")
    if not workbooks:
        raise RefusedError(f"Tidak ada buku kerja (.xlsx) di folder {folder}. Letakkan berkasnya di sana, lalu ulangi.")
    return max(workbooks, key=lambda path: path.stat().st_mtime)
