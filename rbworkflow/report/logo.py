"""The office's logo for its letterhead: a small PNG or JPG file beside report.toml."""

from pathlib import Path
from typing import Final, NamedTuple

from rbworkflow.errors import ConfigurationError
from rbworkflow.intake.evidence.endings import JPEG, PNG
from rbworkflow.intake.evidence.pictures import is_whole_jpeg, is_whole_png, jpeg_size, png_size

LARGEST_KB: Final = 500
_MOST_SIDE: Final = 4000
_KIB: Final = 1024
_HEADS: Final = {b"\x89PNG\r\n\x1a\n": PNG, b"\xff\xd8\xff": JPEG}


class Logo(NamedTuple):
    """A whole picture; sizes in pixels."""

    content: bytes
    media_type: str
    width: int
    height: int


def load_logo(path: Path) -> Logo:
    """The picture in the file; raises ConfigurationError saying what is wrong with it."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ConfigurationError(f"Logo {path} yang disebut di report.toml tidak ada atau tidak terbaca.") from error
    media_type = next((kind for head, kind in _HEADS.items() if content.startswith(head)), "")
    size = {PNG: png_size, JPEG: jpeg_size}[media_type](content) if media_type else None
    is_whole = {PNG: is_whole_png, JPEG: is_whole_jpeg}[media_type](content) if media_type else False
    if not is_whole or size is None or not all(0 < side <= _MOST_SIDE for side in size):
        raise ConfigurationError(
            f"Logo {path} bukan gambar PNG atau JPG yang utuh (paling besar {_MOST_SIDE} piksel). Simpan ulang."
        )
    if len(content) > LARGEST_KB * _KIB:
        raise ConfigurationError(f"Logo {path} lebih besar dari {LARGEST_KB} KB. Kecilkan gambarnya dahulu.")
    return Logo(content, media_type, *size)
