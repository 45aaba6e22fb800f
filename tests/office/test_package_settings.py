"""How the package to the province is set in config/office.toml, and what an older folder means."""

import shutil
import tomllib
from pathlib import Path

import pytest

from rbworkflow.errors import ConfigurationError
from rbworkflow.home import shipped
from rbworkflow.office import load_office
from rbworkflow.office.loading import is_rehearsal

CONFIG = shipped("office.toml").parent


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return Path(shutil.copytree(CONFIG, tmp_path / "config"))


def rewritten(config: Path, old: str, new: str) -> Path:
    path = config / "office.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text, "nothing would change"
    path.write_text(text.replace(old, new), encoding="utf-8")
    return config


def test_the_shipped_office_sends_its_evidence_in_parts_and_names_a_copy() -> None:
    package = load_office(CONFIG).package
    assert package.evidence == "parts"
    assert [each.title for each in package.copies or ()] == ["Ketua {office}"]


def test_a_folder_that_is_older_loads_and_sends_no_evidence_unasked(config: Path) -> None:
    path = config / "office.toml"
    text = path.read_text(encoding="utf-8")
    start, end = text.index("[package]"), text.index("[receiving]")
    path.write_text(text[:start] + text[end:], encoding="utf-8")
    assert "package" not in tomllib.loads(path.read_text(encoding="utf-8"))
    package = load_office(config).package
    assert (package.evidence, package.copies) == ("none", None)


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('evidence = "parts"', 'evidence = "surel"', "package.evidence"),
        ('evidence = "parts"', 'evidence = "link"', "package"),
        ('link = ""', 'link = "folder kantor"', "package.link"),
        ("mail_limit_mb = 20", "mail_limit_mb = 0", "package.mail_limit_mb"),
        ('title = "Ketua {office}"', 'title = "Ketua"\nemail = "ketua"', "package.copies"),
    ],
)
def test_a_slip_is_named_by_its_key(config: Path, old: str, new: str, key: str) -> None:
    with pytest.raises(ConfigurationError, match=rf"office\.toml baris \d+, kunci {key}"):
        load_office(rewritten(config, old, new))


def test_a_real_address_for_a_copy_is_no_rehearsal(config: Path) -> None:
    title = 'title = "Ketua {office}"'
    office = load_office(rewritten(config, title, f'{title}\nemail = "ketua@kpu.go.id"'))
    assert not is_rehearsal(office)
    assert is_rehearsal(load_office(CONFIG))
