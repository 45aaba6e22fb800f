"""The offices that the demo can play: the first is `config/` itself, another says only what differs."""

from pathlib import Path

import pytest

from rbworkflow.errors import RefusedError
from rbworkflow.home import bundled
from rbworkflow.local.sample_office import CHANGED_PLAN, sample_office
from rbworkflow.local.sample_year import ASSESSMENT, RECOMMENDATIONS
from rbworkflow.office import load_office


def test_the_first_office_is_the_config_that_came_with_the_program(tmp_path: Path) -> None:
    assert sample_office().config(tmp_path / "own") == bundled("config")
    assert not (tmp_path / "own").exists()


def test_another_office_is_that_config_with_its_own_files_over_it(tmp_path: Path) -> None:
    config = sample_office("kota").config(tmp_path / "own")
    own = {path.name for path in (bundled("samples") / "kota" / "config").iterdir()}
    for name in own - {"lambang.png"}:
        assert (config / name).read_bytes() != (bundled("config") / name).read_bytes()
    assert (config / "rules.toml").read_bytes() == (bundled("config") / "rules.toml").read_bytes()


@pytest.mark.parametrize("name", ["kabupaten", "kota"])
def test_who_plays_is_a_unit_of_the_office_and_each_sends_in_both_semesters(tmp_path: Path, name: str) -> None:
    sample = sample_office(name)
    units = {unit.code for unit in load_office(sample.config(tmp_path / "own")).units}
    assert {*sample.cast.in_time, sample.cast.late} == units
    assert sample.cast.corrects in sample.cast.in_time
    assert {folder.name for folder in sample.second_sendings if folder.is_dir()} == units
    assert all((sample.folder / "2026-S1" / unit).is_dir() for unit in units)


def test_what_an_office_does_not_have_is_not_played() -> None:
    first, second = sample_office(), sample_office("kota")
    for name in (ASSESSMENT, CHANGED_PLAN, RECOMMENDATIONS):
        assert (first.has(name), second.has(name)) == (True, False)
    assert [folder.parent.name for folder in first.second_sendings].count("2026-S2-perubahan") == 1


def test_an_office_that_there_is_not_is_refused_with_those_there_are() -> None:
    with pytest.raises(RefusedError, match=r"Kantor contoh 'desa' tidak ada\. Yang ada: kabupaten, kota\."):
        sample_office("desa")
