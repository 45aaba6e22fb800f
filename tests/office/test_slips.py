"""A slip in config/ that would bend a figure, a day or a letter in silence is told, and what to write instead."""

import re
import shutil
from pathlib import Path

import pytest

from rbworkflow.errors import ConfigurationError
from rbworkflow.office import load_office
from rbworkflow.office.loading import check_assessment
from tests.conftest import ROOT

AREAS = "regimes/delapan_area.toml"
TWICE = "tertulis lebih dari sekali"
WHOLE = "\n[[predicates]]\nyear = 2021\nbands = [{ over = '50', label = 'Cukup' }]\n"
SHARE = '\n[[weights]]\nyear = 2020\nregime = "delapan_area"\nsource = "-"\n[weights.weights.hasil]\n"" = "50"\n'


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A copy of the sample's config/ to spoil."""
    return shutil.copytree(ROOT / "config", tmp_path / "config")


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("officials.toml", 'code = "TPH"', 'code = "KUL"', f"units: code KUL {TWICE}"),
        (AREAS, 'code = "A2"', 'code = "A1"', f"areas: code A1 {TWICE}"),
        (AREAS, '["Penataan Tatalaksana"]', '["penataan  Organisasi"]', f"penataan organisasi {TWICE}"),
        ("office.toml", 'role = "chair"', 'role = "secretary"', f"stages: role secretary {TWICE}"),
        ("evidence.toml", 'code = "rencana_kerja"', 'code = "daftar_hadir"', f"code daftar_hadir {TWICE}"),
        ("rules.toml", 'code = "R02"', 'code = "R01"', f"rules: code R01 {TWICE}"),
        ("assessment.toml", 'code = "hasil"', 'code = "reform"', f"parts: code reform {TWICE}"),
        ("assessment.toml", 'kind = "abcd"', 'kind = "abc"', f"conversions: kind abc {TWICE}"),
        ("assessment.toml", '["t", "tdk"', '["y", "tdk"', f"conversions[1]: y {TWICE}"),
        ("assessment.toml", "# Bobot tiap bagian", f"{SHARE}#", f"year 2020 regime delapan_area {TWICE}"),
        ("figures.toml", "# Kategori evaluator", f"{WHOLE}#", f"predicates: year 2021 {TWICE}"),
    ],
)
def test_what_would_be_twice_is_told(config: Path, file: str, old: str, new: str, told: str) -> None:
    assert told in refused(config, file, old, new)


@pytest.mark.parametrize(
    ("file", "key", "value", "told"),
    [
        ("figures.toml", "cap_pct", '"0"', "paling sedikit 100"),
        ("figures.toml", "score_of_missing", '"-10"', "paling sedikit 0"),
        ("figures.toml", "check_pct", '"15"', "paling sedikit 100"),
        ("figures.toml", "suspicious_pct", '"3"', "paling sedikit 100"),
        ("figures.toml", "year", "20210", "paling banyak 2100"),
        ("rules.toml", "threshold", '"-1000"', "paling sedikit 0"),
        ("office.toml", "code", '"35I4"', "bentuknya tidak cocok"),
        ("office.toml", "file_name", '"KPU Kab/Pasuruan"', "bentuknya tidak cocok"),
        ("office.toml", "code_hours", "0", "paling sedikit 1"),
        ("office.toml", "code_tries", "500", "paling banyak 20"),
        ("office.toml", "delay_hours", "2400", "paling banyak 160"),
        ("office.toml", "work_ends", "06:00:00", "work_ends harus sesudah work_starts"),
        ("periods.toml", "opens", "[22, 6]", "bukan tanggal; tulis [bulan, hari]"),
        ("periods.toml", "province_due", "[2, 29]", "bukan tanggal; tulis [bulan, hari]"),
        ("periods.toml", "province_due", "[6, 24]", "province_due harus sesudah opens"),
        ("periods.toml", "internal_days", "-5", "paling sedikit 1"),
        ("periods.toml", "cut_off_days", "5", "cut_off_days harus kurang dari internal_days"),
        ("periods.toml", "year_offset", "-1", "paling sedikit 0"),
    ],
)
def test_a_value_that_cannot_be_meant_is_told(config: Path, file: str, key: str, value: str, told: str) -> None:
    line = re.search(rf"^{key} = [^#\n]+", (config / file).read_text(encoding="utf-8"), re.MULTILINE)
    assert line
    assert told in refused(config, file, line[0], f"{key} = {value} ")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("{number}/ORT", "ORT", "harus memuat {number}"),
        (
            "{number}/ORT",
            "{number}/{bulan}/ORT",
            "{bulan} tidak dikenal; yang diisikan: {number}, {office}, dan {year}",
        ),
        ("{number}/ORT", "{number/ORT", "tanda { dan } hanya untuk yang diisikan"),
        ('title = "Ketua {office}"', 'title = "Ketua {kantor}"', "{kantor} tidak dikenal; yang diisikan: {office}"),
        ('link = ""', 'link = "https://x.example/{periode}"', "{periode} tidak dikenal"),
    ],
)
def test_a_template_asks_for_nothing_that_is_not_filled_in(config: Path, old: str, new: str, told: str) -> None:
    assert told in refused(config, "office.toml", old, new)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('{ over = "90", label = "Sangat Tinggi" }', '{ over = "9", label = "Sangat Tinggi" }', "tidak berurutan"),
        ('{ over = "75", label = "Tinggi" }', '{ over = "90", label = "Tinggi" }', f"over 90 {TWICE}"),
        ('{ over = "90", label = "Sangat Tinggi" }', '{ over = "900", label = "Sangat Tinggi" }', "paling banyak 200"),
    ],
)
def test_bands_of_scores_stand_in_their_order(config: Path, old: str, new: str, told: str) -> None:
    assert told in refused(config, "figures.toml", old, new)


def test_bands_may_be_listed_from_the_lowest(config: Path) -> None:
    bands = "[\n  { over = '-1', label = 'Rendah' },\n  { over = '50', label = 'Tinggi' },\n]"
    file = config / "figures.toml"
    content = file.read_text(encoding="utf-8")
    file.write_text(re.sub(r"(?<=\nbands = )\[\n.+?\n\]", bands, content, count=1, flags=re.DOTALL), encoding="utf-8")
    assert load_office(config).figures.predicates[0].bands[-1].label == "Tinggi"


def test_every_period_of_a_year_has_its_window_and_no_semester_opens_before_it_began(config: Path) -> None:
    assert "1 Juli atau kemudian" in refused(config, "periods.toml", "opens = [12, 14]", "opens = [2, 14]")
    file = config / "periods.toml"
    file.write_text(file.read_text(encoding="utf-8").partition("[annual]")[0], encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"periods.toml, kunci annual: belum diisi"):
        load_office(config)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('regime = "delapan_area"', 'regime = "delapan_aera"', "susunan area delapan_aera"),
        ("[weights.weights.reform]", "[weights.weights.reforms]", "bagian reforms"),
        ('A8 = "2.5"', 'A9 = "2.5"', "area pada delapan_area A9"),
        ('A1 = "PHS"', 'A1 = "PHX"', "subbagian PHX"),
        ('QW = "PHS"', 'WQ = "PHS"', "area WQ"),
    ],
)
def test_the_assessment_names_nothing_that_nobody_knows(config: Path, old: str, new: str, told: str) -> None:
    check_assessment(config, load_office(config))
    replace(config, "assessment.toml", old, new)
    with pytest.raises(ConfigurationError, match=re.escape(f"tidak dikenal: {told}. Periksa ejaannya.")):
        check_assessment(config, load_office(config))


def test_a_weight_is_never_below_nothing(config: Path) -> None:
    assert "paling sedikit 0" in refused(config, "assessment.toml", 'A1 = "2"', 'A1 = "-2"')


def test_what_another_regime_of_the_folder_has_is_known(config: Path) -> None:
    replace(config, "office.toml", '2021 = "delapan_area"', '2021 = "general_tematik"')
    check_assessment(config, load_office(config))


def refused(config: Path, file: str, old: str, new: str) -> str:
    load_office(config)
    replace(config, file, old, new)
    with pytest.raises(ConfigurationError) as error:
        load_office(config)
    assert file in str(error.value)
    return str(error.value)


def replace(config: Path, file: str, old: str, new: str) -> None:
    content = (config / file).read_text(encoding="utf-8")
    assert old in content
    (config / file).write_text(content.replace(old, new, 1), encoding="utf-8")
