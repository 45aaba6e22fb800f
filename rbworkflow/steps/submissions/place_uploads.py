"""What was chosen on a unit's page becomes a claim, as what comes any other way, and is collected like it."""

from collections.abc import Iterable, Mapping
from pathlib import PurePath
from typing import Final

from rbworkflow.access.unit_links import Sender
from rbworkflow.errors import RefusedError
from rbworkflow.intake.arrivals import inbox
from rbworkflow.intake.arrivals.channels import DOOR
from rbworkflow.intake.arrivals.received_rows import is_recorded
from rbworkflow.intake.arrivals.sendings import insert_sending
from rbworkflow.intake.arrivals.unpacking import apart
from rbworkflow.intake.arrivals.uploads import Upload, Uploads
from rbworkflow.polling import poll
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.system import only_one
from rbworkflow.wording import listed

PATIENCE: Final = 30
BUSY: Final = "Kiriman lain dari tautan ini sedang disimpan. Tunggu sebentar, lalu kirim lagi."
NOTHING: Final = "Belum ada berkas yang dipilih. Pilih formulir atau data dukungnya, lalu kirim."


def place_uploads(
    workplace: Workplace, sender: Sender, uploads: Uploads, folders: Mapping[str, PurePath], *, number: str
) -> str:
    """The claim that holds what was chosen, each file in one of the page's `folders`; `number` is the page's own, so
    that sending twice sends once.

    Raises RefusedError where nothing was chosen, or something is not whole. A kill leaves the choice or the claim.
    """
    claim = f"{sender.unit_code}-{DOOR}-{number}"
    if not number.isalnum() or number != number.lower():
        raise RefusedError("Halaman ini sudah lama terbuka. Buka lagi tautannya, lalu kirim.")
    uploads.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    placed = poll(lambda: _placed(workplace, sender, claim, uploads, folders), seconds=PATIENCE)
    if placed is None:
        raise RefusedError(BUSY)
    return placed


def _placed(
    workplace: Workplace, sender: Sender, claim: str, uploads: Uploads, folders: Mapping[str, PurePath]
) -> str | None:
    """The claim; None while somebody else sends through the same link."""
    with only_one(uploads.folder / "sending.lock") as is_mine:
        if not is_mine:
            return None
        if _is_known(workplace, claim):
            return claim
        chosen = uploads.chosen()
        _require_whole(uploads, chosen)
        paths = apart(_path(each, folders) for each in chosen)
        contents = (uploads.read(each) for each in chosen)
        with write(workplace.engine) as conn:  # before the files: whoever collects them has to know
            insert_sending(conn, sender, claim, at=workplace.now)
        inbox.place(workplace.claims, claim, zip(paths, contents, strict=True))
        uploads.forget(chosen)
    return claim


def _is_known(workplace: Workplace, claim: str) -> bool:
    with read(workplace.engine) as conn:
        return (workplace.claims / claim).is_dir() or is_recorded(conn, workplace.office.code, claim)


def _require_whole(uploads: Uploads, chosen: Iterable[Upload]) -> None:
    halves = [each.name for each in chosen if not uploads.is_whole(each)]
    if halves:
        raise RefusedError(
            f"Belum terunggah seluruhnya: {listed(halves)}. Pilih lagi berkas itu untuk melanjutkan, atau hapus."
        )
    if not chosen:
        raise RefusedError(NOTHING)


def _path(upload: Upload, folders: Mapping[str, PurePath]) -> PurePath:
    """Where it would lie in the unit's folder: a form at the top, evidence in the folder of what it proves."""
    return folders.get(upload.indicator_code, PurePath()) / upload.name
