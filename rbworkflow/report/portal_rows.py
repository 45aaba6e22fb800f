"""Rows for the national portal's kind of sheet: a plan's outputs by quarters, of all offices under each other.

There quarterly targets are increments, and target_total is their sum. What is cumulative is turned into increments;
what cannot be, a mean over quarters or a range, is left out and said so.
"""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from rbworkflow.report.content.recap import Recap, RecapIndicator
from rbworkflow.report.content.recap_phrases import office_names
from rbworkflow.wording import listed, roman, round_half_up

_QUARTERS: Final = ("tw1", "tw2", "tw3", "tw4")
_BY_QUARTER: Final = (*_QUARTERS, "total")


def _named(what: str) -> tuple[str, ...]:
    return tuple(f"{what}_{quarter}" for quarter in _BY_QUARTER)


TARGETS: Final = _named("target")
ACTUALS: Final = _named("realisasi_output")
ACHIEVED: Final = _named("capaian_output")
BUDGETS: Final = (*_named("anggaran"), *_named("realisasi_anggaran"), *_named("capaian_anggaran"))
"""Empty: no report tells of money."""
COLUMNS: Final = (
    "kegiatan_utama",
    "indikator",
    "target_tahunan",
    "realisasi",
    "rencana_aksi",
    "satuan_output",
    "indikator_output",
    *TARGETS,
    *_named("anggaran"),
    "pelaksana",
    "koordinator",
    *ACTUALS,
    *_named("realisasi_anggaran"),
    *ACHIEVED,
    *_named("capaian_anggaran"),
    "catatan",
)
CONVERTED: Final = "target kumulatif diubah menjadi tambahan setiap triwulan"
UNKNOWN: Final = "{} tidak termuat dalam paket yang diterima"
FALLS: Final = "realisasi kumulatif turun, sehingga tambahannya negatif"
MEAN: Final = "target rata-rata tidak dapat dijumlahkan menurut triwulan"
RANGE: Final = "target berupa rentang"
NO_INCREMENT: Final = "target kumulatif tanpa {} tidak dapat diubah menjadi tambahan setiap triwulan"
_WHOLE: Final = Decimal(100)
Values = Sequence[Decimal | None]
Cell = Decimal | str | None


class PortalGap(NamedTuple):
    """An indicator that such a sheet cannot hold, and why."""

    office: str
    code: str
    indicator: str
    reason: str


def portal_rows(recap: Recap) -> Iterator[Mapping[str, Cell]]:
    """A row by its columns of every indicator that can be told so."""
    names = office_names(recap)
    for row in recap["indicators"]:
        if not reason_left_out(row):
            yield _row(row, names.get(row["office"], row["office"]))


def left_out(recap: Recap) -> list[PortalGap]:
    names = office_names(recap)
    told = [(row, reason_left_out(row)) for row in recap["indicators"]]
    return [
        PortalGap(names.get(row["office"], row["office"]), row["code"], row["name"], why) for row, why in told if why
    ]


def reason_left_out(row: RecapIndicator) -> str:
    """In a clause; "" where nothing is against it."""
    if row["polarity"] == "rentang":
        return RANGE
    if row["target_kind"] == "rata_rata":
        return MEAN
    if row["target_kind"] == "kumulatif" and row["unknown"]:
        return NO_INCREMENT.format(_quarters(row))
    return ""


def portal_csv(recap: Recap) -> str:
    """The rows as the portal takes them in: commas between, a point in numbers."""
    made = io.StringIO()
    rows = csv.writer(made)
    rows.writerow(COLUMNS)
    rows.writerows([_written(row[name]) for name in COLUMNS] for row in portal_rows(recap))
    return made.getvalue()


def _written(value: Cell) -> str:
    """A text that a sheet would take for a formula stays text."""
    if isinstance(value, Decimal):
        return _plain(value)
    text = value or ""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def _plain(value: Decimal) -> str:
    return format(value.normalize() if value else Decimal(0), "f")


def _row(row: RecapIndicator, office: str) -> dict[str, Cell]:
    is_cumulative = row["target_kind"] == "kumulatif"
    targets, actuals = (_decimals(row[name]) for name in ("targets", "actuals"))
    if is_cumulative:
        targets, actuals = increments(targets), increments(actuals)
    sums = _sum(targets), _sum(actuals)
    told: dict[str, Cell] = {
        "kegiatan_utama": row["area"],
        "indikator": row["name"],
        "target_tahunan": None if row["target_year"] is None else Decimal(row["target_year"]),
        "realisasi": sums[1],
        "rencana_aksi": row["activity"],
        "satuan_output": row["measure"],
        "indikator_output": row["name"],
        "pelaksana": row["unit"],
        "koordinator": office,
        "catatan": "; ".join(_notes(row, actuals)),
    }
    told |= zip(TARGETS, (*targets, sums[0]), strict=True)
    told |= zip(ACTUALS, (*actuals, sums[1]), strict=True)
    told |= zip(ACHIEVED, _achieved(row, (*targets, sums[0]), (*actuals, sums[1])), strict=True)
    return told | dict.fromkeys(BUDGETS)


def increments(values: Values) -> list[Decimal | None]:
    """What each quarter adds to the state that was reached before; a quarter that tells nothing adds nothing."""
    made: list[Decimal | None] = []
    before = Decimal(0)
    for value in values:
        made.append(None if value is None else value - before)
        before = before if value is None else value
    return made


def _achieved(row: RecapIndicator, targets: Values, actuals: Values) -> list[Decimal | None]:
    """Less being better, as the office's own report has it; else actual by target of this very row."""
    if row["polarity"] == "min":
        return _decimals([*row["achievements"], row["total"]])
    return [
        round_half_up(_WHOLE * actual / target) if target and target > 0 and actual is not None else None
        for target, actual in zip(targets, actuals, strict=True)
    ]


def _notes(row: RecapIndicator, actuals: Values) -> Iterator[str]:
    if row["common_code"]:
        yield f"kode bersama {row['common_code']}"
    if row["target_kind"] == "kumulatif":
        yield CONVERTED
        if any(each is not None and each < 0 for each in actuals):
            yield FALLS
    elif row["unknown"]:
        yield UNKNOWN.format(_quarters(row))


def _quarters(row: RecapIndicator) -> str:
    return listed([f"TW {roman(quarter)}" for quarter in row["unknown"]])


def _sum(values: Values) -> Decimal | None:
    known = [value for value in values if value is not None]
    return sum(known, Decimal(0)) if known else None


def _decimals(texts: Sequence[str | None]) -> list[Decimal | None]:
    return [None if each is None else Decimal(each) for each in texts]
