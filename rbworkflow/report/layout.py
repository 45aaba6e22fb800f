"""How the report looks: config/report.toml as a frozen value, with the digest that approvals are bound to."""

import hashlib
import tomllib
from pathlib import Path
from typing import Annotated, Final

from pydantic import BaseModel, ConfigDict, Field

from rbworkflow.config_files import as_model, config_values
from rbworkflow.office.strict import fillable
from rbworkflow.report.logo import Logo, load_logo
from rbworkflow.toml_reading import parse_toml

VERSION: Final = 14
"""Goes up with every change of this package that changes a document's parts."""
TEMPLATE: Final = Path("templates") / "laporan.docx"
"""The office's own Word template, in config/."""


class ReportLayout(BaseModel):
    """Paper, margins (top, right, bottom, left) in millimetres; letters in points; who signs which page."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    paper: tuple[int, int] = (210, 297)
    margins: tuple[int, int, int, int] = (25, 20, 20, 25)
    font: str = "Bookman Old Style"
    fallback_font: str = "TeX Gyre Bonum"
    font_size: float = Field(default=11, ge=4, le=40)
    table_size: float = Field(default=8.5, ge=4, le=40)
    matrix_size: float = Field(default=7, ge=4, le=40)
    nature: str = "Penting"
    attachment: str = "1 (satu) berkas"
    copies: tuple[Annotated[str, fillable(office="")], ...] = ()
    """Who else gets the letter; `{office}` is the office's name."""
    logo: str = Field(default="", pattern=r"^([^/\\]+\.(png|PNG|jpg|JPG|jpeg|JPEG))?$")
    """A file beside the layout's own."""
    logo_picture: Logo | None = None
    letter_signers: tuple[str, ...] = ("secretary",)
    foreword_signers: tuple[str, ...] = ("chair",)
    closing_signers: tuple[str, ...] = ("chair", "secretary")
    closing_left_title: str = "Mengetahui,"
    photos_per_indicator: int = Field(default=4, ge=0, le=20)
    photo_kinds: tuple[str, ...] = ("foto", "publikasi", "tangkapan_layar", "")
    largest_photo_kb: int = Field(default=200, ge=20)
    photo_pixels: int = Field(default=1000, ge=200)
    photo_megapixels: int = Field(default=64, ge=1, le=80)
    jpeg_megapixels: int = Field(default=250, ge=1, le=250)
    all_photos_mb: int = Field(default=6, ge=1, le=10)
    list_from: int = Field(default=4, ge=1)
    """So many tables or figures are listed before the first chapter."""
    template_sha256: str = ""
    """Of the file, its logo and template, and this package's version: what an approval binds besides the content."""
    template: bytes = Field(default=b"", exclude=True, repr=False)
    """The office's own Word template, which is then the frame; none: the frame is drawn."""
    frames: Path | None = None
    """The folder in which frames drawn of it are kept for other processes; none: they are drawn in each."""

    @property
    def largest_photo_bytes(self) -> int:
        """A larger picture stands in the report as a print."""
        return self.largest_photo_kb * 1024

    @property
    def portrait_mm(self) -> int:
        """The text's width on an upright page."""
        return self.paper[0] - self.margins[1] - self.margins[3]

    @property
    def landscape_mm(self) -> int:
        """The text's width on a page laid on its side: its left and right are the upright page's top and bottom."""
        return self.paper[1] - self.margins[0] - self.margins[2]


def load_layout(path: Path, frames: Path | None = None, office_code: str = "") -> ReportLayout:
    """The layout described by `path` and the template in its folder, its frames kept in `frames`; raises
    ConfigurationError naming file and key, and by its code the office of several.
    """
    layout, content = load_measures(path, frames), _template_of(path)
    return with_template(layout, content, office_code) if content else layout


def with_template(layout: ReportLayout, content: bytes, office_code: str) -> ReportLayout:
    """The layout with paper, margins and letters of a template; raises ConfigurationError where it is of no use."""
    from rbworkflow.report.template.reading import read_template  # noqa: PLC0415 - few offices need what it loads

    read = read_template(content, office_code)
    font, size = read.font or layout.font, read.font_size or layout.font_size
    page = {"paper": read.page.paper, "margins": read.page.margins}
    return layout.model_copy(update={**page, "font": font, "font_size": size, "template": content})


def load_measures(path: Path, frames: Path | None = None) -> ReportLayout:
    """What `path` itself says; raises ConfigurationError naming file, line and key."""
    values = config_values(path)
    own = {"logo_picture": None, "template_sha256": template_digest(path), "template": b"", "frames": frames}
    layout = as_model(ReportLayout, values | own, path)
    return layout.model_copy(update={"logo_picture": load_logo(path.parent / layout.logo)}) if layout.logo else layout


def template_digest(path: Path) -> str:
    """What an approval binds of the layout's file, be it readable or not, of the logo that it names, and of the Word
    template.
    """
    content = path.read_bytes()
    digest = hashlib.sha256(f"{VERSION}\0".encode() + content)
    if (logo := _logo_of(path, content)).is_file():
        digest.update(b"\0" + logo.read_bytes())
    if template := _template_of(path):
        digest.update(b"\0template\0" + template)
    return digest.hexdigest()


def _template_of(path: Path) -> bytes:
    """The office's Word template beside the layout's file; empty where there is none."""
    place = path.parent / TEMPLATE
    return place.read_bytes() if place.is_file() else b""


def _logo_of(path: Path, content: bytes) -> Path:
    """Where the logo is; the folder where none is named."""
    try:
        name = parse_toml(content.decode("utf-8")).get("logo", "")
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        name = ""
    return path.parent / Path(str(name)).name
