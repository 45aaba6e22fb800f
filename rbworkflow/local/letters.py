"""Caught mails as the page shows them: equal ones together, their HTML rebuilt from what is known to be harmless."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Final

from lxml import html
from markupsafe import Markup, escape

from rbworkflow.local.catcher import Caught
from rbworkflow.wording import clock_time

TAGS: Final = frozenset(
    {"div", "p", "span", "strong", "em", "ul", "ol", "li", "table", "tbody", "tr", "th", "td", "h1"}
)
EMPTY_TAGS: Final = frozenset({"br", "hr"})
DROPPED: Final = frozenset({"script", "style", "head", "title", "iframe", "object", "svg"})
LINK: Final = "a"
STYLE: Final = re.compile(r"[\w\s#%.,:;'-]*")  # no parentheses: nothing is fetched; no position: nothing leaves its box
_PLACED: Final = re.compile(r"position|z-index", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class CaughtMail:
    """One mail, sent to each of `to`."""

    subject: str
    sender: str
    to: tuple[str, ...]
    copies: tuple[str, ...]
    at: str
    body: Markup
    text: str
    attachments: tuple[tuple[str, bytes], ...]
    """Name and content of each."""
    sources: tuple[str, ...]
    """Names of the files it was caught as."""
    is_open: bool = False


def letters(mails: Iterable[Caught]) -> list[CaughtMail]:
    """The mails of one act, those with the same words as one letter; the longest lies open."""
    found: dict[tuple[object, ...], CaughtMail] = {}
    for mail in mails:
        one = _letter(mail)
        key = (one.subject, one.text, one.attachments)
        found[key] = _joined(found[key], one) if key in found else one
    longest = max(found.values(), key=lambda letter: len(letter.text), default=None)
    return [replace(letter, is_open=letter is longest) for letter in found.values()]


def harmless(source: str) -> Markup:
    """The body of an HTML mail: known elements with their inline style, all text escaped, links as plain words."""
    if not source.strip():
        return Markup("")
    body = html.document_fromstring(source).find("body")
    return Markup("") if body is None else _inside(body)


def _letter(mail: Caught) -> CaughtMail:
    to = tuple(address.addr_spec for address in mail.message["To"].addresses)
    return CaughtMail(
        subject=mail.subject.strip(),
        sender=str(mail.message["From"]),
        to=to,
        copies=tuple(address for address in mail.recipients if address not in to),
        at=clock_time(parsedate_to_datetime(str(mail.message["Date"]))),
        body=harmless(mail.html),
        text=mail.text,
        attachments=tuple(attachments(mail)),
        sources=(mail.path.name,),
    )


def attachments(mail: Caught) -> Iterator[tuple[str, bytes]]:
    """Name and content of each file that came with the mail."""
    for part in mail.message.iter_attachments():
        content = part.get_content()
        yield Path(part.get_filename() or "lampiran").name, content if isinstance(content, bytes) else content.encode()


def _joined(first: CaughtMail, other: CaughtMail) -> CaughtMail:
    copies = dict.fromkeys((*first.copies, *other.copies))
    return replace(first, to=(*first.to, *other.to), copies=tuple(copies), sources=(*first.sources, *other.sources))


def _inside(element: html.HtmlElement) -> Markup:
    parts = [escape(element.text or "")]
    for child in element:
        parts += [_element(child), escape(child.tail or "")]
    return Markup("").join(parts)


def _element(element: html.HtmlElement) -> Markup:
    tag = element.tag if isinstance(element.tag, str) else ""
    if tag in EMPTY_TAGS:
        return Markup("<{}>").format(Markup(tag))  # noqa: S704 - one of EMPTY_TAGS
    if tag == LINK:  # what it pointed to ran only while the demo did
        tag = "span"
    if not tag or tag in DROPPED:
        return Markup("")
    if tag not in TAGS:
        return _inside(element)
    name = Markup(tag)  # noqa: S704 - one of TAGS
    return Markup('<{0} style="{1}">{2}</{0}>').format(name, _style(element.get("style", "")), _inside(element))


def _style(style: str) -> str:
    return style if STYLE.fullmatch(style) and not _PLACED.search(style) else ""


def attached(mails: Sequence[Caught], address: str, beginning: str) -> tuple[str, bytes]:
    """Name and content of the newest attachment to `address` whose name begins so; raises LookupError."""
    for mail in reversed(mails):
        for name, content in attachments(mail) if address in mail.recipients else ():
            if name.startswith(beginning):
                return name, content
    raise LookupError(f"no attachment {beginning}* to {address}")
