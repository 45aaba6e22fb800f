import os
from pathlib import PurePath

import pytest

from rbworkflow.intake.names import check_name, plain, shown
from rbworkflow.intake.reasons import IntakeRefusedError


@pytest.mark.parametrize(
    ("name", "reason_code"),
    [
        ("undangan\nrapat.pdf", "NAMA_KENDALI"),
        ("undangan\x00.pdf", "NAMA_KENDALI"),
        ("undangan\u202efdp.exe", "NAMA_TERSEMBUNYI"),
        ("undangan\u200b.pdf", "NAMA_TERSEMBUNYI"),
        ("con", "NAMA_WINDOWS"),
        ("Con.pdf", "NAMA_WINDOWS"),
        ("lpt1.xlsx", "NAMA_WINDOWS"),
        ("undangan.pdf ", "NAMA_WINDOWS"),
        ("undangan?.pdf", "NAMA_WINDOWS"),
        ("..\\undangan.pdf", "NAMA_JALUR"),
        ("C:undangan.pdf", "NAMA_JALUR"),
        ("u" * 117 + ".pdf", "NAMA_PANJANG"),
        (os.fsdecode(b"undangan\xff.pdf"), "NAMA_KODE"),
        (os.fsdecode("résumé.pdf".encode("latin-1")), "NAMA_KODE"),
    ],
)
def test_a_name_that_hides_or_misleads_is_refused_with_what_to_do(name, reason_code):
    with pytest.raises(IntakeRefusedError, match="kirim lagi") as refused:
        check_name(name)
    assert refused.value.reason_code == reason_code


@pytest.mark.parametrize(
    "name",
    [
        "isian.xlsx",
        "Undangan – rapat “monev” (1).pdf",
        "u" * 116 + ".pdf",
        plain("re\u0301sume\u0301.pdf"),
        "konsep.pdf",
        "console.pdf",
    ],
)
def test_an_ordinary_name_passes(name):
    check_name(name)


def test_any_name_is_shown_as_readable_text():
    assert shown(PurePath("a/undangan\nrapat\u202e.pdf")) == "a/undangan\\nrapat\\u202e.pdf"
    assert shown(PurePath(os.fsdecode(b"\xff.pdf"))) == "\\udcff.pdf"


def test_two_names_are_never_shown_alike():
    assert shown(PurePath("a\nb")) != shown(PurePath("a\\nb"))
