"""A PDF that was printed from a form is recognised by the form's number, whatever program printed it.

`data/cetakan_libreoffice.pdf` is KUL's sample form as LibreOffice 7.4 prints it; `data/cetakan_peramban.pdf` is a page
with the form's number as a browser (and Google's export) prints one.
"""

import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from rbworkflow.intake.form_recognition import printed_forms
from tests.intake.intake_builders import pdf

PRINTS = sorted((Path(__file__).parent / "data").glob("cetakan_*.pdf"))
NUMBER = b"RB1|3514|2026-S1|KUL|1"


def stream(content: bytes, *, packed: bool = True) -> bytes:
    return b"4 0 obj\n<< >>\nstream\n" + (zlib.compress(content) if packed else content) + b"\nendstream\nendobj\n"


def unit_of(content: bytes) -> str:
    (found,) = printed_forms([content])
    return found.unit_code if found else ""


@pytest.mark.parametrize("path", PRINTS, ids=lambda path: path.stem)
def test_a_print_is_recognised_by_its_forms_number(path: Path) -> None:
    assert unit_of(path.read_bytes()) == "KUL"


@pytest.mark.parametrize("packed", [True, False])
def test_letters_that_stand_as_they_are_are_read(*, packed: bool) -> None:
    shown = b"BT /F1 9 Tf [(RB1|) -20 (3514|2026-S1|)] TJ (KUL|1) Tj ET"
    assert unit_of(pdf(stream(shown, packed=packed))) == "KUL"


def test_letters_by_a_span_of_the_fonts_numbers_are_read() -> None:
    table = b"1 begincodespacerange <0000> <FFFF> endcodespacerange\n1 beginbfrange\n<0003> <0060> <0020>\nendbfrange"
    shown = "".join(f"{letter - 0x20 + 3:04X}" for letter in NUMBER).encode()
    # the bar lies beyond the span
    table += b"\n1 beginbfchar\n<005F> <007C>\nendbfchar"
    assert unit_of(pdf(stream(b"BT <" + shown + b"> Tj ET") + stream(table))) == "KUL"


def broken() -> Iterator[bytes]:
    yield b""
    yield pdf()
    yield pdf(stream(b"BT (Undangan rapat) Tj ET"))
    yield pdf(stream(b"BT <0> Tj <GG> Tj ( ET"))
    yield pdf(stream(b"1 beginbfrange <00> <FFFFFFFF> <FFFF> <0> <1> <2> endbfrange") + stream(b"BT <00> Tj ET"))
    yield pdf(b"stream\n" * 100_000)
    yield PRINTS[0].read_bytes()[:9000]


@pytest.mark.parametrize("content", [*broken()], ids=len)
def test_another_pdf_is_no_print_of_a_form_and_none_does_harm(content: bytes) -> None:
    assert unit_of(content) == ""


def test_a_pdf_that_unpacks_to_fifty_million_bytes_does_no_harm() -> None:
    assert unit_of(pdf(stream(bytes(50_000_000)))) == ""
