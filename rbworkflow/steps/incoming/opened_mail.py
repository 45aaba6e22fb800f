"""A mail opened within its budget; one that breaks it three times is given up, and is never tried again."""

import hashlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Final

from sqlalchemy import Connection, select

from rbworkflow.approval.codes import WORDS
from rbworkflow.errors import RetryLaterError, WorkflowError
from rbworkflow.intake.mail.opening import MOST_UNPACKED, OpenedMail, open_mail
from rbworkflow.isolation.running import ChildDiedError
from rbworkflow.office.duties import Duty
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import unopened_mail

MOST_TRIES: Final = 3
TOO_HEAVY: Final = "Surel itu terlalu berat dibuka (percobaan {} dari {})."
CODE_BEGINS: Final = "|".join(WORDS.values())


class MailTooHeavyError(WorkflowError):
    """It was tried often enough; the text is its reason's code."""


@contextmanager
def opened_mail(workplace: Workplace, content: bytes) -> Iterator[OpenedMail]:
    """The mail, opened until the block ends; its excerpts are where a decision's code may stand.

    Raises RetryLaterError where it broke its budget this time, MailTooHeavyError where it did so often enough.
    """
    digest = hashlib.sha256(content).hexdigest()
    with read(workplace.engine) as conn:
        tries = _tries(conn, workplace, digest)
    if tries >= MOST_TRIES:
        raise MailTooHeavyError("SUREL_BERAT")
    most = 0 if workplace.office.does(Duty.MEMBERS) else MOST_UNPACKED  # parts of a package are known by their digests
    with ExitStack() as while_open:
        try:
            opened = while_open.enter_context(open_mail(content, looked_for=CODE_BEGINS, most_unpacked=most))
        except ChildDiedError as error:
            _count(workplace, digest)
            if tries + 1 >= MOST_TRIES:
                raise MailTooHeavyError("SUREL_BERAT") from error
            raise RetryLaterError(TOO_HEAVY.format(tries + 1, MOST_TRIES)) from error
        yield opened


def _tries(conn: Connection, workplace: Workplace, digest: str) -> int:
    mine = (unopened_mail.c.office_code == workplace.office.code, unopened_mail.c.content_sha256 == digest)
    return int(conn.scalar(select(unopened_mail.c.tries).where(*mine)) or 0)


def _count(workplace: Workplace, digest: str) -> None:
    office_code = workplace.office.code
    mine = (unopened_mail.c.office_code == office_code) & (unopened_mail.c.content_sha256 == digest)
    with write(workplace.engine) as conn:
        tries = _tries(conn, workplace, digest)
        if tries:
            conn.execute(unopened_mail.update().where(mine).values(tries=tries + 1))
        else:
            conn.execute(unopened_mail.insert().values(office_code=office_code, content_sha256=digest, tries=1))
