"""Panduan: the guides on a phone, for who has not come in as well."""

import re

import pytest

from rbworkflow.door.guide_files import BESIDE, FOLDER, GUIDES
from rbworkflow.door.guide_markup import guide_html
from rbworkflow.home import bundled
from tests.pages.knocking import Doorway, words


@pytest.mark.parametrize("name", GUIDES)
def test_every_guide_is_a_page_whose_links_and_pictures_are_there(doorway: Doorway, name: str) -> None:
    visitor = doorway.somebody()
    page = visitor.get(f"/panduan/{name}")
    assert page.status_code == 200
    assert "**" not in words(page)
    for target in re.findall(r'(?:href|src)="(/panduan/[^"#]*)', page.text):
        assert visitor.get(target).status_code == 200, target


def test_every_guide_that_came_along_is_in_the_list(doorway: Doorway) -> None:
    assert {path.stem for path in bundled(FOLDER).glob("*.md")} == GUIDES.keys() - BESIDE.keys()
    assert all(title in words(doorway.somebody().get("/panduan")) for title in GUIDES.values())


@pytest.mark.parametrize("path", ["/panduan/lain", "/panduan/gambar/lain.png", "/panduan/gambar/..%2Foperator.md"])
def test_what_is_no_guide_is_refused(doorway: Doorway, path: str) -> None:
    assert doorway.somebody().get(path).status_code in (404, 422, 303)


def test_an_alarms_link_leads_to_its_line(doorway: Doorway) -> None:
    page = doorway.somebody().get("/panduan/peringatan").text
    assert re.search(r'<tr id="p12"><td data-title="kode">P12</td>', page)


@pytest.mark.parametrize(
    ("source", "html"),
    [
        ("# Judul *miring*", '<h1 id="judul-miring">Judul <em>miring</em></h1>'),
        ("satu\ndua `a<b` **tebal `x`**", "<p>satu dua <code>a&lt;b</code> <strong>tebal <code>x</code></strong></p>"),
        ("```\na < b\n```", "<pre>a &lt; b</pre>"),
        ("[operator](operator.md#akun)", '<p><a href="/panduan/operator#akun">operator</a></p>'),
        ("[surel](../mails.md)", '<p><a href="/panduan/mails">surel</a></p>'),
        ("[kode](../../rbworkflow/a.py)", "<p>kode</p>"),
        ("[keamanan](security.md)", "<p>keamanan</p>"),
        ("[x](javascript:alert)", "<p>x</p>"),
        ("![Gambar](gambar/a.png)", '<p><img src="/panduan/gambar/a.png" alt="Gambar" loading="lazy"></p>'),
        ("<script>", "<p>&lt;script&gt;</p>"),
        ("3 * 4 * 5", "<p>3 * 4 * 5</p>"),
        (
            "1. satu\n   lagi\n   * a\n   * b\n2. dua",
            "<ol><li>satu lagi<ul><li>a</li><li>b</li></ul></li><li>dua</li></ol>",
        ),
    ],
)
def test_markdown_is_shown_as_it_is_meant(source: str, html: str) -> None:
    assert guide_html(source) == html
