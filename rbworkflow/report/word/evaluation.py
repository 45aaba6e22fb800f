"""BAB III's sections beside its scores: obstacles, solutions and follow-up, the next period."""

from collections.abc import Iterable
from itertools import groupby
from typing import Final

from rbworkflow.report.content.model import Content, ReportedIndicator
from rbworkflow.report.content.phrases import DASH, quarter_label, target_text
from rbworkflow.report.word.body import Body
from rbworkflow.report.word.tables import TableColumn

_NUMBER: Final = TableColumn("No.", 5, "SelTengah")
_NO_OBSTACLES: Final = "Tidak ada kendala yang dilaporkan oleh subbagian pada periode ini."
_NO_SOLUTIONS: Final = "Tidak ada tindak lanjut yang dilaporkan oleh subbagian pada periode ini."
_NO_TARGETS: Final = "Target periode berikutnya mengikuti rencana aksi tahun berikutnya."


def obstacles(body: Body, content: Content) -> None:
    rows = [row for row in content["indicators"] if row["obstacle"]]
    if not rows:
        return body.text(content["texts"].get("tanpa_kendala") or _NO_OBSTACLES)
    lines = [(str(position), row["name"], row["obstacle"]) for position, row in enumerate(rows, 1)]
    body.table_caption("Kendala yang dilaporkan")
    return body.table([_NUMBER, TableColumn("Indikator"), TableColumn("Kendala")], lines)


def solutions(body: Body, content: Content) -> None:
    """What was done, and what is still to be done: by whom and until when."""
    rows = [row for row in content["indicators"] if row["solution"] or row["follow_up"]]
    if not rows:
        return body.text(_NO_SOLUTIONS)
    columns = [
        _NUMBER,
        TableColumn("Indikator"),
        TableColumn("Solusi yang Telah Dilakukan"),
        TableColumn("Rencana Tindak Lanjut"),
        TableColumn("Penanggung Jawab dan Batas Waktu"),
    ]
    lines = [(row["name"], row["solution"], row["follow_up"], _by_whom_and_when(row)) for row in rows]
    body.table_caption("Solusi dan rencana tindak lanjut")
    return body.table(columns, [(str(at), *(text or DASH for text in line)) for at, line in enumerate(lines, 1)])


def _by_whom_and_when(row: ReportedIndicator) -> str:
    """In one column: two narrow ones would leave no room for what is to be done."""
    return "\n".join(filter(None, (row["follow_up_pic"], row["follow_up_due"])))


def upcoming_quarters(content: Content) -> list[int]:
    """Those that have targets."""
    return sorted({row["quarter"] for row in content["next"] if row["target"] is not None})


def outlook(body: Body, content: Content) -> None:
    """The standing paragraph and the next quarters' targets."""
    quarters = upcoming_quarters(content)
    body.text(content["texts"].get("rencana_periode_berikut") or ("" if quarters else _NO_TARGETS))
    if not quarters:
        return None
    columns = [
        _NUMBER,
        TableColumn("Indikator"),
        TableColumn("Satuan", 15, "SelTengah"),
        *(TableColumn(quarter_label(quarter), 10, "SelKanan", group="Target") for quarter in quarters),
    ]
    body.table_caption("Target triwulan berikutnya")
    return body.table(columns, _target_rows(content, quarters))


def _target_rows(content: Content, quarters: list[int]) -> Iterable[tuple[str, ...]]:
    known = {row["code"]: row for row in content["indicators"]}
    planned = [row for row in content["next"] if row["target"] is not None and row["indicator"] in known]
    planned.sort(key=lambda row: (known[row["indicator"]]["position"], row["indicator"], row["quarter"]))
    for position, (code, cells) in enumerate(groupby(planned, key=lambda row: row["indicator"]), 1):
        row = known[code]
        targets = {cell["quarter"]: target_text(row, row["quarters"][0] | {"target": cell["target"]}) for cell in cells}
        yield (str(position), row["name"], row["measure"], *(targets.get(quarter, DASH) for quarter in quarters))
