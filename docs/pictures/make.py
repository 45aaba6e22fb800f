# ruff: noqa: INP001 - a script beside the pictures it makes
"""README's pictures, made anew by the demo: `make pictures`; needs Chromium, LibreOffice, Poppler and ImageMagick."""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from rbworkflow.local.demo import demo

HERE = Path(__file__).parent
LARGEST = 150_000
PICTURES = {  # what the demo leaves, and how it is cut to size
    "keputusan.png": ("data/layar/1280.png", ["-resize", "1000x"]),
    "laporan.png": ("halaman/gambar/Laporan_*-14.png", ["-bordercolor", "#cccccc", "-border", "1"]),
    "isian-ditandai.png": ("halaman/gambar/Perbaikan_*-1.png", ["-crop", "1246x540+0+112", "+repage"]),
}


def main() -> None:
    with TemporaryDirectory(prefix="rbworkflow-") as folder:
        output = Path(folder) / "demo"
        demo(output, is_year=False, as_json=False)
        for name, (pattern, cut) in PICTURES.items():
            made = next(iter(sorted(output.glob(pattern))), None)
            if made is None:
                sys.exit(f"The demo left no {pattern}: which of Chromium, LibreOffice and Poppler is missing?")
            target = HERE / name
            command = ["convert", str(made), *cut, "+dither", "-colors", "64", "-strip", f"PNG8:{target}"]
            subprocess.run(command, check=True)  # noqa: S603 - a tool of the machine, on files of this program
            if target.stat().st_size > LARGEST:
                sys.exit(f"{name} is larger than {LARGEST} bytes")


if __name__ == "__main__":
    main()
