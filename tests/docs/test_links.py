"""What a page points at is a file of this repository, or a heading in it."""

import re
from collections.abc import Iterator

import pytest

from tests.docs.reading import ROOT, Page

PAGES = [Page(path) for path in sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])]
ELSEWHERE = ("https://", "mailto:")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.path.relative_to(ROOT)))
def test_every_link_and_picture_of_a_page_is_there(page: Page) -> None:
    assert list(missing(page)) == []


def missing(page: Page) -> Iterator[str]:
    for target in (*page.links, *page.pictures):
        name, _, anchor = target.partition("#")
        path = (page.path.parent / name).resolve() if name else page.path
        is_there = path.is_file() and path.is_relative_to(ROOT) and (not anchor or anchor in anchors(Page(path)))
        if not target.startswith(ELSEWHERE) and not is_there:
            yield target


def anchors(page: Page) -> set[str]:
    """Its headings as links name them."""
    return {re.sub(r"[^\w -]", "", words).lower().replace(" ", "-") for _, words in page.headings}
