"""The recovery key as it is typed from its page: line by line, and each told to be right or wrong at once."""

from typing import Final

from rbworkflow.backup.sealing import LINE, LINES, SIZE, check_digits, check_of, plain_key, whole_key
from rbworkflow.errors import RefusedError

SHORT: Final = "Baris {} terdiri atas {} huruf dan angka; yang diketik {}."
MISTYPED: Final = "Baris {} tidak cocok dengan angka ujinya ({}). Bandingkan huruf demi huruf."
NO_KEY: Final = (
    "Keempat baris itu bukan kunci pemulihan. Ketik lagi dari baris 1, dengan angka dalam kurung: baris yang salah "
    "lalu disebut."
)


class TypedKey:
    """What was typed of a key so far; `lines` of it are right as far as their check digits tell."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    @property
    def next_line(self) -> int:
        """Which line of the page comes next, from 1 on."""
        return len(self.lines) + 1

    @property
    def is_whole(self) -> bool:
        return len("".join(self.lines)) == SIZE

    @property
    def key(self) -> str:
        """As `unseal` takes it."""
        return "".join(self.lines)

    def add(self, typed: str) -> None:
        """Take the next line, or a whole key at once, as a scanner types it.

        Raises RefusedError that says what is wrong: then it is to be typed again, as is all of a key whose lines
        may each be right while they are none together.
        """
        line = plain_key(typed)
        if self.lines or len(line) != SIZE:
            self._require_line(line, check_digits(typed))
        self.lines.append(line)
        if self.is_whole and whole_key(self.key) is None:
            self.lines.clear()
            raise RefusedError(NO_KEY)

    def _require_line(self, line: str, checks: list[str]) -> None:
        number = self.next_line
        size = LINE if number < LINES else SIZE - LINE * (LINES - 1)
        if len(line) != size:
            raise RefusedError(SHORT.format(number, size, len(line)))
        if checks and checks != [check_of(line)]:
            raise RefusedError(MISTYPED.format(number, checks[0]))
