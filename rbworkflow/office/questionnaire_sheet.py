"""The questionnaire as a workbook: the blank sheet out, the filled one in with every error by sheet and cell."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from rbworkflow.finding import Finding, Severity
from rbworkflow.home import command_of
from rbworkflow.office.answers import AnswerError, typed
from rbworkflow.office.province_questions import MEMBERS
from rbworkflow.office.questionnaire import Answers, Question, Row, Table, taken
from rbworkflow.office.questionnaires import DISTRICT, PROVINCE, Questionnaire
from rbworkflow.sheets.columns import ColumnKind, ColumnMap, FoundTable, SheetColumn, find_table
from rbworkflow.sheets.headers import folded
from rbworkflow.sheets.printing import pages_across
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.workbook import Workbook
from rbworkflow.sheets.writing import ColumnSpec, PaperSize, SheetSpec, TextSheet, Tone, write_workbook

RULE: Final = "KANTOR"
EXAMPLE: Final = "CONTOH"
ROW_NAME: Final = "row_name"
ROW_TITLE: Final = "Baris"
ASTRAY: Final = "Isian di baris {} tidak dibaca. Pindahkan ke baris {}, lalu kosongkan baris ini."
BELOW: Final = "di bawahnya"
UNREAD: Final = (
    "Lembar ini tidak dibaca; yang dibaca hanya lembar '{}', yang isinya lain. Pindahkan ke sana yang benar, lalu "
    "hapus lembar ini."
)
TWICE: Final = "Baris '{}' sudah ada di atas dengan isi yang lain. Hapus yang tidak berlaku."
UNMARKED: Final = f"Baris ini berisi contoh, tetapi kata {EXAMPLE} di kolom {ROW_TITLE} hilang. Kosongkan baris ini."
INSTRUCTIONS: Final = f"""\
{{about}}
# Cara mengisi
Isi baris di bawah baris {EXAMPLE} pada setiap lembar; baris {EXAMPLE} tidak dibaca. Sel kuning wajib diisi.
Sel yang keterangannya menyebut 'Kosong:' boleh dibiarkan kosong dan memakai isi yang disebut di sana.
NIP dan kode ditulis sebagai teks: ketik langsung, atau tempel tanpa format (Tempel Khusus, Teks).
Jangan mengubah nama lembar dan judul kolom.
# Setelah selesai
Simpan sebagai .xlsx, lalu jalankan: {{command}}
Yang belum benar disebut satu per satu menurut lembar dan selnya. Selama masih ada, tidak ada yang ditulis."""


@dataclass(frozen=True)
class _AnswerLine:
    """A row to read: its place in the table found, and the row's key."""

    found: FoundTable
    index: int
    key: str

    def said(self, table: Table) -> list[str]:
        """What stands in its cells."""
        return [self.found.text(self.index, question.key) for question in table.questions]


def blank_workbook(asked: Questionnaire = DISTRICT, office_code: str = "") -> bytes:
    """A workbook to fill: instructions, then a sheet a table with dropdowns and a marked example row.

    The command that reads it names an office that is to be one of several by its code.
    """
    return write_workbook([_instructions(asked, office_code), *map(_sheet, asked.tables)])


def read_filled(content: bytes) -> tuple[Answers, list[Finding]]:
    """The answers, complete only where there are no findings; raises WorkbookRefusedError."""
    (workbook,) = read_workbooks([content])
    if isinstance(workbook, Exception):
        raise workbook
    asked = DISTRICT if workbook.sheet(MEMBERS.title) is None else PROVINCE
    answers: dict[str, list[Row]] = {}
    findings = [finding for table in asked.tables for finding in _read_table(workbook, table, answers, asked)]
    return answers, findings


def _sheet(table: Table) -> SheetSpec:
    names = [*table.rows.values()] or [str(number) for number in range(1, table.spare_rows + 1)]
    empty = [None] * len(table.questions)
    narrow = SheetSpec(
        name=table.title,
        titles=(table.title.upper(),),
        hint=f"{table.intro} Baris {EXAMPLE} hanya contoh dan tidak dibaca.",
        columns=(
            ColumnSpec(title=ROW_TITLE, width=12, tones=((EXAMPLE, Tone.WARNING),)),
            *(_column(table, question) for question in table.questions),
        ),
        rows=[
            [EXAMPLE, *(question.example for question in table.questions)],
            *([name, *empty] for name in names),
        ],
        is_numbered=False,
        frozen_columns=1,
    )
    return narrow if pages_across(narrow) == 1 else replace(narrow, paper=PaperSize.A3)


def _column(table: Table, question: Question) -> ColumnSpec:
    """Cells that must be filled are coloured; in an open table only where its row was begun."""
    first = table.questions[0]
    must = question.is_required and question.default is None and not question.only_for
    return ColumnSpec(
        title=question.label,
        width=question.width,
        is_locked=False,
        choices=tuple(question.choices or ()),
        note=question.note,
        is_expected=must and bool(table.rows),
        expected_beside=(first.label,) if must and not table.rows and question is not first else (),
        tones=() if question.choices else ((question.example, Tone.MUTED),),
    )


def _instructions(asked: Questionnaire, office_code: str) -> TextSheet:
    reading = command_of(office_code, f"init --from {asked.file}")
    told = INSTRUCTIONS.format(about=asked.about, command=reading)
    hints: list[str] = []
    for table in asked.tables:
        hints += [f"# Lembar {table.title}", table.intro]
        hints += [f"{question.label}: {question.note}" for question in table.questions if question.note]
    return TextSheet(
        name="Petunjuk",
        title="Petunjuk pengisian data kantor",
        paragraphs=(*told.splitlines(), *hints),
        width=72,
    )


def _read_table(
    workbook: Workbook, table: Table, answers: dict[str, list[Row]], asked: Questionnaire
) -> Iterator[Finding]:
    rows = answers.setdefault(table.key, [])
    sheet = workbook.sheet(table.title)
    found = None if sheet is None else find_table(sheet, _column_map(table))
    if found is None:
        yield _finding(
            f"Lembar atau tabel ini tidak ditemukan. Pakai {asked.file} yang ditulis init dengan {asked.option}.",
            table.title,
        )
        return
    yield from (finding for finding in found.findings if finding.severity is Severity.BLOCKING)
    astray = list(_astray(found, table))
    yield from astray
    for line in _lines(found, table):
        if astray and not any(line.said(table)):
            rows.append(dict.fromkeys((question.key for question in table.questions), ""))
        else:
            yield from _read_row(line, table, answers)
    yield from _twice(found, table)
    yield from _copies(workbook, found, table, asked)
    for name in _missing_rows(found, table):
        yield _finding(f"Baris '{name}' tidak ada.", table.title)
    if len(rows) < table.minimum and not astray:
        yield _finding(f"Isi paling sedikit {table.minimum} {table.noun}; baris {EXAMPLE} tidak dibaca.", table.title)


def _column_map(table: Table) -> ColumnMap:
    columns = [
        SheetColumn(each.key, ColumnKind.TEXT, is_required=True, spellings=(each.label,)) for each in table.questions
    ]
    return ColumnMap((SheetColumn(ROW_NAME, ColumnKind.TEXT, is_required=True, spellings=(ROW_TITLE,)), *columns))


def _lines(found: FoundTable, table: Table) -> Iterator[_AnswerLine]:
    """The rows to read: the named ones in their order, or every row that was begun."""
    names = [folded(str(name)) for name in found.frame[ROW_NAME]]
    if table.rows:
        for key, name in table.rows.items():
            if folded(name) in names:
                yield _AnswerLine(found, names.index(folded(name)), key)
        return
    texts = found.frame[[question.key for question in table.questions]]
    for index, (name, *cells) in enumerate(zip(names, *(texts[key] for key in texts), strict=True)):
        if any(cells) and name != folded(EXAMPLE):
            yield _AnswerLine(found, index, "")


def _astray(found: FoundTable, table: Table) -> Iterator[Finding]:
    """Rows that somebody filled in although they are not read, and an example that would be read.

    Where every named row was filled in besides, nothing is lost.
    """
    if table.rows and all(any(line.said(table)) for line in _lines(found, table)):
        return
    known = {folded(name) for name in table.rows.values()}
    examples = [folded(question.example) for question in table.questions]
    for index, name in enumerate(map(str, found.frame[ROW_NAME])):
        said = [folded(text) for text in _AnswerLine(found, index, "").said(table)]
        is_read = folded(name) in known if table.rows else folded(name) != folded(EXAMPLE)
        is_typed = any(text not in {"", example} for text, example in zip(said, examples, strict=True))
        if is_typed and not is_read:
            where = name or f"yang kolom {ROW_TITLE}-nya kosong"
            to = " atau ".join(table.rows.values()) or BELOW
            yield _finding(ASTRAY.format(where, to), table.title, found.cell(index, ROW_NAME))
        elif is_read and table.minimum and said == examples:
            yield _finding(UNMARKED, table.title, found.cell(index, ROW_NAME))


def _twice(found: FoundTable, table: Table) -> Iterator[Finding]:
    """Named rows that stand once more and say otherwise: the first is read."""
    known = {folded(name) for name in table.rows.values()}
    first: dict[str, list[str]] = {}
    for index, name in enumerate(map(str, found.frame[ROW_NAME])):
        said = _AnswerLine(found, index, "").said(table)
        if folded(name) in known and first.setdefault(folded(name), said) != said and any(said):
            yield _finding(TWICE.format(name), table.title, found.cell(index, ROW_NAME))


def _copies(workbook: Workbook, found: FoundTable, table: Table, asked: Questionnaire) -> Iterator[Finding]:
    """Sheets under another name, which nobody reads, that say otherwise than this one."""
    ours = {folded(each.title) for each in asked.tables}
    for sheet in workbook.sheets:
        copy = None if sheet.is_hidden or folded(sheet.name) in ours else find_table(sheet, found.column_map)
        if copy is not None and not copy.lacking and _entries(copy, table) not in ([], _entries(found, table)):
            yield _finding(UNREAD.format(table.title), sheet.name)


def _entries(found: FoundTable, table: Table) -> list[list[str]]:
    """What was typed, row by row, without the example."""
    names = enumerate(map(str, found.frame[ROW_NAME]))
    rows = [_AnswerLine(found, index, "").said(table) for index, name in names if folded(name) != folded(EXAMPLE)]
    return [said for said in rows if any(said)]


def _missing_rows(found: FoundTable, table: Table) -> list[str]:
    names = {folded(str(name)) for name in found.frame[ROW_NAME]}
    return [name for name in table.rows.values() if folded(name) not in names]


def _read_row(line: _AnswerLine, table: Table, answers: dict[str, list[Row]]) -> Iterator[Finding]:
    rows, row = answers[table.key], dict.fromkeys((question.key for question in table.questions), "")
    for question in table.questions:
        try:
            row[question.key] = _answer(line, question, answers, row, taken(rows, question))
        except AnswerError as error:
            yield _finding(str(error), table.title, line.found.cell(line.index, question.key))
    rows.append(row)


def _answer(line: _AnswerLine, question: Question, answers: Answers, row: Row, taken: Sequence[str]) -> str:
    given = typed(line.found, line.index, question.key)
    if not question.concerns(line.key):
        if given:
            raise AnswerError(f"{question.label} tidak diisi untuk baris ini. Kosongkan sel ini.")
        return ""
    default = question.suggestion(answers, row, line.key)
    if not given and question.default is not None and not default:
        return ""  # what it would follow from is itself reported
    return question.answer(given, default=default, taken=taken, beside=answers, row=row)


def _finding(message: str, sheet: str, cell: str = "") -> Finding:
    return Finding(rule=RULE, severity=Severity.BLOCKING, message=message, sheet=sheet, cell=cell)
