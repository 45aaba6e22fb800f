"""The shape of the questionnaire: what a question is, how its answer is taken, and which questions stand together.

A table's questions are the columns of a sheet and the prompts of a conversation. Answers are clean text; a
question left empty takes its default, which may follow from what was answered before.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import KW_ONLY, dataclass
from types import MappingProxyType
from typing import Final, TypeAlias

from rbworkflow.office.answers import AnswerError, Check, one_of, text

Row: TypeAlias = Mapping[str, str]
Answers: TypeAlias = Mapping[str, Sequence[Row]]
NOTHING_SAID: Final[Answers] = MappingProxyType({})
NOTHING_BESIDE: Final[Row] = MappingProxyType({})
Default: TypeAlias = Callable[[Answers, Row, str], str]
"""The answers so far, those of this row so far, and the row's key -> what an empty answer means."""
Misfit: TypeAlias = Callable[[Answers, Row, str], str]
"""The answers so far, those of this row so far, and a clean one -> why it cannot be beside them; empty where it can."""
Completed: TypeAlias = Callable[[Row, str], str]
"""Those of this row so far and a clean one -> as it is in this row."""


@dataclass(frozen=True)
class Question:
    """One thing to know. `when_empty` says in words what its default is.

    `unique_because`: no two rows may say the same, and why. `misfit`: whether it contradicts what was answered before.
    `completed`: what follows from its row for it. `only_for`: rows it concerns.
    """

    key: str
    label: str
    example: str
    hint: str = ""
    _: KW_ONLY
    check: Check = text
    choices: Mapping[str, str] | None = None
    default: Default | None = None
    when_empty: str = ""
    is_required: bool = True
    unique_because: str = ""
    misfit: Misfit | None = None
    completed: Completed | None = None
    only_for: tuple[str, ...] = ()
    width: float = 28

    @property
    def note(self) -> str:
        """All there is to say where the default itself cannot be shown."""
        return " ".join(filter(None, [self.hint, self.when_empty and f"Kosong: {self.when_empty}"]))

    def concerns(self, row_key: str) -> bool:
        return not self.only_for or row_key in self.only_for

    def shown(self, value: str) -> str:
        """The answer as people read it: of a choice its label."""
        return next((label for label, each in (self.choices or {}).items() if each == value), value)

    def suggestion(self, answers: Answers, row: Row, row_key: str) -> str:
        """What an empty answer means here; empty where it means nothing."""
        return self.default(answers, row, row_key) if self.default else ""

    def answer(
        self,
        given: str,
        *,
        default: str = "",
        taken: Collection[str] = (),
        beside: Answers = NOTHING_SAID,
        row: Row = NOTHING_BESIDE,
    ) -> str:
        """The clean answer, empty only where none is required; raises AnswerError."""
        if not (said := given.strip() or default):
            if self.is_required:
                raise AnswerError(f"{self.label} belum diisi.")
            return ""
        value = (one_of(self.choices) if self.choices else self.check)(said)
        value = self.completed(row, value) if self.completed else value
        if self.unique_because and value.casefold() in {each.casefold() for each in taken}:
            raise AnswerError(f"{self.label} '{value}' sudah dipakai di atas; {self.unique_because}.")
        if self.misfit and (why := self.misfit(beside, row, value)):
            raise AnswerError(why)
        return value


@dataclass(frozen=True, kw_only=True)
class Table:
    """Questions that belong together. `rows` (key and name) are fixed; without them as many as the office has.

    `noun` names one row, such as "subbagian"; `minimum` and `spare_rows` count rows that are not fixed.
    """

    key: str
    title: str
    intro: str
    questions: tuple[Question, ...]
    rows: Mapping[str, str]
    noun: str = ""
    minimum: int = 0
    spare_rows: int = 0


def taken(rows: Sequence[Row], question: Question) -> list[str]:
    """What other rows answered, where it may be said only once."""
    return [row[question.key] for row in rows if row.get(question.key)] if question.unique_because else []
