"""The pages before the first chapter: foreword, table of contents, lists of tables and figures, abbreviations."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from rbworkflow.report.content.model import Content
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.stamps import Stamp
from rbworkflow.report.texts import items
from rbworkflow.report.word import wordml
from rbworkflow.report.word.body import Body, Heading
from rbworkflow.report.word.front_pages import CLOSE, foreword_pages, list_height, opening_pages, page_height, roman
from rbworkflow.report.word.signatures import block, lead

_FIRST_PAGE: Final = "i"
"""The foreword opens its section; LibreOffice would number a reference to it in Arabic figures."""
_TOGETHER: Final = 5
"""Abbreviations that the last page of them has at least."""
_TEXTS: Final = re.compile(r"<w:t[^>]*>([^<]*)")


class Front(NamedTuple):
    """The foreword with the table of contents, and the lists, whose first page is numbered `lists_at`; 0 where there
    are none.
    """

    opening: Body
    lists: Body
    lists_at: int


def front(content: Content, stamp: Stamp, layout: ReportLayout, main: Body, annexed: Body) -> Front:
    """What stands before the chapters and annexes that it names."""
    body, foreword = Body(layout.portrait_mm), content["texts"].get("kata_pengantar", "")
    body.heading(1, "KATA PENGANTAR")
    body.text(foreword)
    dated = lead(content, stamp, layout)
    body.add(block(content, stamp, layout.foreword_signers, width_mm=body.width_mm, lead=dated))
    lists = _FrontLists(layout, first_bookmark=len(body.headings) + 2)
    _captions(lists, "DAFTAR TABEL", main.tables)
    _captions(lists, "DAFTAR GAMBAR", main.figures)
    _abbreviations(lists, content, main)
    entries = [*body.headings, *lists.body.headings, *main.headings, *annexed.headings]
    opening, is_close = opening_pages(entries, layout)
    lists_at = foreword_pages(foreword, layout) + len(opening) + 2
    numbers = dict(enumerate([_FIRST_PAGE, *(roman(lists_at + page) for page in lists.pages)]))
    body.heading(1, "DAFTAR ISI")
    for place, entry in enumerate(entries):
        more = ("<w:pageBreakBefore/>" if place in opening else "") + (CLOSE[entry.level] if is_close else "")
        style = f"DaftarIsi{entry.level}"
        body.add(wordml.contents_entry(entry.text, entry.bookmark, style, page=numbers.get(place, ""), more=more))
    return Front(body, lists.body, lists_at if lists.pages else 0)


class _FrontLists:
    """The lists under each other; one that does not fit into what is left of a page opens the next."""

    def __init__(self, layout: ReportLayout, *, first_bookmark: int) -> None:
        self.layout = layout
        self.body = Body(layout.portrait_mm, first_bookmark=first_bookmark)
        self.pages: list[int] = []
        """How many pages of lists are before each."""
        self._page, self._used = 0, 0.0
        """The page that is being filled, and how much of it, in points."""

    def add(self, title: str, texts: Sequence[str], parts: Iterable[str]) -> None:
        height, whole = list_height(texts, self.layout), page_height(self.layout)
        is_room = bool(self.pages) and self._used + height <= whole
        if self.pages and not is_room:
            self._page, self._used = self._page + 1, 0.0
        self.pages.append(self._page)
        more, self._used = divmod(self._used + height, whole)
        self._page += int(more)
        self.body.heading(1, title, same_page=is_room)
        self.body.add(*parts)


def _captions(lists: _FrontLists, title: str, captions: Sequence[Heading]) -> None:
    """Where there are many."""
    if len(captions) >= lists.layout.list_from:
        entries = (wordml.contents_entry(each.text, each.bookmark, "DaftarTabel") for each in captions)
        lists.add(title, [each.text for each in captions], entries)


def _abbreviations(lists: _FrontLists, content: Content, main: Body) -> None:
    """Those that stand in the chapters, as the office explains them; its units' among them."""
    units = {} if "recap" in content else content["office"]["units"]
    explained = units | dict(_explained(content["texts"].get("singkatan", "")))
    printed = "\n".join(_TEXTS.findall("".join(main.kept())))
    used = [(short, explained[short]) for short in sorted(explained, key=str.casefold) if _stands_in(short, printed)]
    if used:
        last = len(used) - _TOGETHER
        entries = (wordml.item(*pair, "Singkatan", keep_next=at >= last) for at, pair in enumerate(used))
        lists.add("DAFTAR SINGKATAN", [long for _, long in used], entries)


def _explained(text: str) -> Iterator[tuple[str, str]]:
    for line in items(text):
        short, separator, long = line.partition(":")
        if separator and short.strip() and long.strip():
            yield short.strip(), long.strip()


def _stands_in(short: str, printed: str) -> bool:
    """Whether it stands there as a word; `find` passes over a long text many times faster than a pattern."""
    at = printed.find(short)
    while at >= 0:
        around = printed[at - 1 : at] + printed[at + len(short) : at + len(short) + 1]
        if not any(map(str.isalnum, around)):
            return True
        at = printed.find(short, at + 1)
    return False
