"""Workbooks that a test opens, changes and saves, as somebody does in a spreadsheet program."""

import io
import pickle
from functools import lru_cache

from openpyxl import load_workbook
from openpyxl.workbook import Workbook


def opened(content: bytes, *, rich_text: bool = False) -> Workbook:
    """The caller's own: what many tests begin with is read once and copied, in a third of the time."""
    book: Workbook = pickle.loads(_read(content, rich_text=rich_text))
    return book


def saved(book: Workbook) -> bytes:
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


@lru_cache(maxsize=16)
def _read(content: bytes, *, rich_text: bool) -> bytes:
    return pickle.dumps(load_workbook(io.BytesIO(content), rich_text=rich_text))
