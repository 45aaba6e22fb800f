"""Inside the child: a photo made anew for a report, small enough, upright, without what camera or program noted."""

import io
from typing import Final, TypeAlias

import pi_heif  # type: ignore[import-untyped] # it ships no types
from PIL import Image, ImageOps

PlainPrint: TypeAlias = tuple[bytes, int, int]
"""A JPEG and its width and height in pixels."""
QUALITIES: Final = (82, 70, 55, 40)
"""Tried in this order until the picture is small enough."""
PAPER: Final = (255, 255, 255)
FORMATS: Final = ("JPEG", "PNG", "HEIF", "WEBP", "GIF", "BMP", "TIFF")
MOST_PIXELS: Final = 250_000_000
"""What intake lets in; nothing decodes a picture in its full size where its kind can be made smaller meanwhile."""


def shrink(content: bytes, longest_side: int, most_bytes: int) -> PlainPrint | None:
    """The picture at most `longest_side` pixels long and `most_bytes` large; None where it cannot be had."""
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS // 2  # Pillow only warns up to twice that
    pi_heif.register_heif_opener()
    pi_heif.options.DECODE_THREADS = 1  # each more would cost memory that the limits count
    try:
        with Image.open(io.BytesIO(content), formats=FORMATS) as opened:
            opened.thumbnail((longest_side, longest_side))  # a JPEG is decoded no larger than this needs
            small = _on_paper(ImageOps.exif_transpose(opened))
    except (OSError, ValueError, SyntaxError, MemoryError, EOFError, Image.DecompressionBombError):
        return None
    for quality in QUALITIES:
        made = io.BytesIO()
        small.save(made, "JPEG", quality=quality, optimize=True)
        if made.tell() <= most_bytes:
            return made.getvalue(), small.width, small.height
    return None


def _on_paper(image: Image.Image) -> Image.Image:
    """Colours as a JPEG has them; what is transparent becomes white."""
    if not image.has_transparency_data:
        return image.convert("RGB")
    layers = image.convert("RGBA")
    paper = Image.new("RGB", layers.size, PAPER)
    paper.paste(layers, mask=layers.getchannel("A"))
    return paper
