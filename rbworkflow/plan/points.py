"""What may be wrong with a plan: each point's weight and the sentence that says what to do."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
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
QUARTERS_OR_MONTHS: Final = "P24"
SCHEDULE_OF_OTHER_YEAR: Final = "P25"
TURNED_SCHEDULE: Final = "P26"
TWO_MEASURES: Final = "P27"
WORDS_BESIDE: Final = "P28"
STRICT_LIMIT: Final = "P29"
OTHER_MEASURE: Final = "P30"
NO_MEASURE: Final = "P31"
READ_TWO_WAYS: Final = "P32"
FRACTION: Final = "P33"
OPPOSED_LIMITS: Final = "P34"
UNDERSTOOD: Final = "P35"
NOT_DERIVED: Final = "P36"
PASSED_OVER: Final = "P37"
LONE_WORDS: Final = "P38"
SETTLED: Final = "P39"
NO_CODE: Final = "P40"
TITLED_OTHERWISE: Final = "P41"
STRUCK_ROW: Final = "P42"
COPIED_SHEET: Final = "P43"
MEASURED_OTHERWISE: Final = "P44"

_NOTES: Final = frozenset({OTHER_LAYOUT, BELOW_TABLE, YEAR_ALONE, UNDERSTOOD, PASSED_OVER, MEASURED_OTHERWISE})

_SENTENCES: Final = {
    NO_TABLE: "Tabel rencana aksi tidak ditemukan. Pakai templat rencana aksi dan jangan mengubah judul kolomnya.",
    NO_ROWS: "Tabel rencana aksi belum berisi satu pun indikator.",
    EMPTY_CELL: "Kolom {column} belum diisi.",
    NO_NUMBER: "Isi '{text}' pada kolom {column} bukan angka. Tulis angka saja, misalnya 85,5, "
    "atau kosongkan bila memang belum ada.",
    UNKNOWN_CHOICE: "Isi '{text}' pada kolom {column} tidak dikenal.{meant} Pilih salah satu: {choices}.",
    UNKNOWN_AREA: "Area '{text}' tidak dikenal pada tahun ini.{meant} Pilih salah satu: {choices}.",
    UNKNOWN_UNIT: "Subbagian '{text}' tidak dikenal.{meant} Pilih salah satu: {choices}.",
    UNKNOWN_EVIDENCE: "Jenis data dukung '{text}' tidak dikenal.{meant} Lihat daftar jenis pada lembar Petunjuk "
    "templat rencana aksi.",
    BAD_CODE: "Kode indikator '{text}' hanya boleh berisi huruf, angka, titik, dan tanda hubung, "
    "paling panjang 32 karakter, misalnya A1-01.",
    DOUBLED_CODE: "Kode indikator {text} sudah dipakai pada sel {first}. Beri kode yang berbeda.",
    OTHER_YEAR: "Tahun '{text}' tidak sama dengan tahun rencana aksi, yaitu {year}.",
    TITLED_OTHERWISE: "Judul lembar ini menyebut tahun {text}, sedangkan yang diimpor rencana aksi tahun {year}. Pakai "
    "berkas tahun {year}, atau betulkan judulnya.",
    NO_TARGET: "Indikator ini belum memiliki target pada triwulan mana pun. Isi paling sedikit satu triwulan. Pada "
    "polaritas max, target 0 berarti belum ada target; bila yang diharapkan memang nol, pilih polaritas min.",
    YEAR_TARGET: "Target tahun {text} tidak sesuai dengan target triwulan. "
    "Untuk sifat target {target_kind} seharusnya {expected}.",
    NEGATIVE: "Isi '{text}' pada kolom {column} tidak boleh kurang dari nol.",
    FALLING: "Target kumulatif pada {column} turun dari triwulan sebelumnya. Isi dengan keadaan yang dicapai "
    "sampai dengan triwulan itu; target tahun sama dengan target triwulan terakhir.",
    NO_RANGE: "Isi '{text}' pada kolom {column} bukan rentang. Karena polaritasnya rentang, "
    "tulis batas bawah dan batas atas, misalnya 80-90.",
    CHANGING_RANGE: "Rentang target pada {column} berbeda dari triwulan lain. Satu indikator memakai satu rentang.",
    LONG_CODE: "Isi '{text}' pada kolom {column} terlalu panjang. Tulis kodenya saja, paling panjang 32 karakter.",
    NO_CODE: "Isi '{text}' pada kolom {column} bukan kode. Tulis kodenya saja, misalnya RB.A1.01, paling panjang 32 "
    "karakter, atau kosongkan bila belum ada.",
    NO_SCHEDULE: "Isi '{text}' pada kolom {column} tidak terbaca seluruhnya. Tulis waktunya saja, misalnya TW I, "
    "TW II dan IV, Januari-Maret, 31 Maret {year}, atau setiap triwulan.",
    QUARTERS_OR_MONTHS: "Isi '{text}' pada kolom {column} dapat berarti triwulan atau bulan. Tulis dengan kata TW "
    "bila yang dimaksud triwulan, misalnya TW I, atau dengan nama bulan, misalnya Januari.",
    SCHEDULE_OF_OTHER_YEAR: "Isi '{text}' pada kolom {column} menyebut tahun selain {year}, yaitu tahun rencana aksi. "
    "Tulis waktu pada tahun {year}.",
    TURNED_SCHEDULE: "Isi '{text}' pada kolom {column} berakhir sebelum mulai. Tulis dari yang lebih dahulu, "
    "misalnya Juli-Desember; dua masa dalam tahun {year} ditulis misalnya Januari-Maret, Juni-Desember.",
    NOT_SHARED: "Target {text} tidak terbagi rata atas {count} triwulan pada jadwalnya. Ubah target atau "
    "jadwalnya, atau tulis satu baris untuk setiap bagian dengan jadwalnya sendiri.",
    OTHER_LAYOUT: "Lembar ini dibaca sebagai bentuk {layout}. {defaults}",
    BELOW_TABLE: "Baris {rows} di bawah tabel tidak dibaca: '{text}'.",
    YEAR_ALONE: "Hanya target tahun yang diisi, maka hasilnya ditagih pada {quarters}. "
    "Isi target triwulan bila seharusnya lain.",
    TWO_MEASURES: "Isi '{text}' pada kolom {column} memuat lebih dari satu ukuran. Satu indikator satu ukuran: tulis "
    "satu angka dengan satuannya, misalnya 2 laporan, dan pisahkan hasil yang lain ke baris tersendiri.",
    WORDS_BESIDE: "Isi '{text}' pada kolom {column} memuat kata di samping angkanya yang bukan satuan. "
    "Tulis angkanya saja, misalnya 10; keterangan lain tidak ditulis di sel target.",
    STRICT_LIMIT: "Isi '{text}' pada kolom {column} belum jelas: apakah angka itu sendiri masih boleh? "
    "Tulis misalnya ≤ 5 (paling banyak 5) atau ≥ 80 (paling sedikit 80).",
    OTHER_MEASURE: "Isi '{text}' pada kolom {column} memakai satuan lain daripada {measure}. "
    "Tulis angkanya saja menurut satuan {measure}.",
    NO_MEASURE: "Isi '{text}' pada kolom {column} belum menyebut satuannya. Tulis angka dengan satuannya, "
    "misalnya 4 laporan atau 85 persen.",
    READ_TWO_WAYS: "Isi '{text}' pada kolom {column} dapat dibaca {one} atau {other}. "
    "Tulis {one_plain} atau {other_plain}, tanpa pemisah ribuan.",
    FRACTION: "Isi '{text}' pada kolom {column} berarti {text} persen, kurang dari satu persen. Tulis persennya, "
    "misalnya {meant}, pada semua target baris ini; bila memang {text} persen, tulis {text}% dan "
    "sebabnya pada kolom Alasan Target.",
    OPPOSED_LIMITS: "Isi '{text}' pada kolom {column} berlawanan dengan target lain pada baris ini: yang satu batas "
    "paling banyak, yang lain paling sedikit. Pakai satu macam batas.",
    UNDERSTOOD: "Isi '{text}' pada kolom {column} dibaca {understood}.",
    NOT_DERIVED: "Dari isi '{text}' pada kolom {column} belum dapat ditentukan {what}. "
    "Tambahkan kolom {title} pada formulir ini dan isi.",
    PASSED_OVER: "Baris {rows} berisi jumlah dan tidak dibaca sebagai indikator.",
    LONE_WORDS: "Baris ini hanya berisi '{text}'.{meant} Lengkapi barisnya, atau hapus bila bukan indikator.",
    STRUCK_ROW: "Baris {text} dicoret seluruhnya. Hapus baris itu, atau hapus coretannya bila masih berlaku.",
    COPIED_SHEET: "Lembar '{text}' memuat baris yang sama dengan lembar '{first}', sehingga indikatornya terbaca dua "
    "kali. Hapus salah satu lembar itu.",
    SETTLED: "{column} indikator {indicator} tidak dapat diubah dari {was} menjadi {now}, karena semester yang diukur "
    "dengannya telah lewat dan angka setahun bercampur. Kembalikan seperti semula; untuk ukuran yang lain, tambahkan "
    "indikator dengan kode baru.",
    MEASURED_OTHERWISE: "Satuan indikator {indicator} diubah dari {was} menjadi {now}, padahal semester yang telah "
    "lewat dilaporkan dalam {was} dan angka setahun menjumlahkan keduanya. Bila bukan sebutannya saja yang berubah, "
    "kembalikan seperti semula dan tambahkan indikator dengan kode baru.",
}


_WITHOUT: Final = {
    (NO_TARGET, "polarity"): "Indikator ini belum memiliki target. Isi paling sedikit satu target. Target 0 berarti "
    "belum ada target; bila yang diharapkan memang nol, tulis maks 0.",
    (YEAR_TARGET, "target_kind"): "Isi {text} pada kolom {column} tidak sesuai dengan target triwulannya. Sifat "
    "targetnya dianggap {target_kind}, maka seharusnya {expected}. Bila sifatnya lain, tambahkan kolom {lacking} "
    "pada formulir ini dan isi.",
    (NO_NUMBER, "unit_of_measure"): "Isi '{text}' pada kolom {column} bukan angka dengan satuannya. "
    "Tulis misalnya 4 laporan atau 85 persen.",
    (WORDS_BESIDE, "unit_of_measure"): "Isi '{text}' pada kolom {column} memuat kata yang bukan satuan. "
    "Tulis angka lalu satuannya saja, misalnya 4 laporan atau 85 persen.",
    (
        OTHER_MEASURE,
        "unit_of_measure",
    ): "Isi '{text}' pada kolom {column} memakai satuan lain daripada target lain pada "
    "baris ini, yaitu {measure}. Pakai satu satuan.",
    (NO_RANGE, "polarity"): "Isi '{text}' pada kolom {column} bukan rentang, sedangkan target lain pada baris ini "
    "rentang. Tulis batas bawah dan batas atas, misalnya 80-90.",
}
"""The same in a form without that column: a point names only what the form has."""

_DOUBTS: Final[Mapping[str, str]] = {
    Doubt.NO_ANSWER: "Isi '{text}' pada kolom {column} bukan jawaban. Tulis Ya atau Tidak saja, "
    "atau kosongkan bila memang belum ada.",
    Doubt.OTHER_MEASURE: "Isi '{text}' pada kolom {column} memakai satuan lain, sedangkan satuan baris ini {measure}. "
    "Tulis angkanya saja dalam satuan itu.",
    Doubt.TWO_WAYS: "Isi '{text}' pada kolom {column} dapat dibaca dua cara. Tulis ribuan tanpa tanda (1500) dan "
    "pecahan dengan koma (1,5).",
    Doubt.DATE: "Isi kolom {column} diubah Excel menjadi tanggal atau jam: {text}. Pilih Format Sel, Teks, "
    "lalu ketik ulang angkanya.",
    Doubt.ERROR: "Isi kolom {column} adalah galat rumus {text}. Ganti dengan angkanya.",
    Doubt.UNCOMPUTED: "Kolom {column} berisi rumus yang belum dihitung. Buka berkas di Excel atau LibreOffice dan "
    "simpan, atau ketik hasilnya.",
    Doubt.MERGED: "Isi '{text}' pada kolom {column} berlaku untuk beberapa sel karena sel {merge} digabung, dan "
    "hanya dihitung pada sel pertamanya. Pisahkan selnya, lalu tulis angka tiap sel.",
    Doubt.LEFT_OUT: "Isi '{text}' pada kolom {column} memuat angka yang dicoret atau ditulis kecil di atas garis. "
    "Hapus yang tidak berlaku, lalu tulis angkanya saja.",
    Doubt.SHOWN: "Isi kolom {column} tampil sebagai '{text}' karena format selnya. Klik kanan sel itu, pilih Format "
    "Sel, Umum, lalu tulis angkanya saja.",
}
"""What is said of a number by what is in doubt about it; NO_NUMBER's own sentence where nothing closer is known."""


@dataclass(frozen=True)
class PlanFault:
    """A point about one row of the plan: which rule, in which of our columns, and the words of its sentence."""

    rule: str
    column: str
    words: dict[str, str] = field(default_factory=dict)

    @property
    def is_blocking(self) -> bool:
        return self.rule not in _NOTES


def finding(
    fault: PlanFault,
    *,
    title: str = "",
    sheet: str = "",
    cell: str = "",
    code: str = "",
    lacking: Mapping[str, str] = MappingProxyType({}),
) -> Finding:
    """The fault as a finding at its cell; `title` is the column's heading, `lacking` those of what the form has not."""
    without = [(name, said) for (rule, name), said in _WITHOUT.items() if rule == fault.rule and name in lacking]
    name, sentence = without[0] if without else ("", _SENTENCES[fault.rule])
    words = {"column": title, "lacking": lacking.get(name, "")} | fault.words
    return Finding(
        rule=fault.rule,
        severity=Severity.BLOCKING if fault.is_blocking else Severity.NOTE,
        message=_DOUBTS.get(fault.words.get("doubt", ""), sentence).format_map(words),
        sheet=sheet,
        cell=cell,
        indicator_code=code,
    )
