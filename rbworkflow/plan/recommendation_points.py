"""What a workbook of recommendations may be asked about, each point with its sentence."""

from collections.abc import Mapping
from typing import Final

from rbworkflow.finding import Finding, Severity

NO_TABLE: Final = "E01"
EMPTY_CELL: Final = "E02"
BAD_CODE: Final = "E03"
DOUBLED_CODE: Final = "E04"
UNKNOWN_AREA: Final = "E05"
UNKNOWN_STATUS: Final = "E06"
UNKNOWN_UNIT: Final = "E07"
NO_DAY: Final = "E08"
FAR_DAY: Final = "E09"
CODES_GIVEN: Final = "E10"
BELOW_TABLE: Final = "E11"
OTHER_YEAR: Final = "E12"
COPIED_SHEET: Final = "E13"

_SENTENCES: Final[Mapping[str, str]] = {
    NO_TABLE: "Tabel rekomendasi tidak ditemukan. Pakai templat rekomendasi dan jangan mengubah judul kolomnya, atau "
    "salin tabel surat provinsi ke lembar Excel beserta baris judulnya.",
    EMPTY_CELL: "Kolom {column} belum diisi.",
    BAD_CODE: "Kode rekomendasi '{text}' hanya boleh berisi huruf, angka, titik, garis miring, dan tanda hubung, "
    "paling panjang 32 karakter, misalnya R2025-01.",
    DOUBLED_CODE: "Kode rekomendasi {text} sudah dipakai pada sel {first}. Beri kode yang berbeda.",
    UNKNOWN_AREA: "Area '{text}' tidak dikenal pada tahun ini.{meant} Pilih salah satu: {choices}; kosongkan bila "
    "umum.",
    UNKNOWN_STATUS: "Status '{text}' tidak dikenal. Pilih salah satu: {choices}.",
    UNKNOWN_UNIT: "Penanggung jawab '{text}' bukan subbagian yang dikenal.{meant} Pilih salah satu: {choices}; "
    "kosongkan bila ditindaklanjuti oleh penanggung jawab indikator yang menjawabnya.",
    NO_DAY: "Batas waktu '{text}' tidak terbaca sebagai satu tanggal. Tulis tanggalnya, misalnya 30 Juni {year}.",
    FAR_DAY: "Batas waktu {text} tidak wajar bagi evaluasi tahun {year}. Periksa tahunnya.",
    CODES_GIVEN: "Tabel ini tidak memuat kode rekomendasi. Rekomendasinya diberi kode menurut urutan, {text}; pakai "
    "kode itu pada kolom Kode Rekomendasi rencana aksi.",
    BELOW_TABLE: "Baris {text} berdiri sendiri di bawah tabel (misalnya tanda tangan) dan tidak dibaca.",
    OTHER_YEAR: "Judul lembar ini menyebut tahun {text}, sedangkan yang dibaca rekomendasi evaluasi tahun {year}. "
    "Pastikan berkasnya yang dimaksud.",
    COPIED_SHEET: "Lembar '{text}' memuat baris yang sama dengan lembar '{first}', sehingga rekomendasinya terbaca dua "
    "kali. Hapus salah satu lembar itu.",
}
_NOTES: Final = frozenset({CODES_GIVEN, BELOW_TABLE, OTHER_YEAR})


def point(rule: str, *, sheet: str = "", cell: str = "", **words: str) -> Finding:
    """The point of that rule at a cell."""
    severity = Severity.NOTE if rule in _NOTES else Severity.BLOCKING
    return Finding(rule=rule, severity=severity, message=_SENTENCES[rule].format_map(words), sheet=sheet, cell=cell)
