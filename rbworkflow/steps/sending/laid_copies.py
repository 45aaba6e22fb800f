"""Where a copy that came back signed is laid, by whichever way: to be looked at by the worker's next run."""

import hashlib
from pathlib import Path, PurePath
from typing import Final

from rbworkflow.errors import RefusedError
from rbworkflow.intake.arrivals import inbox
from rbworkflow.intake.names import check_name, plain
from rbworkflow.intake.reasons import IntakeRefusedError
from rbworkflow.steps.sending.to_sign import awaiting_signature
from rbworkflow.steps.workplace import Workplace

FOLDER: Final = "ttd"
PAGE: Final = "halaman"
NO_PDF: Final = "{} bukan PDF. Pindai atau simpan sebagai PDF, lalu kirim lagi."
NOTHING_AWAITED: Final = "Tidak ada laporan yang menunggu salinan bertanda tangan."


def lay_signed(workplace: Workplace, name: str, content: bytes, *, way: str = PAGE) -> None:
    """Lay one copy to be taken by the next run; raises RefusedError for what cannot be one, or while none is wanted.

    The same file twice is laid once.
    """
    name = plain(name)
    check_name(name)
    if not name.lower().endswith(".pdf"):
        raise RefusedError(NO_PDF.format(name))
    if not content:
        raise IntakeRefusedError("KOSONG")
    if not awaiting_signature(workplace):
        raise RefusedError(NOTHING_AWAITED)
    claim = f"{FOLDER}-{way}-{hashlib.sha256(content).hexdigest()[:32]}"
    inbox.place(claims_of_copies(workplace), claim, [(PurePath(name), content)])


def claims_of_copies(workplace: Workplace) -> Path:
    """Apart from those of units, which are collected otherwise."""
    return workplace.claims / FOLDER
