"""The page on which anybody who has come in has a file checked."""

import pytest

from rbworkflow.access.accounts import Role
from rbworkflow.door.routes import ANYBODY_IN
from rbworkflow.door.visitors import COOKIE
from rbworkflow.intake.arrivals.inbox import LARGEST
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.store.schema import plan_version
from tests.door.sending_visitor import Visitor, words
from tests.ground.coming_in import token_of

PATH = "/periksa-dokumen"


def come_in(visitor: Visitor, workplace: Workplace, role: Role) -> Visitor:
    visitor.cookies = {COOKIE: token_of(workplace, role)}
    return visitor


def brought(visitor: Visitor, content: bytes, name: str = "rencana.docx") -> str:
    answer = visitor.ask("POST", PATH, files=[("berkas", (name, content))])
    return words(answer)


@pytest.mark.parametrize("role", sorted(ANYBODY_IN))
def test_whoever_has_come_in_reads_whether_a_file_is_what_was_decided(
    visitor: Visitor, workplace: Workplace, role: Role
) -> None:
    person = come_in(visitor, workplace, role)
    assert "Periksa dokumen" in words(person.ask("GET", PATH))
    with read(workplace.engine) as conn:
        draft = conn.scalars(plan_version.select().with_only_columns(plan_version.c.draft_sha256)).first()
    assert draft is not None
    told = brought(person, workplace.files.get(draft))
    assert "Berkas ini SAMA dengan draf yang diputus pejabat" in told
    assert "Rencana Aksi RB 2026 - Versi 1" in told
    assert "Disetujui oleh: Ketua KPU Kabupaten Pasuruan" in told


def test_a_strangers_file_is_unknown_and_nothing_of_it_is_kept(visitor: Visitor, workplace: Workplace) -> None:
    person = come_in(visitor, workplace, Role.OPERATOR)
    before = sorted(workplace.files.root.rglob("*"))
    told = brought(person, b"<script>alert(1)</script>", "<b>lain</b>.docx")
    assert "Berkas ini TIDAK DIKENAL" in told
    assert "<b>lain</b>.docx" in told
    assert sorted(workplace.files.root.rglob("*")) == before


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ([], "Pilih dahulu berkasnya."),
        ([("berkas", ("kosong.docx", b""))], "Berkas ini kosong (0 bita)."),
        ([("berkas", ("besar.pdf", bytes(LARGEST + 1)))], "MB"),
    ],
)
def test_what_cannot_be_checked_says_why(
    visitor: Visitor, workplace: Workplace, files: list[object], said: str
) -> None:
    person = come_in(visitor, workplace, Role.OFFICER)
    answer = person.ask("POST", PATH, files=files or [("lain", ("a", b"x"))])
    assert answer.status_code in {413, 422}
    assert said in words(answer)


def test_nobody_else_comes_to_it(visitor: Visitor) -> None:
    visitor.cookies = {}
    assert visitor.ask("GET", PATH).status_code == 303
    assert visitor.ask("POST", PATH, files=[("berkas", ("a", b"x"))]).status_code in {303, 403}
