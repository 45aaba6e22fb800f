"""Evidence subfolders: how they are called when they go out, and whose they are when they come back."""

from pathlib import PurePosixPath

import pytest

from rbworkflow.intake.folders import LONGEST, codes_in, folder_name, is_for_follow_up, owners, starts_with_code
from rbworkflow.intake.names import LONGEST as LONGEST_NAME
from rbworkflow.intake.names import check_name

CODES = ("A1-01", "A1-02", "A1-010")


@pytest.mark.parametrize(
    "name",
    [
        "A1-01",
        "a1_01 undangan",
        "bukti A1 01",
        "(A1.01)",
        "A1-1 SK",
        "A1-01SK",
        "A1-1laporan",
        "laporanA1-01",
        "fotoA1-1SK",
    ],
)
def test_a_code_shows_in_a_name_however_its_parts_are_joined(name: str) -> None:
    assert codes_in(name, CODES) == ("A1-01",)


@pytest.mark.parametrize(
    "name",
    [
        "A1-011",
        "BA1-01",
        "A1-0",
        "0A1-01",
        "A11",
        "A1-11",
        "A1-01a",
        "A1-01a_2",
        "A1-01a laporan",
        "SKA1-01",
        "xA1-01",
        "laporana1-01",
    ],
)
def test_a_code_inside_a_longer_word_is_not_that_code(name: str) -> None:
    assert codes_in(name, CODES) == ()


@pytest.mark.parametrize(
    ("code", "activity", "name"),
    [
        ("A1-05", "Rapat monev RB", "A1-05 Rapat monev RB"),
        ("A1-05", "Rapat  monev\nRB: TW I/II?", "A1-05 Rapat monev RB TW I II"),
        ("1/2", "Évaluasi – SOP", "1-2 Evaluasi SOP"),
        ("A1-05", "", "A1-05"),
        ("A1-05", "Rapat dengan " + "x" * 200, "A1-05 Rapat"),
        ("A1-05", "Rapat.", "A1-05 Rapat"),
        ("A1-05", "Rapat dan", "A1-05 Rapat dan"),
        (
            "A1-05",
            "Kegiatan yang sangat panjang sekali (termasuk pihak lain)",
            "A1-05 Kegiatan yang sangat panjang sekali",
        ),
    ],
)
def test_a_folders_name_is_short_and_safe_everywhere(code: str, activity: str, name: str) -> None:
    assert folder_name(code, activity) == name
    assert len(name) <= LONGEST < LONGEST_NAME
    check_name(name)


@pytest.mark.parametrize(
    ("folder", "codes"),
    [
        ("Data dukung/A1-01 Rapat monev RB", ("A1-01",)),
        ("Formulir_RB_Semester_I_2026_KUL/Data dukung/A1-02 Rapat/TW II", ("A1-02",)),
        ("data dukung/(a1_02) rapat - Copy", ("A1-02",)),
        ("A1-01 Tindak lanjut A1-02", ("A1-01",)),
        ("A1-010 Rapat", ("A1-010",)),
        ("bukti A1-01 dan A1-02", ("A1-01", "A1-02")),
        ("Area 1/lain", ()),
    ],
)
def test_a_folder_belongs_to_the_indicator_it_begins_with(folder: str, codes: tuple[str, ...]) -> None:
    assert owners(PurePosixPath(folder), CODES) == codes


def test_a_plain_number_as_code_is_not_found_in_what_the_folder_is_called_besides() -> None:
    assert owners(PurePosixPath("Data dukung/1 Rapat TW 2"), ("1", "2", "1.2")) == ("1",)
    assert owners(PurePosixPath("Data dukung/1.2 Rapat"), ("1", "2", "1.2")) == ("1.2",)


def test_what_seems_to_be_an_indicators_folder_is_told_from_other_folders() -> None:
    for name in ("A1-05 Rapat", "QW-33", "a4_11", "1.2 Rapat", "IKU 3"):
        assert starts_with_code(name)
    for name in ("RB 2026", "Formulir_RB_Semester_I_2026_KUL", "2026-S1", "Data dukung", "kiriman"):
        assert not starts_with_code(name)


@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        ("Data dukung/A1-05 Rapat/Tindak lanjut", True),
        ("A1-05/TINDAK_LANJUT/Notula", True),
        ("A1-05/Bukti tindak lanjut", True),
        ("A1-05/Data dukung tindak lanjut", True),
        ("A1-05 Tindak lanjut LHE", False),
        ("A1-05/Laporan tindak lanjut", False),
        ("A1-05/Rencana tindak lanjut", False),
        (".", False),
    ],
)
def test_a_follow_ups_folder_is_told_by_its_whole_name(folder, expected):
    assert is_for_follow_up(PurePosixPath(folder)) is expected
