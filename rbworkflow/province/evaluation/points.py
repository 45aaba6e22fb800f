"""What an evaluator's workbook may be asked about, each point with its sentence."""

from collections.abc import Mapping
from typing import Final

from rbworkflow.finding import Finding, Severity

NO_TABLE: Final = "V01"
EMPTY_CELL: Final = "V02"
BAD_CODE: Final = "V03"
DOUBLED_CODE: Final = "V04"
UNKNOWN_AREA: Final = "V05"
UNKNOWN_UNIT: Final = "V06"
NO_DAY: Final = "V07"
FAR_DAY: Final = "V08"
NO_ROWS: Final = "V09"
UNKNOWN_ITEM: Final = "V10"
DOUBLED_ITEM: Final = "V11"
BAD_ANSWER: Final = "V12"
TOO_LONG: Final = "V13"
TWO_SHEETS: Final = "V14"
BELOW_TABLE: Final = "V15"

_SENTENCES: Final[Mapping[str, str]] = {
    NO_TABLE: "{found} Pakai buku kerja dari 'Siapkan evaluasi' dan jangan mengubah judul kolomnya.",
    EMPTY_CELL: "Kolom {column} belum diisi. Setiap rekomendasi memerlukan kondisi, kriteria, akibat, dan "
    "rekomendasinya; kosongkan seluruh baris bila tidak ada.",
    BAD_CODE: "Kode '{text}' hanya boleh berisi huruf, angka, titik, garis miring, dan tanda hubung, paling panjang 32 "
    "karakter. Kosongkan agar diberi kode menurut urutan.",
    DOUBLED_CODE: "Kode {text} sudah dipakai pada sel {first}. Beri kode yang berbeda, atau kosongkan.",
    UNKNOWN_AREA: "Area '{text}' tidak ada dalam laporan kantor itu. Pilih salah satu: {choices}.",
    UNKNOWN_UNIT: "Penanggung jawab '{text}' tidak dikenal di kantor itu. {choices}",
    NO_DAY: "Batas waktu '{text}' tidak terbaca sebagai satu tanggal. Tulis tanggalnya, misalnya 30 Juni {year}.",
    FAR_DAY: "Batas waktu {text} tidak wajar bagi evaluasi tahun {year}. Periksa tahunnya.",
    NO_ROWS: "Belum ada satu rekomendasi pun. Isilah paling sedikit satu baris.",
    UNKNOWN_ITEM: "Butir '{text}' tidak ada dalam LKE kantor itu.",
    DOUBLED_ITEM: "Butir {text} sudah dinilai pada sel {first}.",
    BAD_ANSWER: "Jawaban evaluator '{text}' tidak dapat dipakai untuk butir ini. {wanted}",
    TOO_LONG: "Isi sel ini {count} huruf; paling panjang {most} huruf. Ringkaslah.",
    TWO_SHEETS: "Rekomendasi tertulis pada lebih dari satu lembar: {sheets}. Satukan dalam satu lembar, lalu hapus "
    "lembar yang lain.",
    BELOW_TABLE: "Baris {rows} di bawah tabel (catatan atau tanda tangan) tidak dibaca.",
}
_NOTES: Final = frozenset({BELOW_TABLE})


def point(rule: str, *, sheet: str = "", cell: str = "", **words: str) -> Finding:
    """The point of that rule at a cell."""
    message = _SENTENCES[rule].format_map(words)
    severity = Severity.NOTE if rule in _NOTES else Severity.BLOCKING
    return Finding(rule=rule, severity=severity, message=message, sheet=sheet, cell=cell)
