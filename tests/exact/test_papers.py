"""Every kind of document and workbook, its hostile and its longest variants: valid, readable, the same everywhere."""

import json
import zipfile
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Final

import pypdfium2
import pytest

from rbworkflow.sheets.parts import parts_digest
from tests.exact.material import MATERIALS
from tests.exact.papers import ROOT, FaultsOf, Papers
from tests.programs.office_suite import Convert

DOCUMENTS: Final = 12
WORKBOOKS: Final = 16
VARIANTS: Final = ("usual", "hostile", "longest")
NEWEST, OLDEST = "Microsoft365", "Office2013"


def of(papers: Papers, variant: str) -> list[Path]:
    return sorted((papers[0] / variant).iterdir())


def opened(soffice: Convert, into: Path, files: Sequence[Path]) -> dict[str, int]:
    """How many pages each has as PDF; of what nobody prints whole, being rows for programs, how many lines."""
    tables = [path for path in files if path.stem.startswith("data_")]
    papers = [path for path in files if path not in tables]
    for kind, those in (("pdf", papers), ("csv", tables)):
        if those:
            soffice(kind, into, *those)
    pages = {path.stem: len(pypdfium2.PdfDocument(into / f"{path.stem}.pdf")) for path in papers}
    return pages | {path.stem: (into / f"{path.stem}.csv").read_bytes().count(b"\n") for path in tables}


@pytest.mark.soak
def test_there_is_one_of_every_kind_in_every_variant(papers: Papers) -> None:
    kinds = {variant: [path.suffix for path in of(papers, variant)] for variant in MATERIALS}
    assert {(each.count(".docx"), each.count(".xlsx")) for each in kinds.values()} == {(DOCUMENTS, WORKBOOKS)}


@pytest.mark.soak
def test_two_machines_make_the_same_parts(papers: Papers) -> None:
    first, second = (
        {path.relative_to(folder): parts_digest(path.read_bytes()) for path in folder.rglob("*.*")} for folder in papers
    )
    assert first == second
    assert len(first) == len(MATERIALS) * (DOCUMENTS + WORKBOOKS)


@pytest.mark.soak
@pytest.mark.parametrize("variant", VARIANTS)
def test_the_validator_says_nothing_against_a_paper(papers: Papers, faults_of: FaultsOf, variant: str) -> None:
    assert faults_of(of(papers, variant), NEWEST) == {}


@pytest.mark.soak
def test_nor_where_office_is_an_older_one(papers: Papers, faults_of: FaultsOf) -> None:
    assert faults_of(of(papers, "usual"), OLDEST) == {}


@pytest.mark.soak
def test_the_validator_does_find_faults(papers: Papers, faults_of: FaultsOf, tmp_path: Path) -> None:
    broken = tmp_path / "rusak.docx"
    with zipfile.ZipFile(of(papers, "usual")[0].with_name("lembar_persetujuan.docx")) as sound:
        parts = {name: sound.read(name) for name in sound.namelist()}
    with zipfile.ZipFile(broken, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content.replace(b"<w:tbl>", b"<w:tabel>").replace(b"</w:tbl>", b"</w:tabel>"))
    (faults,) = faults_of([broken], NEWEST).values()
    assert faults[0].endswith("main:tabel'.")


@pytest.mark.soak
@pytest.mark.parametrize("variant", VARIANTS[:2])
def test_libreoffice_opens_all_of_them_at_once(papers: Papers, soffice: Convert, tmp_path: Path, variant: str) -> None:
    pages = opened(soffice, tmp_path, of(papers, variant))
    assert len(pages) == DOCUMENTS + WORKBOOKS
    assert all(pages.values()), pages


@pytest.mark.soak
def test_libreoffice_opens_the_longest(papers: Papers, soffice: Convert, chance: Random, tmp_path: Path) -> None:
    for each in chance.sample(of(papers, "longest"), 6):
        assert all(opened(soffice, tmp_path, [each]).values())


def test_the_validators_lock_pins_content_and_names_no_address() -> None:
    told = (ROOT / ".ci/ooxml/package-lock.json").read_text(encoding="utf-8")
    pinned = {name: each for name, each in json.loads(told)["packages"].items() if name}
    assert pinned
    assert all(each["integrity"].startswith("sha512-") for each in pinned.values())
    assert "://" not in told
    assert "resolved" not in told
