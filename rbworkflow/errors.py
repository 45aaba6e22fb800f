"""What went wrong, sorted by what the caller should do. Messages are Indonesian: an officer may read them."""

import errno
import socket
import ssl
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
_DISK: Final = ConfigurationError(
    "Cakram komputer ini tidak dapat dibaca atau ditulis. Periksa apakah cakramnya terpasang; bila tetap begitu, ganti "
    "cakramnya dan pulihkan dari cadangan."
)
_SPOILT: Final = ConfigurationError(
    "Berkas basis data rusak dan tidak dapat dibaca. Pulihkan dari cadangan; jangan menghapus berkas yang rusak."
)
FORESEEN: Final[dict[int | str, WorkflowError]] = {
    # an OSError's number, SQLite's name of an error, PostgreSQL's code of one
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EROFS: _READ_ONLY,
    errno.EIO: _DISK,
    "SQLITE_FULL": _FULL,
    # what readers share has no room either
    "SQLITE_IOERR_SHMSIZE": _FULL,
    "SQLITE_IOERR_READ": _DISK,
    "SQLITE_IOERR_WRITE": _DISK,
    "SQLITE_IOERR_FSYNC": _DISK,
    "SQLITE_BUSY": _BUSY,
    "SQLITE_READONLY": _READ_ONLY,
    "SQLITE_CORRUPT": _SPOILT,
    "SQLITE_NOTADB": _SPOILT,
    "53100": _FULL,
}
"""Faults of the machine that no step can mend, by their kind."""


_NOT_ALLOWED: Final = "program tidak boleh membaca atau menulis di situ"
_REASONS: Final = {
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.ENOENT: "tidak ada",
    errno.ENOTDIR: "bukan folder",
    errno.EISDIR: "folder, bukan berkas",
    errno.EEXIST: "bukan folder",
    errno.EIO: "cakram tidak dapat dibaca atau ditulis",
    errno.ENOSPC: "cakram penuh",
    errno.EROFS: "cakramnya hanya dapat dibaca",
    errno.EADDRINUSE: "sudah dipakai program lain",
    errno.EADDRNOTAVAIL: "bukan alamat komputer ini",
    errno.ECONNREFUSED: "tidak ada yang menjawab pada port itu",
    errno.ECONNRESET: "sambungannya diputus",
    errno.ETIMEDOUT: "tidak ada jawaban",
    errno.EHOSTUNREACH: "tidak terjangkau dari jaringan ini",
    errno.ENETUNREACH: "komputer ini tidak tersambung ke jaringan",
    socket.EAI_NONAME: "nama itu tidak dikenal; periksa ejaannya dan sambungan internet komputer ini",
    socket.EAI_AGAIN: "nama itu tidak dapat dicari; periksa sambungan internet komputer ini",
}
_UNTRUSTED: Final = {
    9: "belum berlaku; periksa juga jam komputer ini",
    10: "masa berlakunya sudah lewat; periksa juga jam komputer ini",
    18: "dibuat sendiri oleh peladennya",
    19: "dibuat sendiri oleh peladennya",
    20: "penerbitnya tidak dikenal",
    62: "dibuat untuk nama lain",
    64: "dibuat untuk alamat lain",
}
"""By OpenSSL's number of why a certificate is not believed."""


def why(error: Exception) -> str:
    """What a fault of the machine or the network is to an officer; in its own words where nobody foresaw it."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return _UNTRUSTED.get(error.verify_code, error.verify_message)
    if isinstance(error, ssl.SSLError):
        # its number is OpenSSL's, not the machine's
        return getattr(error, "reason", None) or str(error)
    if isinstance(error, TimeoutError):
        return _REASONS[errno.ETIMEDOUT]
    return _REASONS.get(getattr(error, "errno", None) or 0) or getattr(error, "strerror", None) or str(error)


def foreseen(fault: BaseException) -> WorkflowError | None:
    """What a fault of the machine is to an officer, also where another error wraps it; None where nobody foresaw it."""
    kinds = (getattr(each, name, None) for each in _causes(fault) for name in ("errno", "sqlite_errorname", "sqlstate"))
    return next((FORESEEN[kind] for kind in kinds if kind in FORESEEN), None)


def _causes(fault: BaseException | None) -> Iterator[BaseException]:
    while fault is not None:
        yield fault
        fault = fault.__cause__
