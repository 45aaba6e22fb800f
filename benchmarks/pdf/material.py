"""The rows that both get, and what both PDFs must show."""

import re
from collections.abc import Sequence

import pypdfium2

from benchmarks.comparison import sha256

_KEY = re.compile(r"K\d{5}")


def rows(size: int) -> list[Sequence[str]]:
    """Each with a key of its own, by which it is found again."""
    return [_row(position) for position in range(size)]


def _row(position: int) -> tuple[str, ...]:
    done = position * 37 % 101
    name = f"K{position:05} Persentase dokumen yang diselesaikan tepat waktu oleh subbagian"
    figures = ("100", str(position % 50), str(done), f"{done},00", f"{min(done, 100)},00")
    return (str(position + 1), name, "persen", f"U{position % 4}", *figures, "" if position % 5 else "Lihat catatan")


def digest(pdf: bytes) -> str:
    """Of the rows that can be read in it, each once; narrow columns break their keys."""
    with pypdfium2.PdfDocument(pdf) as document:
        text = "\n".join(page.get_textpage().get_text_range() for page in document)
    return sha256(_KEY.findall(re.sub(r"\s", "", text)))
