"""Uraian tambahan: the operator lays the office's own paragraphs where compiling reads them, and takes them away."""

import pytest

from rbworkflow.access.accounts import Role
from rbworkflow.door.visitors import COOKIE
from rbworkflow.steps.reports.own_paragraphs import own_files
from rbworkflow.steps.shared_folder import own_words_folder
from rbworkflow.steps.workplace import Workplace
from tests.door.sending_visitor import Visitor, words
from tests.ground.coming_in import token_of
from tests.steps.office_walk import S1

WORDS = b"Jaringan kantor padam selama dua minggu."


@pytest.fixture
def operator(visitor: Visitor, workplace: Workplace) -> Visitor:
    visitor.cookies = {COOKIE: token_of(workplace, Role.OPERATOR)}
    return visitor


def test_a_file_is_laid_shown_by_its_chapter_read_when_compiling_and_taken_away(
    operator: Visitor, workplace: Workplace
) -> None:
    went = operator.ask("POST", "/uraian", data={"periode": S1.code}, files=[("berkas", ("Kendala.txt", WORDS))])
    assert (went.status_code, went.headers["location"]) == (303, "/uraian")
    assert "Kendala.txt: Kendala: Jaringan kantor padam" in words(operator.ask("GET", "/uraian"))
    read, faults = own_files(workplace, S1)
    assert ([each["chapter"] for each in read], faults) == (["kendala"], [])
    operator.ask("POST", "/uraian/hapus", data={"periode": S1.code, "nama": "Kendala.txt"})
    assert own_files(workplace, S1) == ([], [])
    again = operator.ask("POST", "/uraian/hapus", data={"periode": S1.code, "nama": "Kendala.txt"})
    assert "tidak ada lagi di sana" in words(again)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("Kendla.txt", WORDS, "mungkin maksudnya"),
        ("Kendala.pdf", WORDS, "yang dibaca hanya"),
        ("Kendala.docx", WORDS, "bukan dokumen Word"),
        ("Kendala.txt", b"  ", "tidak berisi tulisan"),
        ("~$Kendala.docx", WORDS, "berkas sementara"),
    ],
)
def test_what_compiling_would_leave_out_is_not_laid(
    operator: Visitor, workplace: Workplace, name: str, content: bytes, said: str
) -> None:
    refused = operator.ask("POST", "/uraian", data={"periode": S1.code}, files=[("berkas", (name, content))])
    assert refused.status_code == 422
    assert said in words(refused)
    folder = own_words_folder(workplace.settings, S1.code)
    assert not folder.exists() or not list(folder.iterdir())


@pytest.mark.parametrize("period", ["2026-S2", "../inbox", ""])
def test_a_period_that_is_not_open_takes_nothing(operator: Visitor, workplace: Workplace, period: str) -> None:
    before = sorted(workplace.settings.shared.rglob("*"))
    answer = operator.ask("POST", "/uraian", data={"periode": period}, files=[("berkas", ("Kendala.txt", WORDS))])
    assert answer.status_code == 422
    assert sorted(workplace.settings.shared.rglob("*")) == before
