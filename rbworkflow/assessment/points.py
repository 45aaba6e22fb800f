"""What may be wrong with a self-assessment's workbook: each point's weight and the sentence that says what to do."""

from dataclasses import dataclass, field
from typing import Final

from rbworkflow.finding import Finding, Severity

NO_TABLE: Final = "B01"
NO_ROWS: Final = "B02"
EMPTY_CELL: Final = "B03"
BAD_CODE: Final = "B04"
DOUBLED_CODE: Final = "B05"
UNKNOWN_PART: Final = "B06"
UNKNOWN_AREA: Final = "B07"
UNKNOWN_KIND: Final = "B08"
UNKNOWN_UNIT: Final = "B09"
NO_UNIT: Final = "B10"
UNKNOWN_EVIDENCE: Final = "B11"
UNKNOWN_INDICATOR: Final = "B12"
NO_WEIGHT: Final = "B13"
NEGATIVE: Final = "B14"
OTHER_YEAR: Final = "B15"
LONE_WORDS: Final = "B16"
ASKED_TWICE: Final = "B17"
OTHER_WEIGHTS: Final = "B18"
OTHER_LAYOUT: Final = "B19"
PASSED_OVER: Final = "B20"
BELOW_TABLE: Final = "B21"
UNREAD_SHEETS: Final = "B22"
NO_PLACE: Final = "B23"
UNCHECKED_INDICATORS: Final = "B24"
UNCOUNTED_EVIDENCE: Final = "B25"
INDICATOR_TOO: Final = "B26"

_NOTES: Final = frozenset(
    {
        ASKED_TWICE,
        OTHER_WEIGHTS,
        OTHER_LAYOUT,
        PASSED_OVER,
        BELOW_TABLE,
        UNREAD_SHEETS,
        NO_PLACE,
        UNCHECKED_INDICATORS,
        UNCOUNTED_EVIDENCE,
        INDICATOR_TOO,
    }
)

_SENTENCES: Final = {
    NO_TABLE: "Tabel butir LKE tidak ditemukan. Pakai templat LKE, atau tambahkan peta kolom bagi bentuk buku kerja "
    "ini di config/columns (lke_<nama>.csv).",
    NO_ROWS: "Tabel LKE belum berisi satu pun butir.",
    EMPTY_CELL: "Kolom {column} belum diisi.",
    BAD_CODE: "Kode butir '{text}' hanya boleh berisi huruf, angka, titik, dan tanda hubung, paling panjang 32 "
    "karakter, misalnya P1-01. Ubah format selnya menjadi Teks bila Excel mengubahnya.",
    DOUBLED_CODE: "Kode butir {text} sudah dipakai pada {first}. Hapus salah satu butir, atau beri kode lain.",
    UNKNOWN_PART: "Bagian '{text}' tidak dikenal.{meant} Pilih salah satu: {choices}.",
    UNKNOWN_AREA: "Area '{text}' tidak dikenal pada tahun {year}.{meant} Pilih salah satu: {choices}; kosongkan bila "
    "butirnya tidak menyangkut satu area.",
    UNKNOWN_KIND: "Jenis jawaban '{text}' tidak dikenal.{meant} Pilih salah satu: {choices}.",
    UNKNOWN_UNIT: "Subbagian '{text}' tidak dikenal.{meant} Satu butir dijawab satu subbagian: {choices}.",
    NO_UNIT: "Belum ada subbagian yang menjawab butir ini. Isi kolom Subbagian (tambahkan bila belum ada), atau "
    "tetapkan subbagian setiap area pada units_by_area di config/assessment.toml.",
    UNKNOWN_EVIDENCE: "Jenis data dukung '{text}' tidak dikenal.{meant} Lihat daftar jenis pada lembar Petunjuk.",
    UNKNOWN_INDICATOR: "Kode indikator {text} tidak ada dalam rencana aksi {year} yang berlaku. Perbaiki kodenya, atau "
    "kosongkan.",
    NO_WEIGHT: "Isi '{text}' pada kolom {column} bukan angka. Tulis angka saja, misalnya 0,5, atau kosongkan.",
    NEGATIVE: "Isi '{text}' pada kolom {column} tidak boleh kurang dari nol.",
    OTHER_YEAR: "Buku kerja ini LKE tahun {text}, sedangkan yang diimpor LKE tahun {year}. Pakai berkas tahun {year}; "
    "bila isinya memang untuk tahun {year}, perbaiki tahun pada {where}.",
    LONE_WORDS: "Baris ini hanya berisi '{text}'. Lengkapi barisnya, atau hapus bila bukan butir.",
    ASKED_TWICE: "Pertanyaan butir {code} sama dengan butir {text}. Pastikan keduanya memang dua butir.",
    OTHER_WEIGHTS: "Jumlah bobot butir tidak sama dengan bobot yang ditetapkan kantor: {text}. Nilai dihitung menurut "
    "bobot yang ditetapkan di config/assessment.toml.",
    OTHER_LAYOUT: "Dibaca sebagai bentuk {layout}. {defaults}",
    PASSED_OVER: "Baris {rows} berisi judul atau jumlah dan tidak dibaca sebagai butir.",
    BELOW_TABLE: "Baris {rows} di bawah tabel tidak dibaca: '{text}'.",
    UNREAD_SHEETS: "Lembar {text} tidak memuat tabel butir dan dilewati.",
    NO_PLACE: "Kolom jawaban tidak ditemukan, sehingga jawaban tidak dapat diisikan kembali ke lembar ini.",
    UNCHECKED_INDICATORS: "Kode indikator belum dapat diperiksa karena rencana aksi {year} belum berlaku.",
    UNCOUNTED_EVIDENCE: "Data dukung '{text}' bukan jenis yang dikenal dan tidak ikut diminta menurut jenisnya.",
    INDICATOR_TOO: "Kode butir {text} juga kode indikator rencana aksi, sehingga data dukungnya mudah tertukar. "
    "Sebaiknya beri awalan, misalnya L-{text}.",
}


@dataclass(frozen=True)
class ItemFault:
    """A point about one row: which rule, in which of our columns, and the words of its sentence."""

    rule: str
    column: str = ""
    words: dict[str, str] = field(default_factory=dict)

    @property
    def is_blocking(self) -> bool:
        return self.rule not in _NOTES


def finding(fault: ItemFault, *, title: str = "", sheet: str = "", cell: str = "", code: str = "") -> Finding:
    """The fault as a finding at its cell; `title` is the column's heading."""
    return Finding(
        rule=fault.rule,
        severity=Severity.BLOCKING if fault.is_blocking else Severity.NOTE,
        message=_SENTENCES[fault.rule].format_map({"column": title} | fault.words).strip(),
        sheet=sheet,
        cell=cell,
        indicator_code=code,
    )
