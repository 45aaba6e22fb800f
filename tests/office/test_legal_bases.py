"""What a report rests on is data by year and regime, and what was made for years that are over says so."""

import re
import shutil
from pathlib import Path

import pytest

from rbworkflow.errors import ConfigurationError
from rbworkflow.office import Office, load_office
from rbworkflow.office.legal_bases import LegalBases, LegalBasis, listed_in, to_confirm

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return shutil.copytree(ROOT / "config", tmp_path / "config")


def written(config: Path, name: str, change: str, to: str) -> None:
    path = config / name
    said = path.read_text(encoding="utf-8")
    assert change in said
    path.write_text(said.replace(change, to), encoding="utf-8")


@pytest.mark.parametrize("year", range(2021, 2036))
def test_nothing_whose_time_is_over_is_named_without_saying_so(office: Office, year: int) -> None:
    lines = office.legal_basis_text(year).splitlines()
    assert len(lines) >= 6
    for line in lines:
        terms = [int(end) for end in re.findall(r"20\d\d–(20\d\d)", line)]
        assert ("(masih menjadi acuan)" in line) == any(end < year for end in terms), line
    assert [line[-1] for line in lines] == [*";" * (len(lines) - 1), "."]


def test_each_year_names_the_text_that_held_then(office: Office) -> None:
    amended = "sebagaimana diubah dengan Peraturan Menteri"
    assert amended not in office.legal_basis_text(2022)
    assert amended in office.legal_basis_text(2023)
    for year in (2022, 2023):
        assert office.legal_basis_text(year).count("Nomor 25 Tahun 2020") == 1


def test_each_regime_names_its_own(config: Path) -> None:
    written(config, "office.toml", '2021 = "delapan_area"', '2021 = "delapan_area"\n2027 = "zona_integritas"')
    office = load_office(config)
    assert "Nomor 26 Tahun 2020" in office.legal_basis_text(2026)
    assert "Zona Integritas" not in office.legal_basis_text(2026)
    assert "Nomor 90 Tahun 2021 tentang Pembangunan dan Evaluasi Zona Integritas" in office.legal_basis_text(2027)
    assert "Nomor 26 Tahun 2020" not in office.legal_basis_text(2027)


def test_what_the_office_confirmed_for_the_year_is_asked_about_no_more() -> None:
    basis = LegalBasis(title="Keputusan Nomor 1 tentang Rencana 2020–2024")
    assert to_confirm([basis], 2024) == []
    assert to_confirm([basis], 2026) == ["Keputusan Nomor 1"]
    confirmed = basis.model_copy(update={"confirmed_for": 2026})
    assert (to_confirm([confirmed], 2026), to_confirm([confirmed], 2027)) == ([], ["Keputusan Nomor 1"])


def test_a_term_that_no_title_tells_is_told_beside_it() -> None:
    basis = LegalBasis(title="Surat Edaran Nomor 6", runs_out=2025)
    words = "{title}, berlaku sampai dengan {last_year} dan masih menjadi acuan"
    bases = LegalBases(instruments=(basis,), still_referred_to=words)
    assert bases.printed(2025, "") == "Surat Edaran Nomor 6."
    assert bases.printed(2026, "") == "Surat Edaran Nomor 6, berlaku sampai dengan 2025 dan masih menjadi acuan."


def test_an_older_config_prints_its_own_list_and_is_reminded_too(config: Path) -> None:
    (config / "legal_bases.toml").unlink()
    own = "Keputusan Nomor 1 tentang Rencana 2020–2024;\nPeraturan Nomor 2."
    with (config / "texts.toml").open("a", encoding="utf-8") as texts:
        texts.write(f'\ndasar_hukum = """\n{own}\n"""\n')
    office = load_office(config)
    assert office.legal_basis_text(2026).strip() == own
    assert to_confirm(office.legal_bases_of(2026), 2026) == ["Keputusan Nomor 1"]
    assert listed_in("") == []


@pytest.mark.parametrize(
    ("change", "to", "says"),
    [
        (
            '"{title} (masih',
            '"{judul} (masih',
            "legal_bases.toml baris 8, kunci still_referred_to: {judul} tidak dikenal",
        ),
        ('["zona_integritas"]', '["zona"]', "legal_bases.toml menyebut susunan area zona, yang tidak ada di"),
        ("to_year = 2022", "to_yaer = 2022", "legal_bases.toml baris 18, kunci instruments[3].to_yaer: tidak dikenal"),
    ],
)
def test_a_slip_in_the_list_is_named(config: Path, change: str, to: str, says: str) -> None:
    written(config, "legal_bases.toml", change, to)
    with pytest.raises(ConfigurationError, match=re.escape(says)):
        load_office(config)
