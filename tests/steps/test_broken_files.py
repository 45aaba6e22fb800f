"""Whatever slip is made in a file of config/, the office says which file it is, in words, before the file is needed."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from rbworkflow.errors import ConfigurationError
from rbworkflow.office.loading import load_office
from rbworkflow.steps.notices.configuration import broken_files
from rbworkflow.steps.workplace import Workplace, open_to_look
from tests.conftest import ROOT
from tests.ground.first_day import Opening

CONFIG = ROOT / "config"
ENGLISH = re.compile(r"\b(?:codec|byte|unexpected|expected|unknown|No filter|Encountered|invalid|must be)\b")
MAPS = sorted(path.relative_to(CONFIG).as_posix() for path in (CONFIG / "columns").glob("*.csv"))
LAYOUTS = {name for name in MAPS if re.search(r"/(plan|rekomendasi|lke)[_.]", name)}
"""Tables of others, whose columns may be known without being ours."""
MAILS = sorted(path.relative_to(CONFIG).as_posix() for path in (CONFIG / "mails").glob("*.j2"))


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return Path(shutil.copytree(CONFIG, tmp_path / "config"))


@pytest.fixture
def looking(open_office: Opening, config: Path) -> Iterator[Workplace]:
    opened = open_to_look(open_office(config_dir=config).settings)
    yield opened
    opened.engine.dispose()


def told_of(looking: Workplace) -> str:
    said = " ".join(broken_files(looking).values())
    assert not ENGLISH.search(said), said
    return said


def test_what_came_with_the_program_is_whole(looking: Workplace) -> None:
    assert broken_files(looking) == {}


@pytest.mark.few(4)
@pytest.mark.parametrize("name", [*MAPS, "mails/decision.j2", "columns/kosong.txt"])
def test_a_file_that_another_program_saved_in_its_own_letters_is_named(
    looking: Workplace, config: Path, name: str
) -> None:
    with (config / name).open("ab") as file:
        file.write("# Jum’at – café\n".encode("cp1252"))
    assert f"{name} tidak" in told_of(looking)
    assert "bukan teks UTF-8; simpan ulang" in told_of(looking)


@pytest.mark.parametrize("name", MAPS)
def test_a_map_of_columns_that_is_none_is_named(looking: Workplace, config: Path, name: str) -> None:
    words = (config / name).read_text(encoding="utf-8")
    (config / name).write_text(words.replace(",", ";"), encoding="utf-8")
    assert name in told_of(looking)


@pytest.mark.parametrize("name", sorted(set(MAPS) - LAYOUTS))
def test_a_column_that_the_program_does_not_know_is_named_since_it_would_be_read_into_nothing(
    looking: Workplace, config: Path, name: str
) -> None:
    words = (config / name).read_text(encoding="utf-8")
    column = words.splitlines()[2].split(",")[0]
    (config / name).write_text(words.replace(f"\n{column},", f"\n{column}x,"), encoding="utf-8")
    assert f"{name}: nama_kolom '{column}x' tidak dikenal, mungkin maksudnya '{column}'." in told_of(looking)


@pytest.mark.parametrize(
    ("name", "column"),
    [("submission.csv", "obstacle"), ("isian_lke.csv", "code"), ("matriks.csv", "name")],
)
def test_a_column_that_is_needed_and_gone_is_named(looking: Workplace, config: Path, name: str, column: str) -> None:
    file = config / "columns" / name
    file.write_text(re.sub(rf"(?m)^{column},.*\n", "", file.read_text(encoding="utf-8")), encoding="utf-8")
    assert f"{name}: kolom {column} (" in told_of(looking)


@pytest.mark.parametrize("name", ["evaluasi.csv", "rekomendasi.csv", "rekomendasi_aoi.csv"])
def test_a_code_that_cannot_be_made_is_named(looking: Workplace, config: Path, name: str) -> None:
    file = config / "columns" / name
    words = re.sub(r"(?m)^(code,.*,)[^,\n]*$", r"\1R{tahn}", file.read_text(encoding="utf-8"))
    file.write_text(words, encoding="utf-8")
    assert f"{name}: bawaan code tidak dikenal ('tahn')" in told_of(looking)


@pytest.mark.parametrize(
    ("slip", "says"),
    [
        ("{{ ", "penulisan di antara kurung kurawal keliru|ada bagian yang dibuka tetapi tidak ditutup"),
        ("{% if office.name %}", "ada bagian yang dibuka tetapi tidak ditutup"),
        ("{% endfor %}", r"penutup atau cabang \(endif, else\) tidak cocok dengan pembukanya"),
        ("{% uper %}", "'uper' tidak dikenal"),
        ("{% if office.name == 'lain' %}{{ office.name|uper }}{% endif %}", "'uper' tidak dikenal"),
        ("{% if office.name == 'lain' and office is uper %}x{% endif %}", "'uper' tidak dikenal"),
    ],
)
def test_a_slip_in_a_mail_is_named_wherever_it_stands(looking: Workplace, config: Path, slip: str, says: str) -> None:
    for name in MAILS:
        with (config / name).open("a", encoding="utf-8") as file:
            file.write(f"\n{slip}\n")
    told = told_of(looking)
    for name in MAILS:
        assert re.search(rf"{re.escape(name)} baris \d+ tidak dapat dipakai: (?:{says})", told), (name, told)


@pytest.mark.parametrize(
    ("was", "wrong", "says"),
    [
        (
            "\nkata_pengantar =",
            "\nkata_pengantr =",
            "'kata_pengantr' di texts.toml tidak dikenal, mungkin maksudnya kata_p",
        ),
        ("{office}", "{ofice}", "texts.toml: {ofice} tidak dikenal"),
        ("{reached}", "{reachd}", "texts.toml: {reachd} tidak dikenal"),
        ("{threshold}", "{treshold}", "texts.toml: {treshold} tidak dikenal"),
    ],
)
def test_a_slip_in_a_standing_text_is_told_before_a_report_is_compiled(
    open_office: Opening, config: Path, was: str, wrong: str, says: str
) -> None:
    words = (config / "texts.toml").read_text(encoding="utf-8")
    assert was in words
    (config / "texts.toml").write_text(words.replace(was, wrong), encoding="utf-8")
    assert says in told_of(open_office(config_dir=config))


FILLED_IN = {
    "evaluation.toml": "{next_year}",
    "handover.toml": "{office}",
    "legal_bases.toml": "{title}",
    "office.toml": "{number}",
    "plan.toml": "{detail}",
    "regimes/delapan_area.toml": "{office}",
    "regimes/general_tematik.toml": "{office}",
    "report.toml": "{office}",
    "rules.toml": "{detail}",
    "texts.toml": "{period}",
}
"""A file of config/, and something that is filled in there."""


@pytest.mark.long
@pytest.mark.few(3)
@pytest.mark.parametrize("name", FILLED_IN)
def test_a_sentence_that_cannot_be_filled_in_is_told_before_it_is_said(
    open_office: Opening, config: Path, name: str
) -> None:
    place = re.compile(rf"(?m)^([^#\n]*){re.escape(FILLED_IN[name])}")
    words = (config / name).read_text(encoding="utf-8")
    asked = FILLED_IN[name][1:-1]
    for wrong in ("salah", f"{asked}.x", f"{asked}[x]", f"{asked}:q", f"{asked}!z", f" {asked} ", "", "0"):
        _put(config / name, place.sub(rf"\1{{{wrong}}}", words, count=1))
        assert ("kenal; yang diisikan" in (told := _loaded(open_office, config))) or "hanya untuk yang" in told, wrong
    for wrong in (asked, f"{asked}}}"):
        _put(config / name, place.sub(rf"\1{{{wrong}" if wrong == asked else rf"\1{wrong}", words, count=1))
        assert "tanda { dan } hanya untuk yang diisikan program" in _loaded(open_office, config)


@pytest.mark.parametrize("code", ["L51", "I23", "R18"])
def test_each_rules_sentences_are_tried(open_office: Opening, config: Path, code: str) -> None:
    words = (config / "rules.toml").read_text(encoding="utf-8")
    _put(config / "rules.toml", re.sub(rf'(code = "{code}"(?:.*\n)+?for_report = ")', r"\1{salah}", words, count=1))
    assert f"Kalimat aturan {code} di config/rules.toml: {{salah}} tidak dikenal" in _loaded(open_office, config)


def _put(file: Path, words: str) -> None:
    assert words != file.read_text(encoding="utf-8")
    file.write_text(words, encoding="utf-8")


def _loaded(open_office: Opening, config: Path) -> str:
    """What is told of the folder as it stands, when it is loaded or when it is looked through."""
    try:
        return told_of(open_office(config_dir=config))
    except ConfigurationError as error:
        return str(error)


def test_a_text_of_the_offices_own_stays_its_own(open_office: Opening, config: Path) -> None:
    with (config / "texts.toml").open("a", encoding="utf-8") as file:
        file.write('\nsambutan_khas = "Salam dari {office}."\n')
    assert told_of(open_office(config_dir=config)) == ""


@pytest.mark.parametrize(("key", "value"), [("matrix_size", "0"), ("table_size", "-8"), ("font_size", "99999")])
def test_letters_that_nobody_can_read_are_refused(looking: Workplace, config: Path, key: str, value: str) -> None:
    words = (config / "report.toml").read_text(encoding="utf-8")
    (config / "report.toml").write_text(re.sub(rf"(?m)^{key} = \S+", f"{key} = {value}", words), encoding="utf-8")
    assert key in told_of(looking)


@pytest.mark.parametrize("content", ["tanggal,nama\n2026-08-18,Jum’at\n".encode("cp1252"), b"tanggal,nama\n\xff\xfe"])
def test_a_calendar_in_other_letters_is_named(config: Path, content: bytes) -> None:
    (config / "calendar" / "2026.csv").write_bytes(content)
    with pytest.raises(ConfigurationError, match=r"calendar/2026\.csv tidak terbaca: bukan teks UTF-8; simpan ulang"):
        load_office(config)


def test_an_assessment_that_names_what_nobody_knows_is_named(looking: Workplace, config: Path) -> None:
    words = (config / "assessment.toml").read_text(encoding="utf-8")
    (config / "assessment.toml").write_text(words.replace('regime = "delapan_area"', 'regime = "delapan_aera"'))
    today = replace(looking, office=load_office(config))
    assert "assessment.toml menyebut yang tidak dikenal: susunan area delapan_aera" in told_of(today)


def test_a_regime_that_no_year_has_chosen_yet_is_tried_as_well(looking: Workplace, config: Path) -> None:
    file = config / "regimes" / "zona_integritas.toml"
    file.write_text(re.sub(r'code = "\w+"', 'code = "P1"', file.read_text(encoding="utf-8")), encoding="utf-8")
    assert "zona_integritas.toml baris" in told_of(looking)
    assert "kunci areas: code P1 tertulis lebih dari sekali" in told_of(looking)


@pytest.mark.parametrize("sample", ["kota", "provinsi"])
def test_the_other_sample_offices_are_whole_too(open_office: Opening, config: Path, sample: str) -> None:
    shutil.copytree(ROOT / "samples" / sample / "config", config, dirs_exist_ok=True)
    opened = open_to_look(open_office(config_dir=config).settings)
    assert broken_files(opened) == {}
    opened.engine.dispose()
