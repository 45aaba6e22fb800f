"""The guide of templates names every placeholder, every style and every chapter, and none besides."""

import re

from rbworkflow.report.content.own_words import CHAPTERS
from rbworkflow.report.template.placeholders import PLACEHOLDERS
from rbworkflow.report.word.look import style_names
from tests.docs.reading import ROOT

GUIDE = (ROOT / "docs/panduan/templat.md").read_text(encoding="utf-8")


def test_every_placeholder_is_told_with_whether_it_must_be_there() -> None:
    assert set(names_in(GUIDE)) == set(PLACEHOLDERS)
    assert set(names_in(required())) == {name for name, each in PLACEHOLDERS.items() if each.is_required}


def required() -> str:
    """The placeholders before a • in the tables."""
    rows = [line for line in GUIDE.splitlines() if line.startswith("| `{{") and "•" in line]
    return " ".join(row.split("|")[1].rpartition("•")[0] for row in rows)


def names_in(text: str) -> list[str]:
    return [name.lower() for name in re.findall(r"\{\{(\w+)\}\}", text)]


def test_every_style_is_told() -> None:
    section = GUIDE.partition("## Gaya")[2].partition("Tidak diterima")[0]
    rows = re.findall(r"^\| [a-z ]+ \| (.+) \|$", section, re.MULTILINE)
    told = [name.strip() for row in rows for name in row.split(",")]
    assert sorted(told) == sorted(["gaya", *style_names()])


def test_every_chapter_is_told() -> None:
    section = " ".join(GUIDE.partition("Nama yang dikenal: ")[2].partition(";")[0].split())
    assert section.split(", ") == list(CHAPTERS.values())
