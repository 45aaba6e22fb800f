"""The sheet that officers of a province read before they accept or return a package: what came, and what it says."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from rbworkflow.province.lacking import Lacking
from rbworkflow.province.packages import MemberPackage
from rbworkflow.province.phrases import facts_in_words
from rbworkflow.province.points import beside_points
from rbworkflow.report.content.model import DecimalText
from rbworkflow.report.content.phrases import DASH
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.stamps import with_practice
from rbworkflow.report.word import wordml
from rbworkflow.report.word.body import Body
from rbworkflow.report.word.frame import frame
from rbworkflow.report.word.package import Section, Words, assemble
from rbworkflow.report.word.tables import TableColumn
from rbworkflow.wording import long_date, number, percent

_SECTIONS: Final = (Section(numbers="decimal", starts_at=1),)
_NUMBER: Final = TableColumn("No.", 7, "SelTengah")
_MIB: Final = 1024 * 1024
_LEAST: Final = 0.01
"""Of a file as it is printed: none has nothing in it."""


@dataclass(frozen=True, kw_only=True)
class SentEarlier:
    """What the office sent before: what was accepted the last time, and what of this period was returned last."""

    accepted: MemberPackage | None
    returned: MemberPackage | None


def render_review(
    package: MemberPackage,
    unit_name: str,
    lacks: Lacking,
    earlier: SentEarlier,
    layout: ReportLayout,
    *,
    is_practice: bool = False,
) -> bytes:
    """The sheet; the same parts for the same package, what came before it, and layout."""
    before = earlier.accepted
    body = Body(layout.portrait_mm)
    body.add(
        wordml.paragraph("LEMBAR TELAAH PAKET LAPORAN", "Sampul"),
        wordml.paragraph(unit_name, "Tengah"),
        wordml.paragraph(package.title, "Tengah"),
    )
    _about(body, package, earlier)
    for doubt in package.doubts:
        body.add(wordml.paragraph(f"Perhatian: {doubt}", "Catatan"))
    if package.facts.areas:
        _areas(body, package.facts.areas, before)
    _files(body, package, lacks, letter="C" if package.facts.areas else "B")
    mark = with_practice("LEMBAR TELAAH – untuk diputus", is_practice=is_practice)
    return assemble(frame(layout, _SECTIONS), Words(mark, f"{package.title} – {unit_name}", package.title), body.parts)


def _about(body: Body, package: MemberPackage, earlier: SentEarlier) -> None:
    body.heading(2, "A. Laporan")
    dated = f" tanggal {long_date(package.dated_on)}" if package.dated_on else ""
    late = " (terlambat)" if package.is_late else ""
    rows = [
        ("Nomor surat", f"{package.letter_number or DASH}{dated}"),
        ("Diterima", f"{long_date(package.received_at.date())}{late}"),
        *(_asked_for(earlier.returned) if earlier.returned else ()),
        *facts_in_words(package.facts, earlier.accepted.facts if earlier.accepted else None),
    ]
    body.table([TableColumn("Hal", 34), TableColumn("Isi", 66)], rows, numbered=False)


def _asked_for(returned: MemberPackage) -> Iterator[tuple[str, str]]:
    """What was to be mended when it was returned."""
    number = f" dengan nomor {returned.receipt_number}" if returned.receipt_number else ""
    on = f" tanggal {long_date(returned.receipt_on)}" if returned.receipt_on else ""
    yield "Dikembalikan sebelumnya", f"{returned.title}{number}{on}"
    for point in returned.points:
        yield f"Yang diminta, {point.code}", point.text
    if rest := beside_points(returned.note, returned.points, returned.facts.own_codes):
        yield "Catatan", " ".join(rest.split())


def _areas(body: Body, scores: Mapping[str, DecimalText], before: MemberPackage | None) -> None:
    body.heading(2, "B. Nilai Area")
    numbers = [TableColumn("Nilai", 20, "SelKanan"), TableColumn("Sebelumnya", 20, "SelKanan")]
    columns = [_NUMBER, TableColumn("Area", 53), *numbers]
    earlier = before.facts.areas if before else {}
    rows = [
        (str(place), name, percent(score), percent(earlier.get(name)))
        for place, (name, score) in enumerate(scores.items(), 1)
    ]
    body.table(columns, rows, numbered=False)


def _files(body: Body, package: MemberPackage, lacks: Lacking, *, letter: str) -> None:
    body.heading(2, f"{letter}. Berkas")
    columns = [
        _NUMBER,
        TableColumn("Berkas", 63),
        TableColumn("Ukuran (MB)", 15, "SelKanan"),
        TableColumn("Keadaan", 15),
    ]
    rows = [
        (
            str(place),
            each.name,
            number(f"{max(each.size / _MIB, _LEAST):.2f}", places=2),
            lacks.state_of(each),
        )
        for place, each in enumerate(package.files, 1)
    ]
    body.table(columns, rows, numbered=False)
