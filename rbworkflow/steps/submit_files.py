"""Files handed over on the command line for a unit, as if the unit had put them into its folder."""

import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from rbworkflow.errors import ConfigurationError, RefusedError
from rbworkflow.intake import inbox
from rbworkflow.intake.unpacking import laid_out
from rbworkflow.steps.answering import Answered
from rbworkflow.steps.collect import collect
from rbworkflow.steps.workplace import Workplace

MOST_LINES: Final = 10


def submit_files(workplace: Workplace, unit_code: str, paths: Sequence[Path]) -> str:
    """Hand the files in for the unit and collect; the answer, which the unit also gets by mail.

    Raises RefusedError for an unknown unit or too many files, ConfigurationError for a file that cannot be read.
    """
    codes = [unit.code for unit in workplace.office.units]
    if unit_code not in codes:
        raise RefusedError(f"Subbagian '{unit_code}' tidak dikenal. Pilih salah satu: {', '.join(codes)}.")
    claim_id = f"{unit_code}-command-{uuid.uuid4().hex}"
    inbox.place(workplace.claims, claim_id, laid_out((path.name, _content(path)) for path in paths))
    mine = [each for each in collect(workplace).answers if each.unit_code == unit_code]
    if not mine:
        return "Berkas diserahkan; pengumpulan lain sedang berjalan, dan jawabannya dikirim lewat surel."
    return "\n".join(map(_told, mine))


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ConfigurationError(f"Berkas {path} tidak terbaca: {error.strerror}.") from error


def _told(answer: Answered) -> str:
    points = [f"- {each.place + ': ' if each.place else ''}{each.message}" for each in answer.open_points]
    refused = [f"- {name}: {message}" for name, message in answer.refused_files]
    changes = [f"- berubah: {line}" for line in (answer.changes or ())[:MOST_LINES]]
    return "\n".join([answer.sentence, *points, *refused, *changes])
