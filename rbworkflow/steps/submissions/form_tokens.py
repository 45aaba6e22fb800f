"""What each form carries besides its number, which anybody can guess: a random token, made once per form."""

import secrets
from typing import Final

from sqlalchemy import ColumnElement, Connection, select

from rbworkflow.intake.form_id import TOKEN_LENGTH, TOKEN_LETTERS, FormId
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import form_token

_COLUMNS: Final = ("office_code", "period_code", "unit_code", "plan_number")


def token_of(workplace: Workplace, form: FormId) -> str:
    """The form's token, the same one each time the form is made."""
    with read(workplace.engine) as conn:
        known = _known(conn, form)
    if known:
        return known
    made = "".join(secrets.choice(TOKEN_LETTERS) for _ in range(TOKEN_LENGTH))
    with write(workplace.engine) as conn:
        known = _known(conn, form)
        if not known:
            conn.execute(form_token.insert().values(token=made, **{name: getattr(form, name) for name in _COLUMNS}))
    return known or made


def is_token_of(conn: Connection, form: FormId) -> bool:
    """Whether a form that came back carries what went out with it."""
    return secrets.compare_digest(form.token.encode(), _known(conn, form).encode()) and bool(form.token)


def _known(conn: Connection, form: FormId) -> str:
    return str(conn.scalar(select(form_token.c.token).where(*_is(form))) or "")


def _is(form: FormId) -> list[ColumnElement[bool]]:
    return [form_token.c[name] == getattr(form, name) for name in _COLUMNS]
