"""Pictures as telephones and messengers make them."""

import io
from pathlib import Path
from typing import Final

from PIL import Image

HEIC: Final = (Path(__file__).parent / "data" / "foto_telepon.heic").read_bytes()
"""1200 x 900, left half dark and right half bright."""
WIDTH, HEIGHT = 640, 480


def drawn(kind: str, size: tuple[int, int] = (WIDTH, HEIGHT), **options: object) -> bytes:
    """A picture whose left half is dark and whose right half is bright, as a file of Pillow's format `kind`."""
    picture = Image.new("RGB", size, (190, 190, 190))
    picture.paste((60, 60, 60), (0, 0, size[0] // 2, size[1]))
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()
