"""The pages before the first chapter: foreword, table of contents, lists of tables and figures, abbreviations."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from rbworkflow.report.content.model import Content
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.stamps import Stamp
from rbworkflow.report.texts import items
from rbworkflow.report.word import wordml
from rbworkflow.report.word.body import Body, Heading
from rbworkflow.report.word.signatures import block, place_and_date

_FIRST_PAGE: Final = "i"
"""The foreword opens its section; LibreOffice would number a reference to it in Arabic figures."""
_ON_A_PAGE: Final = 36
"""Lines of lists that stand under each other on one page."""
_TOGETHER: Final = 5
"""Abbreviations that the last page of them has at least."""
_TEXTS: Final = re.compile(r"<w:t[^>]*>([^<]*)")


def front(content: Content, stamp: Stamp, layout: ReportLayout, main: Body, annexed: Body) -> Body:
    """The lists name what stands in the chapters and annexes, not each other: they follow at a glance."""
    body = Body(layout.portrait_mm)
    body.heading(1, "KATA PENGANTAR")
    body.text(content["texts"].get("kata_pengantar", ""))
    lead = place_and_date(content, stamp)
    body.add(block(content, stamp, layout.foreword_signers, width_mm=body.width_mm, lead=lead))
    lists = Body(layout.portrait_mm, first_bookmark=len(body.headings) + 2)
    _list(lists, "DAFTAR TABEL", main.tables, layout)
    _list(lists, "DAFTAR GAMBAR", main.figures, layout)
    _abbreviations(lists, content, main)
    foreword = [_entry(heading, page=_FIRST_PAGE) for heading in body.headings]
    body.heading(1, "DAFTAR ISI")
    body.add(*foreword, *map(_entry, [*main.headings, *annexed.headings]))
    body.add(*lists.parts)
    return body


def _list(body: Body, title: str, captions: Sequence[Heading], layout: ReportLayout) -> None:
    """Where there are many; a list goes on under the one before."""
    if len(captions) >= layout.list_from:
        body.heading(1, title, same_page=bool(body.headings))
        body.add(*(wordml.contents_entry(each.text, each.bookmark, "DaftarTabel") for each in captions))


def _abbreviations(body: Body, content: Content, main: Body) -> None:
    """Those that stand in the chapters, as the office explains them; its units' among them."""
    explained = content["office"]["units"] | dict(_explained(content["texts"].get("singkatan", "")))
    printed = "\n".join(_TEXTS.findall("".join(main.parts)))
    used = [(short, explained[short]) for short in sorted(explained, key=str.casefold) if _stands_in(short, printed)]
    if used:
        is_room = len(main.tables) + len(main.figures) + len(used) <= _ON_A_PAGE
        body.heading(1, "DAFTAR SINGKATAN", same_page=bool(body.headings) and is_room)
        last = len(used) - _TOGETHER
        body.add(*(wordml.item(*pair, "Singkatan", keep_next=at >= last) for at, pair in enumerate(used)))


def _explained(text: str) -> Iterator[tuple[str, str]]:
    for line in items(text):
        short, separator, long = line.partition(":")
        if separator and short.strip() and long.strip():
            yield short.strip(), long.strip()


def _stands_in(short: str, printed: str) -> bool:
    return short in printed and re.search(rf"(?<!\w){re.escape(short)}(?!\w)", printed) is not None


def _entry(heading: Heading, *, page: str = "") -> str:
    return wordml.contents_entry(heading.text, heading.bookmark, f"DaftarIsi{heading.level}", page=page)
