"""A workbook that the operator gives on a page, laid where importing looks for the newest one."""

from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO, Final

from rbworkflow.errors import RefusedError
from rbworkflow.intake.arrivals.inbox import LARGEST
from rbworkflow.intake.names import check_name, is_temporary, plain
from rbworkflow.intake.reasons import IntakeRefusedError
from rbworkflow.sheets.refusals import SAVE_AS
from rbworkflow.steps.plans.plan_folders import ASSESSMENT_INBOX, RECOMMENDATIONS_INBOX
from rbworkflow.steps.workplace import PLAN_INBOX, Workplace
from rbworkflow.store.shared_files import lay_shared

FOLDERS: Final[Mapping[str, str]] = {
    "Rencana aksi": PLAN_INBOX,
    "Rekomendasi evaluasi provinsi": RECOMMENDATIONS_INBOX,
    "Lembar kerja evaluasi (LKE)": ASSESSMENT_INBOX,
}
"""By what it is, as the form of importing calls it."""


EVALUATIONS: Final = "evaluasi"
"""Where a province's evaluators lay what they filled in."""


def lay_given(workplace: Workplace, kind: str, name: str, content: BinaryIO) -> Path:
    """Where the workbook stands now, whole; raises RefusedError for what is no workbook by its name, kind or size."""
    if kind not in FOLDERS:
        raise RefusedError("Pilih dahulu apa isi berkas itu.")
    return _laid(workplace, FOLDERS[kind], name, content)


def lay_evaluation_workbook(workplace: Workplace, name: str, content: BinaryIO) -> Path:
    """The same of an evaluator's workbook."""
    return _laid(workplace, EVALUATIONS, name, content)


def _laid(workplace: Workplace, folder: str, name: str, content: BinaryIO) -> Path:
    name = plain(name)
    if is_temporary(name):
        raise IntakeRefusedError("NAMA_SEMENTARA")
    check_name(name)
    if not name.lower().endswith(".xlsx"):
        raise RefusedError(f"{name} bukan buku kerja Excel (.xlsx). {SAVE_AS}")
    taken = content.read(LARGEST + 1)
    if not taken:
        raise IntakeRefusedError("KOSONG")
    if len(taken) > LARGEST:
        raise IntakeRefusedError("TERLALU_BESAR")
    path = workplace.settings.inbox / folder / f"{name[:-5]}.xlsx"
    lay_shared(workplace.settings.shared, path, taken)
    return path
