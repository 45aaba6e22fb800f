"""The workbook of settings by the command line: the same steps as on the page, in lines of text."""

from pathlib import Path
from typing import Final

from rbworkflow.errors import ConfigurationError, RefusedError, why
from rbworkflow.home import command_of
from rbworkflow.office.own_settings.edits import SettingChange
from rbworkflow.steps.decisions.changing_settings import NOTHING, WAITING, WRITTEN, ask_for_settings
from rbworkflow.steps.periods.office_settings import looked_at, workbook_of
from rbworkflow.steps.plans.invalid_workbook import InvalidWorkbookError
from rbworkflow.steps.workplace import Workplace

NOT_YET: Final = "Belum ada yang berubah. Ulangi dengan --agree untuk menyetujuinya."


def export_settings(workplace: Workplace, path: Path) -> str:
    """Write the workbook; raises RefusedError where a file stands already: it may be a changed one."""
    _, content = workbook_of(workplace)
    try:
        with path.open("xb") as file:
            file.write(content)
    except FileExistsError as error:
        raise RefusedError(f"{path} sudah ada dan tidak ditimpa. Pilih nama lain.") from error
    except OSError as error:
        raise ConfigurationError(f"{path} tidak dapat ditulis: {why(error)}.") from error
    reading = command_of(workplace.settings.office_code, f"settings import {path}")
    return f"{path} berisi pengaturan sekarang. Ubah, lalu jalankan: {reading}"


def import_settings(workplace: Workplace, path: Path, *, is_agreed: bool) -> str:
    """What the workbook changes, a line each, and what became of it; raises InvalidWorkbookError with every fault."""
    content = path.read_bytes()
    looked = looked_at(workplace, content)
    if looked.findings:
        raise InvalidWorkbookError(f"{path.name} belum dapat dipakai, dan tidak ada yang berubah", looked.findings)
    kept = [f"Dibiarkan seperti sekarang: {each}." for each in looked.kept]
    if not looked.edits:
        return "\n".join([*kept, NOTHING])
    lines = [*kept, *map(_line, looked.changes)]
    if not is_agreed:
        return "\n".join([*lines, NOT_YET])
    sha256 = workplace.files.put(content)
    asked = ask_for_settings(workplace, looked.edits, looked.changes, workbook_sha256=sha256)
    return "\n".join([*lines, WRITTEN if asked.appointment_id is None else WAITING])


def _line(change: SettingChange) -> str:
    waits = " Menunggu konfirmasi pejabat." if change.waits else ""
    return f"{change.sheet}, {change.name}: {change.old} -> {change.new}. {change.then}{waits}"
