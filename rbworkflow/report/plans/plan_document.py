"""The year's action plan as a Word document: the matrix by area, on pages laid on their side, and who signs it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import count
from typing import Final

from rbworkflow.office.model import Office
from rbworkflow.plan.diff import PlanChanges
from rbworkflow.plan.model import Indicator
from rbworkflow.plan.recommended import Recommendation
from rbworkflow.report.content.phrases import DASH
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.plans.answered_recommendations import answered_recommendations
from rbworkflow.report.stamps import Signer, with_practice
from rbworkflow.report.word import tables, wordml
from rbworkflow.report.word.body import Body
from rbworkflow.report.word.frame import frame
from rbworkflow.report.word.package import Section, Words, assemble
from rbworkflow.report.word.signatures import fitted
from rbworkflow.report.word.tables import KeptTogether, TableColumn
from rbworkflow.wording import number

_SECTIONS: Final = (Section(numbers="decimal", starts_at=1, is_landscape=True),)
_COLUMNS: Final = (
    TableColumn("No.", 7, "SelTengah"),
    TableColumn("Kode", 11, "SelTengah"),
    TableColumn("Kegiatan", 36),
    TableColumn("Indikator", 36),
    TableColumn("Satuan", 17, "SelTengah"),
    TableColumn("Baseline", 14, "SelKanan"),
    *(TableColumn(quarter, 9, "SelKanan", group="Target Triwulan") for quarter in ("I", "II", "III", "IV")),
    TableColumn("Target Tahun", 11, "SelKanan"),
    TableColumn("Sifat Target", 14, "SelTengah"),
    TableColumn("Unit", 9, "SelTengah"),
    TableColumn("Data Dukung Wajib", 34),
    TableColumn("Rekomendasi", 20, "SelTengah"),
)
_RIGHT: Final = 40
"""Percent of the width that the last signer has."""
_DETAILS: Final = {
    "goal": TableColumn("Sasaran", 34),
    "program": TableColumn("Program", 30),
    "budget": TableColumn("Anggaran", 20, "SelKanan"),
    "executor": TableColumn("Pelaksana", 26),
    "months": TableColumn("Jadwal", 22),
    "remark": TableColumn("Keterangan", 34),
}
_LEGEND: Final = (
    "Tanda – berarti tidak ada target; 0 berarti target nol. Sifat target: jumlah – target tahun adalah penjumlahan "
    "triwulan; kumulatif – keadaan yang dicapai sampai dengan triwulan itu; rata-rata – hal yang sama diukur tiap "
    "triwulan. Tanda * pada indikator: makin kecil makin baik."
)


@dataclass(frozen=True, kw_only=True)
class PlanStamp:
    """What stands on a plan beside its rows: its number, the mark at the head of each page, place and date, signers.

    The last signer stands at the right; without signers there is no signature block.
    """

    number: int
    mark: str = ""
    place_and_date: str = ""
    signers: tuple[Signer, ...] = ()
    is_practice: bool = False


def render_plan(  # noqa: PLR0913 - a document is this many facts
    office: Office,
    year: int,
    indicators: Sequence[Indicator],
    *,
    stamp: PlanStamp,
    layout: ReportLayout,
    recommendations: Sequence[Recommendation] = (),
    changes: PlanChanges | None = None,
    reason: str = "",
) -> bytes:
    """The plan, how it answers the evaluation, and what changed why since its last version.

    The same parts for the same rows, stamp and layout.
    """
    title = f"Rencana Aksi Reformasi Birokrasi Tahun {year}"
    body = Body(layout.landscape_mm, suffix="Kecil")
    body.add(
        wordml.paragraph(title.upper(), "Sampul"),
        wordml.paragraph(office.name.upper(), "Tengah"),
        wordml.paragraph(f"Versi {stamp.number}", "Tengah"),
    )
    body.table(_COLUMNS, _rows(office, year, indicators), keeping=KeptTogether(is_followed=True))
    units = "; ".join(f"{unit.code}: {unit.name}" for unit in office.units)
    for note in (_LEGEND, f"Unit: {units}."):
        body.add(wordml.paragraph(note, "Catatan", keep_next=True))  # signatures never stand on a page of their own
    _details(body, indicators)
    answered_recommendations(body, indicators, recommendations)
    signatures = _signatures(stamp, layout) if stamp.signers else ""
    if changes is not None:
        _changes(body, changes, reason)
    if changes is None or changes.is_empty:
        body.add(signatures)
    else:
        _changed(body, changes, closing=signatures)
    mark = with_practice(stamp.mark, is_practice=stamp.is_practice)
    footer = f"Rencana Aksi RB {year} – {office.short_name} – Versi {stamp.number}"
    return assemble(frame(layout, _SECTIONS), Words(mark, footer, title), body.parts)


def _rows(office: Office, year: int, indicators: Sequence[Indicator]) -> Iterator[Sequence[str] | str]:
    """Each area's rows under its name, numbered through."""
    labels = {kind.code: kind.label for kind in office.evidence_kinds}
    regime = office.regime(year)
    areas = [(area.code, f"{area.code}. {area.label}") for area in regime.areas]
    others = f"{regime.area_title} lain"
    known = {code for code, _ in areas}
    numbers = count(1)
    for codes, heading in [*(({code}, label) for code, label in areas), (_codes(indicators) - known, others)]:
        rows = [each for each in indicators if each.area_code in codes]
        if rows:
            yield heading
        yield from (_row(next(numbers), each, labels) for each in rows)


def _codes(indicators: Sequence[Indicator]) -> set[str]:
    return {each.area_code for each in indicators}


def _details(body: Body, indicators: Sequence[Indicator]) -> None:
    """How the activities are carried out: the columns that the plan fills, for the indicators that say something."""
    used = [name for name in _DETAILS if any(getattr(each, name) for each in indicators)]
    if not used:
        return
    body.heading(2, "Rincian Pelaksanaan")
    columns = [TableColumn("Kode", 11, "SelTengah"), TableColumn("Kegiatan", 36), *(_DETAILS[name] for name in used)]
    told = ((each, [getattr(each, name) for name in used]) for each in indicators)
    body.table(
        columns, ((each.code, each.activity, *(text or DASH for text in texts)) for each, texts in told if any(texts))
    )


def _changes(body: Body, changes: PlanChanges, reason: str) -> None:
    """What stands above the table of changes, on the page where it begins."""
    body.heading(2, "Perubahan dari Versi Sebelumnya")
    if reason:
        body.text(f"Alasan perubahan: {reason}", keep_next=True)
    if changes.is_empty:
        body.text("Tidak ada perubahan.", keep_next=True)


def _changed(body: Body, changes: PlanChanges, *, closing: str) -> None:
    """The table of changes; its last row and the signatures stand on one page."""
    columns = [
        TableColumn("No.", 5, "SelTengah"),
        TableColumn("Kode", 10, "SelTengah"),
        TableColumn("Indikator", 50),
        TableColumn("Perubahan", 30),
        TableColumn("Semula", 40),
        TableColumn("Menjadi", 40),
    ]
    rows = ((str(position), *row) for position, row in enumerate(changes.rows(), 1))
    body.table(columns, rows, numbered=False, keeping=KeptTogether(closing=closing))


def _row(position: int, each: Indicator, labels: dict[str, str]) -> tuple[str, ...]:
    common = f"\nKode bersama: {each.common_code}" if each.common_code else ""
    reason = f"\nAlasan target: {each.target_reason}" if each.target_reason else ""
    return (
        str(position),
        each.code,
        each.activity,
        f"{each.name}{' *' if each.polarity == 'min' else ''}{common}{reason}",
        each.unit_of_measure,
        number(each.baseline),
        *(_target(each, target) for target in (*each.targets, each.target_year)),
        each.target_kind.replace("_", "-"),
        each.unit_code,
        ", ".join(labels.get(code, code) for code in each.required_evidence) or DASH,
        ", ".join(each.recommendation_codes) or DASH,
    )


def _target(each: Indicator, target: Decimal | None) -> str:
    """A range by both bounds, a yes as `Ya`."""
    if target is None:
        return DASH
    if each.polarity == "rentang":
        return f"{number(each.target_low)}–{number(each.target_high)}"
    if each.kind == "ya_tidak":
        return "Ya" if target else "Tidak"
    return number(target)


def _signatures(stamp: PlanStamp, layout: ReportLayout) -> str:
    """Two columns: the last signer at the right under place and date, the one before at the left."""
    *left, right = stamp.signers
    other = left[-1] if left else None
    lines = [
        ("TandaAwal", ("", fitted(stamp.place_and_date, layout.landscape_mm * _RIGHT / 100, layout))),
        ("TandaTangan", (f"{other.title}," if other else "", f"{right.title},")),
        ("TandaRuang", ("", "")),
        ("TandaNama", (other.name if other else "", right.name)),
        ("TandaTangan", (_nip(other), _nip(right))),
        ("TandaKecil", (other.note if other else "", right.note)),
    ]
    shown = [line for line in lines if line[0] in ("TandaAwal", "TandaRuang") or any(line[1])]
    return tables.plain_table((100 - _RIGHT, _RIGHT), shown, layout.landscape_mm)


def _nip(signer: Signer | None) -> str:
    return f"NIP {signer.nip}" if signer and signer.nip else ""
