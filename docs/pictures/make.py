# ruff: noqa: INP001 - a script beside the pictures it makes
"""The pictures of README and of the guides, made anew: `make pictures`; needs Chromium, LibreOffice and Poppler."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image, ImageOps
from screens import guide_pictures, keep

from rbworkflow.local.demo import demo

HERE = Path(__file__).parent


PLACES = ((0, 108, 554, 582), (614, 108, 911, 582), (1769, 108, 2091, 582))  # indicators, results, evidence
GUIDES = HERE.parent / "panduan" / "gambar"


def main() -> None:
    with TemporaryDirectory(prefix="rbworkflow-") as folder:
        guide_pictures(Path(folder), GUIDES)  # first: what prepares an office is a process of one thread
        output = Path(folder) / "demo"
        demo(output, is_year=False, as_json=False)
        keep(ImageOps.expand(_left(output, "Laporan_*.png"), 1, "#cccccc"), HERE / "laporan.png")
        marked = _left(output, "Perbaikan_*-1.png")
        keep(_beside([marked.crop(place) for place in PLACES]), GUIDES / "isian-ditandai.png")


def _left(output: Path, pattern: str) -> Image.Image:
    """The first wide page that the demo left of this kind."""
    made = (Image.open(path) for path in sorted((output / "halaman" / "gambar").glob(pattern)))
    wide = next((page for page in made if page.width > page.height), None)  # of the report, the matrix
    if wide is None:
        sys.exit(f"The demo left no {pattern}: is LibreOffice or Poppler missing?")
    return wide.convert("RGB")


def _beside(parts: list[Image.Image]) -> Image.Image:
    whole = Image.new("RGB", (sum(part.width for part in parts), max(part.height for part in parts)))
    at = 0
    for part in parts:
        whole.paste(part, (at, 0))
        at += part.width
    return whole


if __name__ == "__main__":
    main()
