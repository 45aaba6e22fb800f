"""`rbworkflow try`: the demo's semester, where a person decides for the officers and the operator in the UI."""

import webbrowser
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event
from typing import Final

from rich.console import Console

from rbworkflow.errors import RetryLaterError
from rbworkflow.home import bundled, command
from rbworkflow.local.processes import environment, stopping_on_signals
from rbworkflow.local.rehearsal import Rehearsal, rehearsal
from rbworkflow.local.story import corrections_come, until_asked
from rbworkflow.local.telling import Story
from rbworkflow.office import Semester
from rbworkflow.polling import poll
from rbworkflow.report.revisions import latest_revision, order_of
from rbworkflow.steps.office_state import PeriodState
from rbworkflow.steps.request import open_requests, turn
from rbworkflow.steps.status import status
from rbworkflow.store import read

SEMESTER: Final = Semester(2026, 1)
ACT: Final = "Mulai revisi"
LOOK_SECONDS: Final = 10

OFFICER: Final = """
Giliran: {title} (the officer's turn)
  1. Buka (open)  {url}
  2. Tekan Resume di kanan atas; di telepon lewat menu ⋮ (press Resume)
  3. Salin SATU kode dari surel ini, lalu Submit (paste ONE code of this mail)

  Surel kepada {to}:
{mail}

Menunggu keputusan Saudara … (Ctrl-C untuk berhenti)"""
OPERATOR: Final = """
Dikembalikan. Giliran operator (returned: the operator's turn)
  1. Buka (open)  {url}
  2. Periode: 2026-S1. Subbagian: Add item, lalu TPH. Batas waktu: Today, lalu Apply. Isi yang perlu diperbaiki.
  3. Submit. Subbagian lalu mengirim perbaikannya dan laporan disusun kembali.
Menunggu perintah revisi … (Ctrl-C untuk berhenti)"""
THE_END: Final = """
Laporan tiba di provinsi (it arrived): {subject}
  Lampiran (attached): {names}
  Semua surel (every mail): {folder}
  Semua halaman (every page): {url}
Ctrl-C menghentikan server dan menghapus semuanya."""


def try_out() -> None:
    """Play until somebody must decide, wait for him, and go on, until the report arrived; Ctrl-C removes everything."""
    console = Console(highlight=False, markup=False, soft_wrap=True)
    samples = bundled("samples")
    with TemporaryDirectory(prefix="rbworkflow-") as folder, stopping_on_signals(), suppress(KeyboardInterrupt):
        data = Path(folder) / "data"
        console.print("Menyiapkan server, pekerja, dan penangkap surel (getting ready) …")
        with rehearsal(data, config=bundled("config"), on="2026-06-22 07:00") as office:
            story = Story(console.print, mailbox=office.catcher.folder)
            until_asked(story, office, samples)
            while _report(office).report_status != "sent":
                if _report(office).report_status == "returned":
                    _order_revision(console, office)
                    with story.stage("revise", "Perbaikan", "the unit corrects"):
                        corrections_come(story, office, samples)
                        _wait_for_no_unit(story, office)
                else:
                    _decide(console, office)
            _show_the_end(console, office)
            Event().wait()


def _decide(console: Console, office: Rehearsal) -> None:
    """One officer's turn, until his request is closed and what follows from it is done."""
    asked = office.waiting()
    url = office.server.run_url(asked.run_id or "")
    mail = next(mail for mail in reversed(office.catcher.messages()) if url in mail.text)
    lines = "\n".join(f"  | {line}" for line in mail.text.splitlines())
    console.print(OFFICER.format(title=asked.title, url=url, to=mail.message["To"], mail=lines))
    _browse(url)
    _wait(office, lambda: not turn(office.workplace, asked.request_id).is_open)
    console.print(f"  {turn(office.workplace, asked.request_id).said}")
    _wait(office, lambda: _report(office).report_status in ("returned", "sent") or _is_asking(office))


def _order_revision(console: Console, office: Rehearsal) -> None:
    """The operator's turn, until he has ordered the next revision."""
    url = f"{office.server.ui_url}{office.runs.form_path(ACT)}"
    console.print(OPERATOR.format(url=url))
    _browse(url)
    _wait(office, lambda: _report(office).is_ordered)


def _wait_for_no_unit(story: Story, office: Rehearsal) -> None:
    """Where units were named that have nothing to send, let the order's last day pass."""
    with read(office.workplace.engine) as conn:
        latest = latest_revision(conn, office.workplace.office.code, SEMESTER)
        order = order_of(conn, latest.id) if latest else None
    if order is not None and not _is_asking(office):
        at = office.on(f"{order.until + timedelta(days=1)} 08:00")
        story.tell(at, "Jadwal", office.run("Putaran setengah jam"), "The day is over: compiled as it stands.")


def _show_the_end(console: Console, office: Rehearsal) -> None:
    mail = office.catcher.messages(office.workplace.office.recipient.email)[-1]
    names = ", ".join(str(part.get_filename()) for part in mail.message.iter_attachments())
    url, folder = office.server.ui_url, office.catcher.folder
    console.print(THE_END.format(subject=mail.subject, names=names, folder=folder, url=url))


def _report(office: Rehearsal) -> PeriodState:
    return next(period for period in status(office.workplace).periods if period.code == SEMESTER.code)


def _is_asking(office: Rehearsal) -> bool:
    return bool(open_requests(office.workplace))


def _wait(office: Rehearsal, is_done: Callable[[], bool]) -> None:
    """As long as the person needs; raises RetryLaterError where the server is gone."""
    while not poll(lambda: is_done() or None, seconds=LOOK_SECONDS, every=1):
        if not office.server.child.is_running:
            raise RetryLaterError(
                f"Server Prefect berhenti dengan sendirinya. Jalankan '{command('try')}' sekali lagi."
            )


def _browse(url: str) -> None:
    """Open the page where there is a screen."""
    if "DISPLAY" in environment({}):
        webbrowser.open(url)
