"""The commands of the office's Word template: one to begin with, and what a clerk is told of his own."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from rbworkflow.cli import app
from rbworkflow.report.layout import TEMPLATE
from tests.report.report_builders import document_lines
from tests.report.template_files import word_template
from tests.steps.office_walk import CONFIG

Command = Callable[..., Result]


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return shutil.copytree(CONFIG, tmp_path / "config")


@pytest.fixture
def template(config: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Command:
    """`rbworkflow template <words>` at an office without LibreOffice."""
    monkeypatch.setenv("RBWORKFLOW_CONFIG_DIR", str(config))
    monkeypatch.setenv("RBWORKFLOW_OFFICE_SUITE", "")
    monkeypatch.chdir(tmp_path)
    return lambda *words: CliRunner().invoke(app, ["template", *map(str, words)])


def test_the_template_to_begin_with_is_good_and_prints_samples(template: Command, tmp_path: Path) -> None:
    said = template("export", "kami.docx")
    assert "Templat ditulis ke kami.docx. Ubah di Word" in said.output
    checked = template("check", "kami.docx", "--to", "contoh")
    assert checked.exit_code == 0, checked.output
    assert "kami.docx dapat dipakai. Contoh di contoh: contoh_laporan_draf.docx" in checked.output
    issued = "\n".join(document_lines((tmp_path / "contoh" / "contoh_laporan_terbit.docx").read_bytes()))
    assert "Kode dokumen: RB-CONTOH" in issued
    draft = "\n".join(document_lines((tmp_path / "contoh" / "contoh_laporan_draf.docx").read_bytes()))
    assert "(nomor ditetapkan saat terbit)" in draft


def test_samples_are_of_this_office(template: Command, config: Path, tmp_path: Path) -> None:
    for path in config.glob("*.toml"):
        path.write_text(path.read_text(encoding="utf-8").replace("KPU Kabupaten Pasuruan", "KPU Kota Lain"), "utf-8")
    (config / TEMPLATE).parent.mkdir()
    (config / TEMPLATE).write_bytes(word_template())
    said = template("check")
    assert said.exit_code == 0, said.output
    assert "[catatan] Gaya yang tidak ada di templat" in said.output
    printed = "\n".join(document_lines((tmp_path / "contoh-templat" / "contoh_laporan_draf.docx").read_bytes()))
    assert "KPU Kota Lain" in printed
    assert "KPU Kabupaten Pasuruan" not in printed


def test_a_template_of_no_use_is_told_and_prints_nothing(template: Command, tmp_path: Path) -> None:
    (tmp_path / "salah.docx").write_bytes(word_template(("Nomor {{nomer}}",)))
    said = template("check", "salah.docx")
    assert said.exit_code == 1
    assert "[wajib diperbaiki] Tanda isian {{nomer}} tidak dikenal" in said.output
    assert said.output.rstrip().endswith("salah.docx belum dapat dipakai.")
    assert not (tmp_path / "contoh-templat").exists()


def test_an_office_without_a_template_is_told_how_to_begin(template: Command) -> None:
    said = template("check")
    assert said.exit_code == 1
    assert "memakai bentuk bawaan program. Untuk memulai: .venv/bin/rbworkflow template export." in said.output


def test_a_file_that_is_there_is_not_written_over(template: Command, tmp_path: Path) -> None:
    (tmp_path / "ada.docx").write_bytes(b"milik petugas")
    said = template("export", "ada.docx")
    assert said.exit_code == 2
    assert (tmp_path / "ada.docx").read_bytes() == b"milik petugas"
