"""The guides' Markdown as HTML: the few signs that they use, everything else as it stands, escaped."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from markupsafe import Markup, escape

from rbworkflow.door.guide_files import GUIDES

_ITEM: Final = re.compile(r"^( *)([*-]|\d+\.) +(.*)$")
_HEADING: Final = re.compile(r"^(#{1,4}) +(.*)$")
_INLINE: Final = re.compile(
    r"`(?P<code>[^`]+)`|(?P<mark>!?)\[(?P<words>[^\]]*)\]\((?P<target>[^)\s]+)\)|\*\*(?P<bold>.+?)\*\*"
    r"|(?<![\w*])\*(?P<italic>[^*\s](?:[^*]*[^*\s])?)\*(?![\w*])"
)
_GUIDE: Final = re.compile(r"^(?:\.\./|panduan/)?([a-z-]+)\.md(#.*)?$")
_PICTURE: Final = re.compile(r"^gambar/([a-z0-9-]+\.png)$")
FENCE: Final = "```"


def guide_html(source: str) -> Markup:
    """The page."""
    return Markup("\n").join(_blocks(source.splitlines()))


def anchor(words: str) -> str:
    """A heading's name in the address, as the hubs of code make it."""
    return re.sub(r"[^\w -]", "", words).lower().replace(" ", "-")


def _blocks(lines: Sequence[str]) -> Iterator[Markup]:
    at = 0
    while at < len(lines):
        line = lines[at]
        if not line.strip():
            at += 1
        elif line.lstrip().startswith(FENCE):
            said = list(takewhile(lambda each: not each.lstrip().startswith(FENCE), lines[at + 1 :]))
            yield Markup("<pre>{}</pre>").format("\n".join(said))
            at += len(said) + 2
        elif heading := _HEADING.match(line):
            yield _heading(len(heading[1]), heading[2])
            at += 1
        elif line.startswith("|"):
            rows = list(takewhile(lambda each: each.startswith("|"), lines[at:]))
            yield _table(rows)
            at += len(rows)
        elif _ITEM.match(line):
            items = list(takewhile(_goes_on, lines[at:]))
            yield _list(items)
            at += len(items)
        else:
            words = list(takewhile(_is_text, lines[at:]))
            yield Markup("<p>{}</p>").format(_inline(" ".join(words)))
            at += len(words)


def _is_text(line: str) -> bool:
    return bool(line.strip()) and not line.startswith(("|", "#", FENCE)) and not _ITEM.match(line)


def _goes_on(line: str) -> bool:
    """Whether a line is part of a list: an item, or indented under one; empty lines too, until something else."""
    return not line.strip() or line.startswith("  ") or bool(_ITEM.match(line))


def _heading(level: int, words: str) -> Markup:
    return Markup('<h{0} id="{1}">{2}</h{0}>').format(level, anchor(words), _inline(words))


def _list(lines: Sequence[str]) -> Markup:
    """The items of the first one's indent, with what stands under each."""
    first = _ITEM.match(lines[0])
    assert first is not None  # noqa: S101 - who calls looked
    indent, tag = len(first[1]), "ul" if first[2] in "*-" else "ol"
    starts = [at for at, line in enumerate(lines) if (item := _ITEM.match(line)) and len(item[1]) <= indent]
    parts = [lines[start:end] for start, end in zip(starts, [*starts[1:], len(lines)], strict=True)]
    items = Markup("").join(Markup("<li>{}</li>").format(_item(part)) for part in parts)
    return Markup("<{0}>{1}</{0}>").format(tag, items)


def _item(lines: Sequence[str]) -> Markup:
    first = _ITEM.match(lines[0])
    assert first is not None  # noqa: S101 - a part of a list begins with its item
    depth = len(first[1]) + len(first[2]) + 1
    under = [line[min(depth, len(line) - len(line.lstrip())) :] for line in lines[1:]]
    words = list(takewhile(_is_text, under))
    return _inline(" ".join([first[3], *words])) + Markup("").join(_blocks(under[len(words) :]))


def _table(rows: Sequence[str]) -> Markup:
    head, _rule, *body = ([cell.strip() for cell in row.strip().strip("|").split("|")] for row in rows)
    titles = Markup("").join(Markup('<th scope="col">{}</th>').format(_inline(cell)) for cell in head)
    lines = Markup("").join(_table_row(cells, head) for cells in body)
    return Markup('<table class="stacked"><thead><tr>{}</tr></thead><tbody>{}</tbody></table>').format(titles, lines)


def _table_row(cells: Sequence[str], head: Sequence[str]) -> Markup:
    """Its first cell names it in the page's address; on a phone each cell says its column."""
    shown = (
        Markup('<td data-title="{}">{}</td>').format(*each) for each in zip(head, map(_inline, cells), strict=True)
    )
    return Markup('<tr id="{}">{}</tr>').format(anchor(cells[0]), Markup("").join(shown))


def _inline(text: str) -> Markup:
    made, at = Markup(""), 0
    for found in _INLINE.finditer(text):
        made += escape(text[at : found.start()]) + _marked(found)
        at = found.end()
    return made + escape(text[at:])


def _marked(found: re.Match[str]) -> Markup:
    if found["code"]:
        return Markup("<code>{}</code>").format(found["code"])
    if found["bold"]:
        return Markup("<strong>{}</strong>").format(_inline(found["bold"]))
    if found["italic"]:
        return Markup("<em>{}</em>").format(_inline(found["italic"]))
    return _picture(found) if found["mark"] else _link(found)


def _picture(found: re.Match[str]) -> Markup:
    shown = _PICTURE.match(found["target"])
    if shown is None:
        return escape(found["words"])
    return Markup('<img src="/panduan/gambar/{}" alt="{}" loading="lazy">').format(shown[1], found["words"])


def _link(found: re.Match[str]) -> Markup:
    """A link to another guide, or within this one; what is not shown here keeps its words alone."""
    target = found["target"]
    if (guide := _GUIDE.match(target)) and guide[1] in GUIDES:
        target = f"/panduan/{guide[1]}{guide[2] or ''}"
    elif not target.startswith(("#", "https://")):
        return _inline(found["words"])
    return Markup('<a href="{}">{}</a>').format(target, _inline(found["words"]))
