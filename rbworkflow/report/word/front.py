"""The pages before the first chapter: foreword and table of contents."""

from collections.abc import Sequence

from rbworkflow.report.content.model import Content
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.stamps import Stamp
from rbworkflow.report.word import wordml
from rbworkflow.report.word.body import Body, Heading
from rbworkflow.report.word.signatures import block, place_and_date

_FIRST_PAGE = "i"
"""The foreword opens its section; LibreOffice would number a reference to it in Arabic figures."""


def front(content: Content, stamp: Stamp, layout: ReportLayout, headings: Sequence[Heading]) -> Body:
    """`headings` are those of the chapters and annexes."""
    body = Body(layout.portrait_mm)
    body.heading(1, "KATA PENGANTAR")
    body.text(content["texts"].get("kata_pengantar", ""))
    lead = place_and_date(content, stamp)
    body.add(block(content, stamp, layout.foreword_signers, width_mm=body.width_mm, lead=lead))
    foreword = [_entry(heading, page=_FIRST_PAGE) for heading in body.headings]
    body.heading(1, "DAFTAR ISI")
    body.add(*foreword, *(_entry(heading) for heading in headings))
    return body


def _entry(heading: Heading, *, page: str = "") -> str:
    return wordml.contents_entry(heading.text, heading.bookmark, f"DaftarIsi{heading.level}", page=page)
