"""Pengaturan kantor: the workbook out, and one that was filled in held against what holds now."""

import re
from collections.abc import Iterator
from typing import Final

from rbworkflow.approval.seating import refused_holders
from rbworkflow.errors import ConfigurationError
from rbworkflow.office.clashes import clashes
from rbworkflow.office.loading import load_office
from rbworkflow.office.own_settings.reading import Read, read_settings
from rbworkflow.office.own_settings.sheet import settings_workbook
from rbworkflow.office.own_settings.writing import tried
from rbworkflow.steps.decisions.changing_settings import check_folder, settings_folder
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read

FILE: Final = "Pengaturan_{}.xlsx"


def workbook_of(workplace: Workplace) -> tuple[str, bytes]:
    """The workbook of today's settings, and what it is called."""
    return FILE.format(workplace.office.file_name), settings_workbook(
        settings_folder(workplace.settings.config), workplace.settings.office_code
    )


def looked_at(workplace: Workplace, content: bytes) -> Read:
    """What a filled workbook would change, or every fault by cell; raises WorkbookRefusedError for no workbook.

    The folder as it would be is tried as a whole.
    """
    config = workplace.settings.config
    found = read_settings(content, settings_folder(config))
    if found.findings or not found.edits:
        return found
    with tried(config, found.edits) as copy:
        try:
            check_folder(copy)
        except ConfigurationError as error:
            for message, sheet, cell in _placed(error, found):
                found.fault(message, sheet, cell)
            return found
        would_be = load_office(copy)
    with read(workplace.engine) as conn:
        for sentence in refused_holders(conn, would_be, on=workplace.today):
            found.fault(sentence, *_saying(sentence, found, otherwise="Pejabat"))
    if not found.findings:
        known = clashes(workplace.office)
        for sentence in (each for each in clashes(would_be) if each not in known):
            found.fault(sentence, *_saying(sentence, found))
    return found


_ADDRESS: Final = re.compile(r"[\w.+-]+@[\w.-]*\w")


def _saying(sentence: str, found: Read, *, otherwise: str = "") -> tuple[str, str]:
    """The changed cell with the address that a sentence speaks of; else the sheet alone."""
    of = set(_ADDRESS.findall(sentence.casefold()))
    said = ((sheet, cell) for sheet, cell, text in found.texts if of & set(_ADDRESS.findall(text.casefold())))
    return next(said, (otherwise, ""))


_FAULT: Final = re.compile(r"- (\S+?)(?: baris \d+)?, kunci (\S+): (.+)")
"""As `config_faults` says one."""


def _placed(error: ConfigurationError, found: Read) -> Iterator[tuple[str, str, str]]:
    """Each fault of the folder, by the cell that brought it where one did."""
    for line in str(error).splitlines():
        if said := _FAULT.match(line):
            key = f"{said[1]}: {said[2]}"
            sheet, cell = next((at for name, at in found.cells.items() if key.startswith(name)), ("", ""))
            yield f"{said[2]}: {said[3]}.", sheet, cell
        elif not line.endswith(":"):
            yield line, "", ""
