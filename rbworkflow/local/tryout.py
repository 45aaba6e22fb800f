"""`rbworkflow try`: the demo's semester, where a person decides for the officers and the operator in the UI."""

import re
import shutil
import webbrowser
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from threading import Event
from typing import Final
from uuid import UUID

from rich.console import Console

from rbworkflow.errors import RetryLaterError
from rbworkflow.home import bundled, command
from rbworkflow.local.catcher import Caught
from rbworkflow.local.demo_outcome import read_ending
from rbworkflow.local.demo_record import Story
from rbworkflow.local.letters import attachments
from rbworkflow.local.page import PAGE, write_documents, write_page
from rbworkflow.local.processes import environment, stopping_on_signals
from rbworkflow.local.rehearsal import WAIT_SECONDS, Rehearsal, make_room, rehearsal
from rbworkflow.local.sample_office import sample_office
from rbworkflow.local.story import OPERATOR, SCHEDULE, corrections_come, officer_asked, until_asked
from rbworkflow.local.turns import OFFICERS_TURN, OPERATORS_TURN, THE_END
from rbworkflow.office import Semester
from rbworkflow.polling import poll
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.orders import Order, order_of
from rbworkflow.report.revisions import latest_revision
from rbworkflow.steps.decisions.requested_runs import RunWanted, runs_wanted
from rbworkflow.steps.decisions.turn import turn
from rbworkflow.steps.overview.next_form import order_form
from rbworkflow.steps.overview.office_state import PeriodState
from rbworkflow.steps.overview.status import status
from rbworkflow.store import read

SEMESTER: Final = Semester(2026, 1)
ACT: Final = "Mulai revisi"
LOOK_SECONDS: Final = 10
DRAFTS: Final = "draf"
LINK: Final = re.compile(r"http\S+/masuk/\S+")


def try_out(output: Path) -> None:
    """Play until somebody must decide, wait for him, and go on, until the report arrived and its story is told.

    Then `output` holds what the demo leaves, after Ctrl-C too; one that is stopped before its end leaves nothing.
    Raises RefusedError where `output` holds something else.
    """
    console = Console(highlight=False, markup=False, soft_wrap=True)
    output = output.absolute()
    make_room(output)
    try:
        with stopping_on_signals(), suppress(KeyboardInterrupt):
            _play(console, output)
    finally:
        if not (output / PAGE).exists():
            shutil.rmtree(output, ignore_errors=True)


def _play(console: Console, output: Path) -> None:
    sample = sample_office()
    console.print("Menyiapkan server, pekerja, dan penangkap surel (getting ready) …")
    with rehearsal(output / "data", config=bundled("config"), on="2026-06-22 07:00") as office:
        story = Story(console.print, mailbox=office.catcher.folder)
        until_asked(story, office, sample)
        while _report(office).report_status != RevisionStatus.SENT:
            if _report(office).report_status == RevisionStatus.RETURNED:
                with story.stage("revise", "Perbaikan", "the unit corrects"):
                    _order_revision(console, story, office)
                    corrections_come(story, office, sample)
                    _wait_for_no_unit(story, office)
            else:
                _decide(console, story, office)
        _show_the_end(console, story, office, output)
        Event().wait()


def _decide(console: Console, story: Story, office: Rehearsal) -> None:
    """One officer's turn, until his request is closed and what follows from it is done."""
    asked = office.waiting()
    page = office.server.run_url(asked.run_id or "")
    mail = next(mail for mail in reversed(office.catcher.messages()) if page in mail.text)
    url = LINK.search(mail.text)[0]  # type: ignore[index] # each of these mails has its officer's
    lines = "\n".join(f"  | {line}" for line in mail.text.splitlines())
    drafts = "\n".join(f"     {path}" for path in _drafts(mail, office.settings.data / DRAFTS / str(asked.request_id)))
    console.print(OFFICERS_TURN.format(title=asked.title, url=url, to=mail.message["To"], mail=lines, drafts=drafts))
    _browse(url)
    _wait(office, lambda: not turn(office.workplace, asked.request_id).is_open)
    at = office.workplace.now
    poll(lambda: _is_over(office, asked) or None, seconds=WAIT_SECONDS)  # the mails that follow have left then
    _wait(
        office,
        lambda: _report(office).report_status in (RevisionStatus.RETURNED, RevisionStatus.SENT) or _is_asking(office),
    )
    said = turn(office.workplace, asked.request_id).said
    with story.stage("decide", asked.title, "an officer decides"):
        story.tell(at, officer_asked(office, asked).title, said, "The officer decided with a code from the mail.")


def _drafts(mail: Caught, folder: Path) -> Iterator[Path]:
    """What came with the officer's mail, as files to be opened."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in attachments(mail):
        (folder / name).write_bytes(content)
        yield folder / name


def _order_revision(console: Console, story: Story, office: Rehearsal) -> None:
    """The operator's turn, until he has ordered the next revision."""
    url = office.operators_link(office.runs.form_path(ACT, order_form(_report(office)).parameters))
    console.print(OPERATORS_TURN.format(url=url, unit=sample_office().cast.corrects))
    _browse(url)
    _wait(office, lambda: _report(office).is_ordered)
    order = _order(office)
    units = ", ".join(order.units) if order else ""
    said = f"Perbaikan diminta dari {units}." if units else "Revisi diminta tanpa perbaikan isian."
    story.tell(office.workplace.now, OPERATOR, said, "The operator orders the next revision.")


def _wait_for_no_unit(story: Story, office: Rehearsal) -> None:
    """Where units were named that have nothing to send, let the order's last day pass."""
    order = _order(office)
    if order is not None and not _is_asking(office):
        at = office.on(f"{order.until + timedelta(days=1)} 08:00")
        story.tell(at, SCHEDULE, office.run("Putaran setengah jam"), "The day is over: compiled as it stands.")


def _order(office: Rehearsal) -> Order | None:
    """What the operator ordered for the revision after the latest."""
    with read(office.workplace.engine) as conn:
        latest = latest_revision(conn, office.workplace.office.code, SEMESTER)
        return order_of(conn, latest.id) if latest else None


def _show_the_end(console: Console, story: Story, office: Rehearsal, output: Path) -> None:
    """Write the story, as the demo does, and say where it lies."""
    mail = office.catcher.messages(office.workplace.office.recipient.email)[-1]
    names = ", ".join(name for name, _ in attachments(mail))
    ending = read_ending(office.workplace)
    write_documents(output, ending)
    with story.stage("page", "Menulis halaman cerita", "the story as a page"):
        page = write_page(output, story=story, mails=office.catcher.messages(), ending=ending)
    url, folder = office.server.ui_url, office.catcher.folder
    console.print(THE_END.format(subject=mail.subject, names=names, page=page, folder=folder, url=url))


def _report(office: Rehearsal) -> PeriodState:
    return next(period for period in status(office.workplace).periods if period.code == SEMESTER.code)


def _is_asking(office: Rehearsal) -> bool:
    return bool(runs_wanted(office.workplace))


def _is_over(office: Rehearsal, asked: RunWanted) -> bool:
    """Whether the officer's run has done what follows from his decision."""
    state = office.runs.read(UUID(asked.run_id or "")).state
    return state is not None and state.is_final()


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
