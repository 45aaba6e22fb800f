"""Links that open for their sender alone are asked about, once for each cell; all others are evidence."""

import pytest

from rbworkflow.finding import Severity
from rbworkflow.intake.evidence.closed_links import closed_links, is_closed
from rbworkflow.intake.evidence.matching import ASSESSMENT, FOLLOW_UP, RESULT, Evidence, read_lines
from tests.intake.intake_builders import RULES, record, rows

MINE = "https://drive.google.com/drive/u/0/my-drive"
SHARED = "https://drive.google.com/drive/folders/1AbC?usp=sharing"
ROWS = rows(record(quarter=1), record(quarter=2)).assign(
    cells=lambda known: known["quarter"].map(lambda _: {"evidence_text": "R11", "follow_up_evidence": "S11"})
)


@pytest.mark.parametrize(
    "link",
    [
        MINE,
        "https://drive.google.com",
        "https://drive.google.com/drive/search?q=notula",
        "https://docs.google.com/spreadsheets/u/0/",
        "https://mail.google.com/mail/u/0/#inbox/FMfcgz",
        "https://web.whatsapp.com/",
        "https://photos.google.com/photo/AF1Qip",
        "https://www.google.com/search?q=ppid+kpu",
        "http://localhost:8080/bukti",
        "http://127.0.0.1/a.pdf",
        "http://192.168.1.5/bukti/",
        "HTTP://server.local/bukti",
    ],
)
def test_a_link_of_ones_own_is_closed(link: str) -> None:
    assert is_closed(link)


@pytest.mark.parametrize(
    "link",
    [
        SHARED,
        "https://drive.google.com/file/d/1AbC/view",
        "https://drive.google.com/open?id=1AbCdEfGhI",
        "https://docs.google.com/spreadsheets/d/1AbC/edit#gid=0",
        "https://photos.google.com/share/AF1Qip",
        "https://sites.google.com/view/ppid",
        "https://www.google.com/maps/place/KPU",
        "https://localhost.example.id/bukti",
        "https://kab-pasuruan.kpu.go.id/search?q=ppid",
        "http://103.10.1.5/bukti",
        "https://bit.ly/127.0.0.1",
    ],
)
def test_a_link_that_others_can_follow_is_none(link: str) -> None:
    assert not is_closed(link)


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        ("file:///D:/Bukti RB TW II", "file:///D:/Bukti RB TW II"),
        ("D:\\Bukti RB\\TW II", "D:\\Bukti RB\\TW II"),
        ("SK: \\\\server\\bagi\\bukti rapat", "\\\\server\\bagi\\bukti rapat"),
        ("file:///D:/Bukti/laporan.pdf", ""),
        ("Nomor 12/HK.03/3514/2026", ""),
        ("10.2.1.5/SDM/2026", ""),
    ],
)
def test_a_path_to_a_folder_on_somebodys_disk_is_closed_too(typed: str, path: str) -> None:
    said = [piece(line.value, mode=line.mode) for line in read_lines("A1-01", typed, ())]
    asked = [each.message for each in closed_links(said, ROWS, RULES)]
    assert [message.partition(" hanya terbuka")[0] for message in asked] == ([f"Tautan {path}"] if path else [])


def piece(name: str, code: str = "A1-01", *, kind: str = "", mode: str = "link", purpose: str = RESULT) -> Evidence:
    return Evidence(indicator_code=code, kind=kind, mode=mode, name=name, purpose=purpose)


def test_each_cell_with_such_links_is_asked_about_once() -> None:
    pieces = [piece(MINE), piece(MINE, kind="foto"), piece("http://localhost/a"), piece(SHARED)]
    said = closed_links([*pieces, piece(MINE, purpose=FOLLOW_UP)], ROWS, RULES)
    assert [(each.rule, each.severity, each.cell, each.indicator_code) for each in said] == [
        ("I30", Severity.NEEDS_EXPLANATION, "R11", "A1-01"),
        ("I30", Severity.NEEDS_EXPLANATION, "S11", "A1-01"),
    ]
    assert f"Tautan {MINE}; http://localhost/a hanya terbuka" in said[0].message


def test_nothing_is_asked_here_of_words_of_other_purposes_or_of_nobodys_row() -> None:
    others = [piece(MINE, mode="text"), piece(MINE, purpose=ASSESSMENT), piece(MINE, "")]
    assert closed_links([*others, piece(SHARED)], ROWS, RULES) == []
