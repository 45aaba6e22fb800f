"""What differs between a document that somebody brought and ours, in words."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any, Final

from rbworkflow.wording import listed

Apart = Mapping[str, Any]
"""A package as `report/taken_apart.py` gives it."""
MOST_LINES: Final = 20
SHOWN: Final = 160
SAVED_ANEW: Final = "Teksnya sama seluruhnya; berkas ini mungkin hanya dibuka dan disimpan ulang."
TEXT, SIGNATURES, PICTURES = "teks", "blok tanda tangan", "gambar"
_PLACES: Final = (
    ("word/media/", PICTURES),
    ("xl/media/", PICTURES),
    ("word/charts/", "grafik"),
    ("word/header", "kepala halaman"),
    ("word/footer", "kaki halaman"),
    ("word/styles", "gaya huruf"),
    ("xl/styles", "gaya sel"),
    ("xl/worksheets/", "lembar kerja"),
    ("xl/sharedStrings", TEXT),
    ("docProps/", "keterangan berkas (judul, pembuat)"),
)
_SIGNATURE_STYLES: Final = "Tanda"
_BODY: Final = "word/document.xml"


def likeness(one: Apart, other: Apart) -> float:
    """Which share of their lines, or of files where these have none, two packages have in common, 0 to 1."""
    mine, theirs = (Counter(text for _, text in each.get("lines", ())) for each in (one, other))
    if not mine and not theirs:
        mine, theirs = (Counter(each.get("parts", {}).values()) for each in (one, other))
    longest = max(mine.total(), theirs.total())
    return (mine & theirs).total() / longest if longest else 0.0


def differing_parts(given: Apart, ours: Apart) -> Iterator[str]:
    """Which parts differ, lack or were added; the text and the signature block are told apart."""
    names = given["parts"].keys() | ours["parts"].keys()
    other = sorted(name for name in names if given["parts"].get(name) != ours["parts"].get(name))
    called = dict.fromkeys(word for name in other for word in _called(name, given, ours))
    if called:
        yield f"Bagian yang berbeda: {listed(list(called))}."


def differing_entries(given: Apart, ours: Apart) -> Iterator[str]:
    """Of two zip files: each of their files that differs, lacks or was added, by its name."""
    mine, theirs = given["parts"], ours["parts"]
    told = {
        "Isinya berbeda": [name for name in mine.keys() & theirs.keys() if mine[name] != theirs[name]],
        "Tidak ada di berkas ini": theirs.keys() - mine.keys(),
        "Hanya ada di berkas ini": mine.keys() - theirs.keys(),
    }
    yield from (f"{what}: {shortened(sorted(names))}." for what, names in told.items() if names)


def shortened(names: Sequence[str]) -> str:
    """The names, or the first of them and how many more there are."""
    shown, more = list(names[:MOST_LINES]), len(names) - MOST_LINES
    return ", ".join([*shown, f"dan {more} lainnya"] if more > 0 else shown)


def differing_text(given: Apart, ours: Apart) -> Iterator[str]:
    """The lines that are in one alone, a few of them."""
    mine, theirs = ([text for _, text in each["lines"]] for each in (given, ours))
    lines = list(_changes(mine, theirs))
    if not lines:
        yield SAVED_ANEW
    yield from lines[:MOST_LINES]
    if len(lines) > MOST_LINES:
        yield f"... dan {len(lines) - MOST_LINES} baris lain."


def _changes(mine: list[str], theirs: list[str]) -> Iterator[str]:
    for kind, start, end, own_start, own_end in SequenceMatcher(None, mine, theirs, autojunk=True).get_opcodes():
        if kind != "equal":
            yield from (f"Di berkas ini: {_short(text)}" for text in mine[start:end])
            yield from (f"Di dokumen kami: {_short(text)}" for text in theirs[own_start:own_end])


def _called(name: str, given: Apart, ours: Apart) -> list[str]:
    if name == _BODY:
        return _body_words(given, ours)
    return [next((word for start, word in _PLACES if name.startswith(start)), "susunan berkas")]


def _body_words(given: Apart, ours: Apart) -> list[str]:
    mine, theirs = (Counter((style, text) for style, text in each["lines"]) for each in (given, ours))
    styles = {style for style, _ in (mine - theirs) + (theirs - mine)}
    signed = {style for style in styles if style.startswith(_SIGNATURE_STYLES)}
    words = [word for word, has in ((TEXT, styles - signed), (SIGNATURES, signed)) if has]
    return words or ["tata letak"]


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}..."
