"""Real sample workbooks, changed at random but the same way for the same seed: bytes, parts, tags, cells."""

import io
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator
from random import Random

from tests.intake.corpus import SAMPLES, packed

TAG = re.compile(rb"<[^<>]+>")
ATTRIBUTE = re.compile(rb'[\w:]+="[^"]*"')
CELL = re.compile(rb"<c [^<>]*?(?:/>|>.*?</c>)", re.DOTALL)
ODD_VALUES = (
    *(b"", b"-1", b"0", b"99999999999999999999", b"NaN", b"1e999", b"A0", b"XFD1048576", b"&#0;", b"&amp;amp;"),
    *("\u202e".encode(), b"\xff\xfe", b"#REF!", b"=1+1", b"2026-13-45", b"9" * 400, b"&jahat;", b"]]&gt;"),
)
ODD_TYPES = (b"s", b"b", b"e", b"d", b"str", b"inlineStr", b"n", b"zz", b"")
Parts = dict[str, bytes]


def mutants(numbers: Iterable[int], *, seed: float) -> Iterator[bytes]:
    """The changed form of each number; every unit and every way of changing comes in its turn."""
    originals = [next(path.glob("*.xlsx")).read_bytes() for path in sorted(SAMPLES.iterdir())]
    for number in numbers:
        random = Random(f"{seed} {number}")
        change = CHANGES[number % len(CHANGES)]
        yield change(random, originals[number // len(CHANGES) % len(originals)])


def _flip_bytes(random: Random, content: bytes) -> bytes:
    data = bytearray(content)
    for _ in range(random.randint(1, 20)):
        data[random.randrange(len(data))] ^= 1 << random.randrange(8)
    return bytes(data)


def _cut_or_repeat(random: Random, content: bytes) -> bytes:
    first, last = sorted(random.sample(range(len(content)), 2))
    return content[:first] + content[first:last] * random.choice((0, 2)) + content[last:]


def _mix_parts(random: Random, parts: Parts) -> None:
    one, other = random.sample(list(parts), 2)
    what = random.randrange(4)
    if what == 0:
        parts[one], parts[other] = parts[other], parts[one]
    elif what == 1:
        del parts[one]
    elif what == 2:
        parts[other] = parts.pop(one)
    else:
        parts[one] = b""


def _edit_tags(random: Random, parts: Parts) -> None:
    name = random.choice([name for name, data in parts.items() if TAG.search(data)])
    for _ in range(random.randint(1, 3)):
        tags = list(TAG.finditer(parts[name]))
        if not tags:
            return
        tag = random.choice(tags)
        new = random.choice((b"", tag[0] * 2, b"<odd/>" + tag[0], _with_odd_attribute(random, tag[0])))
        parts[name] = parts[name][: tag.start()] + new + parts[name][tag.end() :]


def _with_odd_attribute(random: Random, tag: bytes) -> bytes:
    found = list(ATTRIBUTE.finditer(tag))
    if not found:
        return tag
    chosen = random.choice(found)
    name = chosen[0].partition(b"=")[0]
    return tag[: chosen.start()] + name + b'="' + random.choice(ODD_VALUES) + b'"' + tag[chosen.end() :]


def _edit_cells(random: Random, parts: Parts) -> None:
    name = random.choice([name for name in parts if name.startswith("xl/worksheets/sheet")])
    cells = list(CELL.finditer(parts[name]))
    for cell in sorted(random.sample(cells, min(5, len(cells))), key=lambda each: -each.start()):
        address = re.search(rb' r="[^"]*"', cell[0])
        value, kind = random.choice(ODD_VALUES), random.choice(ODD_TYPES)
        inner = random.choice((b"<v>%s</v>", b"<is><t>%s</t></is>", b"<f>%s</f>", b"<f>1</f><v>%s</v>")) % value
        new = b'<c%s t="%s">%s</c>' % (address[0] if address else b"", kind, inner)
        parts[name] = parts[name][: cell.start()] + new + parts[name][cell.end() :]


def _in_parts(change: Callable[[Random, Parts], None]) -> Callable[[Random, bytes], bytes]:
    def changed(random: Random, content: bytes) -> bytes:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        change(random, parts)
        return packed(*parts.items())

    return changed


CHANGES = (_flip_bytes, _cut_or_repeat, _in_parts(_mix_parts), _in_parts(_edit_tags), _in_parts(_edit_cells))
