"""`rbworkflow demo`: the sample office's year through a real server and worker, told while it happens."""

import json
import shutil
from collections import Counter
from contextlib import AbstractContextManager, ExitStack, nullcontext
from pathlib import Path
from time import monotonic
from typing import Any

from rich.console import Console
from sqlalchemy import func, select

from rbworkflow import audit
from rbworkflow.delivery.lifecycle import STATUS_LABELS
from rbworkflow.errors import RefusedError
from rbworkflow.local.processes import stopping_on_signals
from rbworkflow.local.rehearsal import Rehearsal, rehearsal
from rbworkflow.local.story import Story, first_semester, second_semester
from rbworkflow.report.revisions import Revision, revisions_in
from rbworkflow.settings import Settings
from rbworkflow.store import read
from rbworkflow.store.schema import audit_event, decision, finding, outbox


def demo(output: Path, *, is_year: bool, as_json: bool) -> None:
    """Play the sample semester (or year) into `output`; raises RefusedError where its end is not what it should be."""
    console = Console(stderr=as_json, highlight=False)
    home = Settings().home
    started = monotonic()
    shutil.rmtree(output, ignore_errors=True)
    story = Story(console.print)
    with stopping_on_signals(), _progress(console), ExitStack() as stack:
        with story.stage("start", "Menyiapkan server, pekerja, dan penangkap surel (all on this machine)"):
            office = stack.enter_context(rehearsal(output / "data", config=home / "config", on="2026-06-22 07:00"))
        first_semester(story, office, home / "samples")
        if is_year:
            second_semester(story, office, home / "samples")
        result = _result(office, output, story, monotonic() - started)
    _tell(console, result)
    if as_json:
        print(json.dumps(result, ensure_ascii=False))  # noqa: T201 - the command's output
    _check(result, reports=3 if is_year else 1)


def _progress(console: Console) -> AbstractContextManager[Any]:
    return console.status("Geladi berjalan …") if console.is_terminal else nullcontext()


def _result(office: Rehearsal, output: Path, story: Story, seconds: float) -> dict[str, Any]:
    """What the demo left behind, counted from the tables and the mailbox."""
    workplace = office.workplace
    with read(workplace.engine) as conn:
        sent = revisions_in(conn, workplace.office.code, "sent")
        anchor = audit.verify(conn)
        statuses = Counter(conn.scalars(select(outbox.c.status)))
        severities = Counter(conn.scalars(select(finding.c.severity)))
        decisions = [
            {"stage": row.stage, "decision": row.decision, "officer": row.officer["title"], "note": row.note}
            for row in conn.execute(select(decision).order_by(decision.c.decided_at))
        ]
        events = conn.scalar(select(func.count()).select_from(audit_event))
    documents = [path for revision in sent for path in _copy_documents(office, output, revision)]
    return {
        "documents": documents,
        "mails": {
            "caught": len(office.catcher.messages()),
            "at_province": [mail.subject for mail in office.catcher.messages(workplace.office.recipient.email)],
            "outbox": {STATUS_LABELS[status]: count for status, count in sorted(statuses.items())},
            "folder": str(office.catcher.folder),
        },
        "decisions": decisions,
        "findings": dict(sorted(severities.items())),
        "audit_events": events,
        "audit_anchor": str(anchor),
        "seconds": story.seconds | {"total": round(seconds, 1)},
    }


def _copy_documents(office: Rehearsal, output: Path, revision: Revision) -> list[str]:
    """The issued documents under the names the province sees."""
    name = revision.content["file_name"]
    pairs = ((f"{name}.docx", revision.document_sha256), (f"{name}_data.xlsx", revision.data_sha256))
    copied = []
    for file_name, sha256 in pairs:
        target = output / file_name
        target.write_bytes(office.workplace.files.get(sha256 or ""))
        copied.append(str(target))
    return copied


def _tell(console: Console, result: dict[str, Any]) -> None:
    console.print("\nSelesai (done)")
    for path in result["documents"]:
        console.print(f"  Dokumen: {path}")
    console.print(f"  Surel: {result['mails']['caught']} tertangkap di {result['mails']['folder']}")
    console.print(f"  Di provinsi: {'; '.join(result['mails']['at_province'])}")
    console.print(f"  Rantai audit: {result['audit_events']} peristiwa utuh, jangkar {result['audit_anchor'][:16]}…")
    console.print(f"  Waktu: {result['seconds']['total']} detik")


def _check(result: dict[str, Any], *, reports: int) -> None:
    """The demo is a promise: a report at the province for each period, nothing rejected or in doubt."""
    arrived = len(result["mails"]["at_province"])
    if arrived != reports or len(result["documents"]) != 2 * reports:
        raise RefusedError(f"Geladi tidak lengkap: {arrived} dari {reports} laporan tiba di provinsi.")
