"""Proving once more that it is he who sits there, before what he comes in by is changed."""

from typing import Final

from rbworkflow.access.accounts import Account
from rbworkflow.access.app_codes import take_code
from rbworkflow.access.passwords import PasswordTry, try_code, try_password
from rbworkflow.door.desk import Desk
from rbworkflow.errors import RefusedError
from rbworkflow.wording import clock_time

WRONG_PASSWORD: Final = "Kata sandi sekarang tidak cocok."  # noqa: S105 - a sentence
WRONG_CODE: Final = "Kode aplikasi tidak cocok. Tunggu kode berikutnya, lalu ketik kode itu."
TOO_OFTEN: Final = "Terlalu banyak percobaan yang tidak cocok. Coba lagi sesudah {}."


def prove_by_password(desk: Desk, account: Account, password: str) -> None:
    """Raise RefusedError unless it is his."""
    workplace = desk.workplace()
    _refuse_unless(desk, try_password(workplace.engine, account, password, at=workplace.now), WRONG_PASSWORD)


def prove_by_code(desk: Desk, account: Account, code: str) -> None:
    """Raise RefusedError unless it is his app's code of now; a wrong one counts as a wrong password does."""
    workplace = desk.workplace()

    def is_right() -> bool:
        return take_code(workplace.engine, desk.key, account, code, at=workplace.now)

    _refuse_unless(desk, try_code(workplace.engine, account, is_right, at=workplace.now), WRONG_CODE)


def _refuse_unless(desk: Desk, tried: PasswordTry, sentence: str) -> None:
    if tried.locked_until is not None:
        raise RefusedError(TOO_OFTEN.format(clock_time(tried.locked_until.astimezone(desk.workplace().office.tz))))
    if not tried.is_right:
        raise RefusedError(sentence)
