"""A province's offices are a list in its config/; what is wrong in it is told by its line."""

from pathlib import Path

import pytest

from rbworkflow.errors import ConfigurationError
from rbworkflow.office import load_office
from rbworkflow.office.duties import DUTIES, Duty, OfficeRole
from rbworkflow.office.loading import is_rehearsal
from rbworkflow.office.members import MEMBERS
from tests.conftest import ROOT
from tests.steps.province_office import province_config

HEAD = "kode,nama,pejabat,surel,pengirim,zona"
GOOD = "3591,KPU Kabupaten Contoh,Sekretaris KPU Kabupaten Contoh,sekretaris@contoh.example,rb@contoh.example,"


def test_the_sample_province_knows_its_six_offices_and_where_they_send_from(tmp_path: Path) -> None:
    office = load_office(province_config(tmp_path))
    assert [unit.code for unit in office.units] == ["3514", "3591", "3592", "3593", "3594", "3595"]
    wetan = office.unit("3593")
    assert wetan.senders == ("rb@kpu-contohwetan.example", "lapor@kpu-contohwetan.example")
    assert wetan.head.email == "sekretaris@kpu-contohwetan.example"
    assert is_rehearsal(office)


def test_an_office_whose_config_says_nothing_of_a_role_is_a_district() -> None:
    office = load_office(ROOT / "config")
    assert office.does(Duty.PLAN)
    assert not office.does(Duty.MEMBERS)


def test_every_duty_is_some_offices_and_every_role_has_one() -> None:
    assert set(DUTIES) == set(OfficeRole)
    assert frozenset().union(*DUTIES.values()) == set(Duty)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("3591,,Sekretaris,sekretaris@contoh.example,,", r"members\.csv baris 3: isi kolom nama\."),
        (GOOD, r"baris 3: kode 3591 sudah dipakai kantor lain\."),
        (f"3592{GOOD[4:]}Asia/Tokyo", r"baris 3: zona waktu 'Asia/Tokyo' tidak dikenal; pilih salah satu: .*WIT"),
        ("3592,KPU,Sekretaris,bukan alamat,,", r"baris 3: 'bukan alamat' bukan alamat surel\."),
        (
            "35-92,KPU,Sekretaris,sekretaris@contoh.example,,",
            r"baris 3: kode '35-92' hanya boleh huruf besar dan angka\.",
        ),
    ],
)
def test_a_fault_in_the_list_is_told_by_its_line(tmp_path: Path, line: str, said: str) -> None:
    config = province_config(tmp_path)
    (config / MEMBERS).write_text(f"{HEAD}\n{GOOD}\n{line}", encoding="utf-8")
    with pytest.raises(ConfigurationError, match=said):
        load_office(config)


def test_a_province_without_its_list_is_told_which_file_is_missing(tmp_path: Path) -> None:
    config = province_config(tmp_path)
    (config / MEMBERS).unlink()
    with pytest.raises(ConfigurationError, match=r"Daftar kantor .*members\.csv tidak dapat dibaca"):
        load_office(config)
