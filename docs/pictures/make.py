# ruff: noqa: INP001 - a script beside the pictures it makes
"""The pictures of README and of the guides, made anew: `make pictures`; needs Chromium, LibreOffice and Poppler."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image, ImageOps
from screens import guide_pictures, keep

from rbworkflow.local.demo import demo

HERE = Path(__file__).parent


WIDTH = 1280
EDGE = 60
GUIDES = HERE.parent / "panduan" / "gambar"


def main() -> None:
    with TemporaryDirectory(prefix="rbworkflow-") as folder:
        guide_pictures(Path(folder), GUIDES)  # first: what prepares an office is a process of one thread
        output = Path(folder) / "demo"
        demo(output, is_year=False, as_json=False)
        keep(ImageOps.expand(_left(output, "Laporan_*.png"), 1, "#cccccc"), HERE / "laporan.png")
        keep(_table(_left(output, "Perbaikan_*-1.png")), GUIDES / "isian-ditandai.png")


def _left(output: Path, pattern: str) -> Image.Image:
    """The first wide page that the demo left of this kind."""
    made = (Image.open(path) for path in sorted((output / "halaman" / "gambar").glob(pattern)))
    wide = next((page for page in made if page.width > page.height), None)  # of the report, the matrix
    if wide is None:
        sys.exit(f"The demo left no {pattern}: is LibreOffice or Poppler missing?")
    return wide.convert("RGB")


def _table(page: Image.Image) -> Image.Image:
    """The table alone, which reaches the right edge as nothing above and below it does."""
    drawn = ImageOps.invert(page.crop((page.width - EDGE, 0, page.width, page.height))).getbbox()
    if drawn is None:
        sys.exit("No table reaches the right edge of the marked workbook's page.")
    table = page.crop((0, drawn[1], page.width, drawn[3]))
    return table.resize((WIDTH, round(table.height * WIDTH / table.width)), Image.Resampling.LANCZOS)


if __name__ == "__main__":
    main()
