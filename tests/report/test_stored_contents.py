"""Contents as earlier programs stored them: read as they were written, with the digests that officers approved."""

import hashlib
import io
import json
import zipfile
from pathlib import Path

import pytest

from rbworkflow.report.content.photos import photo_digests
from rbworkflow.report.content.report_content import content_digest, content_text
from rbworkflow.report.layout import VERSION, ReportLayout
from rbworkflow.report.word.docx import render
from tests.report.report_builders import ISSUED, document_lines
from tests.report.test_photos import jpeg

DATA = Path(__file__).parent / "data"
TEMPLATE = "3f45eec3afc85861ef9dd7a08e62e134386b308c692ccf0362aac563d5b05c04"
APPROVED = {
    "semester": "d64d3e2e2b07a46d7b7c302049f0eba9bc028e40327e9bb08aef27c825d67c0a",
    "annual": "b66fbfafd7628360998198af9259bd66043dcc6a4e392325125e362fc211d74c",
}
DOCUMENTS = {
    (5, "semester"): "47d2432faf148014829443b1c981e0b8dc32cbc894dcdbaacd6a6a22f3703121",
    (5, "annual"): "90d13325d81d2e561bced56c3e8c96ff1dc10c7767405fc5f9c67d66309a5ff1",
}
"""By layout.VERSION: a change of the document's parts raises it and gets its own line here."""


def stored(name: str) -> str:
    return (DATA / f"{name}.json").read_text(encoding="utf-8")


def printed(name: str) -> bytes:
    made, layout = json.loads(stored(name)), ReportLayout()
    return render(made, ISSUED, layout, dict.fromkeys(photo_digests(made, layout), jpeg()))


@pytest.mark.parametrize("name", APPROVED)
def test_a_stored_content_has_the_digest_it_was_approved_with(name: str) -> None:
    assert content_digest(stored(name), TEMPLATE) == APPROVED[name]


@pytest.mark.parametrize("name", APPROVED)
def test_what_is_read_back_is_written_again_as_it_was(name: str) -> None:
    assert content_text(json.loads(stored(name))) == stored(name)


@pytest.mark.parametrize("name", APPROVED)
def test_a_stored_content_prints_the_document_that_was_approved(name: str) -> None:
    with zipfile.ZipFile(io.BytesIO(printed(name))) as archive:
        parts = [f"{part}:{hashlib.sha256(archive.read(part)).hexdigest()}" for part in archive.namelist()]
    assert hashlib.sha256("\n".join(parts).encode()).hexdigest() == DOCUMENTS[VERSION, name]


def test_a_stored_semester_reads_as_it_did() -> None:
    text = "\n".join(document_lines(printed("semester")))
    assert "Perbandingan dengan Semester II 2025 dan Semester I 2025" in text
    assert "Dicatat kemudian: periode dibuka pada 20 Juli 2026, sesudah batas waktunya lewat." in text
    assert "R-01: Lengkapi data dukung SK pada area Pengawasan." in text
    assert "Ada realisasi, tetapi data dukung SK belum ada." in text
    assert "Foto 1. besar.jpg" in text


def test_a_stored_year_reads_as_it_did() -> None:
    text = "\n".join(document_lines(printed("annual")))
    assert "Persentase pegawai yang mengikuti pelatihan\npersen\n100\n31,25\n100\n100\n100,00\n100,00" in text
    assert "Perbandingan dengan Tahunan 2025: belum ada data." in text
