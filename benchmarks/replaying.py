"""How long verifying takes: `python -m benchmarks.replaying [EVENTS ...]`, 1,000 and 100,000 where none is given.

Of each four events three are a mail's life and the fourth a submission of eighteen figures. Rows,
events and files are made by the program's own functions; nothing is compared but this program with itself.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final, TypeVar

import pandas as pd
from sqlalchemy import Connection, Engine

from rbworkflow import audit
from rbworkflow.audit.stored_files import check_all
from rbworkflow.delivery import outbox
from rbworkflow.delivery.leasing import lease_next, settle
from rbworkflow.delivery.mail import Mail
from rbworkflow.delivery.relay import RelayOutcome, Result
from rbworkflow.intake.submissions.frames import ROW_COLUMNS
from rbworkflow.intake.submissions.rows import Submission
from rbworkflow.intake.submissions.stored import Contents, insert_submission
from rbworkflow.store import FileStore, migrate, open_engine, read, write
from rbworkflow.store.schema import plan_version

OFFICE: Final = "3514"
SIZES: Final = (1_000, 100_000)
SHA256: Final = "a" * 64
WORDS: Final = "Realisasi triwulan ini sesuai dengan target yang ditetapkan dalam rencana aksi. " * 40
INDICATORS: Final = 9
BEGAN: Final = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
DAY: Final = 400
"""Events of a day of much work."""
AT_ONCE: Final = 250
T = TypeVar("T")


def main(sizes: list[int]) -> None:
    for size in sizes or SIZES:
        with tempfile.TemporaryDirectory(prefix="rbworkflow-replaying-") as folder:
            sys.stdout.write(f"{_measured(Path(folder), size)}\n")
            sys.stdout.flush()


def _measured(folder: Path, size: int) -> str:
    engine, files = open_engine(f"sqlite:///{folder / 'rows.sqlite3'}"), FileStore(folder / "files")
    migrate(engine)
    _fill(engine, size)
    with read(engine) as conn:
        alone, last = _timed(lambda: audit.verify(conn, OFFICE))
        whole, found = _timed(lambda: audit.replay(conn, OFFICE))
        since, _ = _timed(lambda: audit.replay(conn, OFFICE, after=last.seq - DAY, anchors=[last]))
        one, _ = _timed(lambda: audit.difference(conn, OFFICE, outbox.TABLE, 1, outbox.subject("notice/0")))
    engine.dispose()
    contents = [f"{number}\n{WORDS}".encode() * 40 for number in range(found.row_count // 10)]
    for content in contents:
        files.put(content)
    stored, count = _timed(lambda: check_all(files, {}))
    return (
        f"{found.event_count:,} events, {found.row_count:,} rows: the chain alone {alone:.2f} s, chain and rows "
        f"{whole:.2f} s, the last {DAY} events {since * 1000:.0f} ms, one mail before it leaves {one * 1000:.1f} ms; "
        f"{count:,} files of {len(contents[0]) / 1024:.0f} KiB {stored:.2f} s"
    )


def _timed(work: Callable[[], T]) -> tuple[float, T]:
    begins = time.perf_counter()
    done = work()
    return time.perf_counter() - begins, done


def _fill(engine: Engine, size: int) -> None:
    at, made = BEGAN, 0
    with write(engine) as conn:
        digests = dict.fromkeys(("content_sha256", "workbook_sha256", "draft_sha256"), SHA256)
        plan = {"id": 1, "office_code": OFFICE, "year": 2026, "number": 1, "status": "frozen", "reason": ""}
        conn.execute(plan_version.insert().values(**plan, **digests, imported_at=at))
        written, subject = [audit.Written(plan_version, [1])], f"plan/{OFFICE}/2026/1"
        event: dict[str, Any] = {"office_code": OFFICE, "at": at, "actor": "operator", "action": "plan_imported"}
        audit.append(conn, **event, subject=subject, written=written)
    while made * 4 < size - 1:
        with write(engine) as conn:
            for _ in range(min(AT_ONCE, (size - made * 4) // 4 + 1)):
                at += timedelta(minutes=1)
                _one_mail(conn, made, at)
                _one_submission(conn, made, at)
                made += 1


def _one_mail(conn: Connection, number: int, at: datetime) -> None:
    mail = Mail(f"Surel {number}", WORDS, f"<p>{WORDS}</p>")
    key = f"notice/{number}"
    outbox.queue(conn, office_code=OFFICE, key=key, kind="notice", mail=mail, recipient="a@b.example", at=at)
    leased = lease_next(conn, OFFICE, owner="benchmark", at=at)
    if leased is not None:
        settle(conn, leased, RelayOutcome(Result.PRACTICE, text="latihan"), at)


def _one_submission(conn: Connection, number: int, at: datetime) -> None:
    rows = [
        dict.fromkeys(ROW_COLUMNS, "")
        | {"indicator_code": f"A{each}", "quarter": quarter, "actual": None}
        | {"actual_text": str(number), "narrative": WORDS[:200], "is_explanation_old": False}
        for each in range(INDICATORS)
        for quarter in (1, 2)
    ]
    sent = Submission(
        office_code=OFFICE,
        period_code="2026-S1",
        unit_code="RDI",
        plan_version_id=1,
        content_sha256=f"{number:064x}",
        workbook_sha256=SHA256,
        workbook_name="isian.xlsx",
        channel="inbox",
        received_at=at,
        is_late=False,
        is_after_compilation=False,
    )
    insert_submission(conn, sent, Contents(rows=pd.DataFrame(rows)), actor="system", at=at)


if __name__ == "__main__":
    main([int(each) for each in sys.argv[1:]])
