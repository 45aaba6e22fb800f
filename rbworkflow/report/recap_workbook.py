"""A recap as a workbook: a sheet per subject, to check and to work on; sums and means are formulas."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from rbworkflow.report.content.model import Content
from rbworkflow.report.content.phrases import amended
from rbworkflow.report.content.recap import Recap, RecapOffice
from rbworkflow.report.content.recap_phrases import (
    day_text,
    named_offices,
    office_names,
    ranking_note,
    state_counts,
    state_text,
    without_data,
)
from rbworkflow.report.portal_rows import ACHIEVED, ACTUALS, BUDGETS, COLUMNS, TARGETS, left_out, portal_rows
from rbworkflow.sheets.writing import ColumnSpec, Footing, Format, PaperSize, SheetSpec, TextSheet, write_workbook
from rbworkflow.wording import PRACTICE_MODE, number

MEAN: Final = "Rata-rata"
SUM: Final = "Jumlah"
PORTAL_SHEET: Final = "Portal"
PRACTICE: Final = "Angka dalam berkas ini hasil latihan dan bukan rekapitulasi provinsi."
_LONGEST: Final = 32_000  # a cell holds a little more
_PORTAL_NUMBERS: Final = {*TARGETS, *ACTUALS, *ACHIEVED, *BUDGETS, "target_tahunan", "realisasi"}
_PORTAL_WIDE: Final = {"kegiatan_utama", "indikator", "rencana_aksi", "indikator_output", "catatan", "pelaksana"}


def recap_workbook(content: Content, *, paper: PaperSize = PaperSize.A3, is_practice: bool = False) -> bytes:
    """The workbook; in practice mode a sheet before the others says so."""
    recap = content["recap"]
    practice = [TextSheet(name=PRACTICE_MODE, title=PRACTICE_MODE, paragraphs=(PRACTICE,))] if is_practice else []
    made = _Sheets(content, recap, paper)
    return write_workbook(
        [
            *practice,
            made.states(),
            made.offices(),
            made.scores(),
            made.by_area(),
            made.areas(),
            made.codes(),
            made.obstacles(),
            made.lacking(),
            made.portal(),
            made.left_out(),
        ]
    )


class _Sheets:
    """Each of its sheets."""

    def __init__(self, content: Content, recap: Recap, paper: PaperSize) -> None:
        self.content, self.recap, self.paper = content, recap, paper
        self.names = office_names(recap)

    def _sheet(
        self,
        name: str,
        title: str,
        columns: Sequence[ColumnSpec],
        rows: Sequence[Sequence[object]],
        *,
        hint: str = "",
        footing: str = "",
    ) -> SheetSpec:
        content = self.content
        period = f"{content['period']['title']}{amended(content)}"
        return SheetSpec(
            name=name,
            titles=(f"{title.upper()} {period.upper()}", content["office"]["name"]),
            hint=hint,
            columns=tuple(columns),
            rows=rows,
            footing=footing,
            frozen_columns=2,
            is_numbered=False,
            is_protected=False,
            is_filtered=True,
            paper=self.paper,
            footer=f"{content['office']['short_name']} – Rekapitulasi {content['period']['short_title']}",
        )

    def states(self) -> SheetSpec:
        columns = [_text("Keadaan", 24), _count("Kantor", Footing.SUM)]
        rows = list(state_counts(self.recap).items())
        return self._sheet("Keadaan", "Keadaan paket laporan", columns, rows, footing=SUM)

    def offices(self) -> SheetSpec:
        columns = [
            *_OFFICE,
            _text("Keadaan", 22),
            _text("Masuk", 18),
            _text("Nomor surat", 26),
            _text("Tanda terima", 24),
            _text("Catatan", 50),
        ]
        rows = [
            (
                *_who(each),
                state_text(each),
                day_text(each),
                each["letter_number"],
                each["receipt_number"],
                _cut("; ".join(each["notes"])),
            )
            for each in self.recap["offices"]
        ]
        return self._sheet("Kantor", "Paket laporan setiap kantor", columns, rows)

    def scores(self) -> SheetSpec:
        ranked = [_count("Peringkat")] if self.recap["is_ranked"] else []
        columns = [
            *_OFFICE,
            _mean("Nilai"),
            _mean("Nilai sebelumnya"),
            _number("Selisih"),
            _mean("Kelengkapan (%)"),
            _mean("Data dukung (%)"),
            _mean("LKE"),
            *ranked,
        ]
        rows = [(*_who(each), *self._score(each)) for each in self.recap["offices"]]
        hint = " ".join(filter(None, ["Penilaian mandiri setiap kantor.", ranking_note(self.recap)]))
        return self._sheet("Nilai", "Nilai dan kelengkapan", columns, rows, hint=hint, footing=MEAN)

    def _score(self, office: RecapOffice) -> Iterator[object]:
        now, before = _of(office["score"]), _of(office["before"])
        yield from (now, before, None if now is None or before is None else now - before)
        yield from (_of(office["coverage"]), _of(office["evidence"]), _of(office["assessment"]))
        if self.recap["is_ranked"]:
            yield office["rank"]

    def by_area(self) -> SheetSpec:
        columns = [*_OFFICE, *(_mean(area["code"]) for area in self.recap["areas"]), _mean("Nilai")]
        rows = [
            (*_who(each), *(_of(each["areas"].get(area["code"])) for area in self.recap["areas"]), _of(each["score"]))
            for each in self.recap["offices"]
        ]
        hint = "; ".join(f"{area['code']}: {area['label']}" for area in self.recap["areas"])
        title = self.content["regime"]["area_title"]
        return self._sheet(
            "Kantor per Area", f"Nilai setiap kantor per {title}", columns, rows, hint=hint, footing=MEAN
        )

    def areas(self) -> SheetSpec:
        title, threshold = self.content["regime"]["area_title"], number(self.recap["threshold"])
        columns = [
            _text("Kode", 8),
            _text(title, 34),
            _count("Kantor"),
            _number("Rata-rata"),
            _number("Terendah"),
            _text("Kantor dengan nilai terendah", 40),
            _number("Tertinggi"),
            _count(f"Kantor di bawah {threshold}", Footing.SUM),
            _text("Nama kantor di bawah ambang", 60),
        ]
        rows = [
            (
                area["code"],
                area["label"],
                area["office_count"],
                _of(area["mean"]),
                _of(area["lowest"]),
                _cut(named_offices(self.recap, area["lowest_offices"], len(area["lowest_offices"]))),
                _of(area["highest"]),
                len(area["below"]),
                _cut(named_offices(self.recap, area["below"], len(area["below"]))),
            )
            for area in self.recap["areas"]
        ]
        return self._sheet("Area", f"Nilai per {title}", columns, rows, footing=SUM)

    def codes(self) -> SheetSpec:
        columns = [
            _text("Kode bersama", 14),
            _text("Indikator", 50),
            _text("Area", 28),
            _count("Kantor"),
            _mean("Rata-rata"),
            _number("Terendah"),
            _text("Kantor dengan capaian terendah", 50),
        ]
        rows = [
            (
                each["code"],
                _cut(each["name"]),
                each["area"],
                each["office_count"],
                _of(each["mean"]),
                _of(each["lowest"]),
                _cut(named_offices(self.recap, each["lowest_offices"], len(each["lowest_offices"]))),
            )
            for each in self.recap["codes"]
        ]
        return self._sheet("Kode Bersama", "Indikator menurut kode bersama", columns, rows, footing=MEAN)

    def obstacles(self) -> SheetSpec:
        columns = [
            _text("Area", 24),
            _text("Kode bersama", 14),
            _text("Kode", 9),
            _text("Indikator", 32),
            _text("Kantor", 28),
            _text("Kendala", 44),
            _text("Solusi", 44),
            _text("Rencana tindak lanjut", 36),
        ]
        rows = [
            (
                each["area"],
                each["common_code"],
                each["code"],
                _cut(each["indicator"]),
                self.names.get(each["office"], each["office"]),
                *(_cut(each[name]) for name in ("obstacle", "solution", "follow_up")),
            )
            for each in self.recap["obstacles"]
        ]
        return self._sheet("Kendala", "Kendala dan solusi", columns, rows)

    def lacking(self) -> SheetSpec:
        rows = [(*_who(each), state_text(each), _cut("; ".join(each["lacking"]))) for each in without_data(self.recap)]
        columns = [*_OFFICE, _text("Keadaan", 22), _text("Yang belum ada", 70)]
        return self._sheet("Belum Lengkap", "Kantor yang datanya belum lengkap", columns, rows)

    def portal(self) -> SheetSpec:
        """Exactly the portal's columns, below no titles, so that it is taken over as it stands."""
        columns = [
            ColumnSpec(
                title=name,
                width=30 if name in _PORTAL_WIDE else max(10, len(name) * 0.9),
                format=Format.GENERAL if name in _PORTAL_NUMBERS else Format.TEXT,
            )
            for name in COLUMNS
        ]
        rows = [[_told(row[name]) for name in COLUMNS] for row in portal_rows(self.recap)]
        return SheetSpec(
            name=PORTAL_SHEET,
            columns=tuple(columns),
            rows=rows,
            is_numbered=False,
            is_protected=False,
            is_filtered=True,
            paper=self.paper,
        )

    def left_out(self) -> SheetSpec:
        columns = [_text("Kantor", 30), _text("Kode", 9), _text("Indikator", 50), _text("Mengapa", 60)]
        rows = [(each.office, each.code, _cut(each.indicator), each.reason) for each in left_out(self.recap)]
        return self._sheet("Tidak Dimuat", "Indikator yang tidak dimuat pada lembar portal", columns, rows)


def _text(title: str, width: float) -> ColumnSpec:
    return ColumnSpec(title=title, width=width)


def _count(title: str, footing: Footing | None = None) -> ColumnSpec:
    return ColumnSpec(title=title, width=max(10, len(title) * 0.7), format=Format.GENERAL, footing=footing)


def _number(title: str) -> ColumnSpec:
    return ColumnSpec(title=title, width=12, format=Format.NUMBER)


def _mean(title: str) -> ColumnSpec:
    return ColumnSpec(title=title, width=12, format=Format.NUMBER, footing=Footing.MEAN)


_OFFICE: Final = (_text("Kode", 9), _text("Kantor", 34))


def _who(office: RecapOffice) -> tuple[str, str]:
    return office["code"], office["name"]


def _of(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def _told(value: object) -> object:
    return _cut(value) if isinstance(value, str) else value


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} (dipotong)"
