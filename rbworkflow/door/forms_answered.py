"""What Prefect's pages are told of a form that somebody filled in: its own sentences are English."""

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

TAKEN: Final = "ACCEPT"
NOT_WAITING: Final = (
    "Halaman ini tidak menunggu jawaban lagi: jawaban tadi, atau yang dari halaman lain, sedang dicatat atau sudah "
    "tercatat. Tutup formulir ini, lalu muat ulang halamannya."
)
NOT_FILLED: Final = "Wajib diisi."
NOT_LISTED: Final = "Pilih salah satu dari daftarnya."
UNFIT: Final = "Isian ini belum sesuai dengan keterangan kolomnya."
_MEANINGS: Final = (
    (
        re.compile(r"is a required property$|^None is not of type|^(''|\[\]) (is too short|should be non-empty)"),
        NOT_FILLED,
    ),
    (re.compile(r"is not one of \["), NOT_LISTED),
)


def _resumed(content: dict[str, Any]) -> dict[str, Any]:
    """Why the run took no answer, as its page shows it."""
    if content.get("status") == TAKEN:
        return content
    return {**content, "details": {**(content.get("details") or {}), "reason": NOT_WAITING}}


def _checked(content: dict[str, Any]) -> dict[str, Any]:
    """What is wrong, field by field."""
    return {**content, "errors": [_fault(each) for each in content.get("errors", [])]}


def _fault(fault: str | dict[str, Any]) -> str | dict[str, Any]:
    if isinstance(fault, str):
        return next((said for pattern, said in _MEANINGS if pattern.search(fault)), UNFIT)
    return {**fault, "errors": [_fault(each) for each in fault["errors"]]}


IN_INDONESIAN: Final[Mapping[str, Callable[[dict[str, Any]], dict[str, Any]]]] = {
    "answer": _resumed,
    "check_form": _checked,
}
"""By the verdict on what was asked."""
