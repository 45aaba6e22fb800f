"""The questions: all that an office must say of itself before it can start, for the sheet and the terminal alike."""

from collections.abc import Iterator
from typing import Final

from rbworkflow.office import answers as check
from rbworkflow.office.clashes import AddressUse, NamedAddress, clash, of_unit
from rbworkflow.office.questionnaire import Answers, Default, Misfit, Question, Row, Table
from rbworkflow.office.zones import ZONES

OFFERED_ZONES: Final = {f"{name} ({zone})": zone for zone, name in ZONES.items()}
CENTRAL: Final = frozenset({"51", "52", "53", "63", "64", "65", *map(str, range(71, 77))})
EASTERN: Final = frozenset({"81", "82", *map(str, range(91, 98))})
NUMBERINGS: Final = {
    "Urut (program memberi nomor)": "sequence",
    "Diketik (operator mengetik nomor dari aplikasi persuratan)": "typed",
}
SIGNERS: Final = {"Sekretaris": "secretary", "Ketua": "chair"}
ROLES: Final = {"secretary": "Sekretaris", "chair": "Ketua", "operator": "Operator"}


def always(value: str) -> Default:
    return lambda _answers, _row, _key: value


def first_said(answers: Answers, table: str, question: str) -> str:
    """A fixed table's first answer; empty while it is unknown."""
    return next((row.get(question, "") for row in answers.get(table, ())), "")


def _office_name(answers: Answers, before: str = "", after: str = "") -> str:
    name = first_said(answers, "office", "name")
    return f"{before}{name}{after}" if name else ""


def _zone(_answers: Answers, row: Row, _key: str) -> str:
    province = row.get("code", "")[:2]
    if province in EASTERN:
        return "Asia/Jayapura"
    return ("Asia/Makassar" if province in CENTRAL else "Asia/Jakarta") if province else ""


def _official_title(answers: Answers, _row: Row, key: str) -> str:
    return "Operator Reformasi Birokrasi" if key == "operator" else _office_name(answers, f"{ROLES[key]} ")


def _head_title(_answers: Answers, row: Row, _key: str) -> str:
    return f"Kepala {row['name']}" if row.get("name") else ""


def _salutation(answers: Answers, _row: Row, _key: str) -> str:
    province = first_said(answers, "office", "province_name")
    signer = next(
        (label for label, role in SIGNERS.items() if role == first_said(answers, "letter", "letter_signer")), ""
    )
    return f"{signer} {province}" if province and signer else ""


def said_addresses(answers: Answers, row: Row) -> Iterator[NamedAddress]:
    """Those that were said so far, `row` being the one that is asked for; an empty one is none."""
    for role, said in zip(ROLES, answers.get("officials", ()), strict=False):
        use = AddressUse.OPERATOR if role == "operator" else AddressUse.OFFICER
        yield NamedAddress(use, f"surel {ROLES[role]}", said["email"], said["name"])
    for said in answers.get("units", ()):
        yield from _of_unit(said)
    for said in answers.get("members", ()):
        senders = said["senders"].split(", ")
        yield from of_unit(name=said["name"], head=said["name"], person="", email=said["email"], senders=senders)
    for key, (use, whose) in MAILBOXES.items():
        yield NamedAddress(use, whose, row.get(key, ""))


def _of_unit(row: Row) -> Iterator[NamedAddress]:
    name, person, head = (row.get(key, "") for key in ("name", "head_name", "head_title"))
    email, senders = row.get("head_email", ""), row.get("senders", "").split(", ")
    yield from of_unit(name=name, head=head, person=person, email=email, senders=senders)


def _units_own(key: str) -> Misfit:
    """Why the unit cannot have this address."""
    return lambda answers, row, said: clash(_of_unit({**row, key: said}), said_addresses(answers, {}))


def _mailbox(key: str) -> Misfit:
    """Why the office cannot have this address for that."""
    return lambda answers, row, said: clash([NamedAddress(*MAILBOXES[key], said)], said_addresses(answers, row))


MAILBOXES: Final = {
    "sender_address": (AddressUse.SENDER, "surel pengirim"),
    "archive_address": (AddressUse.ARCHIVE, "surel arsip"),
    "recipient_email": (AddressUse.RECIPIENT, "surel penerima"),
}
ONE_ROW: Final = {"one": "ISIAN"}

OFFICE: Final = Table(
    key="office",
    title="Kantor",
    intro="Identitas kantor sebagaimana dicetak dalam laporan.",
    rows=ONE_ROW,
    questions=(
        Question(
            "code", "Kode kantor", "3514", "Kode wilayah kabupaten/kota, 4 angka.", check=check.office_code, width=10
        ),
        Question(
            "name",
            "Nama kantor",
            "KPU Kabupaten Pasuruan",
            "Nama resmi, tanpa huruf besar semua.",
            check=check.office_name,
        ),
        Question(
            "short_name",
            "Nama singkat",
            "KPU Kab. Pasuruan",
            "Untuk kaki halaman dan nama berkas.",
            when_empty="nama kantor dengan 'Kab.'.",
            default=lambda _answers, row, _key: row.get("name", "").replace("Kabupaten", "Kab."),
        ),
        Question(
            "province_name", "KPU provinsi", "KPU Provinsi Jawa Timur", "Nama resmi KPU provinsi yang menerima laporan."
        ),
        Question(
            "place", "Tempat", "Bangil", "Ibu kota tempat surat ditandatangani, dicetak di depan tanggal.", width=18
        ),
        Question(
            "timezone",
            "Zona waktu",
            "WIB (Asia/Jakarta)",
            "Batas waktu berlaku sampai akhir hari menurut zona ini.",
            when_empty="menurut provinsi pada kode kantor.",
            choices=OFFERED_ZONES,
            default=_zone,
            width=22,
        ),
    ),
)

LETTERHEAD: Final = Table(
    key="letterhead",
    title="Kepala Surat",
    intro="Kepala surat pengantar dan sampul laporan.",
    rows=ONE_ROW,
    questions=(
        Question(
            "line_1",
            "Baris pertama",
            "KOMISI PEMILIHAN UMUM",
            when_empty="KOMISI PEMILIHAN UMUM.",
            default=always("KOMISI PEMILIHAN UMUM"),
        ),
        Question(
            "line_2",
            "Baris kedua",
            "KABUPATEN PASURUAN",
            when_empty="nama kantor tanpa 'KPU', dengan huruf besar.",
            default=lambda answers, _row, _key: _office_name(answers).removeprefix("KPU ").upper(),
        ),
        Question("address", "Alamat kantor", "Jalan Contoh Nomor 1, Bangil, Pasuruan", width=40),
        Question(
            "contact",
            "Telepon dan surel",
            "Telepon (0343) 000000, surel rb@kantor.example",
            "Baris terakhir kepala surat.",
            width=40,
        ),
    ),
)

OFFICIALS: Final = Table(
    key="officials",
    title="Pejabat",
    intro="Yang memutus laporan (Sekretaris, lalu Ketua) dan operator yang menjalankan program.",
    rows=ROLES,
    questions=(
        Question("name", "Nama dan gelar", "Nama Contoh, S.H.", "Seperti dicetak di blok tanda tangan."),
        Question(
            "title",
            "Jabatan",
            "Sekretaris KPU Kabupaten Pasuruan",
            when_empty="peran diikuti nama kantor.",
            default=_official_title,
            width=36,
        ),
        Question(
            "nip",
            "NIP",
            "19700101 199503 1 001",
            "18 angka, untuk Sekretaris saja. Anggota KPU tidak memiliki NIP; baris lain dibiarkan kosong.",
            check=check.nip,
            only_for=("secretary",),
            width=24,
        ),
        Question(
            "email",
            "Surel",
            "sekretaris@kantor.example",
            "Kotak surat milik pejabat itu sendiri: kode persetujuan dikirim ke sana.",
            check=check.email,
            unique_because="kode persetujuan dikirim ke sana, jadi setiap orang memerlukan kotak surat sendiri",
            width=34,
        ),
    ),
)

UNITS: Final = Table(
    key="units",
    title="Subbagian",
    noun="subbagian",
    intro="Subbagian yang mengisi laporan; folder masuknya bernama kode subbagian.",
    rows={},
    minimum=1,
    spare_rows=10,
    questions=(
        Question(
            "code",
            "Kode subbagian",
            "KUL",
            "2 sampai 10 huruf atau angka, tidak berubah selama setahun.",
            check=check.unit_code,
            unique_because="setiap subbagian memerlukan kode sendiri",
            width=12,
        ),
        Question(
            "name",
            "Nama subbagian",
            "Subbagian Keuangan, Umum, dan Logistik",
            "Lengkap seperti dicetak dalam laporan, beserta kata Subbagian atau Bagian.",
            unique_because="setiap subbagian memerlukan nama sendiri",
            width=32,
        ),
        Question("head_name", "Nama kepala", "Nama Contoh, S.E.", "Nama dan gelar."),
        Question(
            "head_title",
            "Jabatan kepala",
            "Kepala Subbagian Keuangan, Umum, dan Logistik",
            when_empty="'Kepala' diikuti nama subbagian.",
            default=_head_title,
            width=32,
        ),
        Question("head_nip", "NIP kepala", "19780303 200312 1 003", "18 angka.", check=check.nip, width=24),
        Question(
            "head_email",
            "Surel kepala",
            "kasubbag.kul@kantor.example",
            check=check.email,
            misfit=_units_own("head_email"),
            width=30,
        ),
        Question(
            "senders",
            "Alamat pengirim",
            "kul@kantor.example, staf.kul@kantor.example",
            "Alamat lain milik subbagian, dipisahkan koma; formulir dan jawaban juga dikirim ke sana. Boleh kosong.",
            check=check.emails,
            is_required=False,
            misfit=_units_own("senders"),
            width=36,
        ),
    ),
)

LETTER: Final = Table(
    key="letter",
    title="Surat dan Keputusan",
    intro="Nomor dan penanda tangan laporan, serta keputusan pembentukan Tim RB.",
    rows=ONE_ROW,
    questions=(
        Question(
            "numbering",
            "Penomoran surat",
            "Urut (program memberi nomor)",
            when_empty="Urut.",
            choices=NUMBERINGS,
            default=always("sequence"),
            width=28,
        ),
        Question(
            "template",
            "Pola nomor",
            "{number}/ORT.07-SD/{office}/{year}",
            "{number} nomor urut, {office} kode kantor, {year} tahun.",
            when_empty="seperti contoh.",
            check=check.number_template,
            default=always("{number}/ORT.07-SD/{office}/{year}"),
            width=32,
        ),
        Question(
            "letter_signer",
            "Penanda tangan surat pengantar",
            "Sekretaris",
            when_empty="Sekretaris.",
            choices=SIGNERS,
            default=always("secretary"),
            width=20,
        ),
        Question(
            "foreword_signer",
            "Penanda tangan kata pengantar",
            "Ketua",
            when_empty="Ketua.",
            choices=SIGNERS,
            default=always("chair"),
            width=20,
        ),
        Question(
            "decree",
            "Keputusan Tim RB",
            "Keputusan KPU Kabupaten Pasuruan Nomor 5 Tahun 2026",
            "Judul dan nomor keputusan pembentukan Tim Reformasi Birokrasi tahun ini.",
            width=36,
        ),
    ),
)

MAIL: Final = Table(
    key="mail",
    title="Surel dan Penerima",
    intro="Dari mana surel dikirim, dan kepada siapa laporan disampaikan.",
    rows=ONE_ROW,
    questions=(
        Question(
            "sender_address",
            "Surel pengirim",
            "rb@kantor.example",
            "Kotak surat khusus program ini. Folder Terkirim-nya memuat kode pejabat: jangan dibuka bersama.",
            check=check.email,
            misfit=_mailbox("sender_address"),
            width=30,
        ),
        Question(
            "sender_name",
            "Nama pengirim",
            "Pelaporan RB KPU Kabupaten Pasuruan",
            when_empty="'Pelaporan RB' diikuti nama kantor.",
            default=lambda answers, _row, _key: _office_name(answers, "Pelaporan RB "),
            width=34,
        ),
        Question(
            "archive_address",
            "Surel arsip",
            "arsip@kantor.example",
            "Menerima tembusan laporan yang terkirim. Boleh kosong.",
            check=check.email,
            misfit=_mailbox("archive_address"),
            is_required=False,
            width=28,
        ),
        Question(
            "salutation",
            "Kepada Yth.",
            "Sekretaris KPU Provinsi Jawa Timur",
            when_empty="peran penanda tangan surat pengantar diikuti nama KPU provinsi.",
            default=_salutation,
            width=34,
        ),
        Question(
            "recipient_place",
            "Kota penerima",
            "Surabaya",
            "Dicetak di bawah nama penerima pada surat pengantar.",
            width=18,
        ),
        Question(
            "recipient_email",
            "Surel penerima",
            "rb@provinsi.example",
            "Alamat KPU provinsi yang menerima laporan.",
            check=check.email,
            misfit=_mailbox("recipient_email"),
            width=30,
        ),
    ),
)

TEAM: Final = Table(
    key="team",
    title="Tim RB",
    noun="anggota Tim RB",
    intro="Susunan Tim Reformasi Birokrasi, dicetak di BAB II. Kosong: disusun dari para pejabat dan kepala subbagian.",
    rows={},
    spare_rows=25,
    questions=(
        Question("position", "Kedudukan dalam tim", "Ketua Pelaksana", width=44),
        Question("holder", "Dijabat oleh", "Sekretaris KPU Kabupaten Pasuruan", width=60),
    ),
)

TABLES: Final = (OFFICE, LETTERHEAD, OFFICIALS, UNITS, LETTER, MAIL, TEAM)
"""A district's."""
