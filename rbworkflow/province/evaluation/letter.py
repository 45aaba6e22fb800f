"""The letter by which an office gets its evaluation, with all recommendations and the evaluator's answers annexed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from rbworkflow.filling import fill
from rbworkflow.province.evaluation.model import EvaluatedItem, Evaluation, EvaluationRow
from rbworkflow.province.evaluation.words import EvaluationWords
from rbworkflow.province.facts import Facts, areas_in_order
from rbworkflow.province.phrases import facts_in_words
from rbworkflow.report.content.heading import Headed
from rbworkflow.report.content.model import DecimalText
from rbworkflow.report.content.phrases import DASH
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.stamps import Stamp
from rbworkflow.report.texts import paragraphs
from rbworkflow.report.word import tables, wordml
from rbworkflow.report.word.body import Body
from rbworkflow.report.word.frame import frame
from rbworkflow.report.word.letterhead import letterhead, logo_pictures
from rbworkflow.report.word.package import Section, Words, assemble
from rbworkflow.report.word.pictures import with_pictures
from rbworkflow.report.word.signatures import block, dated_reference
from rbworkflow.report.word.tables import KeptTogether, TableColumn
from rbworkflow.wording import amendment_in_brackets, counted, long_date, number

_SECTIONS: Final = (Section(numbers="decimal", starts_at=1),)
_FOUR: Final = (("Kondisi", "condition"), ("Kriteria", "criterion"), ("Akibat", "consequence"), ("Rekomendasi", "text"))


@dataclass(frozen=True, kw_only=True)
class EvaluatedOffice:
    """To whom it goes: the office, its head as the letter addresses him, its units, what it reported."""

    name: str
    head_title: str
    units: dict[str, str]
    facts: Facts
    areas: tuple[str, ...]
    """Their names in the order of its report."""
    report_number: str


def render_evaluation(
    heading: Headed,
    evaluation: Evaluation,
    to: EvaluatedOffice,
    *,
    words: EvaluationWords,
    stamp: Stamp,
    layout: ReportLayout,
) -> bytes:
    """The letter; the same parts for the same evaluation, stamp, words and layout."""
    told = {
        "unit": to.name,
        "period": evaluation.period.title,
        "next_year": str(evaluation.period.year + 1),
        "office": heading["office"]["name"],
        "province": heading["office"]["province_name"],
    }
    body = Body(layout.portrait_mm)
    body.add(*letterhead(heading, layout), _reference(heading, evaluation, words, told, stamp, layout))
    body.add(
        wordml.paragraph(f"Yth. {to.head_title}", "Surat"),
        wordml.paragraph("di", "Surat"),
        wordml.paragraph("Tempat", "SuratAkhir"),
        *(wordml.paragraph(text, "SuratIsi") for text in paragraphs(fill(words.opening, told))),
        wordml.paragraph(_counted(evaluation), "SuratIsi"),
        *(wordml.paragraph(text, "SuratIsi", keep_next=True) for text in paragraphs(fill(words.closing, told))),
        block(heading, stamp, layout.letter_signers, width_mm=layout.portrait_mm),
        *_copies(fill(name, told) for name in words.copies),
    )
    _annex(body, evaluation, to, note=fill(words.note, told), title=_title(words, told))
    title = f"{evaluation.title} – {to.name}"
    made = with_pictures(frame(layout, _SECTIONS), logo_pictures(layout))
    return assemble(made, Words(stamp.mark, title, _title(words, told)), body.parts)


def _title(words: EvaluationWords, told: dict[str, str]) -> str:
    return fill(words.subject, told)


def _reference(
    heading: Headed,
    evaluation: Evaluation,
    words: EvaluationWords,
    told: dict[str, str],
    stamp: Stamp,
    layout: ReportLayout,
) -> str:
    amended = amendment_in_brackets(evaluation.amendment)
    others = [
        ("Surat", ("Sifat", ":", words.nature, "")),
        ("Surat", ("Lampiran", ":", "1 (satu) berkas dan buku kerja rekomendasi", "")),
        ("Surat", ("Hal", ":", f"{_title(words, told)}{amended}", "")),
    ]
    return dated_reference(heading, stamp, layout) + tables.plain_table((13, 2.5, 64.5, 20), others, layout.portrait_mm)


def _counted(evaluation: Evaluation) -> str:
    areas = {each.area for each in evaluation.rows}
    said = f"Evaluasi ini memuat {counted(len(evaluation.rows), 'rekomendasi')} pada {counted(len(areas), 'area')}"
    if not evaluation.items:
        return f"{said}."
    return f"{said}, dan nilai evaluator atas {counted(len(evaluation.items), 'butir')} LKE di samping jawaban kantor."


def _copies(names: Iterator[str]) -> Iterator[str]:
    listed = [*names]
    if len(listed) == 1:
        yield wordml.paragraph(f"Tembusan: {listed[0]}.", "Tembusan")
    elif listed:
        yield wordml.paragraph("Tembusan:", "Tembusan")
        yield from (wordml.item(f"{place}.", f"{name}.", "TembusanButir") for place, name in enumerate(listed, 1))


def _annex(body: Body, evaluation: Evaluation, to: EvaluatedOffice, *, note: str, title: str) -> None:
    body.heading(1, "LAMPIRAN")
    body.add(wordml.paragraph(title, "Tengah"), wordml.paragraph(to.name, "Tengah"))
    body.heading(2, "A. Laporan yang Dievaluasi")
    rows = [("Nomor surat laporan", to.report_number or DASH), *facts_in_words(to.facts)]
    body.table([TableColumn("Hal", 40), TableColumn("Isi", 60)], rows, numbered=False, keeping=KeptTogether([note]))
    _areas(body, evaluation, areas_in_order(to.facts.areas, to.areas))
    body.heading(2, "C. Rekomendasi")
    for area, rows_of in groupby(evaluation.rows, key=lambda each: each.area):
        body.caption(area)
        for row in rows_of:
            _recommendation(body, row, to.units)
    if evaluation.items:
        body.heading(2, "D. Nilai Evaluator pada LKE")
        _items(body, evaluation.items)


def _areas(body: Body, evaluation: Evaluation, scores: Mapping[str, DecimalText]) -> None:
    """Every area that was reported or has a recommendation."""
    body.heading(2, "B. Ringkasan per Area")
    counts = [each.area for each in evaluation.rows]
    names = list(dict.fromkeys([*scores, *counts]))
    columns = [
        TableColumn("No.", 7, "SelTengah"),
        TableColumn("Area", 53),
        TableColumn("Nilai (penilaian mandiri)", 22, "SelKanan"),
        TableColumn("Rekomendasi", 18, "SelKanan"),
    ]
    rows = [
        (str(place), name, number(scores.get(name), places=2), str(counts.count(name)))
        for place, name in enumerate(names, 1)
    ]
    body.table(columns, rows, numbered=False)


def _recommendation(body: Body, row: EvaluationRow, units: dict[str, str]) -> None:
    told = [(name, getattr(row, field)) for name, field in _FOUR]
    told += [("Penanggung jawab", units.get(row.unit_code, row.unit_code))] if row.unit_code else []
    told += [("Batas waktu", long_date(row.due_on))] if row.due_on else []
    body.table([TableColumn("Kode", 24), TableColumn(row.code, 76)], told, numbered=False)


def _items(body: Body, items: Sequence[EvaluatedItem]) -> None:
    differing = sum(not each.agrees for each in items)
    body.text(f"Nilai evaluator berbeda dari jawaban kantor pada {counted(differing, 'butir')}.", keep_next=True)
    columns = [
        TableColumn("Kode", 12, "SelTengah"),
        TableColumn("Butir", 34),
        TableColumn("Kantor", 14, "SelTengah"),
        TableColumn("Evaluator", 14, "SelTengah"),
        TableColumn("Catatan Evaluator", 26),
    ]
    body.table(columns, [_item(each) for each in items], numbered=False)


def _item(each: EvaluatedItem) -> tuple[str, ...]:
    return each.item_code, each.question, each.own_answer or DASH, each.answer or DASH, each.note or DASH
