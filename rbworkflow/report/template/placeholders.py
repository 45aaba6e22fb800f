"""The placeholders of a template: their names, and how they are found where a program split them over runs."""

import re
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Final, NamedTuple


class Placeholder(NamedTuple):
    """What stands for something in a template. A block is paragraphs of the program's, so it has a paragraph alone; of
    several required with one `group` one is enough.
    """

    told: str
    is_block: bool = False
    is_required: bool = False
    group: str = ""


MARK: Final = "tanda"
FOOT: Final = "kaki"
REPORT: Final = "isi_laporan"
AMENDED: Final = "perubahan"
PLACEHOLDERS: Final = {
    MARK: Placeholder("tanda draf atau mode latihan, di kepala halaman"),
    FOOT: Placeholder("nama laporan dan kode dokumen, di kaki halaman"),
    "nomor": Placeholder("nomor surat", is_required=True),
    "tempat_tanggal": Placeholder("tempat dan tanggal surat", is_required=True, group="tanggal"),
    "tanggal": Placeholder("tanggal surat", is_required=True, group="tanggal"),
    "tempat": Placeholder("tempat kedudukan kantor"),
    "sifat": Placeholder("sifat surat"),
    "lampiran": Placeholder("jumlah lampiran", is_required=True),
    "hal": Placeholder("hal surat", is_required=True),
    "kepada": Placeholder("penerima surat", is_required=True),
    "tempat_tujuan": Placeholder("kota penerima surat"),
    "kantor": Placeholder("nama kantor"),
    "kantor_singkat": Placeholder("nama singkat kantor"),
    "lembaga": Placeholder("baris nama pada kop surat"),
    "alamat": Placeholder("alamat pada kop surat"),
    "kontak": Placeholder("kontak pada kop surat"),
    "provinsi": Placeholder("nama KPU Provinsi"),
    "periode": Placeholder("periode laporan"),
    "tahun": Placeholder("tahun laporan"),
    AMENDED: Placeholder("Perubahan ke berapa; tidak dicetak bila bukan perubahan"),
    "kop": Placeholder("kop surat menurut office.toml, beserta logo", is_block=True),
    "isi": Placeholder("isi surat", is_block=True, is_required=True),
    "penandatangan": Placeholder("tempat tanda tangan surat", is_block=True, is_required=True),
    "tembusan": Placeholder("daftar tembusan surat", is_block=True, is_required=True),
    "kode_dokumen": Placeholder("kode QR salinan yang ditandatangani", is_block=True, is_required=True),
    REPORT: Placeholder("laporan itu sendiri", is_block=True, is_required=True),
}
"""By name. Written in capitals, one that is a word gives its value in capitals."""
_FORM: Final = re.compile(r"\{\{([^{}]*)\}\}")
_WORD: Final = re.compile(r"\w+")
_STRAY: Final = re.compile(r"[{}]")
_LIKE: Final = 0.6
_OTHER_WORDS: Final = {"perihal": "hal", "penerima": "kepada", "ttd": "penandatangan", "lampiran_surat": "lampiran"}
"""What people call them, too."""


class Found(NamedTuple):
    """A placeholder where it stands in a paragraph's text."""

    written: str
    start: int
    end: int

    @property
    def name(self) -> str:
        return _folded(self.written)

    @property
    def is_known(self) -> bool:
        return self.name in PLACEHOLDERS

    @property
    def canonical(self) -> str:
        """As a frame has it: `{{nomor}}`, or in capitals."""
        name = self.name
        return f"{{{{{name.upper() if self.written.isupper() else name}}}}}"


def placeholders_in(text: str) -> list[Found]:
    return [Found(match[1].strip(), *match.span()) for match in _FORM.finditer(text)]


def has_stray_brace(text: str) -> bool:
    """Whether braces are left that make no placeholder."""
    return bool(_STRAY.search(_FORM.sub("", text)))


def near(written: str) -> str:
    """The known placeholder that was probably meant; "" where none is like it."""
    name = _folded(written)
    words = {word for word in _WORD.findall(name.replace("_", " ")) if word in PLACEHOLDERS}
    alike = [_OTHER_WORDS.get(name, ""), *get_close_matches(name, PLACEHOLDERS, n=1, cutoff=_LIKE), *sorted(words)]
    return next(filter(None, alike), "")


def missing(names: Iterable[str]) -> list[str]:
    """The required placeholders that are not among these; of a group the first."""
    found = set(names)
    groups = {known.group for name, known in PLACEHOLDERS.items() if name in found and known.group}
    lacking: dict[str, str] = {}
    for name, known in PLACEHOLDERS.items():
        if known.is_required and name not in found and known.group not in groups - {""}:
            lacking.setdefault(known.group or name, name)
    return list(lacking.values())


def _folded(written: str) -> str:
    return re.sub(r"[\s\-]+", "_", written.strip().casefold())
