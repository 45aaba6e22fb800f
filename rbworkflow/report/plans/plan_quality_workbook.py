"""A plan's quality as a workbook the FGD works through: each test's share, and every point with room to agree on it."""

from collections.abc import Iterator
from typing import Final

from rbworkflow.office.model import Office
from rbworkflow.plan.quality import SELF_ASSESSED, SIDES, Quality
from rbworkflow.sheets.writing import ColumnSpec, Format, SheetSpec, write_workbook

TESTS: Final = "Hasil Uji"
POINTS: Final = "Yang Perlu Diperbaiki"
_SCORED: Final = (
    ColumnSpec(title="Kode Uji", width=10),
    ColumnSpec(title="Segi", width=10),
    ColumnSpec(title="Uji", width=46),
    ColumnSpec(title="Terpenuhi", width=12, format=Format.GENERAL),
    ColumnSpec(title="Diuji", width=12, format=Format.GENERAL),
    ColumnSpec(title="Bagian", width=12, format=Format.PERCENT_POINTS),
    ColumnSpec(title="Huruf", width=9),
)
_TO_AGREE: Final = (
    ColumnSpec(title="Kode", width=12),
    ColumnSpec(title="Indikator atau Rekomendasi", width=36),
    ColumnSpec(title="Uji", width=28),
    ColumnSpec(title="Yang Perlu Dilakukan", width=42),
    ColumnSpec(title="Kesepakatan FGD", width=36, is_locked=False),
    ColumnSpec(title="Diperbaiki Oleh", width=16, is_locked=False),
    ColumnSpec(title="Batas Waktu", width=14, is_locked=False),
)


def quality_workbook(office: Office, year: int, quality: Quality) -> bytes:
    """Sheets Hasil Uji and Yang Perlu Diperbaiki; the same bytes for the same plan."""
    titles = (f"MUTU RENCANA AKSI REFORMASI BIROKRASI TAHUN {year}", office.name.upper(), SELF_ASSESSED.upper())
    tests = SheetSpec(name=TESTS, titles=titles, hint=quality.sentence, columns=_SCORED, rows=list(_tests(quality)))
    points = SheetSpec(
        name=POINTS,
        titles=titles,
        hint=f"Isi kolom yang tidak berwarna abu-abu dalam FGD. {quality.sentence}",
        columns=_TO_AGREE,
        rows=[
            (point.code, point.name, point.test_name, point.advice, None, None, None)
            for point in quality.open_points.itertuples()
        ],
        frozen_columns=2,
    )
    return write_workbook([points, tests])


def _tests(quality: Quality) -> Iterator[tuple[object, ...]]:
    for each in quality.outcomes:
        letter, side = each.grade.code if each.grade else "–", SIDES[each.test.side]
        yield (each.test.code, side, each.test.name, each.passed, each.applicable, each.share_pct, letter)
    for each_side in quality.sides:
        counts = (each_side.passed, each_side.applicable, each_side.share_pct)
        yield ("", each_side.name, f"Seluruh uji {each_side.name}", *counts, "")
    letter = quality.grade.code if quality.grade else "–"
    yield ("", "", "Huruf, menurut segi yang lebih rendah", None, None, None, letter)
