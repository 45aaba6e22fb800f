"""Content -> the Word document: the same parts for the same content, stamp and layout."""

from collections.abc import Iterable, Mapping
from itertools import chain
from types import MappingProxyType
from typing import Final

from rbworkflow.report.content.model import Content
from rbworkflow.report.content.package import is_letter_apart
from rbworkflow.report.content.phrases import amended
from rbworkflow.report.content.recap_phrases import report_title
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.stamps import Issued, Stamp
from rbworkflow.report.word import wordml
from rbworkflow.report.word.annexes import annexes
from rbworkflow.report.word.chapters import chapters, signed
from rbworkflow.report.word.chart_parts import with_charts
from rbworkflow.report.word.code_mark import code_mark
from rbworkflow.report.word.frame import frame
from rbworkflow.report.word.front import front
from rbworkflow.report.word.letter import cover, letter
from rbworkflow.report.word.letterhead import logo_pictures
from rbworkflow.report.word.opening import opened, opening_blocks, template_words, with_words
from rbworkflow.report.word.package import Section, Words, assemble
from rbworkflow.report.word.photo_pages import documentation
from rbworkflow.report.word.pictures import with_pictures

NO_PHOTOS: Final[Mapping[str, bytes]] = MappingProxyType({})
_LETTER: Final = Section()
_CHAPTERS: Final = (Section(numbers="decimal", starts_at=1), Section(numbers="decimal", is_landscape=True))


def try_template(layout: ReportLayout) -> None:
    """Raises ConfigurationError where papers cannot be printed with the office's template, if it has one."""
    if layout.template:
        frame(layout, _sections(0), is_opened=True)


def render(content: Content, stamp: Stamp, layout: ReportLayout, photos: Mapping[str, bytes] = NO_PHOTOS) -> bytes:
    """The report as its officers approve it (Draft) or as it is sent (Issued).

    `photos` has the bytes of the pictures that `photos.photo_digests` names, by sha256; KeyError where one is missing.
    Only the letter's number, the date, the signature blocks, the mark at the head of each page and the document's code
    differ; the letter, which stands in front of the draft, leaves as a document of its own where it is not signed with
    the report.
    """
    title = f"{report_title(content)} {content['period']['title']}{amended(content)}"
    sort = "Rekapitulasi" if "recap" in content else "Laporan"
    footer = f"{sort} RB {content['period']['short_title']} – {content['office']['short_name']}"
    mark = code_mark(stamp, layout.portrait_mm)
    main, annexed = chapters(content, layout), annexes(content, layout)
    pictures = documentation(annexed, content, layout, photos)
    first = front(content, stamp, layout, main, annexed)
    closed = [*main.parts, signed(content, stamp, layout)]
    lists = [first.lists.parts] if first.lists_at else []
    made = frame(layout, _sections(first.lists_at), is_opened=True)
    opening: Iterable[str]
    if made.opening:
        words = template_words(content, stamp, layout, foot=footer + mark.in_foot)
        opening, first_end = opened(made.opening, words, opening_blocks(content, stamp, layout, mark.parts)), ""
        made = with_words(made, words)
    else:
        is_apart = isinstance(stamp, Issued) and not stamp.code and is_letter_apart(content)
        begun = [] if is_apart else [*letter(content, stamp, layout), *mark.parts]
        opening, first_end = [*begun, *cover(content, layout, is_first=is_apart)], wordml.section_end(made.sections[0])
    parts = [opening, first.opening.parts, *lists, closed, annexed.parts]
    ends = [first_end, *(wordml.section_end(properties) for properties in made.sections[1:-1])]
    shown = {each.key: each for each in [*logo_pictures(layout), *mark.pictures, *pictures]}
    return assemble(
        with_charts(with_pictures(made, list(shown.values())), main.charts),
        Words(stamp.mark, footer + mark.in_foot, title),
        (text for part, end in zip(parts, [*ends, ""], strict=True) for text in chain(part, [end])),
    )


def render_letter(content: Content, stamp: Stamp, layout: ReportLayout) -> bytes:
    """The letter alone."""
    made = with_pictures(frame(layout, (_LETTER,)), logo_pictures(layout))
    title = f"Surat pengantar {report_title(content)} {content['period']['title']}{amended(content)}"
    return assemble(made, Words(stamp.mark, "", title), letter(content, stamp, layout))


def _sections(lists_at: int) -> tuple[Section, ...]:
    """Letter and cover, the pages with Roman numbers, those of lists from the number in the contents, the rest."""
    starts = (1, lists_at) if lists_at else (1,)
    return (_LETTER, *(Section(numbers="lowerRoman", starts_at=start) for start in starts), *_CHAPTERS)
