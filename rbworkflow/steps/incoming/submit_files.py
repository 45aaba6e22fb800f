"""Files and folders handed over on the command line, as if their unit had put them into its folder."""

import uuid
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePath
from typing import Final

from rbworkflow.errors import ConfigurationError, RefusedError, why
from rbworkflow.intake.arrivals import inbox
from rbworkflow.intake.arrivals.unpacking import MOST_FILES, NamedFile, laid_out
from rbworkflow.intake.form_recognition import forms_among
from rbworkflow.intake.names import is_temporary
from rbworkflow.intake.reasons import IntakeRefusedError
from rbworkflow.steps.incoming.collect import collect
from rbworkflow.steps.submissions.feedback import UnitFeedback
from rbworkflow.steps.workplace import Workplace

MOST_LINES: Final = 10


def submit_files(workplace: Workplace, paths: Sequence[Path], *, unit_code: str = "") -> str:
    """Hand the files in, for the unit whose form is among them where none is given, and collect; the answer, which the
    unit also gets by mail.

    Raises RefusedError for an unknown or unclear unit and for no or too many files, ConfigurationError for a file that
    cannot be read.
    """
    at_the_top, below = [], []
    named = list(_named(paths))
    if len(named) > MOST_FILES:
        raise IntakeRefusedError("BERKAS_BANYAK")
    for path, source in named:
        if len(path.parts) == 1:
            at_the_top.append((path.name, _content(source)))
        else:
            below.append((path, _content(source)))
    files = laid_out(at_the_top, below)
    code = _known(workplace, unit_code or _unit_of(workplace, files))
    inbox.place(workplace.claims, f"{code}-command-{uuid.uuid4().hex}", files)
    collected = collect(workplace)
    mine = [each for each in collected.answers if each.unit_code == code]
    if not mine and collected.troubles:
        return "\n".join(collected.troubles)
    if not mine:
        return "Berkas diserahkan; pengumpulan lain sedang berjalan, dan jawabannya dikirim lewat surel."
    return "\n".join(map(_told, mine))


def _named(paths: Iterable[Path]) -> Iterator[tuple[PurePath, Path]]:
    """Each file by its path as it was named, below a folder with the folder's own name; from elsewhere by its name."""
    for path in paths:
        if not path.exists():
            raise RefusedError(f"Berkas {path} tidak ada. Periksa nama dan foldernya.")
        if not path.is_dir():
            is_elsewhere = path.is_absolute() or ".." in path.parts
            yield PurePath(path.name) if is_elsewhere else path, path
            continue
        for inner in sorted(each for each in path.rglob("*") if each.is_file() and not is_temporary(each.name)):
            yield inner.relative_to(path.parent), inner


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ConfigurationError(f"Berkas {path} tidak terbaca: {why(error)}.") from error


def _unit_of(workplace: Workplace, files: Sequence[NamedFile]) -> str:
    office = workplace.office.code
    codes = {form.unit_code for form in forms_among(files) if form.office_code == office}
    if len(codes) != 1:
        found = f"formulir dari beberapa subbagian ({', '.join(sorted(codes))})" if codes else "tidak ada formulir"
        raise RefusedError(
            f"Di antara berkas itu {found}. Sebutkan subbagiannya, misalnya --unit {workplace.office.units[0].code}."
        )
    return codes.pop()


def _known(workplace: Workplace, code: str) -> str:
    codes = [unit.code for unit in workplace.office.units]
    if code not in codes:
        raise RefusedError(f"Subbagian '{code}' tidak dikenal. Pilih salah satu: {', '.join(codes)}.")
    return code


def _told(answer: UnitFeedback) -> str:
    points = [f"- {each.place + ': ' if each.place else ''}{each.message}" for each in answer.open_points]
    refused = [f"- {name}: {message}" for name, message in answer.refused_files]
    lines = answer.changes or ()
    changes = [f"- berubah: {line}" for line in lines[:MOST_LINES]]
    more = [f"- berubah: {len(lines) - MOST_LINES} hal lain"] if len(lines) > MOST_LINES else []
    return "\n".join([answer.sentence, *points, *refused, *changes, *more])
