"""Which questionnaire an office answers: a district's or a province's, as its code says."""

from dataclasses import dataclass, replace
from typing import Final

from rbworkflow.office.answers import any_code, is_province_code
from rbworkflow.office.province_questions import PROVINCE_TABLES
from rbworkflow.office.questionnaire import Table
from rbworkflow.office.questions import OFFICE, TABLES

CODE: Final = replace(
    OFFICE.questions[0], hint="Kode wilayah: 4 angka bagi kabupaten/kota, 2 angka bagi provinsi.", check=any_code
)
"""Asked before it is known what the office is."""


@dataclass(frozen=True)
class Questionnaire:
    """Its tables; what its workbook is called, by which option of `init` it is written, and what it says first."""

    tables: tuple[Table, ...]
    file: str
    option: str
    about: str


DISTRICT: Final = Questionnaire(
    TABLES,
    "kantor.xlsx",
    "--sheet",
    "Isian ini menjadi konfigurasi kantor kabupaten/kota: siapa yang mengisi, yang memutus, dan yang menerima laporan. "
    "KPU provinsi memakai lembar lain, yang ditulis init dengan --province-sheet.",
)
PROVINCE: Final = Questionnaire(
    PROVINCE_TABLES,
    "provinsi.xlsx",
    "--province-sheet",
    "Isian ini menjadi konfigurasi KPU provinsi: kantor yang laporannya diterima, dan siapa yang memutus.",
)


def questionnaire_of(code: str) -> Questionnaire:
    """What an office of this code is asked."""
    return PROVINCE if is_province_code(code) else DISTRICT
