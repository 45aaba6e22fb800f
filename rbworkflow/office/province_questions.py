"""What a province is asked: a district's questions in its own words, and its offices instead of units."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final, TypeAlias

from rbworkflow.office import answers as check
from rbworkflow.office.clashes import clash, of_unit
from rbworkflow.office.questionnaire import Answers, Question, Row, Table
from rbworkflow.office.questions import (
    LETTER,
    LETTERHEAD,
    MAIL,
    OFFERED_ZONES,
    OFFICE,
    OFFICIALS,
    SIGNERS,
    TEAM,
    always,
    first_said,
    said_addresses,
)

Words: TypeAlias = Mapping[str, Mapping[str, Any]]
"""By the question's key: what differs."""
NAME: Final = "KPU Provinsi Jawa Timur"
DECIDERS: Final = {
    "Pejabat (Sekretaris, lalu Ketua, masing-masing dengan kode)": "officers",
    "Operator (operator sendiri)": "operator",
}
OTHER_PROVINCE: Final = "Kode kantor {} bukan kabupaten/kota di provinsi {}, yang kodenya berawalan {}."
SHARED: Final = "Alamat {} sudah dipakai kantor {}; dari alamatnya program mengenali kantor yang mengirim."


def _reworded(table: Table, words: Words, **changes: Any) -> Table:  # noqa: ANN401 - fields of a Table
    questions = (replace(each, **words.get(each.key, {})) for each in table.questions)
    return replace(table, questions=tuple(questions), **changes)


def _salutation(answers: Answers, _row: Row, _key: str) -> str:
    above, signer = first_said(answers, "office", "province_name"), first_said(answers, "letter", "letter_signer")
    title = "Ketua" if signer == SIGNERS["Ketua"] else "Sekretaris Jenderal"
    return f"{title} {above}" if above and signer else ""


def _secretary(_answers: Answers, row: Row, _key: str) -> str:
    return f"Sekretaris {row['name']}" if row.get("name") else ""


def _other_province(answers: Answers, _row: Row, code: str) -> str:
    own = first_said(answers, "office", "code")
    return "" if code.startswith(own) else OTHER_PROVINCE.format(code, own, own)


def _shared(answers: Answers, row: Row, addresses: str) -> str:
    known = {address.casefold(): name for address, name in _addresses(answers)}
    twice = next((each for each in addresses.split(", ") if each.casefold() in known), "")
    if twice:
        return SHARED.format(twice, known[twice.casefold()])
    office = of_unit(name=row["name"], head=row["name"], person="", email="", senders=addresses.split(", "))
    return clash(office, said_addresses(answers, {}))


def _addresses(answers: Answers) -> Iterator[tuple[str, str]]:
    """Each address of the offices so far, and whose it is."""
    for row in answers.get("members", ()):
        for address in filter(None, [row["email"], *row["senders"].split(", ")]):
            yield address, row["name"]


MEMBERS: Final = Table(
    key="members",
    title="Kabupaten dan Kota",
    noun="kantor",
    intro="Kantor yang laporannya diterima provinsi; folder masuknya bernama kode kantor.",
    rows={},
    minimum=1,
    spare_rows=45,
    questions=(
        Question(
            "code",
            "Kode kantor",
            "3514",
            "Kode wilayah kabupaten/kota, 4 angka.",
            check=check.member_code,
            unique_because="setiap kantor memerlukan kode sendiri",
            misfit=_other_province,
            width=12,
        ),
        Question(
            "name",
            "Nama kantor",
            "KPU Kabupaten Pasuruan",
            "Boleh ditempel dari daftar; huruf besar semua dan 'KAB.' dirapikan.",
            check=check.member_name,
            completed=check.commission_name,
            unique_because="setiap kantor memerlukan nama sendiri",
            width=34,
        ),
        Question(
            "email",
            "Surel",
            "sekretaris@kantor.example",
            "Alamat Sekretaris kantor itu, atau alamat kantornya: tanda terima dan pengingat dikirim ke sana.",
            check=check.email,
            misfit=_shared,
            width=34,
        ),
        Question(
            "head_title",
            "Pejabat",
            "Sekretaris KPU Kabupaten Pasuruan",
            "Jabatan yang dituju surel.",
            when_empty="'Sekretaris' diikuti nama kantor.",
            default=_secretary,
            width=34,
        ),
        Question(
            "senders",
            "Alamat pengirim",
            "rb@kantor.example",
            "Alamat lain yang dipakai kantor itu untuk mengirim, dipisahkan koma. Boleh kosong.",
            check=check.emails,
            is_required=False,
            misfit=_shared,
            width=34,
        ),
        Question(
            "timezone",
            "Zona waktu",
            "WIB (Asia/Jakarta)",
            when_empty="seperti provinsi.",
            choices=OFFERED_ZONES,
            is_required=False,
            width=22,
        ),
    ),
)

_DECIDED_BY: Final = Question(
    "decided_by",
    "Yang memutus paket",
    next(iter(DECIDERS)),
    "Siapa yang menerima atau mengembalikan paket laporan setiap kantor. Rekapitulasi selalu diputus pejabat.",
    when_empty="Pejabat.",
    choices=DECIDERS,
    default=always("officers"),
    width=32,
)
_LETTER: Final = _reworded(
    LETTER,
    {"decree": {"example": f"Keputusan {NAME} Nomor 9 Tahun 2026"}},
    intro="Siapa yang memutus, nomor dan penanda tangan rekapitulasi, serta keputusan pembentukan Tim RB.",
)

PROVINCE_TABLES: Final = (
    _reworded(
        OFFICE,
        {
            "code": {"example": "35", "hint": "Kode wilayah provinsi, 2 angka.", "check": check.province_code},
            "name": {"example": NAME},
            "short_name": {
                "example": "KPU Prov. Jawa Timur",
                "when_empty": "nama kantor dengan 'Prov.'.",
                "default": lambda _answers, row, _key: row.get("name", "").replace("Provinsi", "Prov."),
            },
            "province_name": {
                "label": "KPU tingkat pusat",
                "example": "KPU RI",
                "hint": "Penerima rekapitulasi provinsi.",
                "when_empty": "KPU RI.",
                "default": always("KPU RI"),
            },
            "place": {"example": "Surabaya"},
        },
        intro="Identitas kantor sebagaimana dicetak dalam rekapitulasi.",
    ),
    _reworded(
        LETTERHEAD,
        {
            "line_2": {"example": "PROVINSI JAWA TIMUR"},
            "address": {"example": "Jalan Contoh Nomor 3, Surabaya"},
            "contact": {"example": "Telepon (031) 000000, surel rb@provinsi.example"},
        },
        intro="Kepala surat pengantar dan sampul rekapitulasi.",
    ),
    _reworded(
        OFFICIALS,
        {"title": {"example": f"Sekretaris {NAME}"}, "email": {"example": "sekretaris@provinsi.example"}},
        intro="Yang memutus (Sekretaris, lalu Ketua) dan operator yang menjalankan program.",
    ),
    MEMBERS,
    replace(_LETTER, questions=(_DECIDED_BY, *_LETTER.questions)),
    _reworded(
        MAIL,
        {
            "sender_address": {"example": "rb@provinsi.example"},
            "sender_name": {"example": f"Pelaporan RB {NAME}"},
            "archive_address": {
                "example": "arsip@provinsi.example",
                "hint": "Menerima tembusan rekapitulasi yang terkirim. Boleh kosong.",
            },
            "salutation": {
                "example": "Sekretaris Jenderal KPU RI",
                "when_empty": "'Sekretaris Jenderal', atau 'Ketua' bila ia penanda tangannya, dan KPU tingkat pusat.",
                "default": _salutation,
            },
            "recipient_place": {"example": "Jakarta", "when_empty": "Jakarta.", "default": always("Jakarta")},
            "recipient_email": {"example": "rb@pusat.example", "hint": "Alamat KPU tingkat pusat yang menerimanya."},
        },
        intro="Dari mana surel dikirim, dan kepada siapa rekapitulasi disampaikan.",
    ),
    _reworded(
        TEAM,
        {"holder": {"example": f"Sekretaris {NAME}"}},
        intro="Susunan Tim Reformasi Birokrasi provinsi. Kosong: disusun dari para pejabat.",
    ),
)
