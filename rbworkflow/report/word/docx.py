"""Content -> the Word document: the same parts for the same content, stamp and layout."""

from collections.abc import Mapping
from itertools import chain
from types import MappingProxyType
from typing import Final

from rbworkflow.report.content.model import Content
from rbworkflow.report.content.phrases import amended
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.stamps import Stamp
from rbworkflow.report.word import wordml
from rbworkflow.report.word.annexes import annexes
from rbworkflow.report.word.chapters import chapters, signed
from rbworkflow.report.word.chart_parts import with_charts
from rbworkflow.report.word.code_mark import code_mark
from rbworkflow.report.word.frame import frame
from rbworkflow.report.word.front import front
from rbworkflow.report.word.letter import cover, letter
from rbworkflow.report.word.letterhead import logo_pictures
from rbworkflow.report.word.package import Section, Words, assemble
from rbworkflow.report.word.photo_pages import documentation
from rbworkflow.report.word.pictures import with_pictures

NO_PHOTOS: Final[Mapping[str, bytes]] = MappingProxyType({})
_LETTER: Final = Section()
_CHAPTERS: Final = (Section(numbers="decimal", starts_at=1), Section(numbers="decimal", is_landscape=True))


def render(content: Content, stamp: Stamp, layout: ReportLayout, photos: Mapping[str, bytes] = NO_PHOTOS) -> bytes:
    """The report as its officers approve it (Draft) or as it is sent (Issued).

    `photos` has the bytes of the pictures that `photos.photo_digests` names, by sha256; KeyError where one is missing.
    Only the letter's number, the date, the signature blocks, the mark at the head of each page and the document's code
    differ.
    """
    title = f"Laporan Pelaksanaan Reformasi Birokrasi {content['period']['title']}{amended(content)}"
    footer = f"Laporan RB {content['period']['short_title']} – {content['office']['short_name']}"
    mark = code_mark(stamp, layout.portrait_mm)
    main, annexed = chapters(content, layout), annexes(content, layout)
    pictures = documentation(annexed, content, layout, photos)
    first = front(content, stamp, layout, main, annexed)
    closed = [*main.parts, signed(content, stamp, layout)]
    lists = [first.lists.parts] if first.lists_at else []
    opening = [*letter(content, stamp, layout), *mark.parts, *cover(content)]
    parts = [opening, first.opening.parts, *lists, closed, annexed.parts]
    made = frame(layout, _sections(first.lists_at))
    ends = [wordml.section_end(properties) for properties in made.sections[:-1]]
    shown = {each.key: each for each in [*logo_pictures(layout), *mark.pictures, *pictures]}
    return assemble(
        with_charts(with_pictures(made, list(shown.values())), main.charts),
        Words(stamp.mark, footer + mark.in_foot, title),
        (text for part, end in zip(parts, [*ends, ""], strict=True) for text in chain(part, [end])),
    )


def _sections(lists_at: int) -> tuple[Section, ...]:
    """Letter and cover, the pages with Roman numbers, those of lists from the number in the contents, the rest."""
    starts = (1, lists_at) if lists_at else (1,)
    return (_LETTER, *(Section(numbers="lowerRoman", starts_at=start) for start in starts), *_CHAPTERS)
