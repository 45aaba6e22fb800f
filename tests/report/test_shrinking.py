"""Photos as telephones take them, made small enough for a report."""

import io
from functools import cache
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from rbworkflow.intake.evidence.content import media_type
from rbworkflow.isolation.running import run_isolated
from rbworkflow.report.word.shrinking import shrink
from rbworkflow.steps.reports.printing import SHRINK, SHRINKING_LIMITS
from tests.intake.photos import HEIC, drawn

pytestmark = pytest.mark.long

SIDE, BYTES = 1000, 200 * 1024
ORIENTATION, MAKER = 0x0112, 0x010F
DIM = 125
GPS = 0x8825
TURNED = [
    (1, (1000, 750), (100, 375)),
    (3, (1000, 750), (900, 375)),
    (6, (750, 1000), (375, 100)),
    (8, (750, 1000), (375, 900)),
]


def camera(orientation: int = 1, *, grain: int = 12, kind: str = "JPEG") -> bytes:
    """A photo of 2400 x 1800 pixels, left half dark and right half bright, with a camera's notes."""
    notes = Image.Exif()
    notes[ORIENTATION], notes[MAKER] = orientation, "TELEPON CONTOH"
    file = io.BytesIO()
    Image.fromarray(scene(grain)).save(file, kind, quality=92, exif=notes)
    return file.getvalue()


@cache
def scene(grain: int) -> np.ndarray[Any, np.dtype[np.uint8]]:
    bright = np.where(np.arange(2400) < 1200, 60, 190)[None, :, None]
    pixels = bright + np.random.default_rng(1).normal(0, grain, (1800, 2400, 3))
    return pixels.clip(0, 255).astype(np.uint8)


def shrunk(content: bytes) -> tuple[bytes, int, int]:
    small = shrink(content, SIDE, BYTES)
    assert small is not None
    return small


def red(image: Image.Image, place: tuple[int, int]) -> int:
    pixel = image.getpixel(place)
    assert isinstance(pixel, tuple)
    return pixel[0]


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "BMP", "TIFF"])
def test_a_large_photo_becomes_a_small_jpeg_of_the_same_shape(kind: str) -> None:
    large = camera(kind=kind)
    assert len(large) > 5 * BYTES
    small, width, height = shrunk(large)
    assert len(small) <= BYTES
    with Image.open(io.BytesIO(small)) as shown:
        assert (shown.format, shown.size) == ("JPEG", (1000, 750))
        assert (width, height) == shown.size
        assert red(shown, (100, 375)) < DIM
        assert red(shown, (900, 375)) > DIM


@pytest.mark.parametrize("photo", [HEIC, drawn("GIF", (1200, 900))], ids=["HEIC", "GIF"])
def test_what_word_cannot_show_becomes_a_jpeg(photo: bytes) -> None:
    small, width, height = shrunk(photo)
    with Image.open(io.BytesIO(small)) as shown:
        assert (shown.format, shown.size) == ("JPEG", (1000, 750))
        assert (width, height) == shown.size
        assert red(shown, (100, 375)) < DIM < red(shown, (900, 375))


@pytest.mark.parametrize("options", [{}, {"progressive": True}], ids=["plain", "progressive"])
def test_a_photo_of_a_hundred_million_pixels_is_printed_within_the_childs_limits(options) -> None:
    large = drawn("JPEG", (11_656, 8_742), **options)
    assert media_type("IMG_0001.jpg", large) == "image/jpeg"
    (small,) = run_isolated(SHRINK, [large], SIDE, BYTES, limits=SHRINKING_LIMITS)
    assert small[1:] == (1000, 750)


@pytest.mark.parametrize(("orientation", "size", "dark_at"), TURNED)
def test_a_photo_stands_upright_and_its_notes_stay_behind(orientation, size, dark_at) -> None:
    large = camera(orientation)
    small, *measured = shrunk(large)
    assert tuple(measured) == size
    assert b"TELEPON CONTOH" in large
    assert b"TELEPON CONTOH" not in small
    with Image.open(io.BytesIO(small)) as shown:
        assert red(shown, dark_at) < DIM


def test_a_print_has_nothing_that_a_program_wrote_into_the_picture() -> None:
    written = PngInfo()
    written.add_text("Comment", "LINTANG -7.6 BUJUR 112.9")
    written.add_itxt("XML:com.adobe.xmp", "<x:xmpmeta>LINTANG</x:xmpmeta>")
    notes = Image.Exif()
    notes.get_ifd(GPS)[2] = (7.0, 36.0, 0.0)
    file = io.BytesIO()
    Image.new("RGB", (80, 60), "red").save(file, "PNG", pnginfo=written, exif=notes)
    assert b"LINTANG" in file.getvalue()
    small, width, height = shrunk(file.getvalue())
    assert (width, height) == (80, 60)
    assert b"LINTANG" not in small
    with Image.open(io.BytesIO(small)) as shown:
        assert not shown.getexif().get_ifd(GPS)
        assert set(shown.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_the_most_pixels_that_a_layout_allows_are_printed_within_the_childs_limits() -> None:
    """A few kilobytes that stand for 64 million pixels, three times in one child."""
    file = io.BytesIO()
    Image.new("RGB", (8000, 8000), "red").save(file, "PNG")
    made = run_isolated(SHRINK, [file.getvalue()] * 3, SIDE, BYTES, limits=SHRINKING_LIMITS)
    assert [each[1:] for each in made] == [(1000, 1000)] * 3


def test_what_is_transparent_is_white_paper() -> None:
    file = io.BytesIO()
    Image.new("RGBA", (1200, 900), (200, 0, 0, 0)).save(file, "PNG")
    small, *_ = shrunk(file.getvalue())
    with Image.open(io.BytesIO(small)) as shown:
        assert shown.getpixel((500, 300)) == (255, 255, 255)


def test_a_restless_picture_loses_quality_before_it_is_given_up() -> None:
    restless = camera(grain=90)
    sizes = [len(made[0]) for made in (shrink(restless, SIDE, most) for most in (10**9, BYTES)) if made]
    assert sizes[0] > BYTES >= sizes[1]
    assert shrink(restless, SIDE, 20 * 1024) is None


@pytest.mark.parametrize("broken", [b"", b"\x89PNG\r\n\x1a\n" + bytes(100), b"GIF89a" + bytes(50)], ids=len)
def test_a_broken_picture_has_no_print(broken: bytes) -> None:
    assert shrink(broken, SIDE, BYTES) is None


def test_half_a_photo_has_no_print() -> None:
    assert shrink(camera()[:40_000], SIDE, BYTES) is None
