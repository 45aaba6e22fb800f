"""A template's paragraph styles by the names that people see; their ids are each program's own."""

from typing import Final

from rbworkflow.report.template.markup import parsed, tag
from rbworkflow.report.template.parts import STYLES, Package

NORMAL: Final = "Normal"
HEADINGS: Final = ("Heading 1", "Heading 2", "Heading 3")
_BUILT_IN: Final = {"Header": "header", "Footer": "footer", **{name: name.lower() for name in HEADINGS}}
"""As a file names them whatever language Word speaks."""
_ALSO: Final = {
    **{f"judul {level}": f"Heading {level}" for level in (1, 2, 3)},
    "kepala halaman": "Header",
    "kaki halaman": "Footer",
    "biasa": NORMAL,
    "default paragraph style": NORMAL,
}
"""What Indonesian programs call the same."""


def style_id(name: str) -> str:
    """By which the program's own paragraphs name a style."""
    return name.replace(" ", "")


def file_name(name: str) -> str:
    """How a file names the style."""
    return _BUILT_IN.get(name, name)


def styles_of(package: Package) -> dict[str, tuple[str, ...]]:
    """Each paragraph style's names, by its id."""
    found = {}
    for style in parsed(package.parts[STYLES]).iter(tag("style")):
        if style.get(tag("type")) == "paragraph":
            named = [style.find(tag(part)) for part in ("name", "aliases")]
            texts = [element.get(tag("val"), "") for element in named if element is not None]
            found[style.get(tag("styleId"), "")] = tuple(
                each.strip() for text in texts or [""] for each in text.split(",")
            )
    return found


def known_styles(package: Package, wanted: tuple[str, ...] = ()) -> dict[str, str]:
    """The ids of the styles that the template has of the wanted ones, by our name; by default of the text's alone."""
    by_folded = {folded(name): name for name in wanted or (NORMAL, "Isi")}
    known: dict[str, str] = {}
    for own_id, names in styles_of(package).items():
        for name in names:
            ours = by_folded.get(folded(name)) or by_folded.get(folded(_ALSO.get(name.casefold(), "")))
            if ours:
                known.setdefault(ours, own_id)
    return known


def folded(name: str) -> str:
    return " ".join(name.casefold().split())
