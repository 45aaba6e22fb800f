"""The questionnaire as a conversation: which question is next, what an empty answer means, and the way back.

The conversation keeps only what was said; one step back is the same conversation without the last answer. It begins
with the office's code, whose default is the one that was named beforehand; what else is asked follows from it.
"""

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, TypeAlias

from rbworkflow.office.answers import NO, YES, YES_NO, one_of
from rbworkflow.office.questionnaire import Answers, Question, Row, Table, taken
from rbworkflow.office.questionnaires import CODE, questionnaire_of
from rbworkflow.office.questions import OFFICE

CONFIRM: Final = Question("confirm", "Tulis folder konfigurasi ini? (ya/tidak)", YES, check=one_of(YES_NO))


@dataclass(frozen=True)
class Prompt:
    """A question in its place: under which heading it stands, and what its default is there."""

    question: Question
    heading: str
    default: str = ""
    taken: Sequence[str] = ()
    beside: Answers = field(default_factory=dict)
    row: Row = field(default_factory=dict)


Walk: TypeAlias = Generator[Prompt, str, Answers | None]
Asking: TypeAlias = Generator[Prompt, str, None]


class Interview:
    """`prompt` is what to ask now, None at the end; then `answers` is all that was said, None if not confirmed."""

    prompt: Prompt | None
    answers: Answers | None

    def __init__(self, office_code: str = "") -> None:
        self._office_code = office_code
        self._start([])

    def say(self, given: str) -> None:
        """Answer the prompt; raises AnswerError, and the prompt stays."""
        if self.prompt is None:
            raise LookupError("nothing is asked any more")
        asked = self.prompt
        said = asked.question.answer(
            given, default=asked.default, taken=asked.taken, beside=asked.beside, row=asked.row
        )
        self._said.append(said)
        self._go_on(said)

    def go_back(self) -> None:
        """Ask the previous question again, its answer now the default; at the first one nothing changes."""
        *kept, withdrawn = self._said or [""]
        self._start(kept)
        if self.prompt is not None and withdrawn:
            self.prompt = replace(self.prompt, default=withdrawn)

    def _start(self, said: list[str]) -> None:
        self._said, self.answers = said, None
        self._walk = _walk()
        self.prompt = replace(next(self._walk), default=self._office_code)
        for each in said:
            self._go_on(each)

    def _go_on(self, said: str) -> None:
        try:
            self.prompt = self._walk.send(said)
        except StopIteration as end:
            self.prompt, self.answers = None, end.value


def summary(answers: Answers) -> str:
    """All answers, for a last look."""
    lines: list[str] = []
    for table in questionnaire_of(answers["office"][0]["code"]).tables:
        names = [*table.rows.values()] or [
            f"{table.noun} ke-{number}" for number, _ in enumerate(answers[table.key], 1)
        ]
        for name, row in zip(names, answers[table.key], strict=True):
            lines.append(_heading(table, name))
            lines += [f"  {question.label}: {question.shown(row[question.key])}" for question in _filled(table, row)]
    return "\n".join(lines)


def _filled(table: Table, row: Row) -> list[Question]:
    return [question for question in table.questions if row[question.key]]


def _walk() -> Walk:
    answers: dict[str, list[Row]] = {}
    known = {CODE.key: (yield Prompt(CODE, OFFICE.title.upper()))}
    for table in questionnaire_of(known[CODE.key]).tables:
        rows = answers.setdefault(table.key, [])
        for key, name in table.rows.items():
            yield from _row(table, answers, key, _heading(table, name), known if table.key == OFFICE.key else {})
        while not table.rows and (len(rows) < table.minimum or (yield _more(table, rows)) == YES):
            yield from _row(table, answers, "", _heading(table, f"{table.noun} ke-{len(rows) + 1}"), {})
    confirmed = yield Prompt(CONFIRM, f"RINGKASAN\n{summary(answers)}\n", default=YES)
    return answers if confirmed == YES else None


def _row(table: Table, answers: Mapping[str, list[Row]], key: str, heading: str, known: Row) -> Asking:
    rows, row = answers[table.key], dict(known)
    for question in table.questions:
        if question.key in known:
            continue
        row[question.key] = ""
        if question.concerns(key):
            default = question.suggestion(answers, row, key)
            row[question.key] = yield Prompt(question, heading, default, taken(rows, question), answers, row)
    rows.append(row)


def _more(table: Table, rows: Sequence[Row]) -> Prompt:
    """Asked before each row that need not be."""
    label = f"Tambah {table.noun} lagi? (ya/tidak)" if rows else f"Isi {table.noun} sekarang? (ya/tidak)"
    question = Question("more", label, YES, "" if rows else table.intro, check=one_of(YES_NO))
    return Prompt(question, table.title.upper(), default=YES if table.minimum or rows else NO)


def _heading(table: Table, name: str) -> str:
    return table.title.upper() if len(table.rows) == 1 else f"{table.title.upper()}: {name}"
