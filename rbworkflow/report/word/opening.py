"""The pages before the report as an office's template has them, each placeholder exchanged for what it stands for."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from rbworkflow.report.content.model import Content
from rbworkflow.report.content.phrases import amended
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.stamps import Issued, Stamp
from rbworkflow.report.template.placeholders import AMENDED, FOOT, MARK
from rbworkflow.report.word.letter import attachment, copies, letter_text, subject
from rbworkflow.report.word.letterhead import letterhead
from rbworkflow.report.word.package import Frame, Piece
from rbworkflow.report.word.signatures import UNDATED, block, number_of, place_and_date
from rbworkflow.report.word.wordml import escaped
from rbworkflow.wording import long_date

_PLACE: Final = re.compile(r"\{\{(\w+)\}\}")


def template_words(content: Content, stamp: Stamp, layout: ReportLayout, *, foot: str) -> dict[str, str]:
    """What stands for each placeholder that is a word."""
    office, period = content["office"], content["period"]
    head = office["letterhead"]
    return {
        MARK: stamp.mark,
        FOOT: foot,
        "nomor": number_of(stamp),
        "tempat_tanggal": place_and_date(content, stamp),
        "tanggal": long_date(stamp.dated_on) if isinstance(stamp, Issued) else UNDATED,
        "tempat": stamp.place if isinstance(stamp, Issued) else office["place"],
        "sifat": layout.nature,
        "lampiran": attachment(content, layout),
        "hal": subject(content),
        "kepada": office["recipient"]["salutation"],
        "tempat_tujuan": office["recipient"]["place"],
        "kantor": office["name"],
        "kantor_singkat": office["short_name"],
        "lembaga": "\n".join(head["lines"]),
        "alamat": head["address"],
        "kontak": head["contact"],
        "provinsi": office["province_name"],
        "periode": period["title"],
        "tahun": str(period["year"]),
        AMENDED: amended(content).strip(" ()"),
    }


def opening_blocks(
    content: Content, stamp: Stamp, layout: ReportLayout, code: Sequence[str]
) -> dict[str, Sequence[str]]:
    """What stands for each placeholder that is paragraphs; `code` are those of the document's code."""
    return {
        "kop": letterhead(content, layout),
        "isi": letter_text(content, layout),
        "penandatangan": [block(content, stamp, layout.letter_signers, width_mm=layout.portrait_mm)],
        "tembusan": copies(content, layout),
        "kode_dokumen": code,
    }


def opened(opening: Sequence[Piece], words: Mapping[str, str], blocks: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """The pages' markup; a paragraph that is nothing but a word is not printed where the word is empty."""
    for piece in opening:
        yield from blocks.get(piece.name, ())
        if not piece.name or words.get(piece.name):
            yield _filled(piece.markup, words)


def with_words(made: Frame, words: Mapping[str, str]) -> Frame:
    """The frame with the words in its pages' heads and feet."""
    heads = ("word/header", "word/footer")
    said = {name: _filled(content.decode(), words) for name, content in made.parts if name.startswith(heads)}
    return made._replace(
        parts=tuple((name, said[name].encode() if name in said else part) for name, part in made.parts)
    )


def _filled(markup: str, words: Mapping[str, str]) -> str:
    def word(found: re.Match[str]) -> str:
        value = words[found[1].casefold()]
        return escaped(value.upper() if found[1].isupper() else value)

    return _PLACE.sub(word, markup)
