"""What may be wrong with a plan: each point's weight and the sentence that says what to do."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from rbworkflow.finding import Finding, Severity
from rbworkflow.sheets.quantities import Doubt

NO_TABLE: Final = "P01"
NO_ROWS: Final = "P02"
EMPTY_CELL: Final = "P03"
NO_NUMBER: Final = "P04"
UNKNOWN_CHOICE: Final = "P05"
UNKNOWN_AREA: Final = "P06"
UNKNOWN_UNIT: Final = "P07"
UNKNOWN_EVIDENCE: Final = "P08"
BAD_CODE: Final = "P09"
DOUBLED_CODE: Final = "P10"
OTHER_YEAR: Final = "P11"
NO_TARGET: Final = "P12"
YEAR_TARGET: Final = "P13"
NEGATIVE: Final = "P14"
FALLING: Final = "P15"
NO_RANGE: Final = "P16"
CHANGING_RANGE: Final = "P17"
LONG_CODE: Final = "P18"
NO_SCHEDULE: Final = "P19"
NOT_SHARED: Final = "P20"
OTHER_LAYOUT: Final = "P21"
BELOW_TABLE: Final = "P22"
YEAR_ALONE: Final = "P23"

_NOTES: Final = frozenset({OTHER_LAYOUT, BELOW_TABLE, YEAR_ALONE})

_SENTENCES: Final = {
    NO_TABLE: "Tabel rencana aksi tidak ditemukan. Pakai templat rencana aksi dan jangan mengubah judul kolomnya.",
    NO_ROWS: "Tabel rencana aksi belum berisi satu pun indikator.",
    EMPTY_CELL: "Kolom {column} belum diisi.",
    NO_NUMBER: "Isi '{text}' pada kolom {column} bukan angka. Tulis angka saja, misalnya 85,5, "
    "atau kosongkan bila tidak ada target.",
    UNKNOWN_CHOICE: "Isi '{text}' pada kolom {column} tidak dikenal. Pilih salah satu: {choices}.",
    UNKNOWN_AREA: "Area '{text}' tidak dikenal pada tahun ini. Pilih salah satu: {choices}.",
    UNKNOWN_UNIT: "Subbagian '{text}' tidak dikenal. Pilih salah satu: {choices}.",
    UNKNOWN_EVIDENCE: "Jenis data dukung '{text}' tidak dikenal. Lihat daftar jenis pada lembar Petunjuk.",
    BAD_CODE: "Kode indikator '{text}' hanya boleh berisi huruf, angka, titik, dan tanda hubung, "
    "paling panjang 32 karakter, misalnya A1-01.",
    DOUBLED_CODE: "Kode indikator {text} sudah dipakai pada sel {first}. Beri kode yang berbeda.",
    OTHER_YEAR: "Tahun '{text}' tidak sama dengan tahun rencana aksi, yaitu {year}.",
    NO_TARGET: "Indikator ini belum memiliki target pada triwulan mana pun. Isi paling sedikit satu triwulan. Pada "
    "polaritas max, target 0 berarti belum ada target; bila yang diharapkan memang nol, pilih polaritas min.",
    YEAR_TARGET: "Target tahun {text} tidak sesuai dengan target triwulan. "
    "Untuk sifat target {target_kind} seharusnya {expected}.",
    NEGATIVE: "Isi '{text}' pada kolom {column} tidak boleh kurang dari nol.",
    FALLING: "Target kumulatif pada {column} turun dari triwulan sebelumnya. Isi dengan keadaan yang dicapai "
    "sampai dengan triwulan itu.",
    NO_RANGE: "Isi '{text}' pada kolom {column} bukan rentang. Karena polaritasnya rentang, "
    "tulis batas bawah dan batas atas, misalnya 80-90.",
    CHANGING_RANGE: "Rentang target pada {column} berbeda dari triwulan lain. Satu indikator memakai satu rentang.",
    LONG_CODE: "Isi '{text}' pada kolom {column} terlalu panjang. Tulis kodenya saja, paling panjang 32 karakter.",
    NO_SCHEDULE: "Jadwal '{text}' pada kolom {column} tidak terbaca. Tulis misalnya TW I, Januari-Maret, atau B03,B06.",
    NOT_SHARED: "Target {text} tidak terbagi rata atas {count} triwulan pada jadwalnya. "
    "Tambahkan kolom Target TW I sampai dengan Target TW IV.",
    OTHER_LAYOUT: "Lembar ini dibaca sebagai bentuk {layout}. {defaults}",
    BELOW_TABLE: "Baris {rows} di bawah tabel tidak dibaca: '{text}'.",
    YEAR_ALONE: "Hanya target tahun yang diisi, maka hasilnya ditagih pada {quarters}. "
    "Isi target triwulan bila seharusnya lain.",
}


_DOUBTS: Final[Mapping[str, str]] = {
    Doubt.OTHER_MEASURE: "Isi '{text}' pada kolom {column} memakai satuan lain, sedangkan satuan baris ini {measure}. "
    "Tulis angkanya saja dalam satuan itu.",
    Doubt.TWO_WAYS: "Isi '{text}' pada kolom {column} dapat dibaca dua cara. Tulis ribuan tanpa tanda (1500) dan "
    "pecahan dengan koma (1,5).",
    Doubt.DATE: "Isi kolom {column} diubah Excel menjadi tanggal atau jam: {text}. Pilih Format Sel, Teks, "
    "lalu ketik ulang angkanya.",
    Doubt.ERROR: "Isi kolom {column} adalah galat rumus {text}. Ganti dengan angkanya.",
    Doubt.UNCOMPUTED: "Kolom {column} berisi rumus yang belum dihitung. Buka berkas di Excel atau LibreOffice dan "
    "simpan, atau ketik hasilnya.",
    Doubt.MERGED: "Isi '{text}' pada kolom {column} berlaku untuk beberapa baris karena sel {merge} digabung, dan "
    "hanya dihitung pada baris pertama. Pisahkan selnya, lalu tulis angka tiap baris.",
    Doubt.LEFT_OUT: "Isi '{text}' pada kolom {column} memuat angka yang dicoret atau ditulis kecil di atas garis. "
    "Hapus yang tidak berlaku, lalu tulis angkanya saja.",
}
"""What is said of a number by what is in doubt about it; NO_NUMBER's own sentence where nothing closer is known."""


@dataclass(frozen=True)
class Fault:
    """A point about one row of the plan: which rule, in which of our columns, and the words of its sentence."""

    rule: str
    column: str
    words: dict[str, str] = field(default_factory=dict)

    @property
    def is_blocking(self) -> bool:
        return self.rule not in _NOTES


def finding(fault: Fault, *, title: str = "", sheet: str = "", cell: str = "", code: str = "") -> Finding:
    """The fault as a finding at its cell; `title` is the column's printed header."""
    return Finding(
        rule=fault.rule,
        severity=Severity.BLOCKING if fault.is_blocking else Severity.NOTE,
        message=_DOUBTS.get(fault.words.get("doubt", ""), _SENTENCES[fault.rule]).format_map(
            {"column": title} | fault.words
        ),
        sheet=sheet,
        cell=cell,
        indicator_code=code,
    )
