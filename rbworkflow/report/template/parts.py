"""A template's file as its parts, refused where it could do more than look like something."""

import io
import posixpath
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from rbworkflow.report.template.markup import WORD, parsed, tag
from rbworkflow.sheets.archive import MIB, Limits, open_parts
from rbworkflow.sheets.refusals import WorkbookRefusedError

LIMITS: Final = Limits(file_bytes=5 * MIB, parts=300, total_bytes=40 * MIB, part_bytes=8 * MIB, xml_bytes=8 * MIB)
DOCUMENT: Final = "word/document.xml"
STYLES: Final = "word/styles.xml"
_HEAD_OR_FOOT: Final = re.compile(r"word/(header|footer)\d*\.xml")
_MAIN: Final = "wordprocessingml.document.main+xml"
_RESAVE: Final = "Buka di Word atau LibreOffice, lalu simpan ulang sebagai Dokumen Word (.docx)."
_UNREADABLE: Final = {
    "SANDI": "Berkas terkunci sandi. Hapus sandinya, lalu simpan ulang.",
    "FORMAT_LAMA": f"Berkas ini format lama (.doc). {_RESAVE}",
    "TERLALU_BESAR": "Berkas lebih besar dari 5 MB. Kecilkan gambar di dalamnya.",
    "BOM_ZIP": "Isi berkas jauh lebih besar daripada yang wajar untuk templat. Kecilkan gambar di dalamnya.",
}
_HARMFUL: Final = (
    (
        re.compile(r"vbaproject|macroenabled|vbadata|activex|attachedtoolbars|customizations"),
        f"Berkas memuat makro atau kontrol ActiveX. {_RESAVE}",
    ),
    (
        re.compile(r"/embeddings/|oleobject|relationships/package\b|afchunk|/subdocument"),
        "Berkas memuat objek yang disematkan (misalnya lembar Excel atau dokumen lain). Hapus objek itu.",
    ),
    (
        re.compile(r"attachedtemplate!"),
        "Berkas terkait dengan templat lain (attached template). Lepaskan di Word: Pengembang > Templat Dokumen.",
    ),
    (
        re.compile(r"webextension|/mailmerge|/connections|recipientdata"),
        "Berkas memuat add-in atau sumber data dari luar. Hapus bagian itu.",
    ),
    (
        re.compile(r"/\w+!"),
        "Berkas mengambil sesuatu dari luar (misalnya gambar tertaut). Sisipkan gambarnya ke dalam berkas.",
    ),
)
"""By the words of names, content types and relations; a `!` is behind what lies outside the file."""


class Package(NamedTuple):
    """The parts by name; `texts` are those whose words are printed: document, heads and feet."""

    parts: Mapping[str, bytes]

    @property
    def texts(self) -> list[str]:
        return [DOCUMENT, *sorted(name for name in self.parts if _HEAD_OR_FOOT.fullmatch(name))]


class TemplateRefusedError(ValueError):
    """The file cannot be a template; its text says why and what to do."""


def open_package(content: bytes) -> Package:
    """The template's parts; raises TemplateRefusedError."""
    try:
        names, xml = open_parts(content, LIMITS)
    except WorkbookRefusedError as error:
        raise TemplateRefusedError(_UNREADABLE.get(error.reason_code, f"Berkas rusak. {_RESAVE}")) from error
    if (
        DOCUMENT not in xml
        or STYLES not in xml
        or _MAIN not in xml.get("[Content_Types].xml", b"").decode(errors="replace")
    ):
        _refuse_harmful("\n".join([xml.get("[Content_Types].xml", b"").decode(errors="replace").lower()]))
        raise TemplateRefusedError(f"Berkas ini bukan dokumen Word biasa (.docx). {_RESAVE}")
    _refuse_harmful("\n".join(_words(names, xml)))
    try:
        root = parsed(xml[DOCUMENT])
    except ValueError as error:
        raise TemplateRefusedError(f"Berkas rusak. {_RESAVE}") from error
    if root.tag != tag("document") or root.nsmap.get("w") != WORD:
        raise TemplateRefusedError(
            'Berkas disimpan sebagai "Strict Open XML". Simpan ulang sebagai Dokumen Word (.docx).'
        )
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return Package({name: archive.read(name) for name in archive.namelist() if not name.endswith("/")})


def _words(names: Iterable[str], xml: Mapping[str, bytes]) -> Iterator[str]:
    yield from (f"/{name.lower()}" for name in names)
    yield xml["[Content_Types].xml"].decode(errors="replace").lower()
    for name, markup in xml.items():
        if name.endswith(".rels"):
            yield from _relations(markup)


def _relations(markup: bytes) -> Iterator[str]:
    try:
        root = parsed(markup)
    except ValueError as error:
        raise TemplateRefusedError(f"Berkas rusak. {_RESAVE}") from error
    for relation in root:
        kind = str(relation.get("Type", "")).lower()
        is_outside = str(relation.get("TargetMode", "")).lower() == "external"
        if not (is_outside and kind.endswith("/hyperlink")):
            yield kind + "!" * is_outside
        yield posixpath.normpath(str(relation.get("Target", ""))).lower() if not is_outside else ""


def _refuse_harmful(words: str) -> None:
    for pattern, sentence in _HARMFUL:
        if pattern.search(words):
            raise TemplateRefusedError(sentence)
