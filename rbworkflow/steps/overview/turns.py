"""Whose decision a thing waits for."""

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection

from rbworkflow.approval import requests
from rbworkflow.approval.model import Subject
from rbworkflow.steps.decisions.answer_days import answer_by
from rbworkflow.steps.overview.next_act import Dated
from rbworkflow.steps.overview.office_state import TurnState
from rbworkflow.steps.workplace import Workplace
from rbworkflow.wording import long_date

OVERDUE: Final = (
    "{0.officer.title} ({0.officer.name}) belum memutus {0.subject.title}; batas waktunya {1}. Hubungi pejabat itu: "
    "bila surel kodenya hilang, jalankan 'Kirim ulang kode'; bila ia berhalangan, 'Tunjuk Plt. atau Plh.'"
)
AWAITED: Final = "Tidak ada. Keputusan {0.officer.title} atas {0.subject.title} ditunggu sampai {1}."
AWAITED_FOR_THE_TERM: Final = (
    "Tidak ada. Keputusan {0.officer.title} atas {0.subject.title} ditunggu sampai {1}, hari terakhirnya berwenang; "
    "sesudah itu keputusannya dimintakan kepada {2.title} ({2.name})."
)


def turns_of(conn: Connection, workplace: Workplace, subject: Subject) -> Iterator[TurnState]:
    """The officer who is asked about it now, if one is."""
    asked = requests.open_request_on(conn, subject.kind, subject.id)
    if asked is not None:
        by = answer_by(conn, workplace, asked)
        yield TurnState(
            officer=asked.officer.title,
            since=asked.requested_at.astimezone(workplace.office.tz).date(),
            due_on=by.day,
            run_url=workplace.settings.run_url(asked.run_id) if asked.run_id else "",
            is_over=by.is_over,
        )


def overdue_decisions(conn: Connection, workplace: Workplace) -> Iterator[Dated]:
    """What to do about officers whose day is over: the same that the operator's reminder says."""
    for asked in requests.open_requests(conn, workplace.office.code):
        if asked.due_on < workplace.today:
            yield asked.due_on, OVERDUE.format(asked, long_date(asked.due_on))


def awaited_decisions(conn: Connection, workplace: Workplace) -> Iterator[Dated]:
    """Whose decision is waited for while his day is not over."""
    for asked in requests.open_requests(conn, workplace.office.code):
        by = answer_by(conn, workplace, asked)
        if not by.is_over:
            said = AWAITED.format(asked, long_date(by.day))
            if by.term is not None and by.day < asked.due_on:
                said = AWAITED_FOR_THE_TERM.format(asked, long_date(by.day), by.term.following)
            yield by.day, said
