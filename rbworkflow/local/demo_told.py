"""What a demo left behind, as one object and as the lines at its end; offices and provinces alike."""

from collections.abc import Iterable, Sequence
from typing import Any

from rich.console import Console

from rbworkflow.local.demo_outcome import Ending
from rbworkflow.local.rehearsal import Rehearsal


def left_behind(office: Rehearsal, ending: Ending, documents: Sequence[str], *, at_recipient: str) -> dict[str, Any]:
    """Counted from the tables and the mailbox; `at_recipient` is what the mails that whoever gets the report has are
    called.
    """
    recipient = office.workplace.office.recipient.email
    return {
        "documents": list(documents),
        "mails": {
            "caught": len(office.catcher.messages()),
            at_recipient: [mail.subject for mail in office.catcher.messages(recipient)],
            "outbox": ending.outbox_counts,
            "folder": str(office.catcher.folder),
        },
        "decisions": list(ending.decisions),
        "audit_events": ending.event_count,
        "audit_anchor": ending.anchor,
    }


def tell(console: Console, result: dict[str, Any], made: Iterable[str], *, arrived: str) -> None:
    """Say it; `made` is what came of the story, a line each, and `arrived` what whoever gets the report has."""
    mails = result["mails"]
    lines = [
        "\nSelesai (done)",
        f"  Buka halaman ceritanya (open this page): {result['page']}",
        *(f"  {line}" for line in made),
        f"  Surel: {mails['caught']} tertangkap di {mails['folder']}",
        f"  {arrived}",
        f"  Rantai audit: {result['audit_events']} peristiwa utuh, jangkar {result['audit_anchor'][:16]}…",
        f"  Waktu: {result['seconds']['total']} detik",
    ]
    console.print("\n".join(lines), soft_wrap=True)  # paths stay whole, to be copied
