"""Codes that somebody typed, held against the sets of a request."""

import hmac
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from rbworkflow.approval.code_sets import is_last_by_itself, newest_issue
from rbworkflow.approval.codes import SYMBOLS, Code, Decision, find_codes, is_part_of_code, mac
from rbworkflow.approval.lifecycle import CodesStatus
from rbworkflow.approval.model import Request
from rbworkflow.approval.verdicts import Exposed, Verdict
from rbworkflow.office.model import Office
from rbworkflow.store.schema import code_issue


def codes_in(conn: Connection, asked: Request, typed: str) -> tuple[Code, ...]:
    """The codes that were typed, as long as those of the newest set; else as long as earlier mails said them."""
    columns = code_issue.c
    mine = select(columns.symbols).where(columns.request_id == asked.id).order_by(columns.number.desc())
    lengths = dict.fromkeys(conn.scalars(mine)) or (SYMBOLS,)
    return next(filter(None, (find_codes(typed, symbols) for symbols in lengths)), ())


def check_code(
    conn: Connection, asked: Request, code: Code, *, office: Office, pepper: bytes, at: datetime
) -> Verdict | None:
    """None where the code is the newest set's own; a try is counted before anything is compared."""
    mine = (code_issue.c.request_id == asked.id) & (code_issue.c.status == CodesStatus.ACTIVE)
    newest = newest_issue(conn, asked.id)
    if newest is not None and newest.exposed == Exposed.LOCKED:
        return Verdict.SPENT
    if newest is None or newest.status != CodesStatus.ACTIVE:
        return _of_no_valid_set(conn, asked, code, pepper)
    is_last = is_last_by_itself(conn, newest, office)
    locked = Verdict.SPENT if is_last else Verdict.LOCKED
    if at >= newest.expires_at:
        return Verdict.SPENT if is_last else Verdict.EXPIRED
    has_try = (mine, code_issue.c.number == newest.number, code_issue.c.tries < office.code_tries)
    if not conn.execute(code_issue.update().where(*has_try).values(tries=code_issue.c.tries + 1)).rowcount:
        return locked
    if _fits(code, newest, asked, pepper):
        return None
    return locked if newest.tries + 1 >= office.code_tries else _of_no_valid_set(conn, asked, code, pepper)


def names_valid_codes(
    conn: Connection, asked: Request, typed: tuple[str, ...], *, office: Office, pepper: bytes, at: datetime
) -> bool:
    """Whether a code that still decides stands in these texts, or so much of one that the rest could be guessed.

    Only who has real codes can end them so; parts, which no MAC tells apart, are bound by how often codes are replaced.
    """
    newest = _deciding_set(conn, asked, office, at)
    if newest is None:
        return False
    codes = _codes_of(newest, typed)
    return any(_fits(code, newest, asked, pepper) for code in codes) or (not codes and any(map(is_part_of_code, typed)))


def names_whole_codes(
    conn: Connection, asked: Request, typed: tuple[str, ...], *, office: Office, pepper: bytes, at: datetime
) -> bool:
    """Whether a code that still decides on this request stands whole in texts that were typed for another."""
    newest = _deciding_set(conn, asked, office, at)
    return newest is not None and any(_fits(code, newest, asked, pepper) for code in _codes_of(newest, typed))


def _deciding_set(conn: Connection, asked: Request, office: Office, at: datetime) -> Row[Any] | None:
    """The newest set, while its codes decide."""
    newest = newest_issue(conn, asked.id)
    if newest is None or newest.status != CodesStatus.ACTIVE:
        return None
    return newest if at < newest.expires_at and newest.tries < office.code_tries else None


def _codes_of(issue: Row[Any], typed: tuple[str, ...]) -> list[Code]:
    return [code for text in typed for code in find_codes(text, issue.symbols)]


def _of_no_valid_set(conn: Connection, asked: Request, code: Code, pepper: bytes) -> Verdict:
    """An old code where an earlier mail said it: then the officer looked into the wrong mail."""
    older = (code_issue.c.request_id == asked.id) & (code_issue.c.status == CodesStatus.VOID)
    is_old = any(_fits(code, issue, asked, pepper) for issue in conn.execute(select(code_issue).where(older)))
    return Verdict.OLD_CODE if is_old else Verdict.WRONG_CODE


def _fits(code: Code, issue: Row[Any], asked: Request, pepper: bytes) -> bool:
    expected = issue.approve_mac if code.decision is Decision.APPROVE else issue.return_mac
    return hmac.compare_digest(mac(pepper, code, asked.binding(issue.number)), expected)
