import os
import time

import pytest

from rbworkflow.intake.arrivals.inbox import claim, recover
from rbworkflow.intake.arrivals.receiving import ReceivedFile, candidates, receive
from rbworkflow.intake.evidence.endings import PDF
from tests.intake.intake_builders import LATER, LOCKED, SETTLE, pdf, png, put, xlsx


@pytest.fixture
def unit(tmp_path):
    return tmp_path / "inbox" / "PHS"


@pytest.fixture
def take(unit, tmp_path):
    return lambda: claim(unit.parent, "PHS", tmp_path / "claims", now=time.time() + LATER, settle=SETTLE, locked=LOCKED)


@pytest.fixture
def received(take, files):
    return lambda: {file.name: file for file in receive(take(), files)}


def test_an_accepted_file_is_kept_and_its_kind_known(unit, received, files):
    put(unit, "A1-01/undangan.pdf", pdf())
    file = received()["A1-01/undangan.pdf"]
    assert file.is_accepted
    assert (file.media_type, file.size) == (PDF, len(pdf()))
    assert files.get(file.sha256) == pdf()


def test_an_accepted_file_is_measured(unit, received):
    put(unit, "A1-01/foto.png", png(640, 480))
    put(unit, "A1-01/undangan.pdf", pdf(b"2 0 obj\n<< /Type /Pages /Count 3 >>\nendobj\n"))
    files = received()
    assert [
        (files[f"A1-01/{name}"].page_count, files[f"A1-01/{name}"].width) for name in ("foto.png", "undangan.pdf")
    ] == [
        (None, 640),
        (3, None),
    ]
    assert files["A1-01/foto.png"].height == 480


def test_a_refused_file_is_kept_as_it_came_with_its_reason(unit, received, files):
    put(unit, "laporan.pdf", b"bukan pdf")
    file = received()["laporan.pdf"]
    assert file.reason_code == "JENIS_BEDA"
    assert "Simpan ulang" in file.message
    assert files.get(file.sha256) == b"bukan pdf"


@pytest.mark.parametrize(
    ("name", "shown", "reason_code"),
    [
        (b"undangan\nrapat.pdf", "undangan\\nrapat.pdf", "NAMA_KENDALI"),
        ("undangan\u202efdp.pdf".encode(), "undangan\\u202efdp.pdf", "NAMA_TERSEMBUNYI"),
        (b"con.pdf", "con.pdf", "NAMA_WINDOWS"),
        (b"undangan\xff.pdf", "undangan\\udcff.pdf", "NAMA_KODE"),
    ],
)
def test_a_bad_name_is_refused_though_its_content_is_kept(unit, received, files, name, shown, reason_code):
    put(unit, os.fsdecode(name), pdf())
    file = received()[shown]
    assert file.reason_code == reason_code
    assert files.get(file.sha256) == pdf()


def test_a_bad_folder_name_refuses_what_lies_in_it(unit, received):
    put(unit, "con/undangan.pdf", pdf())
    assert received()["con/undangan.pdf"].reason_code == "NAMA_WINDOWS"


def test_a_name_in_decomposed_letters_is_an_ordinary_name(unit, received):
    put(unit, "re\u0301sume.pdf", pdf())
    assert received()["re\u0301sume.pdf"].is_accepted


def test_a_pipe_has_a_reason_and_no_content(unit, received):
    unit.mkdir(parents=True)
    os.mkfifo(unit / "pipa.pdf")
    put(unit, "undangan.pdf", pdf())
    found = received()
    assert (found["pipa.pdf"].sha256, found["pipa.pdf"].reason_code) == (None, "BUKAN_BERKAS")
    assert found["undangan.pdf"].is_accepted


def test_a_temporary_file_inside_a_claim_is_refused(unit, tmp_path, files):
    put(tmp_path / "claims" / "PHS-1", "~$isian.xlsx", xlsx())
    (taken,) = recover(tmp_path / "claims")
    assert [file.reason_code for file in receive(taken, files)] == ["NAMA_SEMENTARA"]


def test_receiving_a_claim_again_after_a_kill_gives_the_same(unit, take, tmp_path, files):
    put(unit, "isian.xlsx", xlsx())
    put(unit, "undangan.pdf", pdf())
    first = receive(take(), files)
    (again,) = recover(tmp_path / "claims")
    assert receive(again, files) == first


def test_the_form_is_looked_for_among_the_workbooks_beside_the_folders_newest_first(unit, received):
    for age, name in ((3, "lama.xlsx"), (1, "baru.xlsx"), (2, "A1-01/rekap.xlsx")):
        os.utime(put(unit, name, xlsx()), (1000 - age, 1000 - age))
    put(unit, "undangan.pdf", pdf())
    assert [file.name for file in candidates(received().values())] == ["baru.xlsx", "lama.xlsx"]


@pytest.mark.parametrize(
    ("name", "reason_code", "expected"),
    [
        ("isian.xlsm", "MAKRO", True),
        ("isian.xlsx", "RUSAK", True),
        ("ISIAN.XLS", "FORMAT_LAMA", True),
        ("isian.xlsx", "", False),
        ("undangan.pdf", "RUSAK", False),
        ("A1-01/rekap.xlsx", "RUSAK", False),
    ],
)
def test_a_refused_workbook_beside_the_folders_was_meant_as_the_form(name, reason_code, expected):
    assert ReceivedFile(name=name, reason_code=reason_code).was_meant_as_form is expected
