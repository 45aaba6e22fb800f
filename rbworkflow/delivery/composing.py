"""Mails from the office's templates: config/mails/<kind>.j2, its first line the subject, the rest the words.

A template that the office's folder does not have is the one that came with the program, and so is one that it has as
some version shipped it: `rbworkflow init` once copied them all, and words that nobody changed are nobody's own.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from textwrap import shorten
from types import CodeType
from typing import Any, Final

from jinja2 import (
    BytecodeCache,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateAssertionError,
    meta,
    nodes,
)
from jinja2.bccache import Bucket
from markupsafe import Markup

from rbworkflow.delivery.faulty_template import template_fault
from rbworkflow.delivery.mail import Attachment, Mail, flat, one_line
from rbworkflow.delivery.markup import Block, as_html, as_text, parse
from rbworkflow.delivery.samples import samples
from rbworkflow.errors import ConfigurationError
from rbworkflow.home import shipped
from rbworkflow.office.loading import MAILS
from rbworkflow.office.model import Office
from rbworkflow.wording import PRACTICE_MODE, clock_time, day_and_date, listed, long_date, number, percent

PRACTICE: Final = f"{PRACTICE_MODE}: surel ini tidak dikirim ke mana pun."
LONGEST_SUBJECT: Final = 150
PAGE: Final = Markup(
    '<!doctype html><html lang="id"><head><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width,initial-scale=1"><title>{subject}</title></head>'
    '<body style="margin:0;padding:0;background:#eef0f3">'
    '<div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#1d2530;'
    'font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word">'
    "{banner}{body}{signature}</div></body></html>"
)
BANNER: Final = Markup('<p style="margin:0 0 12px;padding:8px 12px;background:#c9a227;font-weight:bold">{}</p>')
SIGNATURE: Final = Markup(
    '<div style="margin-top:22px;padding-top:10px;border-top:2px solid #7a1f1f;font-size:13px;color:#4a5563">'
    "<strong>{}</strong><br>{}<br>{}</div>"
)

_SAID_SINCE: Final = {
    "reminder": "returned_on",
    "report": "items",
    "recalled": "passed_to",
    **dict.fromkeys(("decision", "returned"), "'evaluation'"),
}
"""By kind, what a template of an earlier program does not speak of."""


_ONCE_SHIPPED: Final = frozenset(
    line.split()[0] for line in Path(__file__).with_name("once_shipped.txt").read_text(encoding="utf-8").splitlines()
)
"""The sha256 of every template that was ever copied into an office's folder; none is added: none is copied now."""


@dataclass(frozen=True)
class Composer:
    """Writes the office's mails; in practice mode each says so."""

    office: Office
    folder: Path
    is_practice: bool
    address: str = ""
    """Where our pages are."""

    def compose(self, kind: str, attachments: Sequence[Attachment] = (), **values: Any) -> Mail:  # noqa: ANN401 - plain values for the template
        """The mail of this kind. Raises ConfigurationError where its template is missing or asks for something else."""
        name = f"{kind}.j2"
        try:
            source = _environment(self._folder(kind)).get_template(name).render(office=self.office, **values)
        except Exception as error:  # whatever a template does wrong is the template's
            raise template_fault(error, self._folder(kind), name) from error
        return self.plain(source, attachments)

    def check(self, kind: str) -> None:
        """Raise ConfigurationError where the kind's template asks for what it is not given, or fails at a sample."""
        given = list(samples(self.office, kind))
        path, known = self._folder(kind) / f"{kind}.j2", {"office", *given[0]}
        unknown = _asked(path) - known
        if unknown:
            raise ConfigurationError(
                f"Templat surel {path} memakai nama yang tidak ada: {', '.join(sorted(unknown))}. "
                f"Yang ada: {', '.join(sorted(known))}."
            )
        for values in given:
            self.compose(kind, **values)

    def unsaid(self, kind: str) -> list[str]:
        """What the kind's own template does not name and the shipped one does; none of a kind that has no own one."""
        own, ours = self._folder(kind), shipped(MAILS)
        return [] if own == ours else sorted(_asked(ours / f"{kind}.j2") - _asked(own / f"{kind}.j2"))

    def _folder(self, kind: str) -> Path:
        """The office's own, or the shipped one where it has none, none of its own words, or one that is too old."""
        own = self.folder / f"{kind}.j2"
        try:
            is_own = own.is_file() and _is_own(kind, own.read_text("utf-8", "replace"))
        except OSError as error:
            raise template_fault(error, self.folder, own.name) from error
        return self.folder if is_own else shipped(MAILS)

    def plain(self, source: str, attachments: Sequence[Attachment] = ()) -> Mail:
        """The mail that these words make: the first line is the subject."""
        subject, _, words = source.partition("\n")
        subject = shorten(one_line(subject), LONGEST_SUBJECT, placeholder=" …")
        blocks = parse(words)
        return Mail(subject, self._text(blocks), self._html(subject, blocks), tuple(attachments))

    def _text(self, blocks: Sequence[Block]) -> str:
        banner = f"*** {PRACTICE} ***\n\n" if self.is_practice else ""
        letterhead = self.office.letterhead
        signature = f"{self.office.sender_name}\n{letterhead.address}\n{letterhead.contact}"
        return f"{banner}{as_text(blocks)}\n-- \n{signature}\n"

    def _html(self, subject: str, blocks: Sequence[Block]) -> str:
        letterhead = self.office.letterhead
        return PAGE.format(
            subject=subject,
            banner=BANNER.format(PRACTICE) if self.is_practice else "",
            body=as_html(blocks),
            signature=SIGNATURE.format(self.office.sender_name, letterhead.address, letterhead.contact),
        )


@lru_cache(maxsize=512)
def _is_own(kind: str, words: str) -> bool:
    """Whether an office's file has words of its own, and room for all that there is to say."""
    return _SAID_SINCE.get(kind, "") in words and hashlib.sha256(words.encode()).hexdigest() not in _ONCE_SHIPPED


def _asked(path: Path) -> frozenset[str]:
    """The names that a template does not set itself, also where no sample comes by."""
    try:
        return _names(path.read_text(encoding="utf-8"))
    except Exception as error:  # whatever a template does wrong is the template's
        raise template_fault(error, path.parent, path.name) from error


@lru_cache(maxsize=512)
def _names(words: str) -> frozenset[str]:
    """The same of its words, which most offices have as they were shipped."""
    environment = _environment(shipped(MAILS))
    parsed = environment.parse(words)
    for kind, known in ((nodes.Filter, environment.filters), (nodes.Test, environment.tests)):
        for each in parsed.find_all(kind):
            if each.name not in known:  # Jinja itself minds only once a branch is come to
                raise TemplateAssertionError(f"No filter named {each.name!r}.", each.lineno)
    set_here = {name.name for name in parsed.find_all(nodes.Name) if name.ctx == "store"}
    return frozenset(meta.find_undeclared_variables(parsed)) - set_here


class _CompiledOnce(BytecodeCache):
    """What was compiled, by name and words, which most offices of a server have as they were shipped."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], CodeType | None] = {}

    def get_cache_key(self, name: str, filename: str | None = None) -> str:  # noqa: ARG002 - in whichever folder
        return name

    def get_bucket(self, environment: Environment, name: str, filename: str | None, source: str) -> Bucket:
        """A fault is told by the file that was asked for."""
        bucket = super().get_bucket(environment, name, filename, source)
        if bucket.code is not None and filename is not None:
            bucket.code = bucket.code.replace(co_filename=filename)
        return bucket

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._known.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._known[bucket.key, bucket.checksum] = bucket.code


_COMPILED: Final = _CompiledOnce()


@lru_cache(maxsize=8)
def _environment(folder: Path) -> Environment:
    """Made once for each folder; a template that changes there is read again."""
    environment = Environment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 - templates give text; markup escapes every line of it
        finalize=lambda value: flat(value) if isinstance(value, str) else value,  # no value can begin a line
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=_COMPILED,
    )
    environment.filters |= {
        "tanggal": long_date,
        "hari": day_and_date,
        "waktu": clock_time,
        "angka": number,
        "persen": percent,
        "daftar": lambda words: listed(list(words)),
    }
    return environment
