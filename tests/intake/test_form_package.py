"""What goes out beside the form: one subfolder an indicator, with a note that never counts as evidence."""

import io
import zipfile
from datetime import date
from pathlib import Path

import pytest

from rbworkflow.intake.arrivals import inbox
from rbworkflow.intake.arrivals.unpacking import laid_out
from rbworkflow.intake.forms.blank_form import FormOrder
from rbworkflow.intake.forms.form_package import kit_files
from rbworkflow.intake.forms.kits import form_kit
from rbworkflow.intake.names import is_note
from rbworkflow.office import Office, Semester
from tests.intake.intake_builders import LOCKED, indicator
from tests.intake.mail_builders import zipped

PLAN = (
    indicator("A1-01", activity="Rapat monev RB"),
    indicator("A1-02", activity="Sosialisasi", target_q1=None, target_q2=None),
    indicator("A4-01", unit_code="KUL"),
)
PDF = b"%PDF-1.4\n%%EOF"
OUTER = "Formulir_RB_Semester_I_2026_PHS"


@pytest.fixture
def kit(office: Office) -> bytes:
    order = FormOrder(
        office=office, unit=office.unit("PHS"), semester=Semester(2026, 1), plan_number=1, due_on=date(2026, 7, 3)
    )
    kit = form_kit(kit_files(order, PLAN, b"buku kerja"))
    assert form_kit(kit_files(order, PLAN, b"buku kerja")) == kit
    return kit


def unzipped(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_zip_holds_the_form_and_a_folder_for_each_of_the_units_indicators(kit: bytes) -> None:
    assert list(unzipped(kit)) == [
        f"{OUTER}.xlsx",
        "Data dukung/A1-01 Rapat monev RB/BACA_SAYA.txt",
        "Data dukung/A1-02 Sosialisasi/BACA_SAYA.txt",
    ]


def test_each_folder_says_what_is_asked_for(kit: bytes) -> None:
    files = unzipped(kit)
    note = files["Data dukung/A1-01 Rapat monev RB/BACA_SAYA.txt"].decode("utf-8-sig")
    assert "A1-01 - Rapat monev RB\r\nIndikator: Jumlah laporan monev\r\n" in note
    assert "Yang diminta:\r\n- Undangan\r\n- Laporan\r\n" in note
    other = files["Data dukung/A1-02 Sosialisasi/BACA_SAYA.txt"].decode("utf-8-sig")
    assert "(tidak ada target semester ini)" in other


def test_the_kit_sent_back_brings_the_form_and_no_note(kit: bytes) -> None:
    back = zipped({f"{OUTER}/{name}": content for name, content in unzipped(kit).items()})
    assert [path.as_posix() for path, _ in laid_out([("kiriman.zip", back), ("BACA_SAYA.txt", b"x")])] == [
        f"{OUTER}.xlsx"
    ]


def test_evidence_of_the_kit_sent_back_alone_keeps_its_folder() -> None:
    for sent in (
        {"A1-01 Rapat monev RB/rekap.xlsx": b"x"},
        {"A1-01 Rapat monev RB/rekap.xlsx": b"x", "A1-01 Rapat monev RB/BACA_SAYA.txt": b"x"},
    ):
        assert [path.as_posix() for path, _ in laid_out([("susulan.zip", zipped(sent))])] == [
            "A1-01 Rapat monev RB/rekap.xlsx"
        ]


def test_notes_stay_in_the_inbox_and_keep_their_folders_for_what_comes_next(tmp_path: Path) -> None:
    folder = tmp_path / "inbox" / "PHS" / "Data dukung" / "A1-01 Rapat monev RB"
    folder.mkdir(parents=True)
    (folder / "BACA_SAYA.txt").write_bytes(b"x")
    now = folder.stat().st_mtime + 1
    assert inbox.look(tmp_path / "inbox" / "PHS", now=now, settle=0, locked=LOCKED) == inbox.FolderContents()
    (folder / "scan.pdf").write_bytes(PDF)
    claim = inbox.claim(tmp_path / "inbox", "PHS", tmp_path / "claims", now=now + 1, settle=0, locked=LOCKED)
    assert claim is not None
    assert [path.as_posix() for path in inbox.paths(claim)] == ["Data dukung/A1-01 Rapat monev RB/scan.pdf"]
    assert [path.name for path in folder.iterdir()] == ["BACA_SAYA.txt"]


@pytest.mark.parametrize("name", ["BACA_SAYA.txt", "baca_saya.TXT", "BACA_SAYA (2).txt", "BACA_SAYA - Copy.txt"])
def test_a_copied_note_is_a_note(name: str) -> None:
    assert is_note(name)


@pytest.mark.parametrize("name", ["BACA_SAYA.pdf", "notula BACA_SAYA.txt", "baca_sayang.txt"])
def test_what_a_unit_sends_is_no_note(name: str) -> None:
    assert not is_note(name)
