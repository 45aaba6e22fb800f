"""Asking officers: whose turn it is, the run that waits for him, and what he reads before he answers."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy import Connection, select

from rbworkflow.approval import launches, requests
from rbworkflow.approval.model import Request
from rbworkflow.approval.officers import Officer, Term, is_same_person, officer_in_charge, running_term
from rbworkflow.delivery import outbox
from rbworkflow.delivery.enclosures import enclosures
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.delivery.mail import Mail
from rbworkflow.errors import ConfigurationError, RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.office import Stage
from rbworkflow.office.calendar_changes import moved_day
from rbworkflow.report.stamps import with_practice
from rbworkflow.steps.decisions.matter import Attachments, Briefing, Matter
from rbworkflow.steps.decisions.matters import matter_of
from rbworkflow.steps.decisions.pointed import said_of_items
from rbworkflow.steps.decisions.recalling import has_codes, passed_on_mail, post_recalled
from rbworkflow.steps.notices.queueing import post
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import outbox as outbox_table

NOT_YET: Final = (
    "Kode untuk {} atas {} berangkat pada putaran berikutnya, paling lama setengah jam lagi, selama program menyala."
)
ROUND: Final = "round"
SOON: Final = timedelta(days=7)
UNSHOWN: Final = Briefing(
    line="Ringkasannya belum dapat ditampilkan di sini; dokumennya terlampir pada surel yang memuat kode.",
    facts=(),
    sections=(),
)


def answer_key(number: int) -> str:
    """Under which key of its own a run waits for its request's `number`-th answer."""
    return f"jawaban-{number}"


@dataclass(frozen=True)
class RunWanted:
    """An open request and the run that serves it, if it has one."""

    request_id: int
    title: str
    launch: int
    run_key: str
    run_id: str | None
    is_ready: bool


@dataclass(frozen=True)
class Turn:
    """Where a request stands: open or closed, after so many answers; `said` is what the last one was worth."""

    is_open: bool
    answers: int
    description: str
    said: str


def ask_stage(
    conn: Connection, workplace: Workplace, matter: Matter, stage: Stage, attachments: Attachments
) -> Officer:
    """Write the request for one stage and its code mail, which waits for the request's run; the officer asked."""
    office = workplace.office
    officer = officer_in_charge(conn, office, stage.role, on=workplace.today)
    request_id = requests.open_request(
        conn,
        office=office,
        subject=matter.subject,
        stage=stage.role,
        officer=officer,
        content_sha256=matter.content_sha256,
        draft_sha256=matter.bound_sha256,
        due_on=_due_on(conn, workplace, matter, stage),
        at=workplace.now,
        round=requests.next_round_number(conn, matter.subject, stage.role),
    )
    queue_code_mail(conn, workplace, requests.request(conn, request_id), matter, attachments)
    return officer


def follow_officers(workplace: Workplace) -> list[str]:
    """Where another officer is in charge today than the one asked, ask him instead, in a new round; who, in words."""
    asked_anew = []
    with part(workplace, "officers", "pejabat yang berwenang belum dapat dicocokkan") as following:
        with read(workplace.engine) as conn:
            waiting = requests.open_requests(conn, workplace.office.code)
        for asked in waiting:
            with following.alone(str(asked.id), f"{asked.subject.title} belum dapat dialihkan kepada pejabat lain"):
                asked_anew.extend(_follow(workplace, asked))
    return [*asked_anew, *following.troubles]


def pass_on(workplace: Workplace, asked: Request) -> None:
    """Before an answer is read: somebody else may be in charge since the last round, and decides then."""
    with read(workplace.engine) as conn:
        officer = officer_in_charge(conn, workplace.office, asked.stage, on=workplace.today)
    if asked.is_open and not is_same_person(officer, asked.officer):
        _follow(workplace, asked)


def _follow(workplace: Workplace, asked: Request) -> list[str]:
    """Ask the officer in charge, where that is another than the one asked; a sentence then."""
    office = workplace.office
    with read(workplace.engine) as conn:
        officer = officer_in_charge(conn, office, asked.stage, on=workplace.today)
    if officer == asked.officer:
        return []
    told = _passed_on(workplace, asked, officer)
    with write(workplace.engine) as conn:
        matter, attachments = asked_about(conn, workplace, asked)
        is_still = officer_in_charge(conn, office, asked.stage, on=workplace.today) == officer
        if not is_still or not requests.request(conn, asked.id).is_open:
            return []
        due_on = _due_on(conn, workplace, matter, _stage(workplace, asked))
        new_id = requests.new_round(conn, asked, officer, office=office, due_on=due_on, at=workplace.now)
        queue_code_mail(conn, workplace, requests.request(conn, new_id), matter, attachments)
        if told is not None and has_codes(conn, asked.id):
            before = {asked.officer.email: asked.officer.title}
            post_recalled(conn, workplace, told, asked.subject, before, occasion=f"alih-{asked.id}")
    return [f"{asked.subject.title}: kini menunggu keputusan {officer.title}."]


def _passed_on(workplace: Workplace, asked: Request, officer: Officer) -> Mail | None:
    """What the one asked before hears: that his codes are void, and who decides now; None for the same mailbox.

    A slip in config/, which the operator hears of, must not keep the other from being asked.
    """
    if asked.officer.email.lower() == officer.email.lower():
        return None
    with suppress(ConfigurationError):
        return passed_on_mail(workplace, asked, officer)
    return None


@dataclass(frozen=True)
class AnswerBy:
    """Until which day an officer's answer is waited for: none on which another decides in his place."""

    day: date
    is_over: bool
    term: Term | None
    """Where another comes in charge by the day of the answer, or soon: until when he is, and who follows."""


def answer_by(conn: Connection, workplace: Workplace, asked: Request) -> AnswerBy:
    """Until when whoever is asked may answer."""
    term = running_term(conn, workplace.office, asked.stage, on=workplace.today)
    last = max(asked.due_on, workplace.today + SOON)
    if term is None or term.officer != asked.officer or term.ends_on > last:
        return AnswerBy(asked.due_on, asked.due_on < workplace.today, None)
    day = min(asked.due_on, term.ends_on)
    return AnswerBy(day, day < workplace.today, term)


def asked_about(conn: Connection, workplace: Workplace, asked: Request) -> tuple[Matter, Attachments]:
    """What a request asks about, and what its officer got to read with his first mail."""
    return matter_of(conn, workplace, asked.subject), papers_of(conn, asked)


def papers_of(conn: Connection, asked: Request) -> Attachments:
    """What the officer asked got to read, or is to get."""
    sent = enclosures(conn, asked.office_code, f"{outbox.REQUEST}/{asked.id}/")
    return tuple({attachment.name: attachment for _, attachment in sent}.values())


def own_request(conn: Connection, workplace: Workplace, request_id: int) -> Request:
    """A request of this office; raises RefusedError for one of another office in the same database."""
    asked = requests.request(conn, request_id)
    if asked.office_code != workplace.office.code:
        raise RefusedError(f"Permintaan keputusan nomor {request_id} milik kantor lain ({asked.office_code}).")
    return asked


def queue_code_mail(
    conn: Connection,
    workplace: Workplace,
    asked: Request,
    matter: Matter,
    attachments: Attachments,
    *,
    occasion: str = "first",
) -> None:
    """The request's mail into the outbox, with what there is to read; words and codes are made as it leaves."""
    post(
        conn,
        workplace,
        Mail(f"Permintaan keputusan: {asked.subject.title}", "", "", attachments),
        key=f"{outbox.REQUEST}/{asked.id}/{occasion}",
        to=asked.officer.email,
        revision_id=matter.revision_id,
        request_id=asked.id,
        status=MailStatus.WAITING,
    )


def occasion_of(workplace: Workplace, asked: Request, *, issue: int) -> str:
    """Why the officer is written to once more: "round" (he was asked in a request before that is closed), "launch" (his
    page was lost), "answer", "issue" or "resend" (new codes); empty where he never had any.
    """
    if issue <= 1:
        with read(workplace.engine) as conn:
            return ROUND if requests.was_asked_before(conn, asked) else ""
    newest = select(outbox_table.c.key).order_by(outbox_table.c.id.desc()).limit(1)
    mine = (outbox_table.c.request_id == asked.id, outbox_table.c.kind == outbox.REQUEST)
    with read(workplace.engine) as conn:
        key = conn.scalar(newest.where(*mine)) or ""
    return key.rpartition("/")[2].partition("-")[0]


def replace_code_mails(  # noqa: PLR0913 - a mail is this many facts
    conn: Connection,
    workplace: Workplace,
    asked: Request,
    matter: Matter,
    attachments: Attachments,
    *,
    occasion: str,
    actor: Actor = Actor.SYSTEM,
) -> None:
    """A new code mail instead of those that have not left: the officer gets one, whose codes count."""
    is_of_request = outbox_table.c.request_id == asked.id
    outbox.void(conn, is_of_request, reason="Diganti kode baru.", at=workplace.now, actor=actor)
    queue_code_mail(conn, workplace, asked, matter, attachments, occasion=occasion)


def open_requests(workplace: Workplace) -> list[RunWanted]:
    """Every request that waits for an answer."""
    with read(workplace.engine) as conn:
        return [_wanted(workplace, each) for each in requests.open_requests(conn, workplace.office.code)]


def waiting_for_their_pages(workplace: Workplace) -> list[str]:
    """What the server's next round does, in words: whose codes leave once the page to decide on is there."""
    with read(workplace.engine) as conn:
        asked = requests.open_requests(conn, workplace.office.code)
    return [NOT_YET.format(each.officer.title, each.subject.title) for each in asked if each.run_ready_at is None]


def record_launch(workplace: Workplace, wanted: RunWanted, run_id: str) -> None:
    """Remember which run serves the request."""
    with write(workplace.engine) as conn:
        launches.record_run(conn, wanted.request_id, run_id, launch=wanted.launch)


def mark_ready(workplace: Workplace, wanted: RunWanted) -> None:
    """The run's form can be read: the code mail may leave."""
    with write(workplace.engine) as conn:
        launches.mark_run_ready(conn, wanted.request_id, launch=wanted.launch, at=workplace.now)


def page_is_late(workplace: Workplace, request_id: int, run_id: str) -> None:
    """The request's own run is about to show its form, and nobody waits for that any more: the code mail may leave."""
    with write(workplace.engine) as conn:
        asked = requests.request(conn, request_id)
        if asked.run_id == run_id:
            launches.mark_run_ready(conn, request_id, launch=asked.launch, at=workplace.now)


def relaunch(workplace: Workplace, lost: RunWanted) -> RunWanted | None:
    """The run was lost: another one is wanted, and the codes that pointed to the old one are void.

    Of several rounds that saw it lost one relaunches; all get the run that is wanted now, None where none is any more.
    """
    with write(workplace.engine) as conn:
        is_first = launches.relaunch(conn, lost.request_id, launch=lost.launch, at=workplace.now)
        asked = requests.request(conn, lost.request_id)
        if is_first:
            matter, attachments = asked_about(conn, workplace, asked)
            replace_code_mails(conn, workplace, asked, matter, attachments, occasion=f"launch-{asked.launch}")
    return _wanted(workplace, asked) if asked.is_open else None


def turn(workplace: Workplace, request_id: int) -> Turn:
    """Where the request stands now."""
    with read(workplace.engine) as conn:
        asked = own_request(conn, workplace, request_id)
        answers = requests.answers_stored(conn, request_id)
        last = requests.last_answer(conn, request_id)
        matter = matter_of(conn, workplace, asked.subject)
        pointed = said_of_items(conn, matter, request_id, last)
    is_practice = workplace.settings.is_practice
    title = with_practice(asked.subject.title, is_practice=is_practice)
    lines = [f"**{title}**", shown_briefing(matter, workplace).line]
    if last is not None:
        lines.insert(1, f"⚠ {last.outcome.message}")
    return Turn(
        is_open=asked.is_open,
        answers=answers,
        description="\n\n".join(lines),
        said=f"{last.outcome.message} {pointed}".strip()
        if last and (asked.is_open or last.outcome.is_decision)
        else _unanswered(workplace, asked),
    )


def asked_in_short(workplace: Workplace, request_id: int) -> tuple[str, Briefing]:
    """What a request asks about, for its run's page: its title and its briefing."""
    with read(workplace.engine) as conn:
        subject = requests.request(conn, request_id).subject
        matter = matter_of(conn, workplace, subject)
    return subject.title, shown_briefing(matter, workplace)


def shown_briefing(matter: Matter, workplace: Workplace) -> Briefing:
    """What the page can show: a slip in config/, which the operator hears of, must not keep it from asking."""
    try:
        return matter.briefing(workplace)
    except ConfigurationError:
        return UNSHOWN


def _unanswered(workplace: Workplace, asked: Request) -> str:
    if not asked.is_open:
        return "Permintaan ini sudah ditutup."
    return f"Menunggu keputusan {_stage(workplace, asked).title}: tekan Resume, lalu salin kode dari surel."


def _wanted(workplace: Workplace, asked: Request) -> RunWanted:
    title = f"Persetujuan {_stage(workplace, asked).title} - {asked.subject.title}"
    return RunWanted(asked.id, title, asked.launch, asked.run_key, asked.run_id, asked.run_ready_at is not None)


def due_on_now(conn: Connection, workplace: Workplace, asked: Request) -> date:
    """When an open request's answer is due, as the calendar counts now: maybe later, never earlier than was asked."""
    matter, _ = asked_about(conn, workplace, asked)
    asked_on = asked.requested_at.astimezone(workplace.office.tz).date()
    counted = _due_on(conn, workplace, matter, _stage(workplace, asked), asked_on=asked_on)
    last = max(matter.last_day(conn, workplace) or date.max, asked.due_on)
    return moved_day(workplace.office.calendar, asked.due_on, counted, last=last)


def due_on_under(workplace: Workplace, asked: Request, province_due_on: date) -> date:
    """When an open request's answer is due once the province waits until this day: no earlier than was asked, unless
    the province's day is before that; it is never a day that is over.
    """
    calendar, today = workplace.office.calendar, workplace.today
    asked_on = asked.requested_at.astimezone(workplace.office.tz).date()
    by_stage = calendar.add_working_days(asked_on, _stage(workplace, asked).days)
    last = max(calendar.working_day_until(province_due_on), calendar.working_day_from(today))
    due_on = min(max(asked.due_on, by_stage), last)
    return due_on if due_on >= today else asked.due_on


def _due_on(
    conn: Connection, workplace: Workplace, matter: Matter, stage: Stage, *, asked_on: date | None = None
) -> date:
    """The stage's working days from the day of asking, today, but no later than the matter's last working day, if that
    is to come.

    Once that is over it is the day of asking itself, or the working day after a day off.
    """
    asked_on, last_day = asked_on or workplace.today, matter.last_day(conn, workplace)
    calendar = workplace.office.calendar
    by_stage = calendar.add_working_days(asked_on, stage.days)
    if last_day is None:
        return by_stage
    return min(by_stage, max(calendar.working_day_until(last_day), calendar.working_day_from(asked_on)))


def _stage(workplace: Workplace, asked: Request) -> Stage:
    return next(stage for stage in workplace.office.stages if stage.role == asked.stage)
