"""What there is to say of a template's styles: which it lacks, and which were probably meant."""

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Final

from rbworkflow.report.template.markup import paragraphs, parsed, style_of, text_of
from rbworkflow.report.template.parts import DOCUMENT, Package, TemplateRefusedError, open_package
from rbworkflow.report.template.points import TemplatePoint, sentence_around
from rbworkflow.report.template.styles import folded, known_styles, styles_of
from rbworkflow.report.word.look import style_names

_LIKE: Final = 0.8


def style_points(content: bytes) -> list[TemplatePoint]:
    """None of them holds up papers: where a style is missing the program's own stands in."""
    try:
        package = open_package(content)
        return [*_style_points(package)]
    except (TemplateRefusedError, ValueError):
        return []  # which is told elsewhere


def _style_points(package: Package) -> Iterator[TemplatePoint]:
    wanted = style_names()
    known = known_styles(package, wanted)
    lacking = {folded(name): name for name in wanted if name not in known}
    for own_id, names in styles_of(package).items():
        meant = [] if own_id in known.values() else get_close_matches(folded(names[0]), lacking, n=1, cutoff=_LIKE)
        if meant:
            name = lacking.pop(meant[0])
            yield TemplatePoint(
                f'Gaya "{names[0]}" tidak dikenal{_used(package, own_id)}. Mungkin maksudnya "{name}".',
                is_blocking=False,
            )
    if lacking:
        yield TemplatePoint(
            f"Gaya yang tidak ada di templat dan memakai bentuk bawaan program: {', '.join(lacking.values())}.",
            is_blocking=False,
        )


def _used(package: Package, own_id: str) -> str:
    """Where the style is met, in the words of its first paragraph."""
    texts = (text_of(each) for each in paragraphs(parsed(package.parts[DOCUMENT])) if style_of(each) == own_id)
    text = next(filter(str.strip, texts), "")
    return f', di "{sentence_around(text, 0, 0)}"' if text else ""
