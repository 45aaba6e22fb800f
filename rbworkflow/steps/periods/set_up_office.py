"""A new office gets its config/: the blank sheet out, and the folder from a filled sheet or from answers."""

import shlex
from pathlib import Path
from typing import Final

from rbworkflow.errors import ConfigurationError, RefusedError, why
from rbworkflow.home import command_of, first_start
from rbworkflow.office.questionnaire import Answers
from rbworkflow.office.questionnaire_sheet import blank_workbook, read_filled
from rbworkflow.office.questionnaires import DISTRICT, Questionnaire
from rbworkflow.office.writing import check_target, write_config

OTHER_CODE: Final = (
    "Kode kantor pada isian ialah {}, sedangkan --office menyebut {}. Samakan keduanya; tidak ada yang ditulis."
)


def write_blank_sheet(path: Path, office_code: str = "", *, asked: Questionnaire = DISTRICT) -> str:
    """Write the sheet to fill, for an office that is to be one of several under its code.

    Raises RefusedError where a file stands already: it may be a filled one.
    """
    try:
        with path.open("xb") as file:
            file.write(blank_workbook(asked, office_code))
    except FileExistsError as error:
        raise RefusedError(f"{path} sudah ada dan tidak ditimpa. Pilih nama lain.") from error
    except OSError as error:
        raise ConfigurationError(f"{path} tidak dapat ditulis: {why(error)}.") from error
    whole = path.absolute()
    reading = command_of(office_code, f"init --from {shlex.quote(str(whole))}")
    return f"{whole} siap diisi. Setelah itu jalankan: {reading}"


def set_up_from_sheet(
    workbook: Path, target: Path, *, sample: Path, is_replacing: bool = False, office_code: str = ""
) -> str:
    """Write the folder of the office that a filled sheet describes, of the code that it is to have where one is given.

    Raises RefusedError, with every error by sheet and cell, and writes nothing then.
    """
    check_target(target, sample=sample, is_replacing=is_replacing)
    try:
        content = workbook.read_bytes()
    except OSError as error:
        raise RefusedError(f"{workbook} tidak dapat dibaca: {why(error)}.") from error
    answers, findings = read_filled(content)
    if findings:
        points = "\n".join(f"- {finding.place}: {finding.message}" for finding in findings)
        raise RefusedError(f"{workbook.name} belum benar, dan tidak ada yang ditulis. Perbaiki dahulu:\n{points}")
    return set_up(answers, target, sample=sample, is_replacing=is_replacing, office_code=office_code)


def set_up(answers: Answers, target: Path, *, sample: Path, is_replacing: bool = False, office_code: str = "") -> str:
    """Write the folder of the office that these answers describe, and say what to do next.

    Raises RefusedError where they are another office's than the one meant: one of several is found by its folder.
    """
    told = answers["office"][0]["code"]
    if office_code not in {"", told}:
        raise RefusedError(OTHER_CODE.format(told, office_code))
    office = write_config(answers, target, sample=sample, is_replacing=is_replacing)
    folder = target.resolve()
    begin = first_start(config=folder, data=folder.with_name(f"data-{folder.name}"))
    return f"Konfigurasi {office.name} selesai ditulis di {folder}. {begin}"
