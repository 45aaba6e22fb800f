"""The template to begin with: the pages as the program draws them, with every placeholder and every style in place."""

import re
from collections.abc import Iterator
from typing import Final

from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.template.placeholders import FOOT, MARK
from rbworkflow.report.template.styles import HEADINGS, style_id
from rbworkflow.report.word import tables, wordml
from rbworkflow.report.word.frame import frame
from rbworkflow.report.word.look import style_names
from rbworkflow.report.word.package import Section, Words, assemble

_SECTIONS: Final = (Section(), Section(numbers="decimal", starts_at=1))
_STYLE: Final = re.compile(rb'(<w:style w:type="paragraph" w:customStyle="1"[^>]*>.*?)(<w:pPr>|<w:rPr>)', re.DOTALL)
_SHOWN_AT_ONCE: Final = ("Header", "Footer", *HEADINGS, "Sela")
_READ_ME: Final = (
    "Yang berada di bawah baris ini tidak dicetak. Di sini tampak semua gaya (style) yang dipakai laporan: ubah "
    "bentuknya lewat Ubah Gaya (Modify Style) di Word, jangan ganti namanya."
)


def starting_template(layout: ReportLayout) -> bytes:
    """A Word file; the same parts for the same layout."""
    made = frame(layout, _SECTIONS)
    parts = tuple(
        (name, _in_gallery(content) if name == "word/styles.xml" else content) for name, content in made.parts
    )
    words = Words(f"{{{{{MARK}}}}}", f"{{{{{FOOT}}}}}", "Templat laporan")
    return assemble(made._replace(parts=parts), words, _body(layout, made.sections[0]))


def _in_gallery(styles: bytes) -> bytes:
    """Word lists only styles that say that they want to be listed."""
    return _STYLE.sub(rb"\1<w:qFormat/>\2", styles)


def _body(layout: ReportLayout, first_section: str) -> Iterator[str]:
    yield wordml.paragraph("{{kop}}", "Kop")
    yield tables.plain_table((13, 2.5, 44.5, 40), _REFERENCE, layout.portrait_mm, last="SuratKanan")
    for text, style in _LETTER:
        yield wordml.paragraph(text, style)
    yield wordml.page_break()
    for text, style in _COVER:
        yield wordml.paragraph(text, style)
    yield wordml.section_end(first_section)
    yield wordml.paragraph("{{isi_laporan}}")
    yield wordml.paragraph(_READ_ME, "Catatan")
    for name in style_names():
        if name not in _SHOWN_AT_ONCE:
            yield wordml.paragraph(f"{name}: contoh tulisan dengan gaya ini", style_id(name))


_REFERENCE: Final = (
    ("Surat", ("Nomor", ":", "{{nomor}}", "{{tempat_tanggal}}")),
    ("Surat", ("Sifat", ":", "{{sifat}}", "")),
    ("Surat", ("Lampiran", ":", "{{lampiran}}", "")),
    ("Surat", ("Hal", ":", "{{hal}}", "")),
)
_LETTER: Final = (
    ("Yth. {{kepada}}", "Surat"),
    ("di", "Surat"),
    ("{{tempat_tujuan}}", "SuratAkhir"),
    ("{{isi}}", "SuratIsi"),
    ("{{penandatangan}}", "TandaTangan"),
    ("{{tembusan}}", "Tembusan"),
    ("{{kode_dokumen}}", "Catatan"),
)
_COVER: Final = (
    ("", "SampulAtas"),
    ("LAPORAN PELAKSANAAN", "JudulSampul"),
    ("REFORMASI BIROKRASI", "JudulSampul"),
    ("{{PERIODE}}", "JudulSampul"),
    ("{{PERUBAHAN}}", "JudulSampul"),
    ("", "SampulTengah"),
    ("{{lembaga}}", "Sampul"),
    ("{{tahun}}", "Sampul"),
)
