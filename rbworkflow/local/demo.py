"""`rbworkflow demo`: the sample office's year through a real server and worker, told while it happens."""

import json
from contextlib import AbstractContextManager, ExitStack, nullcontext
from pathlib import Path
from time import monotonic
from typing import Any

from rich.console import Console

from rbworkflow.errors import RefusedError
from rbworkflow.local.demo_outcome import Ending, read_ending
from rbworkflow.local.demo_record import Story
from rbworkflow.local.demo_told import left_behind, tell
from rbworkflow.local.page import write_documents, write_page
from rbworkflow.local.processes import stopping_on_signals
from rbworkflow.local.rehearsal import MAILBOX, make_room, rehearsal
from rbworkflow.local.sample_office import FIRST, sample_office
from rbworkflow.local.story import first_semester, second_semester
from rbworkflow.wording import listed


def demo(output: Path, *, is_year: bool, as_json: bool, office_name: str = FIRST) -> None:
    """Play a sample office's semester (or year) into `output`; raises RefusedError where it does not end as it should,
    or where `output` holds something else.
    """
    console = Console(stderr=as_json, highlight=False, markup=False)
    sample = sample_office(office_name)
    started = monotonic()
    make_room(output)
    config = sample.config(output / "pengaturan")
    story = Story(console.print, mailbox=output / "data" / MAILBOX)
    with stopping_on_signals(), progress(console), ExitStack() as stack:
        with story.stage("start", "Menyiapkan server, pekerja, dan penangkap surel", "all on this machine"):
            office = stack.enter_context(rehearsal(output / "data", config=config, on="2026-06-22 07:00"))
        first_semester(story, office, sample)
        if is_year:
            second_semester(story, office, sample)
        ending = read_ending(office.workplace)
        documents = write_documents(output, ending)
        with story.stage("page", "Menulis halaman cerita", "the story as a page"):
            page = write_page(output, story=story, mails=office.catcher.messages(), ending=ending)
        result = left_behind(office, ending, documents, at_recipient="at_province") | {"findings": ending.findings}
        result |= {"page": str(page), "seconds": story.seconds | {"total": round(monotonic() - started, 1)}}
    arrived = f"Di provinsi: {'; '.join(result['mails']['at_province'])}"
    tell(console, result, [f"Dokumen: {path}" for path in documents], arrived=arrived)
    if as_json:
        print(json.dumps(result, ensure_ascii=False))  # noqa: T201 - the command's output
    _check(result, ending, reports=3 if is_year else 1)


def progress(console: Console) -> AbstractContextManager[Any]:
    return console.status("Geladi berjalan …") if console.is_terminal else nullcontext()


def _check(result: dict[str, Any], ending: Ending, *, reports: int) -> None:
    """The demo is a promise: a report at the province for each period, with all that it says goes with it."""
    arrived = len(result["mails"]["at_province"])
    if arrived != reports or len(ending.reports) != reports:
        raise RefusedError(f"Geladi tidak lengkap: {arrived} dari {reports} laporan tiba di provinsi.")
    lacking = [name for report in ending.reports for name in report.lacking]
    if lacking:
        raise RefusedError(f"Geladi tidak lengkap: {listed(lacking)} tidak ikut ke provinsi.")
