"""Files of a mail laid out as a unit's folder: zips opened behind limits, every name one that a disk can hold."""

import zipfile
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from rbworkflow.intake.arrivals import inbox
from rbworkflow.intake.arrivals.receiving import receive
from rbworkflow.intake.arrivals.unpacking import MOST_FILES, laid_out
from rbworkflow.intake.reasons import IntakeRefusedError
from rbworkflow.store import FileStore
from tests.intake.mail_builders import zipped

PDF = b"%PDF-1.4\n%%EOF"


def names(*files: tuple[str, bytes]) -> list[str]:
    return [path.as_posix() for path, _ in laid_out(files)]


def test_a_zips_folders_become_evidence_folders() -> None:
    bundle = zipped({"Isian_KUL.xlsx": b"x", "A4-11/SK.pdf": PDF, "A4-12/TW II/notula.pdf": PDF})
    assert names(("kiriman.zip", bundle)) == ["Isian_KUL.xlsx", "A4-11/SK.pdf", "A4-12/TW II/notula.pdf"]


def test_a_form_wrapped_in_folders_comes_to_the_top() -> None:
    bundle = zipped({"RB/2026/Isian_KUL.xlsx": b"x", "RB/2026/A4-11/SK.pdf": PDF})
    assert names(("kiriman.zip", bundle)) == ["Isian_KUL.xlsx", "A4-11/SK.pdf"]


def test_evidence_keeps_the_folder_that_names_its_indicator() -> None:
    assert names(("bukti.zip", zipped({"A4-11/SK.pdf": PDF}))) == ["A4-11/SK.pdf"]
    assert names(("A4-11.zip", zipped({"SK.pdf": PDF, "notula.pdf": PDF}))) == ["A4-11/SK.pdf", "A4-11/notula.pdf"]
    assert names(("bukti.zip", zipped({"a/b/RB/2026/Area 4/A4-11/SK.pdf": PDF}))) == ["RB/2026/Area 4/A4-11/SK.pdf"]


def test_what_systems_put_beside_files_stays_out() -> None:
    bundle = zipped({"SK.pdf": PDF, "__MACOSX/._SK.pdf": b"x", ".DS_Store": b"x", "Thumbs.db": b"x"})
    assert names(("A4-11.zip", bundle)) == ["A4-11/SK.pdf"]


@pytest.mark.parametrize(
    "entries",
    [
        {"../SK.pdf": PDF},
        {"/etc/SK.pdf": PDF},
        {"a\\..\\SK.pdf": PDF},
        {"C:/SK.pdf": PDF},
        {"A4-11/../../SK.pdf": PDF},
        {"besar.pdf": b"\0" * 2_000_000},
        {f"{number}.pdf": PDF for number in range(MOST_FILES + 1)},
        {},
    ],
    ids=["up", "absolute", "backslash", "drive", "up inside", "swelling", "many", "empty"],
)
def test_a_zip_that_plays_tricks_stays_closed(entries: dict[str, bytes]) -> None:
    assert names(("bukti.zip", zipped(entries))) == ["bukti.zip"]


def test_a_zip_that_cannot_be_read_stays_closed() -> None:
    bundle = zipped({"SK.pdf": PDF}, compression=zipfile.ZIP_STORED)
    broken = bundle.replace(PDF, b"X" * len(PDF), 1)  # its checksum is another's
    locked = bytearray(bundle)
    locked[locked.index(b"PK\x01\x02") + 8] |= 1
    lzma = zipped({"SK.pdf": PDF}, compression=zipfile.ZIP_LZMA)
    for content in (b"", b"PK", broken, bytes(locked), lzma):
        assert names(("bukti.zip", content)) == ["bukti.zip"]


def test_a_zip_with_a_nameless_entry_stays_closed() -> None:
    nameless = zipped({"X": PDF, "SK.pdf": PDF}).replace(b"X", b"\0")
    assert names(("bukti.zip", nameless)) == ["bukti.zip"]


@pytest.mark.parametrize("seed", range(4))
def test_a_zip_changed_at_random_is_laid_out_or_left_closed(seed: int) -> None:
    random = Random(seed)
    original = zipped({"A4-11/SK.pdf": PDF, "A4-12/notula.pdf": PDF, "kosong/": b""})
    for _ in range(3000):
        content = bytearray(original)
        for _ in range(random.randint(1, 4)):
            content[random.randrange(len(content))] = random.randrange(256)
        with suppress(IntakeRefusedError):
            assert laid_out([("bukti.zip", bytes(content))])


def test_a_zip_in_a_zip_stays_closed() -> None:
    assert names(("luar.zip", zipped({"dalam.zip": zipped({"SK.pdf": PDF})}))) == ["luar/dalam.zip"]


def test_equal_names_stay_apart() -> None:
    assert names(("foto.jpg", b"1"), ("FOTO.jpg", b"2"), ("foto.jpg", b"3")) == [
        "foto.jpg",
        "FOTO (2).jpg",
        "foto (3).jpg",
    ]


def test_a_file_and_a_folder_of_one_name_both_fit() -> None:
    bundle = zipped({"A4-11/SK.pdf": PDF})
    assert names(("A4-11", b"x"), ("b.zip", bundle)) == ["A4-11", "SK.pdf"]
    assert names(("b.zip", bundle), ("A4-11", b"x")) == ["A4-11/SK.pdf", "A4-11 (2)"]


def test_too_many_files_are_refused() -> None:
    with pytest.raises(IntakeRefusedError, match="lebih dari 300"):
        laid_out((f"{number}.pdf", PDF) for number in range(MOST_FILES + 1))


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("A4-11/../../SK.pdf", "NAMA_JALUR"),
        ("../../etc/passwd.pdf", "NAMA_JALUR"),
        ("a\nb.pdf", "NAMA_KENDALI"),
        ("a\0b.pdf", "NAMA_KENDALI"),
        ("..", "NAMA_JALUR"),
        ("x" * 1000 + ".pdf", "NAMA_PANJANG"),
        ("bukti\u202efdp.exe", "NAMA_TERSEMBUNYI"),
        ("bukti.exe", "PROGRAM"),
        ("\udcff.pdf", "NAMA_JALUR"),
    ],
)
def test_a_faulty_name_is_refused_with_its_reason_and_leads_nowhere(tmp_path: Path, name: str, reason: str) -> None:
    claim = inbox.place(tmp_path / "claims", "KUL-mailbox-1", laid_out([(name, PDF)]))
    (file,) = receive(claim, FileStore(tmp_path / "files"))
    assert file.reason_code == reason
    assert {path.name for path in tmp_path.iterdir()} == {"claims", "files"}
    assert [path.name for path in (tmp_path / "claims").iterdir()] == ["KUL-mailbox-1"]


def test_a_claim_that_a_kill_cut_short_is_placed_anew(tmp_path: Path) -> None:
    left = tmp_path / "KUL-mailbox-1.placing"
    left.mkdir()
    (left / "setengah.pdf").write_bytes(b"%P")
    assert inbox.recover(tmp_path) == ()
    claim = inbox.place(tmp_path, "KUL-mailbox-1", laid_out([("SK.pdf", PDF)]))
    assert [path.as_posix() for path in inbox.paths(claim)] == ["SK.pdf"]
    assert inbox.recover(tmp_path) == (claim,)
    assert (claim.unit_code, claim.channel) == ("KUL", "mailbox")


def test_a_placed_claim_is_not_placed_again(tmp_path: Path) -> None:
    inbox.place(tmp_path, "KUL-mailbox-1", laid_out([("SK.pdf", PDF)]))
    claim = inbox.place(tmp_path, "KUL-mailbox-1", laid_out([("lain.pdf", PDF)]))
    assert [path.as_posix() for path in inbox.paths(claim)] == ["SK.pdf"]


def test_the_folder_of_a_unit_is_a_way_too(tmp_path: Path) -> None:
    folder = tmp_path / "inbox" / "KUL"
    folder.mkdir(parents=True)
    (folder / "SK.pdf").write_bytes(PDF)
    claim = inbox.claim(
        tmp_path / "inbox", "KUL", tmp_path / "claims", now=folder.stat().st_mtime + 1, settle=0, locked=1
    )
    assert claim is not None
    assert claim.channel == "inbox"
