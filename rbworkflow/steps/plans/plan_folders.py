"""The operator's inbox folders for workbooks, and the newest one that stands there."""

from pathlib import Path
from typing import Final

from rbworkflow.errors import RefusedError
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store.shared_files import make_shared

PLAN_INBOX: Final = "rencana-aksi"
RECOMMENDATIONS_INBOX: Final = "rekomendasi"
ASSESSMENT_INBOX: Final = "lke"


def newest_workbook(workplace: Workplace, inbox: str) -> Path:
    """The newest workbook of one of the operator's inbox folders; raises RefusedError where there is none."""
    folder = workplace.settings.inbox / inbox
    make_shared(workplace.settings.shared, folder)
    workbooks = [path for path in folder.glob("*.xlsx") if not path.name.startswith("~$")]
    if not workbooks:
        raise RefusedError(f"Tidak ada buku kerja (.xlsx) di folder {folder}. Letakkan berkasnya di sana, lalu ulangi.")
    return max(workbooks, key=lambda path: path.stat().st_mtime)
