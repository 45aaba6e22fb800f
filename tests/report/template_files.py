"""Word templates as an office's clerk makes them: written the way Word writes a file, in other letters and on F4."""

import zipfile
from collections.abc import Mapping
from io import BytesIO

from tests.report.test_photos import png

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
KINDS = "http://schemas.openxmlformats.org/package/2006/content-types"
LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
SPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"'
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
RSID = 'w:rsidR="00A1B2C3" w:rsidRDefault="00D4E5F6" w14:paraId="1A2B3C4D" w14:textId="77777777"'
SPLIT = (
    '<w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00B11111"><w:rPr><w:lang w:val="en-US"/></w:rPr>'
    "<w:t>{}</w:t></w:r>"
)
F4 = (
    '<w:pgSz w:w="12189" w:h="18709"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1418" '
    'w:header="567" w:footer="567" w:gutter="0"/>'
)
PAGE = '<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>'
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
PARTS = ("styles", "settings", "header", "footer")


def split(text: str) -> str:
    """Runs as Word leaves them when it checked the spelling: a placeholder lies in four of them."""
    pieces = text.replace("{{", "{|{|").replace("}}", "|}|}").split("|")
    runs = [SPLIT.format(piece) + '<w:proofErr w:type="spellEnd"/>' for piece in pieces if piece]
    return f'<w:bookmarkStart w:id="0" w:name="_GoBack"/>{"".join(runs)}<w:bookmarkEnd w:id="0"/>'


def paragraph(text: str, style: str = "Surat", more: str = "") -> str:
    return f'<w:p {RSID}><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr>{split(text)}</w:p>'


LETTER = (
    "Nomor: {{nomor}}",
    "Lampiran: {{lampiran}}",
    "Hal: {{hal}}",
    "{{tempat}}, {{tanggal}}",
    "Yth. {{kepada}} di {{tempat_tujuan}}",
    "{{isi}}",
    "{{penandatangan}}",
    "{{tembusan}}",
    "{{kode_dokumen}}",
)
COVER = ("LAPORAN {{PERIODE}}", "{{perubahan}}", "{{lembaga}}")


def word_template(
    letter: tuple[str, ...] = LETTER,
    *,
    extra: str = "",
    styles: str = "",
    parts: Mapping[str, str | bytes] | None = None,
    links: str = "",
    types: str = "",
) -> bytes:
    """A file as Word writes it: `extra` is markup before the cover, `styles` more styles, `parts` more parts."""
    letter_end = (
        f'<w:sectPr w:rsidR="00A1B2C3"><w:headerReference w:type="first" r:id="rId3"/>{F4}<w:titlePg/></w:sectPr>'
    )
    report_end = (
        f'<w:sectPr><w:footerReference w:type="default" r:id="rId4"/>{F4}<w:docGrid w:linePitch="360"/></w:sectPr>'
    )
    body = [
        *(paragraph(text) for text in letter),
        extra,
        paragraph("", more="<w:pageBreakBefore/>"),
        *(paragraph(text, "Sampul1") for text in COVER),
        paragraph("", more=letter_end),
        paragraph("{{isi_laporan}}"),
        paragraph("Contoh yang tidak dicetak dengan {{ngawur}}"),
        report_end,
    ]
    settings = '<w:trackRevisions/><w:rsids><w:rsid w:val="00A1B2C3"/></w:rsids>'
    head = f"{paragraph('KOMISI PEMILIHAN UMUM KOTA CONTOH', 'Kop')}{_picture()}"
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": _types(types),
        "_rels/.rels": _links(f'<Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/>'),
        "word/document.xml": f"{HEAD}<w:document {SPACES}><w:body>{''.join(body)}</w:body></w:document>",
        "word/_rels/document.xml.rels": _links(
            *(
                f'<Relationship Id="rId{at}" Type="{R}/{name}" Target="{name}.xml"/>'
                for at, name in enumerate(PARTS, 1)
            ),
            links,
        ),
        "word/styles.xml": _styles(styles),
        "word/settings.xml": f"{HEAD}<w:settings {SPACES}>{settings}</w:settings>",
        "word/header.xml": f"{HEAD}<w:hdr {SPACES}>{head}</w:hdr>",
        "word/_rels/header.xml.rels": _links(f'<Relationship Id="rId1" Type="{R}/image" Target="media/logo.png"/>'),
        "word/footer.xml": f"{HEAD}<w:ftr {SPACES}>{paragraph('Jalan Contoh 1, {{kaki}}', 'Kaki')}{PAGE}</w:ftr>",
        "word/media/logo.png": png(),
        **(parts or {}),
    }
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def _types(more: str) -> str:
    named = "".join(f'<Override PartName="/word/{name}.xml" ContentType="{MAIN}.{name}+xml"/>' for name in PARTS)
    return (
        f'{HEAD}<Types xmlns="{KINDS}"><Default Extension="png" ContentType="image/png"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{MAIN}.document.main+xml"/>{named}{more}</Types>'
    )


def _links(*links: str) -> str:
    return f'{HEAD}<Relationships xmlns="{LINKS}">{"".join(links)}</Relationships>'


def _styles(more: str) -> str:
    """As Indonesian Word calls them: built-in ones by ids of its own language, but by English names."""
    arial = '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/></w:rPr>'
    return (
        f"{HEAD}<w:styles {SPACES}><w:docDefaults><w:rPrDefault>{arial}</w:rPrDefault></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Biasa"><w:name w:val="Normal"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="heading 1"/><w:basedOn w:val="Biasa"/>'
        '<w:pPr><w:keepNext/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:color w:val="7A1F1F"/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Kaki"><w:name w:val="footer"/><w:basedOn w:val="Biasa"/></w:style>'
        '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Kop"><w:name w:val="Kop"/><w:basedOn w:val="Biasa"/>'
        '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:color w:val="7A1F1F"/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Surat"><w:name w:val="Surat"/></w:style>'
        '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Sampul1"><w:name w:val="Judul Sampul"/>'
        '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="40"/></w:rPr></w:style>'
        f"{more}</w:styles>"
    )


def _picture() -> str:
    main = "http://schemas.openxmlformats.org/drawingml/2006/main"
    shown = "http://schemas.openxmlformats.org/drawingml/2006/picture"
    return (
        '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="Logo"/>'
        f'<a:graphic xmlns:a="{main}"><a:graphicData uri="{shown}"><pic:pic xmlns:pic="{shown}"><pic:nvPicPr>'
        '<pic:cNvPr id="1" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/>'
        '<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
        '<a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r></w:p>"
    )
