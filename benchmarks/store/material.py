"""A database of a file with one submission in it, and the rows of the next one."""

import atexit
import tempfile
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import pandas as pd
from sqlalchemy import Engine, select

from benchmarks.comparison import sha256
from rbworkflow.intake.submissions.frames import ROW_COLUMNS, TEXTS
from rbworkflow.intake.submissions.rows import Submission
from rbworkflow.intake.submissions.stored import Contents, insert_submission
from rbworkflow.store import migrate, open_engine, read, write
from rbworkflow.store.schema import plan_version, submission_row

AT: Final = datetime(2026, 7, 2, 3, 0, tzinfo=UTC)
FIRST, NEXT = 1, 2
"""The submissions' numbers."""
ONE_IN: Final = {
    "narrative": 1,
    "evidence_text": 2,
    "solution": 3,
    "obstacle": 5,
    "follow_up": 6,
    "follow_up_pic": 6,
    "follow_up_due": 6,
    "explanation": 20,
    "follow_up_evidence": 30,
}
"""In how many rows units say something there once, about as the sample's do; elsewhere the cell is empty."""
SENTENCE: Final = "Realisasi triwulan ini sesuai dengan target yang ditetapkan dalam rencana aksi."


@dataclass(frozen=True)
class Database:
    """Where the rows go. `following` is the next submission, whose number the methods without ours write themselves."""

    path: Path
    engine: Engine
    rows: list[dict[str, Any]]
    table: pd.DataFrame
    following: Submission


def database(count: int) -> Database:
    folder = tempfile.TemporaryDirectory(prefix="rbworkflow-store-")
    atexit.register(folder.cleanup)
    path = Path(folder.name) / "rows.sqlite3"
    engine = open_engine(f"sqlite:///{path}")
    migrate(engine)
    rows = [_row(number) for number in range(count)]
    table = pd.DataFrame(rows, columns=list(ROW_COLUMNS))
    first = _submission("a" * 64)
    with write(engine) as conn:
        digests = dict.fromkeys(("content_sha256", "workbook_sha256", "draft_sha256"), "b" * 64)
        plan = {"id": 1, "office_code": "3514", "year": 2026, "number": 1, "status": "frozen", "reason": ""}
        conn.execute(plan_version.insert().values(**plan, **digests, imported_at=AT))
        insert_submission(conn, first, Contents(rows=table), actor="system", at=AT)
    return Database(path, engine, rows, table, replace(first, content_sha256="c" * 64))


def with_submission(made: Database) -> Database:
    """The next submission is there already, without any rows: these are the method's."""
    with write(made.engine) as conn:
        none = made.table.iloc[:0]
        insert_submission(conn, made.following, Contents(rows=none), actor="system", at=AT)
    return made


def digest(engine: Engine) -> str:
    """The rows of the next submission, as they are read."""
    with read(engine) as conn:
        found = conn.execute(select(submission_row).where(submission_row.c.submission_id == NEXT)).all()
    return sha256([repr(tuple(row)) for row in found])


def _row(number: int) -> dict[str, Any]:
    result = Decimal(number % 97) / 4
    place = {"indicator_code": f"A1-{number // 2}", "quarter": number % 2 + 1, "sheet": "Isian", "cell": f"F{number}"}
    said = {"actual": result, "actual_text": str(result), "is_explanation_old": False}
    return place | said | {name: "" if number % ONE_IN[name] else f"{SENTENCE} {number}" for name in TEXTS}


def _submission(content: str) -> Submission:
    return Submission(
        office_code="3514",
        period_code="2026-S1",
        unit_code="RDI",
        plan_version_id=1,
        content_sha256=content,
        workbook_sha256="d" * 64,
        workbook_name="isian.xlsx",
        channel="inbox",
        received_at=AT,
        is_late=False,
        is_after_compilation=False,
    )
