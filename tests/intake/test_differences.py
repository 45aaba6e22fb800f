"""What a unit is told of what it changed: results as they were typed, texts by column, files by name."""

from typing import Any

import pytest

from rbworkflow.intake.evidence.matching import Evidence
from rbworkflow.intake.submissions.differences import differences
from rbworkflow.intake.submissions.frames import Submitted, one_submission
from tests.intake.intake_builders import record, rows


def sent(
    *records: dict[str, Any], files: dict[str, str] | None = None, code: str = "A1-01", purpose: str = "result"
) -> Submitted:
    pieces = [
        Evidence(indicator_code=code, kind="", mode="file", name=name, sha256=sha256, purpose=purpose)
        for name, sha256 in (files or {}).items()
    ]
    return one_submission("PHS", (1, 2), rows=rows(*records), evidence=pieces)


def told(new: Submitted, old: Submitted) -> list[str]:
    return list(differences(new, old))


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ({"actual": "3"}, {"actual": "5"}, ["A1-01: Realisasi TW I dari 3 menjadi 5"]),
        ({"actual": None}, {"actual": "5"}, ["A1-01: Realisasi TW I diisi 5"]),
        ({"actual": "3"}, {"actual": None}, ["A1-01: Realisasi TW I dikosongkan (semula 3)"]),
        ({"actual": "3"}, {"actual": None, "actual_text": "sudah"}, ["A1-01: Realisasi TW I dari 3 menjadi 'sudah'"]),
        ({"actual": "85.5", "actual_text": "85,5"}, {"actual": "85.50"}, []),
        ({"obstacle": "a"}, {"obstacle": "b", "solution": "c"}, ["A1-01: Solusi diisi; Kendala diubah"]),
        ({"obstacle": "a b"}, {"obstacle": "a  b\n"}, []),
        ({"narrative": "a", "explanation": "b"}, {}, ["A1-01: Uraian kegiatan dan Penjelasan dikosongkan"]),
    ],
)
def test_what_a_row_says_otherwise_is_one_line(old: dict[str, Any], new: dict[str, Any], line: list[str]) -> None:
    assert told(sent(record(**new)), sent(record(**old))) == line


def test_a_long_text_in_a_results_cell_is_shortened() -> None:
    (line,) = told(sent(record(actual=None, actual_text="kata " * 50)), sent(record(actual="3")))
    assert len(line) < 120
    assert line.endswith(" …'")


def test_files_that_came_went_or_were_replaced_are_named() -> None:
    old = sent(record(), files={"A1-01/a.pdf": "1", "A1-01/b.pdf": "2", "A1-01/c.pdf": "3"})
    new = sent(record(), files={"Data dukung/A1-01 x/a.pdf": "1", "b.pdf": "9", "d.pdf": "4"})
    assert told(new, old) == ["A1-01: berkas bertambah: d.pdf; berkas diganti: b.pdf; berkas berkurang: c.pdf"]


def test_what_became_of_a_follow_ups_proof_is_told_apart() -> None:
    old = sent(record(), files={"A1-01/nota.pdf": "1"})
    new = sent(record(follow_up_evidence="nota.pdf"), files={"nota.pdf": "1", "b.pdf": "2"}, purpose="follow_up")
    (line,) = told(new, old)
    assert line == (
        "A1-01: Data dukung tindak lanjut diisi; berkas berkurang: nota.pdf; "
        "berkas tindak lanjut bertambah: nota.pdf, b.pdf"
    )


def test_a_file_that_was_only_renamed_is_the_same() -> None:
    assert told(sent(record(), files={"baru.pdf": "1"}), sent(record(), files={"lama.pdf": "1"})) == []


def test_of_many_files_four_are_named() -> None:
    new = sent(record(), files={f"{number}.pdf": str(number) for number in range(7)})
    assert told(new, sent(record())) == ["A1-01: berkas bertambah: 0.pdf, 1.pdf, 2.pdf, 3.pdf dan 3 lainnya"]


def test_files_of_no_indicator_are_told_apart() -> None:
    assert told(sent(record(), files={"x.pdf": "1"}, code=""), sent(record())) == [
        "Tanpa indikator: berkas bertambah: x.pdf"
    ]


def test_rows_that_came_or_went_are_told() -> None:
    one, two = sent(record("A1-01")), sent(record("A1-01"), record("A1-02"))
    assert told(two, one) == ["A1-02: baris ditambahkan"]
    assert told(one, two) == ["A1-02: baris tidak ada lagi"]
