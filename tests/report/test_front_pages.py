"""A table of contents that goes on over pages: where it does, and how many there are."""

import pytest

from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.word.body import Heading
from rbworkflow.report.word.front_pages import first_on_pages, foreword_pages, opening_pages, roman

SHORT = ReportLayout(paper=(210, 110))


def headings(levels: str) -> list[Heading]:
    return [Heading(int(level), f"Bagian {place}", f"bagian{place}") for place, level in enumerate(levels)]


def test_what_fits_on_one_page_opens_no_other() -> None:
    assert first_on_pages(headings("1222122"), ReportLayout()) == []


def test_the_next_page_opens_with_a_chapter_and_never_with_the_last_few() -> None:
    assert first_on_pages(headings("12221221222"), SHORT) == [4]
    assert first_on_pages(headings("1222122111"), SHORT) == [4]


def test_a_chapter_longer_than_a_page_goes_on_where_the_page_is_full() -> None:
    opening = first_on_pages(headings("1" + "2" * 30), SHORT)
    assert len(opening) > 2
    assert opening == sorted(set(opening))


@pytest.mark.parametrize(
    ("levels", "usual", "drawn"),
    [
        ("1222122", [], ([], False)),
        ("12221221", [7], ([], True)),
        ("1222122111", [4], ([4], False)),
        ("1222" * 6, [4, 8, 12, 16, 23], ([8, 16], True)),
    ],
)
def test_entries_stand_close_where_that_saves_a_page_and_else_as_usual(
    levels: str, usual: list[int], drawn: tuple[list[int], bool]
) -> None:
    assert (first_on_pages(headings(levels), SHORT), opening_pages(headings(levels), SHORT)) == (usual, drawn)


@pytest.mark.parametrize(("paragraphs", "pages"), [(1, 1), (3, 1), (12, 2)])
def test_a_long_foreword_takes_more_pages(paragraphs: int, pages: int) -> None:
    assert foreword_pages("\n\n".join(["Kami menyampaikan terima kasih. " * 12] * paragraphs), ReportLayout()) == pages


def test_pages_before_the_chapters_are_numbered_in_roman() -> None:
    assert [roman(page) for page in (1, 3, 4, 9)] == ["i", "iii", "iv", "ix"]
