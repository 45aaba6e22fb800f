"""How a careful human reads what people type into cells of numbers: a grammar of its own, that knows no code of ours.

Every text is put together from parts whose meaning is known, so that it says by itself what it means in a row that
asks for this or that: a number, nothing yet, or nothing that one could be sure of.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

EMPTY = "empty"
DOUBTFUL = "doubtful"
Meaning = Decimal | str
"""A number; EMPTY, nothing yet; or DOUBTFUL: one would ask."""


@dataclass(frozen=True)
class Row:
    """What a row asks for; `own` are ways to write its unit, `others` ways to write units that are not its own."""

    name: str
    kind: str
    unit: str
    own: tuple[str, ...]
    others: tuple[str, ...]


ROWS = (
    Row("laporan", "jumlah", "laporan", ("laporan", "Laporan", "lap", "Lap.", "LAPORAN"), ("rapat", "orang", "%")),
    Row("dokumen", "jumlah", "dokumen", ("dokumen", "Dok.", "dok", "Dokumen."), ("laporan", "kali", "persen")),
    Row("orang", "jumlah", "orang", ("orang", "org", "Orang"), ("dokumen", "keg", "hari")),
    Row("SOP", "jumlah", "SOP", ("SOP", "sop", "S.O.P"), ("dokumen", "laporan", "SK")),
    Row("persen", "persen", "persen", ("%", "persen", "Persen", "prosen"), ("laporan", "orang", "rupiah")),
    Row("nilai", "nilai", "nilai", ("nilai", "skor", "poin"), ("%", "orang", "dokumen")),
    Row("hari", "waktu", "hari kerja", ("hari kerja", "hk", "Hari Kerja"), ("%", "bulan", "hari")),
)

COUNTS: Mapping[str, str | int] = {
    "1": 1, "2": 2, "4": 4, "5": 5, "7": 7, "11": 11, "12": 12, "38": 38, "60": 60, "100": 100, "04": 4, "2,0": 2,
    "3.0": 3, "10,00": 10, "0": 0, "\xa07": 7, "１２": 12, "8\xad5": 85, "9\u200b": 9, "+6": 6,
}  # fmt: skip
"""Digits that are clear in every row."""
BROKEN: Mapping[str, str] = {"85,5": "85.5", "98.75": "98.75", "3,14": "3.14", "0,25": "0.25", "87,50": "87.5"}
"""Clear where something other than whole things is counted."""
SPELLED = {"1": "satu", "2": "dua", "4": "empat", "11": "sebelas", "12": "dua belas", "38": "tiga puluh delapan"}
THOUSANDS = {"1.500": 1500, "12.345": 12345, "1.234.567": 1234567, "1 500": 1500, "2.345,0": 2345}
NOTHING = ("", " ", "-", "–", "—", "--", "n/a", "N/A", "n.a.", "N.A.", "\xad", "\u2060-", "−", "Belum terjadwal")
WORDS_BESIDE = (
    "{} (draf)", "{} (target)", "{} (ditunda)", "{} (juta)", "{} juta", "{} rb", "{} draf", "± {}", "~{}", "sekitar {}",
    "> {}", "< {}", "{}?", "{}*", "{} *)", "{}¹", "{}²", "{} ①", "{}½", "{} dari 200", "{}/5", "{}-9", "{} s.d. 9",
    "{} x 2", "{} + 1", "{};", "{} dan 3", "target {}", "TW II: {}", "{} (belum final)", "{} ()", "{} (?)", "{}e3",
    "{} []", "{} revisi", "{}a", "l{}", "{} 1/2", "{} = lengkap", "{}_", "#{}", "{}..", "({})", "{} (lima belas ribu)",
)  # fmt: skip
"""Nobody could be sure that the number alone is meant."""
NO_NUMBERS = (
    "①", "⑫", "²", "½", "⒈", "Ⅳ", "nihil", "ada", "lengkap", "beberapa", "sesuai rencana", "lihat lampiran", "4/5",
    "8:30", "-5", "− 5", "5-", "1,2,3", "5,", ",5", "1.500.00", "4 4", "٤", "4\n5",
    "1.23.456", "12,34,5", "#DIV/0!", "#REF!", "#NAME?", "Err:502", "TRUE", "=2+2", "IV", "O", "l",
    "100 persen sesuai rata-rata", "1 SK dan 2 laporan", "10 org x 2 keg", "2 kali / tahun", "1 2", "0 1",
)  # fmt: skip

ROUNDABOUT = {
    "satu": 1, "dua {}": 2, "sebanyak 4 {}": 4, "4 {} saja": 4, "total 5 {}": 5, "7.": 7, "= 3": 3, "'6": 6,
    "3 {}, lengkap": 3, "dua belas": 12, "jumlah: 9": 9,
}  # fmt: skip
"""Clear to a human, though not written as a number is."""

YES: tuple[str, ...] = (
    "Ya",
    "ya",
    "YA",
    "ya.",
    "Ya ",
    "Y",
    "v",
    "V",
    "✓",
    "✔",
    "✔️",
    "√",
    "x",
    "X",
    "sudah",
    "Sdh",
    "sdh.",
    "Selesai",
)
YES += ("Terlaksana", "sudah terlaksana", "Sudah dilaksanakan", "1", "ada", "Ya\xad", "ｙａ", "100%")
NO = ("Tidak", "tidak.", "TDK", "tdk", "belum", "Blm", "blm.", "0", "belum ada", "tidak ada", "Belum selesai")
ROUNDABOUT_YES = ("Ya, sudah dilaksanakan", "sudah dilaksanakan seluruhnya", "1 (satu)")
MAYBE = (
    "sebagian", "50%", "2", "proses", "hampir selesai", "ya/tidak", "ya atau belum", "Ya (draf)", "tidak tahu", "✗",
    "?", "sedang berjalan", "0,5", "bln", "ok", "①", "sudah sebagian", "#N/A", "-1", "terlaksana 50%",
    "ya, tapi belum", "belum lengkap", "menyusul", "ada 2", "x2", "tidak relevan",
)  # fmt: skip


def readings(row: Row) -> Iterator[tuple[str, Meaning]]:
    """Texts in a row of numbers, and what each of them means there."""
    seen: set[str] = set()
    for text, meaning in _readings(row):
        if text not in seen:
            seen.add(text)
            yield text, meaning


def answers() -> Iterator[tuple[str, Meaning]]:
    """Texts where yes or no is asked, and what each of them means there."""
    yield from ((word, Decimal(1)) for word in YES + ROUNDABOUT_YES)
    yield from ((word, Decimal(0)) for word in NO)
    yield from ((word, EMPTY) for word in NOTHING)
    yield from ((word, DOUBTFUL) for word in MAYBE)


def _readings(row: Row) -> Iterator[tuple[str, Meaning]]:
    for text, value in COUNTS.items():
        yield text, Decimal(value)
        yield from _with_units(row, text, Decimal(value))
    for text, spelling in SPELLED.items():
        yield from _spelled(row, text, spelling)
    yield from _separated(row)
    yield from ((text, EMPTY) for text in NOTHING)
    yield from ((pattern.format(text), DOUBTFUL) for pattern in WORDS_BESIDE for text in ("4", "15", "85"))
    yield from ((text, DOUBTFUL) for text in NO_NUMBERS)
    yield from ((pattern.format(row.unit), Decimal(number)) for pattern, number in ROUNDABOUT.items())


def _spelled(row: Row, text: str, spelling: str) -> Iterator[tuple[str, Meaning]]:
    yield f"{text} ({spelling})", Decimal(text)
    yield f"{text} ({spelling.upper()}) {row.own[0]}", Decimal(text)
    yield f"{text} {row.own[0]} ({spelling})", Decimal(text)
    yield f"{text} ({spelling} {row.unit})", Decimal(text)
    yield f"{text} ({spelling} puluh)", DOUBTFUL
    yield f"1{text} ({spelling})", DOUBTFUL


def _separated(row: Row) -> Iterator[tuple[str, Meaning]]:
    """Numbers with dots and commas: a count is never broken, an index never a thousand."""
    is_counted = row.kind == "jumlah"
    for text, number in BROKEN.items():
        if not is_counted:
            yield text, Decimal(number)
            yield f"{text} {row.own[0]}", Decimal(number)
        yield f"{text} (draf)", DOUBTFUL
    for text, count in THOUSANDS.items():
        if is_counted:
            yield text, Decimal(count)
            yield f"{text} {row.own[0]}", Decimal(count)
    yield "1,500", DOUBTFUL if is_counted or row.kind == "waktu" else Decimal("1.5")
    by_kind: Mapping[str, Meaning] = {"nilai": DOUBTFUL, "persen": Decimal("81.5")}
    yield "81.500", by_kind.get(row.kind, Decimal(81500))


def _with_units(row: Row, text: str, value: Decimal) -> Iterator[tuple[str, Meaning]]:
    for own in row.own:
        yield f"{text} {own}", value
    for other in row.others:
        yield f"{text} {other}", DOUBTFUL
        yield f"{text} ({other})", DOUBTFUL
    yield f"{text}{row.own[0]}", value
    yield f"{text} ({row.own[0]})", value
    yield f"Rp {text}", DOUBTFUL
    yield f"{text} {row.own[0]} (draf)", DOUBTFUL
    yield f"{text} {row.own[0]} dan 1 {row.others[0]}", DOUBTFUL
