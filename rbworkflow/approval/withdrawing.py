"""Taking a decision back: the code that its officer got with the confirmation, and what becomes of the requests.

The code rests nowhere: it is worked out from the key and the decision when its mail leaves, and again when it is typed.
"""

import hmac
from datetime import datetime
from itertools import count
from typing import Any, Final

from sqlalchemy import Connection, Row, select

from rbworkflow import audit
from rbworkflow.approval.codes import ALPHABET, GROUP, SYMBOLS, find_words, has_digit
from rbworkflow.approval.model import Request
from rbworkflow.audit.chain import canonical
from rbworkflow.lifecycle import Actor
from rbworkflow.store.schema import decision
from rbworkflow.store.types import moment_text

WORD: Final = "TARIK"


def withdrawal_code(pepper: bytes, taken: Row[Any]) -> str:
    """`TARIK-7K4M-Q2XD-9PRT`, of this one decision."""
    bound = {
        "word": WORD,
        "office_code": taken.office_code,
        "request_id": taken.request_id,
        "decision": taken.decision,
        "officer": taken.officer["email"],
        "decided_at": moment_text(taken.decided_at),
    }
    tried = (_symbols(hmac.digest(pepper, canonical({**bound, "turn": turn}).encode(), "sha256")) for turn in count())
    symbols = next(filter(has_digit, tried))  # so that words in a sentence are never taken for one
    return "-".join([WORD, *(symbols[start : start + GROUP] for start in range(0, SYMBOLS, GROUP))])


def decision_of(conn: Connection, office_code: str, typed: str, *, pepper: bytes) -> Row[Any] | None:
    """The decision whose code was typed, also one that was withdrawn since; None where it is not one whole code."""
    found = {f"{word}{symbols}" for word, symbols in find_words(typed, (WORD,), SYMBOLS)}
    if len(found) != 1:
        return None
    given = found.pop().encode()
    taken = conn.execute(select(decision).where(decision.c.office_code == office_code)).all()
    codes = ((each, withdrawal_code(pepper, each).replace("-", "").encode()) for each in taken)
    return next((each for each, code in codes if hmac.compare_digest(code, given)), None)


def withdraw(conn: Connection, asked: Request, *, came_in: str, at: datetime) -> bool:
    """The request's decision stands no more; False where it was withdrawn before."""
    standing = (decision.c.request_id == asked.id) & decision.c.withdrawn_at.is_(None)
    if not conn.execute(decision.update().where(standing).values(withdrawn_at=at)).rowcount:
        return False
    audit.append(
        conn,
        office_code=asked.office_code,
        at=at,
        actor=asked.known_as(Actor.OFFICER),
        action="decision_withdrawn",
        subject=asked.name,
        body={"came_in": came_in},
        written=[audit.Written(decision, [asked.id], {"withdrawn_at"})],
    )
    return True


def _symbols(digest: bytes) -> str:
    number, symbols = int.from_bytes(digest), ""
    for _ in range(SYMBOLS):
        number, place = divmod(number, len(ALPHABET))
        symbols += ALPHABET[place]
    return symbols
