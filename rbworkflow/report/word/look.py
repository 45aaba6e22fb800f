"""The paragraph styles of every document, made through python-docx from the layout."""

from collections.abc import Collection
from typing import Any, NamedTuple

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from rbworkflow.report.layout import ReportLayout


class ParagraphLook(NamedTuple):
    size: float
    align: Any = WD_ALIGN_PARAGRAPH.LEFT
    bold: bool = False
    before: float = 0
    after: float = 0
    line: float | Pt = 1.0
    """Times the letters' height, or exactly so much."""
    keep_next: bool = False


def _looks(layout: ReportLayout) -> dict[str, ParagraphLook]:
    """The paragraph styles by name: text, lists, headings, cells, cover, letter."""
    align, size = WD_ALIGN_PARAGRAPH, layout.font_size
    looks = {
        "Heading 1": ParagraphLook(size + 1, align.CENTER, bold=True, after=12, keep_next=True),
        "Heading 2": ParagraphLook(size, bold=True, before=12, after=6, keep_next=True),
        "Heading 3": ParagraphLook(size, bold=True, before=10, after=4, keep_next=True),
        "Header": ParagraphLook(9, align.CENTER),
        "Footer": ParagraphLook(8.5, align.CENTER),
        "Isi": ParagraphLook(size, align.JUSTIFY, after=6, line=1.25),
        "Butir": ParagraphLook(size, align.JUSTIFY, after=3, line=1.15),
        "Uraian": ParagraphLook(size - 1, after=2, line=1.1),
        "Keterangan": ParagraphLook(size - 1, bold=True, before=6, after=3, keep_next=True),
        "Gambar": ParagraphLook(size, align.CENTER, before=6, keep_next=True),
        "Keterangan Gambar": ParagraphLook(size - 1, align.CENTER, bold=True, before=2, after=10),
        "Catatan": ParagraphLook(size - 3, before=4),
        "Sela": ParagraphLook(1, after=4, line=Pt(1)),  # a page that is full is not followed by an empty one
        "Judul Sampul": ParagraphLook(20, align.CENTER, bold=True, after=10),
        "Sampul Atas": ParagraphLook(14, before=130),
        "Sampul Tengah": ParagraphLook(14, before=230),
        "Tengah": ParagraphLook(size, align.CENTER, after=2),
        "Sampul": ParagraphLook(14, align.CENTER, bold=True, after=4),
        "Daftar Isi 1": ParagraphLook(size, bold=True, before=6, after=2),
        "Daftar Isi 2": ParagraphLook(size, after=2),
        "Daftar Isi 3": ParagraphLook(size - 1, after=1),
        "Daftar Tabel": ParagraphLook(size - 1, after=2),
        "Singkatan": ParagraphLook(size - 1, after=2),
        "Kop": ParagraphLook(15, align.CENTER, bold=True),
        "Kop Alamat": ParagraphLook(9, align.CENTER, after=2),
        "Surat": ParagraphLook(size),
        "Surat Kanan": ParagraphLook(size, align.RIGHT),
        "Surat Isi": ParagraphLook(size, align.JUSTIFY, after=4),
        "Tembusan": ParagraphLook(size - 1, before=6, keep_next=True),
        "Tembusan Butir": ParagraphLook(size - 1),
        "Surat Akhir": ParagraphLook(size, after=8),
        "Tanda Awal": ParagraphLook(size, before=14, keep_next=True),
        "Tanda Tangan": ParagraphLook(size, keep_next=True),
        "Tanda Ruang": ParagraphLook(size, before=44, keep_next=True),
        "Tanda Nama": ParagraphLook(size, bold=True, keep_next=True),
        "Tanda Kecil": ParagraphLook(size - 2, keep_next=True),
    }
    cells = {"": layout.table_size, " Kecil": layout.matrix_size}
    for suffix, cell_size in cells.items():
        looks |= {
            f"Sel{suffix}": ParagraphLook(cell_size, before=1, after=1),
            f"Sel Tengah{suffix}": ParagraphLook(cell_size, align.CENTER, before=1, after=1),
            f"Sel Kanan{suffix}": ParagraphLook(cell_size, align.RIGHT, before=1, after=1),
            f"Sel Kepala{suffix}": ParagraphLook(cell_size, align.CENTER, bold=True, before=2, after=2),
            f"Sel Nomor{suffix}": ParagraphLook(min(cell_size, 7), align.CENTER),
            f"Sel Judul{suffix}": ParagraphLook(cell_size, bold=True, before=2, after=2),
        }
    return looks


def style_names() -> tuple[str, ...]:
    """The paragraph styles that bodies name."""
    return tuple(_looks(ReportLayout()))


def add_styles(document: Any, layout: ReportLayout) -> None:  # noqa: ANN401 - untyped library
    """Give the document of a template the styles that it lacks; the contents' page numbers follow its paper, and a
    chapter opens a page.
    """
    known = {style.name for style in document.styles}
    lacking = {name: look for name, look in _looks(layout).items() if name not in known}
    for name, look in lacking.items():
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        _set_font(style, layout, look)
    document.styles["Heading 1"].paragraph_format.page_break_before = True
    _set_tabs(document, layout, lacking)


def set_styles(document: Any, layout: ReportLayout) -> None:  # noqa: ANN401 - untyped library
    """Give a python-docx document every paragraph style that bodies name (a style's id is its name without spaces)."""
    _set_font(document.styles["Normal"], layout, ParagraphLook(layout.font_size))
    known = {style.name for style in document.styles}
    looks = _looks(layout)
    for name, look in looks.items():
        is_known = name in known
        style = document.styles[name] if is_known else document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        if not is_known:
            style.base_style = document.styles["Normal"]
        _set_font(style, layout, look)
    document.styles["Heading 1"].paragraph_format.page_break_before = True
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "id-ID")
    _set_tabs(document, layout, looks)


def _set_font(style: Any, layout: ReportLayout, look: ParagraphLook) -> None:  # noqa: ANN401 - untyped library
    for child in [*style.element.findall(qn("w:rPr")), *style.element.findall(qn("w:link"))]:
        style.element.remove(child)
    style.font.size, style.font.bold, style.font.name = Pt(look.size), look.bold, layout.font
    fonts = style.element.rPr.rFonts
    for script in ("w:eastAsia", "w:cs"):
        fonts.set(qn(script), layout.font)
    text = style.paragraph_format
    text.alignment, text.space_before, text.space_after = look.align, Pt(look.before), Pt(look.after)
    text.line_spacing, text.keep_with_next, text.widow_control = look.line, look.keep_next, True


def _set_tabs(document: Any, layout: ReportLayout, names: Collection[str]) -> None:  # noqa: ANN401 - untyped library
    """Hanging indents of the styles of these names, and the contents' page numbers at the right end of dotted lines."""
    for name, indent in {"Butir": 8, "Uraian": 8, "Tembusan Butir": 8, "Singkatan": 32}.items():
        if name in names:
            text = document.styles[name].paragraph_format
            text.left_indent, text.first_line_indent = Mm(indent), Mm(-indent)
            text.tab_stops.add_tab_stop(Mm(indent))
    for name, indent in {"Daftar Isi 1": 0, "Daftar Isi 2": 6, "Daftar Isi 3": 12, "Daftar Tabel": 0}.items():
        text = document.styles[name].paragraph_format
        if name in names:
            text.left_indent, text.right_indent = Mm(indent), Mm(10)
        text.tab_stops.clear_all()
        text.tab_stops.add_tab_stop(Mm(layout.portrait_mm), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
