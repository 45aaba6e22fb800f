"""The lines that close a table: where and when it was drawn up, who signs it, and notes beneath it."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from rbworkflow.finding import Finding, Severity
from rbworkflow.sheets.addresses import address
from rbworkflow.sheets.columns import FoundTable
from rbworkflow.sheets.table_findings import cell_finding
from rbworkflow.sheets.texts import folded
from rbworkflow.wording import listed

BELOW_TABLE: Final = "K10"

_OPENS: Final = re.compile(
    r"(?:mengetahui|menyetujui|mengesahkan)\b.{0,60}"
    r"|(?:disusun|dibuat|diperiksa|disetujui|ditetapkan) (?:oleh|di)\b.{0,60}"
    r"|(?:[a-z]{1,3}\.? ?)?(?:ketua|sekretaris|kepala|tim|evaluator|pejabat)\b[^.;]{0,60},"
    r"|(?:catatan|keterangan|ket|nb)\.? ?:.*|\*.*|nip\b.{0,40}|[^\d,;:]{2,40}, ?(?:\d{1,2}|[._…]+) [a-z]{3,9} 20\d\d",
    re.DOTALL,
)
"""How such lines begin; a role alone only with the comma that letters put behind it."""
_MOST_TEXTS: Final = 3
"""A line with more texts is a row: people sign side by side."""


def said_of_closing(table: FoundTable, rows: Sequence[int]) -> Iterator[Finding]:
    """That these of the lines below the table are not read."""
    if rows:
        what = f"Baris {listed(list(map(str, rows)))} di bawah tabel (catatan atau tanda tangan) tidak dibaca."
        todo = "Bila itu isian, pindahkan ke barisnya."
        yield cell_finding(BELOW_TABLE, Severity.NOTE, table.sheet, address(rows[0], 1), what, todo)


def closed_from(table: FoundTable) -> int:
    """The place of the first line that closes the table; behind the last row where none does."""
    end = len(table.rows)
    for index in reversed(range(1, end)):
        texts = {folded(text) for text in table.own_texts(index).values()}
        if len(texts) > _MOST_TEXTS:
            break
        if any(_OPENS.fullmatch(text) for text in texts):
            end = index
    return end
