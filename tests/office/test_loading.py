"""config/ becomes an office, or says by file and key what to mend."""

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from rbworkflow.errors import ConfigurationError
from rbworkflow.office import Office, load_office, zones
from rbworkflow.office.loading import config_digest, config_stamps, is_rehearsal
from rbworkflow.sheets.paper import PaperSize

SAMPLE = Path(__file__).resolve().parents[2] / "config"


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A copy of the sample's config/ to spoil."""
    return shutil.copytree(SAMPLE, tmp_path / "config")


def replace(config: Path, name: str, old: str, new: str) -> None:
    content = (config / name).read_text(encoding="utf-8")
    assert old in content
    (config / name).write_text(content.replace(old, new, 1), encoding="utf-8")


def test_the_sample_describes_an_office_with_its_units_stages_and_officials(office: Office) -> None:
    assert (office.code, office.province_code) == ("3514", "35")
    assert [unit.code for unit in office.units] == ["KUL", "TPH", "RDI", "PHS"]
    assert [stage.role for stage in office.stages] == ["secretary", "chair"]
    assert not office.officials["chair"].nip
    assert [area.code for area in office.regime(2026).areas][:2] == ["A1", "A2"]


def test_the_sample_is_a_rehearsal(office: Office) -> None:
    assert is_rehearsal(office)


REAL = "seseorang@kpu.go.id"


def changed(office: Office, part: str) -> Office:
    """The sample with one real address at `part`."""
    official = office.operator.model_copy(update={"email": REAL})
    unit = office.units[-1]
    changes = {
        "operator": official,
        "officials": office.officials | {"chair": official},
        "acting": (office.acting[0].model_copy(update={"official": official}),),
        "sender_address": REAL,
        "archive_address": REAL,
        "recipient": office.recipient.model_copy(update={"email": REAL}),
        "units": (*office.units[:-1], unit.model_copy(update={"head": official})),
        "senders": (*office.units[:-1], unit.model_copy(update={"senders": (REAL,)})),
    }
    return office.model_copy(update={"units" if part == "senders" else part: changes[part]})


@pytest.mark.parametrize(
    "part",
    ["operator", "officials", "acting", "sender_address", "archive_address", "recipient", "units", "senders"],
)
def test_one_real_address_anywhere_is_no_rehearsal(office: Office, part: str) -> None:
    assert not is_rehearsal(changed(office, part))


def test_no_archive_address_is_none_that_is_real(office: Office) -> None:
    assert is_rehearsal(office.model_copy(update={"archive_address": None}))


@pytest.mark.parametrize(
    ("name", "old", "new", "says"),
    [
        ("office.toml", 'code = "3514"', "", "office.toml atau officials.toml, kunci code: belum diisi"),
        ("office.toml", "code_tries = 5", 'code_tries = "x"', "office.toml baris {}, kunci code_tries: harus bilangan"),
        ("office.toml", "code_tries", "code_try", "baris {}, kunci code_try: tidak dikenal, periksa ejaannya; mungkin"),
        ("office.toml", "code_tries", "code_try", "; mungkin maksudnya 'code_tries'"),
        ("office.toml", "code_tries", "zzz", "office.toml baris {}, kunci zzz: tidak dikenal, periksa ejaannya"),
        ("officials.toml", '"Plh"', '"Pjs"', "officials.toml baris {}, kunci acting[1].kind: harus salah satu dari"),
        ("officials.toml", '["kul@', '["k ul@', "officials.toml baris {}, kunci units[1].senders[1]: bentuknya tidak"),
        ("officials.toml", "[officials.chair]", "[officials.head]", "pejabat untuk tahap chair belum diisi"),
        (
            "periods.toml",
            "opens = [6, 22]",
            'opens = "x"',
            "periods.toml baris {}, kunci semester_1.opens: harus daftar",
        ),
        ("periods.toml", "[semester_1]", "[semester_3]", "periods.toml baris {}, kunci semester_3: tidak dikenal"),
        ("figures.toml", '"100"', '"a,b"', "figures.toml baris {}, kunci cap_pct: harus angka, dengan titik"),
        ("figures.toml", "year = 2021", "", "kunci predicates[1].year: belum diisi"),
        ("rules.toml", 'severity = "', 'severity = "z', "rules.toml baris {}, kunci rules[1].severity: harus salah"),
        ("rules.toml", "[[reading_rules]]", "[[reading_rule]]", "baris {}, kunci reading_rule: tidak dikenal"),
        ("rules.toml", "[[reading_rules]]", "[[reading_rule]]", "mungkin maksudnya 'reading_rules'"),
        ("evidence.toml", "code = ", "kode = ", "evidence.toml baris {}, kunci evidence_kinds[1].kode: tidak dikenal"),
        ("evidence.toml", "code = ", "kode = ", "mungkin maksudnya 'code'"),
        ("assessment.toml", "answer = ", "answr = ", "baris {}, kunci conversions[1].choices[1].answr: tidak dikenal"),
        ("assessment.toml", "answer = ", "answr = ", "mungkin maksudnya 'answer'"),
        (
            "regimes/delapan_area.toml",
            'code = "A2"',
            "",
            "regimes/delapan_area.toml baris {above}, kunci areas[2].code",
        ),
        ("team.toml", "decree = ", "sk = ", "team.toml baris {}, kunci sk: tidak dikenal"),
        ("team.toml", "holder = ", "holdr = ", "team.toml baris {}, kunci members[1].holdr: tidak dikenal"),
    ],
)
def test_a_fault_is_named_by_file_line_and_key(config: Path, name: str, old: str, new: str, says: str) -> None:
    before = (config / name).read_text(encoding="utf-8").partition(old)[0]
    line = before.count("\n") + 1
    replace(config, name, old, new)
    says = says.format(line, above=line - 1)
    with pytest.raises(ConfigurationError, match=re.escape(says)):
        load_office(config)


@pytest.mark.parametrize(("line", "paper"), [('sheet_paper = "F4"', PaperSize.F4), ("", PaperSize.A3)])
def test_the_paper_of_sheets_is_named_as_people_call_it(config: Path, line: str, paper: PaperSize) -> None:
    replace(config, "office.toml", 'sheet_paper = "A3"', line)
    assert load_office(config).sheet_paper is paper


def test_a_paper_that_is_unknown_is_told_with_the_known_ones(config: Path) -> None:
    replace(config, "office.toml", 'sheet_paper = "A3"', 'sheet_paper = "Folio"')
    with pytest.raises(ConfigurationError, match=r"office\.toml.*sheet_paper.*pilih salah satu: A3, A4, F4"):
        load_office(config)


def test_every_fault_is_named_at_once(config: Path) -> None:
    replace(config, "office.toml", "code_tries = 5", 'code_tries = "x"')
    replace(config, "officials.toml", '"Plh"', '"Pjs"')
    with pytest.raises(ConfigurationError) as told:
        load_office(config)
    assert str(told.value).count("\n- ") == 2


@pytest.mark.parametrize("name", ["office.toml", "officials.toml", "periods.toml", "rules.toml", "texts.toml"])
def test_a_missing_file_is_named(config: Path, name: str) -> None:
    (config / name).unlink()
    with pytest.raises(ConfigurationError, match=f"{re.escape(name)} tidak ada"):
        load_office(config)


def test_a_standing_text_that_the_office_does_not_have_is_the_shipped_one(config: Path, office: Office) -> None:
    (config / "texts.toml").write_text('tanpa_kendala = "Semuanya lancar."\n', encoding="utf-8")
    assert load_office(config).texts == office.texts | {"tanpa_kendala": "Semuanya lancar."}


def test_a_rule_of_reading_that_the_office_does_not_have_is_the_shipped_one(config: Path, office: Office) -> None:
    rules = config / "rules.toml"
    said = rules.read_text(encoding="utf-8")
    older = said[: said.index('[[reading_rules]]\ncode = "I26"')].replace("Satu indikator satu baris", "Satu baris")
    rules.write_text(older, encoding="utf-8")
    found = {rule.code: rule for rule in load_office(config).reading_rules}
    assert found.keys() == {rule.code for rule in office.reading_rules}
    assert found["I03"].name == "Satu baris"


def test_a_rule_of_reading_is_left_out_by_switching_it_off(config: Path) -> None:
    replace(config, "rules.toml", 'code = "I26"\n', 'code = "I26"\nis_active = false\n')
    assert [rule.is_active for rule in load_office(config).reading_rules if rule.code == "I26"] == [False]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"code = ", "akhir berkas"),
        (b"\xff\xfe", "bukan teks UTF-8"),
        (b'code = "3514"\nname = KPU\n', "baris 2, kolom 8: penulisannya keliru"),
        (b'code = "1"\n\ncode = "2"\n', "baris 3, kolom 11: kunci ini sudah tertulis di atasnya"),
        (b"[a]\n[b]\n[a]\n", "baris 3, kolom 3: bagian ini sudah tertulis di atasnya"),
    ],
)
def test_a_file_that_is_no_toml_is_named_with_the_place(config: Path, content: bytes, says: str) -> None:
    (config / "office.toml").write_bytes(content)
    with pytest.raises(ConfigurationError, match=rf"office\.toml tidak terbaca: {says}"):
        load_office(config)


def test_the_digest_of_the_settings_changes_with_any_file_and_any_name(config: Path) -> None:
    digests = [config_digest(config)]
    replace(config, "texts.toml", "a", "b")
    digests.append(config_digest(config))
    (config / "team.toml").rename(config / "tim.toml")
    digests.append(config_digest(config))
    assert len(set(digests)) == 3


def test_the_digest_of_the_settings_is_the_same_wherever_they_lie(config: Path, office: Office) -> None:
    assert config_digest(config) == office.config_sha256


def _written_over(file: Path) -> None:
    file.write_bytes(file.read_bytes().swapcase())


def _exchanged(file: Path) -> None:
    """By another of the same length and day."""
    other, was = file.with_suffix(".baru"), file.stat()
    other.write_bytes(file.read_bytes().swapcase())
    os.utime(other, ns=(was.st_atime_ns, was.st_mtime_ns))
    other.replace(file)


@pytest.mark.parametrize("name", ["office.toml", "mails/login.j2"])
@pytest.mark.parametrize(
    "change",
    [
        _written_over,
        _exchanged,
        Path.unlink,
        lambda file: file.rename(file.with_suffix(".lama")),
        lambda file: shutil.copy2(file, file.with_suffix(".lama")),
    ],
    ids=["written over", "exchanged", "removed", "renamed", "added"],
)
def test_whatever_is_done_to_a_file_of_the_settings_leaves_its_stamp(
    config: Path, name: str, change: Callable[[Path], object]
) -> None:
    before = config_stamps(config)
    load_office(config)
    assert config_stamps(config) == before
    change(config / name)
    assert config_stamps(config) != before


def test_a_config_of_0_2_0_loads_without_what_came_later(config: Path) -> None:
    figures, rules = config / "figures.toml", config / "rules.toml"
    said = figures.read_text(encoding="utf-8")
    bands = said[said.rindex("[[categories]]") :]
    figures.write_text(f'cap_pct = "100"\nis_weighted = false\n{bands}', encoding="utf-8")
    said = re.sub(r"^for_(officer|report) = .*\n", "", rules.read_text(encoding="utf-8"), flags=re.MULTILINE)
    rules.write_text(said, encoding="utf-8")
    office = load_office(config)
    assert (office.figures.predicate_bands(2026), office.figures.category_bands(2026)) == ((), ())
    assert office.rules[0].wordings == load_office(SAMPLE).rules[0].wordings


@pytest.mark.parametrize(
    ("zone", "called"), [("Asia/Pontianak", "WIB"), ("Asia/Makassar", "WITA"), ("Asia/Jayapura", "WIT")]
)
def test_every_zone_of_the_country_has_its_name(config: Path, zone: str, called: str) -> None:
    replace(config, "office.toml", "Asia/Jakarta", zone)
    assert zones.called(load_office(config).timezone) == called


def test_a_zone_of_another_country_is_refused_with_those_to_choose(config: Path) -> None:
    replace(config, "office.toml", "Asia/Jakarta", "Asia/Singapore")
    with pytest.raises(ConfigurationError, match=r"zona waktu 'Asia/Singapore' tidak dikenal; .*Asia/Jayapura \(WIT\)"):
        load_office(config)
