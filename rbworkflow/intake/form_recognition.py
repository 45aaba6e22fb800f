"""What is a form: by its name and place in what was sent, by its kind, and by what a look into it shows.

Whoever meets a file asks here: who unpacks it, who receives it, who sorts a mail by it, who looks for the one that
counts. Below a unit's folder are folders for evidence, so a form lies at the top.
"""

import math
import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

from rbworkflow.intake.evidence.content import media_type
from rbworkflow.intake.evidence.endings import XLSX
from rbworkflow.intake.form_id import PATTERN, SHEET, FormId, form_id_of
from rbworkflow.intake.form_names import ENDING, has_form_ending, lies_at_the_top
from rbworkflow.intake.reasons import IntakeRefusedError
from rbworkflow.isolation.running import run_each
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.refusals import WorkbookRefusedError
from rbworkflow.sheets.workbook import Workbook

PRINTED_WORDS: Final = "rbworkflow.intake.evidence.printed_words.printed_words"
ONLINE: Final = ".gsheet"
LONGEST_LOOK: Final = 90
"""Seconds for all workbooks that came together: whoever mails may send hundreds that take long."""
_WORKBOOK_ENDINGS: Final = {
    *(ENDING, ".xls", ".xlt", ".xlsm", ".xltx", ".xltm", ".xlsb"),
    *(".ods", ".fods", ".ots", ".csv", ".tsv", ".numbers", ".et", ONLINE),
}
_CALLED_A_FORM: Final = re.compile(r"formulir|isian|perbaikan", re.IGNORECASE)


@dataclass(frozen=True)
class FormLook:
    """What a look into a workbook shows: its pages, or why it was refused; its form's number, where it has one."""

    workbook: Workbook | None
    form_id: FormId | None = None
    refusal: WorkbookRefusedError | None = None

    @property
    def was_meant_as_form(self) -> bool:
        return self.workbook is not None and SHEET in {sheet.name for sheet in self.workbook.sheets}


def may_be_form(path: PurePath | str, kind: str) -> bool:
    """Whether a file of this media type may be a form: a workbook, whatever it is called, at the top."""
    return lies_at_the_top(path) and kind == XLSX


def is_refused_form(path: PurePath | str, reason_code: str) -> bool:
    """Whether the sender of a file that was refused for this reason most likely took it for the form."""
    is_print = reason_code == "FORMULIR_PDF"
    return lies_at_the_top(path) and (is_print or PurePath(path).suffix.lower() in _WORKBOOK_ENDINGS)


def is_form_online(path: PurePath | str) -> bool:
    """Whether it is no form but where Google keeps one."""
    is_online = lies_at_the_top(path) and PurePath(path).suffix.lower() == ONLINE
    return is_online and _CALLED_A_FORM.search(PurePath(path).stem) is not None


def look_into(contents: Iterable[bytes], *, seconds: float = math.inf) -> Iterator[FormLook]:
    """A look into each workbook, one after the other, in the isolated child; what is not begun in time is refused."""
    for read in read_workbooks(contents, until=time.monotonic() + seconds):
        if isinstance(read, WorkbookRefusedError):
            yield FormLook(None, refusal=read)
        else:
            yield FormLook(read, form_id_of(read))


def printed_forms(contents: Iterable[bytes]) -> Iterator[FormId | None]:
    """The number of the form that each PDF was printed from, if any, in the isolated child."""
    said = run_each(PRINTED_WORDS, contents, PATTERN, given_up="")
    return (FormId.find(words) for words in said)


def forms_among(files: Iterable[tuple[PurePath, bytes]]) -> list[FormId]:
    """The numbers of the forms among files as they were sent, in any folder, as far as they are found in time."""
    workbooks = (content for path, content in files if has_form_ending(path) and _is_workbook(path, content))
    return [look.form_id for look in look_into(workbooks, seconds=LONGEST_LOOK) if look.form_id is not None]


def _is_workbook(path: PurePath, content: bytes) -> bool:
    try:
        return media_type(path.name, content) == XLSX
    except IntakeRefusedError:
        return False
