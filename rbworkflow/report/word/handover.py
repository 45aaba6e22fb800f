"""The hand-over paper (buku serah terima): what an operator leaves to his successor, to print, work from, and sign."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.stamps import with_practice
from rbworkflow.report.word import tables, wordml
from rbworkflow.report.word.body import Body
from rbworkflow.report.word.frame import frame
from rbworkflow.report.word.package import Section, Words, assemble
from rbworkflow.report.word.tables import KeptTogether, TableColumn

_SECTIONS: Final = (Section(numbers="decimal", starts_at=1),)
_PLAIN: Final = "SuratAkhir"
"""Ragged at the right: an address or a path breaks nowhere, and would tear the words of the line before it apart."""
_NONE: Final = "Tidak ada."
_TO_WRITE: Final = "…" * 16
_TITLE: Final = "Buku Serah Terima Operator"
WHO: Final = {"lama": "operator lama", "baru": "operator baru", "bersama": "bersama"}


@dataclass(frozen=True, kw_only=True)
class HandoverList:
    """A table under its heading, columns by title and percent of the width; `said` stands above it."""

    heading: str
    columns: Sequence[tuple[str, int]]
    rows: Sequence[Sequence[str]]
    said: Sequence[str] = ()


@dataclass(frozen=True, kw_only=True)
class HandoverPaper:
    """All that the paper says; whatever nobody knows yet is left to be written by hand."""

    office: str
    short_name: str
    printed_at: str
    intro: str
    now: Sequence[HandoverList]
    """How the office stands, who is who, where things lie."""
    procedures: Sequence[tuple[str, Sequence[str]]]
    keys: HandoverList
    checklist: Sequence[tuple[str, str]]
    """By whom, and what."""
    minutes: tuple[str, str]
    """What stands above the checklist's signatures, and under it."""
    outgoing: str
    incoming: str
    witness: tuple[str, str]
    """Title and name of who knows of it."""


def render_handover(paper: HandoverPaper, layout: ReportLayout, *, is_practice: bool = False) -> bytes:
    """The paper; the same parts for the same facts and layout."""
    body = Body(layout.portrait_mm)
    body.add(
        wordml.paragraph(_TITLE.upper(), "Sampul"),
        wordml.paragraph("Pelaporan Reformasi Birokrasi", "Tengah"),
        wordml.paragraph(paper.office, "Tengah"),
        wordml.paragraph(f"Dicetak {paper.printed_at}", "Tengah"),
    )
    body.add(wordml.paragraph(paper.intro, _PLAIN))
    letters = iter("ABCDEFGHIJKL")
    for listed in paper.now:
        _listed(body, listed, next(letters))
    body.heading(2, f"{next(letters)}. Cara mengerjakan")
    for title, steps in paper.procedures:
        body.caption(title)
        body.add(*(wordml.item(f"{number}.", step, "Uraian") for number, step in enumerate(steps, 1)))
    _listed(body, paper.keys, next(letters))
    _checklist(body, paper, next(letters))
    _minutes(body, paper, layout)
    mark = with_practice("INTERNAL – simpan di brankas", is_practice=is_practice)
    return assemble(frame(layout, _SECTIONS), Words(mark, f"{_TITLE} – {paper.short_name}", _TITLE), body.parts)


def _listed(body: Body, listed: HandoverList, letter: str) -> None:
    body.heading(2, f"{letter}. {listed.heading}")
    for sentence in listed.said:
        body.add(wordml.paragraph(sentence, _PLAIN, keep_next=bool(listed.rows)))
    if listed.rows:
        body.table([TableColumn(title, width) for title, width in listed.columns], listed.rows, numbered=False)
    elif not listed.said:
        body.text(_NONE)


def _checklist(body: Body, paper: HandoverPaper, letter: str) -> None:
    body.heading(2, f"{letter}. Daftar periksa serah terima")
    columns = [
        TableColumn("No.", 6, "SelTengah"),
        TableColumn("Yang dilakukan", 58),
        TableColumn("Oleh", 14, "SelTengah"),
        TableColumn("Selesai tanggal", 22),
    ]
    rows = [(str(number), what, WHO[who], "☐ ……………") for number, (who, what) in enumerate(paper.checklist, 1)]
    body.table(columns, rows, numbered=False)


def _minutes(body: Body, paper: HandoverPaper, layout: ReportLayout) -> None:
    """The minutes and the places to sign, on one page."""
    opening, closing = paper.minutes
    body.heading(1, "BERITA ACARA SERAH TERIMA")
    body.text(opening, keep_next=True)
    parties = [
        ("Pihak pertama", f"{paper.outgoing or _TO_WRITE}, operator lama"),
        ("Pihak kedua", f"{paper.incoming or _TO_WRITE}, operator baru"),
    ]
    columns = [TableColumn("Pihak", 30), TableColumn("Nama dan tugas", 70)]
    body.table(columns, parties, numbered=False, keeping=KeptTogether(is_whole=True, is_followed=True))
    body.text(closing, keep_next=True)
    body.add(tables.plain_table((50, 50), [*_signers(paper)], layout.portrait_mm))


def _signers(paper: HandoverPaper) -> Iterator[tuple[str, tuple[str, str]]]:
    title, name = paper.witness
    yield "TandaAwal", ("Pihak pertama,", "Pihak kedua,")
    yield "TandaRuang", ("", "")
    yield "TandaNama", (paper.outgoing or _TO_WRITE, paper.incoming or _TO_WRITE)
    yield "TandaAwal", ("Mengetahui,", "")
    yield "TandaTangan", (f"{title},", "")
    yield "TandaRuang", ("", "")
    yield "TandaNama", (name, "")
