"""What went wrong, sorted by what the caller should do. Messages are Indonesian: an officer may read them."""

import errno
from collections.abc import Iterator
from typing import Final


class WorkflowError(Exception):
    """Anything this program refuses to go on with; its text says what, where and what to do."""

    may_succeed_later = False


class RetryLaterError(WorkflowError):
    """Something outside was away for now: try the same again later."""

    may_succeed_later = True


class ConfigurationError(WorkflowError):
    """The operator must mend a setting, or a file of config/ or of the store, first."""


class RefusedError(WorkflowError):
    """Refused for good: the same request will always be refused."""


_FULL: Final = RetryLaterError(
    "Cakram komputer ini penuh, maka ada yang tidak dapat disimpan. Kosongkan cakram; yang belum selesai dilanjutkan "
    "pada putaran berikut."
)
_BUSY: Final = RetryLaterError(
    "Basis data sedang dipakai pekerjaan lain terlalu lama. Tunggu sampai pekerjaan itu selesai, lalu jalankan lagi."
)
_READ_ONLY: Final = ConfigurationError(
    "Folder data tidak boleh ditulisi program ini. Perbaiki izin folder itu beserta isinya, lalu jalankan lagi."
)
_SPOILT: Final = ConfigurationError(
    "Berkas basis data rusak dan tidak dapat dibaca. Pulihkan dari cadangan; jangan menghapus berkas yang rusak."
)
FORESEEN: Final[dict[int | str, WorkflowError]] = {
    # an OSError's number, SQLite's name of an error, PostgreSQL's code of one
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EROFS: _READ_ONLY,
    "SQLITE_FULL": _FULL,
    "SQLITE_BUSY": _BUSY,
    "SQLITE_READONLY": _READ_ONLY,
    "SQLITE_CORRUPT": _SPOILT,
    "SQLITE_NOTADB": _SPOILT,
    "53100": _FULL,
}
"""Faults of the machine that no step can mend, by their kind."""


def foreseen(fault: BaseException) -> WorkflowError | None:
    """What a fault of the machine is to an officer, also where another error wraps it; None where nobody foresaw it."""
    kinds = (getattr(each, name, None) for each in _causes(fault) for name in ("errno", "sqlite_errorname", "sqlstate"))
    return next((FORESEEN[kind] for kind in kinds if kind in FORESEEN), None)


def _causes(fault: BaseException | None) -> Iterator[BaseException]:
    while fault is not None:
        yield fault
        fault = fault.__cause__
