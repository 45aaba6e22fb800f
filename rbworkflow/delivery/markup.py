"""A mail's words, written once in a template and shown twice: as plain text and as HTML.

Line by line: `# ` heads a part, `- ` is a point, `> ` quotes what somebody typed, four spaces box what is to be copied,
`@ ` is a link (address, then its words), anything else a paragraph; an empty line ends a part. What people typed stands
behind one of these signs on a line of its own, so that it can never begin one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from markupsafe import Markup

BOX: Final = "    "
SIGNS: Final = {"# ": "heading", "- ": "point", "> ": "quote", "@ ": "link", BOX: "box"}
STYLES: Final = {
    "heading": "margin:20px 0 6px;font-size:15px;font-weight:bold;color:#7a1f1f",
    "point": "margin:4px 0;padding-left:13px;text-indent:-11px",
    "quote": "margin:8px 0;padding:8px 12px;border-left:4px solid #c9a227;background:#faf6e8",
    "box": "margin:6px 0;padding:10px 12px;background:#f2f4f7;border:1px solid #d5dae1;border-radius:6px;"
    "font-family:Consolas,Menlo,monospace;font-size:16px;word-break:break-word;-webkit-user-select:all;user-select:all",
    "paragraph": "margin:8px 0",
    "lead": "margin:0 0 10px;font-size:17px;font-weight:bold",
    "link": "margin:12px 0",
    "address": "margin:4px 0 8px;font-size:12px;color:#4a5563;word-break:break-all",
}
BUTTON: Final = (
    "display:inline-block;padding:11px 18px;background:#7a1f1f;color:#ffffff;text-decoration:none;border-radius:6px"
)


@dataclass(frozen=True)
class Block:
    """One line of a mail and what it is."""

    kind: str
    text: str

    @property
    def link(self) -> tuple[str, str]:
        """A link's address and words."""
        address, _, words = self.text.partition(" ")
        return address, words


def parse(source: str) -> list[Block]:
    """The blocks of a rendered template; the first paragraph leads."""
    blocks = list(_blocks(source))
    if blocks and blocks[0].kind == "paragraph":
        blocks[0] = Block("lead", blocks[0].text)
    return blocks


def as_text(blocks: Sequence[Block]) -> str:
    """Plain text: parts apart, points under each other, links with their address."""
    lines: list[str] = []
    for before, block in zip([None, *blocks], blocks, strict=False):
        is_list = before is not None and before.kind == block.kind and block.kind in ("point", "box", "quote")
        if before is not None and not is_list:
            lines.append("")
        lines.append(_line(block))
    return "\n".join(lines) + "\n"


def as_html(blocks: Sequence[Block]) -> Markup:
    """The same as HTML, everything escaped, styles inline, nothing remote."""
    runs = groupby(enumerate(blocks), key=_run_of)
    return Markup("\n").join(_element(kind, [block for _, block in group]) for (kind, _), group in runs)


def _blocks(source: str) -> Iterator[Block]:
    for line in source.splitlines():
        if not line.strip():
            continue
        sign = next((sign for sign in SIGNS if line.startswith(sign)), None)
        kind = SIGNS[sign] if sign else "paragraph"
        yield Block(kind, line[len(sign) :].strip() if sign else line.strip())


def _line(block: Block) -> str:
    if block.kind == "heading":
        return block.text.upper()
    if block.kind == "link":
        address, words = block.link
        return f"{words}:\n{address}"
    return {"point": "- ", "quote": "> ", "box": BOX}.get(block.kind, "") + block.text


def _run_of(numbered: tuple[int, Block]) -> tuple[str, int]:
    """Lines to be copied stand together in one box; everything else by itself, also where it says the same again."""
    number, block = numbered
    return (block.kind, 0 if block.kind == "box" else number)


def _element(kind: str, blocks: list[Block]) -> Markup:
    style = STYLES[kind]
    if kind == "link":
        address, words = blocks[0].link
        button = Markup('<p style="{}"><a href="{}" style="{}">{}</a></p>').format(style, address, BUTTON, words)
        return button + Markup('<p style="{}">{}</p>').format(STYLES["address"], address)
    text = Markup("<br>").join(block.text for block in blocks)
    bullet = "• " if kind == "point" else ""
    return Markup('<p style="{}">{}{}</p>').format(style, bullet, text)
