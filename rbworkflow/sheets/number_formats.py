"""Number formats by which a cell shows other than its number: `0 "dokumen"`, `0,`, `"target "0`, `;;;`.

What is shown is what people read and mean. Colours, separators, decimals and another sign for zero change nothing.
"""

import math
import operator
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Final, NamedTuple

from rbworkflow.sheets.amounts import PLACES

_SECTION: Final = re.compile(r'((?:"[^"]*"|\\.|\[[^\]]*\]|[^;])*)(?:;|$)', re.DOTALL)
_PART: Final = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|[_*].|\[\$(?P<money>[^\]-]*)[^\]]*\]'
    r"|\[(?P<sign>[<>=]+)(?P<bound>-?[0-9.]+)\]|\[[^\]]*\]"
    r"|(?P<digits>G/[^;]*|[0#?](?:[0#?.,/ ]*[0#?])?\.?(?:E[+-][0#?]+)?|[@\w]+)"
    r"|(?P<scale>,+)|(?P<percent>%)|(?P<bare>.)",
    re.DOTALL,
)
_COMPARED: Final[Mapping[str, Callable[[float, float], object]]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
    "<>": operator.ne,
}
_TOUCHING: Final = re.compile(r"[0-9.,-]$"), re.compile(r"^[0-9.,-]")
"""What would be read as part of the number, before and behind it."""
_OF_NEGATIVES: Final = "-() "
_SCALES: Final = (
    re.compile(r"^ *(?:ribu(?:an)?|rb|k)(?![^\W_])\.?", re.IGNORECASE),
    re.compile(r"^ *(?:juta(?:an)?|jt)(?![^\W_])\.?", re.IGNORECASE),
    re.compile(r"^ *(?:mil[iy]ar|mlr|m)(?![^\W_])\.?", re.IGNORECASE),
)
"""The words behind a number that say by how many thousands it is shown smaller: once, twice, three times."""
_POSITIVE, _NEGATIVE, _ZERO = range(3)


class _Section(NamedTuple):
    """What a section of a format puts around a number, and which numbers it is for, where it says so itself."""

    before: str = ""
    after: str = ""
    has_digits: bool = False
    scale: int = 0
    is_percent: bool = False
    sign: str = ""
    bound: float = 0

    @property
    def is_plain(self) -> bool:
        return self.has_digits and not (self.before.strip() or self.after.strip() or self.scale)

    @property
    def at_full_scale(self) -> "_Section":
        """The same, with its number in full where the words behind name the scale: `1,6 rb` says 1600."""
        named = _SCALES[self.scale - 1].match(self.after) if 0 < self.scale <= len(_SCALES) else None
        return self._replace(scale=0, after=self.after[named.end() :]) if named else self

    def is_for(self, value: float) -> bool:
        compare = _COMPARED.get(self.sign)
        return compare is None or bool(compare(value, self.bound))


def shows_other(code: str) -> bool:
    """Whether this format shows some number otherwise than as that number."""
    return bool(code) and not all(section.is_plain for section in _sections(code))


def shown(value: float, code: str) -> str:
    """What a cell shows of its number, with the number in brackets where that is another; "" where it is itself."""
    place, section = _chosen(value, _sections(code))
    before, after = section.before, section.after
    if value < 0 and place == _NEGATIVE:
        before, after = before.strip(_OF_NEGATIVES), after.strip(_OF_NEGATIVES)
    if section._replace(before=before, after=after).is_plain or (place == _ZERO and not section.has_digits):
        return ""
    digits = _digits(value, section) if section.has_digits else ""
    text = " ".join(f"{before}{digits}{after}".split())
    is_other = not digits or section.scale or _TOUCHING[0].search(before) or _TOUCHING[1].search(after)
    return f"{text} (isi sel {_digits(value, _Section())})".lstrip() if is_other else text


def _digits(value: float, section: _Section) -> str:
    """The number in full, whatever decimals are shown of it."""
    if not math.isfinite(value):
        return str(value)
    scaled = Decimal(repr(value)) * (100 if section.is_percent else 1) / 1000**section.scale
    text = f"{round(scaled, PLACES).normalize():f}".replace(".", ",")
    return f"{text}%" if section.is_percent else text


def _chosen(value: float, sections: tuple[_Section, ...]) -> tuple[int, _Section]:
    """The section for a number, and its place; a format with conditions of its own has none for zero."""
    if any(section.sign for section in sections):
        return _POSITIVE, next((section for section in sections if section.is_for(value)), sections[-1])
    place = _POSITIVE if value > 0 else _NEGATIVE if value < 0 else _ZERO
    return (place, sections[place]) if place < len(sections) else (_POSITIVE, sections[_POSITIVE])


@lru_cache(maxsize=1024)  # a workbook has few formats, each for many cells
def _sections(code: str) -> tuple[_Section, ...]:
    """Those for numbers; the fourth is for text."""
    return tuple(_section(found) for found in _SECTION.findall(code)[: 1 + code.count(";")][: _ZERO + 1])


def _section(code: str) -> _Section:
    section = _Section()
    for found in _PART.finditer(code):
        literal = "".join(found[name] or "" for name in ("quoted", "escaped", "money", "bare"))
        if found["sign"]:
            section = section._replace(sign=found["sign"], bound=float(found["bound"]))
        elif section.has_digits:
            section = section._replace(after=section.after + literal, scale=section.scale + len(found["scale"] or ""))
        else:
            section = section._replace(before=section.before + literal, has_digits=bool(found["digits"]))
        section = section._replace(is_percent=section.is_percent or bool(found["percent"]))
    return section.at_full_scale
