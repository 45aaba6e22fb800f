"""Nothing but the text between tags, deflated as it is made: no document can be had for less."""

import io
import zipfile
from collections.abc import Sequence
from html import escape

from benchmarks.comparison import Method
from benchmarks.docx.material import COLUMNS, Material

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
_AT_ONCE = 50


def run(material: Material) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        main = f'<Relationship Id="a" Type="{_R}/officeDocument" Target="word/document.xml"/>'
        archive.writestr("_rels/.rels", _RELATIONS.format(main))
        for number, content in enumerate(material.pictures):
            archive.writestr(f"word/media/{number}.png", content, zipfile.ZIP_STORED)
        with archive.open("word/document.xml", "w") as part:
            part.write(f'<w:document xmlns:w="{_W}"><w:body>'.encode())
            for heading, texts in material.chapters:
                part.write("".join(_paragraph(text) for text in (heading, *texts)).encode())
            part.write(f"<w:tbl>{_row(COLUMNS, '<w:trPr><w:tblHeader/></w:trPr>')}".encode())
            for start in range(0, len(material.rows), _AT_ONCE):
                part.write("".join([_row(row) for row in material.rows[start : start + _AT_ONCE]]).encode())
            part.write(b"</w:tbl></w:body></w:document>")
    return target.getvalue()


def _paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{escape(text, quote=False)}</w:t></w:r></w:p>"


def _row(row: Sequence[str], properties: str = "") -> str:
    cells = "".join([f"<w:tc>{_paragraph(text)}</w:tc>" for text in row])
    return f"<w:tr>{properties}{cells}</w:tr>"


METHOD = Method(prepare=lambda material: material, run=run)
