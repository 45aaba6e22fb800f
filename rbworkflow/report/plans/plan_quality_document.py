"""A plan's quality as a page the FGD works through: the grade, each test, what to mend, and the minutes to fill in."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from rbworkflow.office.model import Office
from rbworkflow.plan.quality import SELF_ASSESSED, SIDES, Quality
from rbworkflow.report.content.phrases import DASH
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.stamps import with_practice
from rbworkflow.report.word import wordml
from rbworkflow.report.word.body import Body
from rbworkflow.report.word.frame import frame
from rbworkflow.report.word.package import Section, Words, assemble
from rbworkflow.report.word.tables import KeptTogether, TableColumn, Total
from rbworkflow.wording import percent

_SECTIONS: Final = (Section(numbers="decimal", starts_at=1),)
_TO_WRITE: Final = "…" * 24
_EMPTY_SEATS: Final = 12
_NUMBER: Final = TableColumn("No.", 6, "SelTengah")


@dataclass(frozen=True, kw_only=True)
class Minutes:
    """What the minutes of the FGD say; whatever is not known is left to be written by hand."""

    held_on: str = ""
    place: str = ""


def render_quality(
    office: Office, year: int, quality: Quality, minutes: Minutes, layout: ReportLayout, *, is_practice: bool = False
) -> bytes:
    """The page; the same parts for the same plan, minutes and layout."""
    title = f"Mutu Rencana Aksi RB Tahun {year}"
    body = Body(layout.portrait_mm)
    body.add(
        wordml.paragraph("LEMBAR MUTU RENCANA AKSI", "Sampul"),
        wordml.paragraph(f"Reformasi Birokrasi Tahun {year}", "Tengah"),
        wordml.paragraph(office.name, "Tengah"),
    )
    body.text(quality.sentence)
    body.text(quality.recommended)
    body.text(quality.common_codes)
    body.add(wordml.paragraph(_NOTE, "Catatan"))
    _tests(body, quality)
    _points(body, quality)
    _minutes(body, minutes)
    mark = with_practice(f"{SELF_ASSESSED} – bahan FGD", is_practice=is_practice)
    footer = f"{title} – {office.short_name}"
    return assemble(frame(layout, _SECTIONS), Words(mark, footer, title), body.parts)


_NOTE: Final = (
    f"Huruf di lembar ini adalah {SELF_ASSESSED} menurut batas yang ditetapkan kantor, bukan nilai evaluator. "
    "Segi bentuk menguji apakah rencana terisi dan saling sesuai, segi makna apakah isinya masuk akal; hurufnya "
    "menurut segi yang lebih rendah. Uji yang tidak berlaku tidak dihitung."
)


def _tests(body: Body, quality: Quality) -> None:
    body.heading(2, "A. Hasil Uji")
    columns = [
        _NUMBER,
        TableColumn("Uji", 42),
        TableColumn("Segi", 12, "SelTengah"),
        TableColumn("Terpenuhi", 14, "SelTengah"),
        TableColumn("Bagian", 14, "SelKanan"),
        TableColumn("Huruf", 12, "SelTengah"),
    ]
    rows: list[tuple[str, ...]] = [
        (str(place), each.test.name, side, _count(each.passed, each.applicable), percent(each.share_pct), grade)
        for place, each in enumerate(quality.outcomes, 1)
        for grade, side in [(each.grade.code if each.grade else DASH, SIDES[each.test.side])]
    ]
    rows += [
        Total(("", "Seluruh uji", side.name, _count(side.passed, side.applicable), percent(side.share_pct), ""))
        for side in quality.sides
    ]
    grade = quality.grade.code if quality.grade else DASH
    rows.append(Total(("", "Huruf, menurut segi yang lebih rendah", "", "", "", grade)))
    body.table(columns, rows, numbered=False)


def _count(passed: int, applicable: int) -> str:
    return f"{passed} dari {applicable}" if applicable else DASH


def _points(body: Body, quality: Quality) -> None:
    """What to mend, indicator by indicator, with room for what the FGD agrees on."""
    body.heading(2, "B. Yang Perlu Diperbaiki")
    if quality.open_points.empty:
        body.text("Tidak ada: seluruh uji terpenuhi.")
        return
    columns = [
        _NUMBER,
        TableColumn("Uji", 26),
        TableColumn("Yang perlu dilakukan", 40),
        TableColumn("Kesepakatan FGD", 28),
    ]
    body.table(columns, _point_rows(quality), numbered=False)


def _point_rows(quality: Quality) -> Iterator[tuple[str, ...] | str]:
    told = ""
    for position, point in enumerate(quality.open_points.itertuples(), 1):
        if point.code != told:
            told = str(point.code)
            yield f"{told or '(tanpa kode)'} – {point.name!s}"
        yield (str(position), str(point.test_name), str(point.advice), "")


def _minutes(body: Body, minutes: Minutes) -> None:
    body.heading(2, "C. Catatan Pelaksanaan FGD")
    lines = (f"Hari, tanggal: {minutes.held_on or _TO_WRITE}", f"Tempat: {minutes.place or _TO_WRITE}")
    body.add(*(wordml.paragraph(line, keep_next=True) for line in lines))
    body.caption("Peserta")
    columns = [
        _NUMBER,
        TableColumn("Nama", 38),
        TableColumn("Jabatan atau Subbagian", 34),
        TableColumn("Tanda Tangan", 22, "TandaAwal"),
    ]
    seats = [(str(seat), "", "", "") for seat in range(1, _EMPTY_SEATS + 1)]
    body.table(columns, seats, numbered=False, keeping=KeptTogether(is_whole=True))
