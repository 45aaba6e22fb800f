"""Paragraphs as WordprocessingML text. Strings spliced into the document are many times faster than
building cells one by one; every text passes through `escaped`, so nothing a unit typed becomes markup or a field.
"""

import re
from functools import lru_cache
from typing import Final

from rbworkflow.report.texts import clean

_PLAIN: Final = re.compile("[ !-%'-;=?-~\xa0-\u024f\u2013\u2014\u2018-\u201d]*")  # nothing in it needs treatment
AS_IT_IS: Final = 100
"""Percent of its breadth in which a letter stands."""
_KEPT_SPACES: Final = ' xml:space="preserve"'
_SHORT: Final = 500
_BREAK: Final = "</w:t><w:br/><w:t>"


@lru_cache(maxsize=4096)  # most cells of a table say what another one said
def escaped(text: str) -> str:
    """`text` as a run's content: markup escaped, control characters gone, line breaks kept."""
    if _PLAIN.fullmatch(text):
        return text
    safe = clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return safe.replace("\t", " ").replace("\n", _BREAK)


def looks(*, bold: bool, breadth: int = AS_IT_IS) -> str:
    """A run's properties; letters may be narrower than they are."""
    told = "<w:b/>" * bold + (f'<w:w w:val="{breadth}"/>' if breadth != AS_IT_IS else "")
    return f"<w:rPr>{told}</w:rPr>" if told else ""


def run(text: str, *, bold: bool = False) -> str:
    return f"<w:r>{looks(bold=bold)}<w:t{_KEPT_SPACES * (text != text.strip())}>{escaped(text)}</w:t></w:r>"


def paragraph(text: str, style: str = "Isi", *, keep_next: bool = False, bold: bool = False) -> str:
    return styled(run(text, bold=bold), style, keep_next=keep_next)


def item(label: str, text: str, style: str = "Butir", *, keep_next: bool = False) -> str:
    """A hanging paragraph: `1.` and then the text, in line under itself; a short one stays on one page."""
    whole = "<w:keepLines/>" if len(text) <= _SHORT else ""
    return styled(f"{run(label)}<w:r><w:tab/></w:r>{run(text)}", style, keep_next=keep_next, more=whole)


def styled(runs: str, style: str, *, keep_next: bool = False, more: str = "") -> str:
    """A paragraph; `more` are properties beside its style."""
    keep = "<w:keepNext/>" if keep_next else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{keep}{more}</w:pPr>{runs}</w:p>'


def ruled_below(text: str, style: str) -> str:
    """The last line of a letterhead: a thick and a thin rule under it."""
    rule = '<w:pBdr><w:bottom w:val="thickThinSmallGap" w:sz="18" w:space="4" w:color="000000"/></w:pBdr>'
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{rule}<w:spacing w:after="240"/></w:pPr>{run(text)}</w:p>'


def bookmarked(runs: str, name: str, number: int) -> str:
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{runs}<w:bookmarkEnd w:id="{number}"/>'


def counted(label: str, number: int) -> str:
    """The number of a caption, as the field that counts the captions of its `label`."""
    return f'<w:fldSimple w:instr=" SEQ {label} \\* ARABIC ">{run(str(number))}</w:fldSimple>'


def contents_entry(text: str, bookmark: str, style: str, *, page: str = "", more: str = "") -> str:
    """A line of the table of contents, true as it stands; where `page` is not known, the program that opens the
    document supplies it.
    """
    field = (
        run(page)
        if page
        else (
            '<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>'
            f'<w:r><w:instrText xml:space="preserve"> PAGEREF {bookmark} \\h </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t></w:t></w:r>'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        )
    )
    return styled(
        f'<w:hyperlink w:anchor="{bookmark}">{run(text)}</w:hyperlink><w:r><w:tab/></w:r>{field}', style, more=more
    )


def page_break() -> str:
    return '<w:p><w:pPr><w:pStyle w:val="Sela"/></w:pPr><w:r><w:br w:type="page"/></w:r></w:p>'


def section_end(properties: str) -> str:
    """The paragraph that closes a section with its page set-up."""
    return f'<w:p><w:pPr><w:pStyle w:val="Sela"/>{properties}</w:pPr></w:p>'
