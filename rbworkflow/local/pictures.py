"""Workbooks and documents as pictures: LibreOffice prints them, pdftoppm draws the pages. Nothing depends on it."""

import shutil
import subprocess
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import numpy as np

from rbworkflow.local.demo_record import Exhibit
from rbworkflow.local.processes import environment

PRINT_SECONDS: Final = 90
DRAW_SECONDS: Final = 60
PAGE_DPI: Final = 80
SHEET_DPI: Final = 230
ROUGH_DPI: Final = 30
FOOTER: Final = 0.08  # the share of a page that is its lower margin, where the footer stands
PAPER: Final = 250  # what is lighter is empty paper
AT_ONCE: Final = 2


def missing_tools() -> list[str]:
    """The programs without which there are no pictures."""
    wanted = {"LibreOffice": "soffice", "Poppler (pdftoppm)": "pdftoppm"}
    return [name for name, program in wanted.items() if shutil.which(program) is None]


def draw(exhibits: Sequence[Exhibit], into: Path) -> dict[str, list[Path]]:
    """Pictures by the exhibits' names: every page of a document, the first sheet of a workbook, without its margins.

    An exhibit that could not be drawn is not in the answer; none is where a tool is missing.
    """
    if not exhibits or missing_tools():
        return {}
    into.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="rbworkflow-") as folder, ThreadPoolExecutor(AT_ONCE) as pool:
        printed = _print(exhibits, Path(folder))
        drawn = pool.map(lambda each: _draw(each[0], each[1], into), printed)
        pairs = zip((exhibit.name for exhibit, _ in printed), drawn, strict=True)
        return {name: pictures for name, pictures in pairs if pictures}


def _print(exhibits: Sequence[Exhibit], folder: Path) -> list[tuple[Exhibit, Path]]:
    """Each exhibit that could be printed, with its PDF; one run of LibreOffice for all."""
    sources = [folder / f"{number:03d}{Path(each.name).suffix}" for number, each in enumerate(exhibits)]
    for source, exhibit in zip(sources, exhibits, strict=True):
        source.write_bytes(exhibit.content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", "--headless", "--norestore", profile, "--convert-to", "pdf", "--outdir", str(folder)]
    _run([*command, *map(str, sources)], PRINT_SECONDS)
    printed = [(exhibit, source.with_suffix(".pdf")) for exhibit, source in zip(exhibits, sources, strict=True)]
    return [(exhibit, pdf) for exhibit, pdf in printed if pdf.exists()]


def _draw(exhibit: Exhibit, pdf: Path, into: Path) -> list[Path]:
    stem = Path(exhibit.name).stem
    options = ["-r", str(PAGE_DPI)]
    if not exhibit.is_document:
        options = ["-r", str(SHEET_DPI), "-l", "1", *_crop(pdf)]
    _run(["pdftoppm", "-png", *options, str(pdf), str(into / stem)], DRAW_SECONDS)
    return sorted(into.glob(f"{stem}-[0-9]*.png"))


def _crop(pdf: Path) -> list[str]:
    """Where on the first page the sheet itself is, as pdftoppm's options."""
    rough = pdf.with_suffix("")
    _run(["pdftoppm", "-gray", "-singlefile", "-r", str(ROUGH_DPI), str(pdf), str(rough)], DRAW_SECONDS)
    page = _grey(rough.with_suffix(".pgm"))
    page = page[: int(len(page) * (1 - FOOTER))]
    rows, columns = np.nonzero(page < PAPER)
    if not len(rows):
        return []
    scale = SHEET_DPI / ROUGH_DPI
    left, top = int(max(columns.min() - 1, 0) * scale), int(max(rows.min() - 1, 0) * scale)
    width, height = (int((ink.max() - ink.min() + 3) * scale) for ink in (columns, rows))
    return ["-x", str(left), "-y", str(top), "-W", str(width), "-H", str(height)]


def _grey(path: Path) -> np.ndarray:
    """A PGM's pixels as pdftoppm writes them: `P5`, width and height, 255, then a byte for each."""
    _kind, size, _depth, pixels = path.read_bytes().split(b"\n", 3)
    width, height = (int(side) for side in size.split())
    return np.frombuffer(pixels, np.uint8, width * height).reshape(height, width)


def _run(command: list[str], seconds: float) -> None:
    """Run a tool of the machine; one that fails or hangs leaves nothing, and that is seen from its result."""
    try:
        subprocess.run(  # noqa: S603 - a tool by its name, on files of this program
            command, timeout=seconds, env=environment({}), check=False, capture_output=True
        )
    except (OSError, subprocess.TimeoutExpired):
        return
