# ruff: noqa: INP001 - a script beside the pictures it makes
"""README's pictures, made anew by the demo: `make pictures`; needs Chromium, LibreOffice, Poppler and ImageMagick."""

import struct
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from rbworkflow.local.demo import demo

HERE = Path(__file__).parent
LARGEST = 150_000


def _part(place: str) -> list[str]:
    return ["(", "-clone", "0", "-crop", place, "+repage", ")"]


COLUMNS = ("554x474+0+108", "297x474+614+108", "322x474+1769+108")  # indicators, results, evidence
PICTURES = {  # what the demo leaves, and how it is cut to size
    "../panduan/gambar/keputusan.png": ("data/layar/1280.png", ["-resize", "1000x"]),
    "laporan.png": ("halaman/gambar/Laporan_*.png", ["-bordercolor", "#cccccc", "-border", "1"]),
    "isian-ditandai.png": (
        "halaman/gambar/Perbaikan_*-1.png",
        [*(word for each in COLUMNS for word in _part(each)), "-delete", "0", "+append"],
    ),
}


def main() -> None:
    with TemporaryDirectory(prefix="rbworkflow-") as folder:
        output = Path(folder) / "demo"
        demo(output, is_year=False, as_json=False)
        for name, (pattern, cut) in PICTURES.items():
            pages = sorted(output.glob(pattern))
            made = next((page for page in pages if _is_wide(page)), None)  # of the report, the matrix
            if made is None:
                sys.exit(f"The demo left no {pattern}: which of Chromium, LibreOffice and Poppler is missing?")
            target = HERE / name
            command = ["convert", str(made), *cut, "+dither", "-colors", "64", "-strip", f"PNG8:{target}"]
            subprocess.run(command, check=True)  # noqa: S603 - a tool of the machine, on files of this program
            if target.stat().st_size > LARGEST:
                sys.exit(f"{name} is larger than {LARGEST} bytes")


def _is_wide(page: Path) -> bool:
    """Whether it is wider than high: a PNG's first chunk begins with both."""
    width, height = struct.unpack(">II", page.read_bytes()[16:24])
    return bool(width > height)


if __name__ == "__main__":
    main()
