"""What came with the program of the sample year, as it would be in another year: the same files, each year moved."""

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from rbworkflow.home import bundled

SAMPLE_YEAR: Final = 2026
PLAN: Final = f"rencana_aksi_{SAMPLE_YEAR}.xlsx"
RECOMMENDATIONS: Final = f"rekomendasi_{SAMPLE_YEAR - 1}.xlsx"
ASSESSMENT: Final = f"lke_{SAMPLE_YEAR}.xlsx"
_YEARS: Final = re.compile(r"(?<![0-9])202[0-9](?![0-9])")
_TEXT: Final = re.compile(r"(<t(?: [^>]*)?>)([^<]*)")
_SHOWN: Final = re.compile(r"\(.*\) Tj")
_SHEETS: Final = ("xl/worksheets/", "xl/sharedStrings")
WORKBOOK: Final = ".xlsx"
PAPER: Final = ".pdf"


def sample_workbook(name: str, year: int) -> tuple[str, bytes]:
    """One of what the office imports for the year, PLAN say: its file's name and the workbook."""
    content = (bundled("samples") / name).read_bytes()
    return moved_text(name, year), _moved(name, content, year)


def sample_units(folder: str) -> list[str]:
    """The units that send something from this folder of the sample year."""
    return sorted(path.name for path in _folder(folder).iterdir() if path.is_dir())


def sample_sending(folder: str, unit: str, year: int) -> Iterator[tuple[str, bytes]]:
    """What a unit sends, by path; `folder` is one of the sample year's, such as `2026-S1-perbaikan`."""
    place = _folder(folder) / unit
    for path in sorted(path for path in place.rglob("*") if path.is_file()):
        yield moved_text(path.relative_to(place).as_posix(), year), _moved(path.name, path.read_bytes(), year)


def moved_text(text: str, year: int) -> str:
    """The text with every year of the sample's time as far from `year` as it was from the sample's own."""
    by = year - SAMPLE_YEAR
    return _YEARS.sub(lambda found: str(int(found[0]) + by), text)


def _folder(name: str) -> Path:
    return bundled("samples") / name


def _moved(name: str, content: bytes, year: int) -> bytes:
    """A file with its words moved; what is drawn in a picture stays."""
    if year == SAMPLE_YEAR:
        return content
    if name.endswith(WORKBOOK):
        return _moved_workbook(content, year)
    if name.endswith(PAPER):
        shown = _SHOWN.sub(lambda line: moved_text(line[0], year), content.decode("latin-1"))
        return shown.encode("latin-1")  # as long as before, so that its table of offsets holds
    return content


def _moved_workbook(content: bytes, year: int) -> bytes:
    """Texts alone: a number of four digits is a result."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            data = old.read(part)
            if part.filename.startswith(_SHEETS):
                texts = _TEXT.sub(lambda text: text[1] + moved_text(text[2], year), data.decode())
                data = texts.encode()
            new.writestr(zipfile.ZipInfo(part.filename, part.date_time), data, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()
