"""The office's own paragraphs: which chapter each file is for, and how they are told of."""

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from types import MappingProxyType
from typing import Final, Literal

from typing_extensions import TypedDict  # pydantic asks for it before Python 3.12

CHAPTERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "latar_belakang": "Latar Belakang",
        "dasar_hukum": "Dasar Hukum",
        "maksud_tujuan": "Maksud dan Tujuan",
        "ruang_lingkup": "Ruang Lingkup",
        "tim": "Tim Reformasi Birokrasi",
        "rencana_aksi": "Rencana Aksi",
        "capaian": "Pelaksanaan dan Capaian",
        "penilaian_mandiri": "Hasil Penilaian Mandiri",
        "kendala": "Kendala",
        "solusi": "Solusi dan Tindak Lanjut",
        "rekomendasi": "Tindak Lanjut Rekomendasi Periode Lalu",
        "rencana_berikutnya": "Rencana Periode Berikutnya",
        "kesimpulan": "Kesimpulan",
        "saran": "Saran",
    }
)
"""The chapters by their headings; an area of the plan is one as well, by its code."""
_LIKE: Final = 0.6
_LEADING: Final = re.compile(r"^(?:bab [ivx]+ )?(?:[a-e\d] )?")
_LONGEST: Final = 160


class OwnRun(TypedDict):
    text: str
    bold: bool
    italic: bool


class OwnParagraph(TypedDict):
    kind: Literal["text", "bullet", "number"]
    runs: list[OwnRun]


class OwnWords(TypedDict):
    """What one file adds to a chapter; `chapter` is its key in CHAPTERS or an area's code, `title` its heading."""

    chapter: str
    title: str
    source: str
    paragraphs: list[OwnParagraph]


def chapter_of(stem: str, areas: Mapping[str, str]) -> tuple[str, str] | None:
    """The chapter that a file of this name is for, by its key and heading; `areas` are labels by code."""
    titles = {**CHAPTERS, **areas}
    names = {_folded(key): key for key in titles} | {_folded(title): key for key, title in titles.items()}
    names |= {f"{_folded(code)} {_folded(label)}": code for code, label in areas.items()}
    wanted = _folded(stem)
    key = names.get(wanted) or names.get(_LEADING.sub("", wanted))
    return (key, titles[key]) if key else None


def near_chapter(stem: str, areas: Mapping[str, str]) -> str:
    """The heading that was probably meant; "" where none is like the name."""
    titles = {_folded(title): title for title in (*CHAPTERS.values(), *areas.values())}
    alike = get_close_matches(_LEADING.sub("", _folded(stem)), titles, n=1, cutoff=_LIKE)
    return titles[alike[0]] if alike else ""


def in_short(words: OwnWords) -> str:
    """A line for officers: the chapter and how the paragraphs begin."""
    text = " ".join(plain(words).split())
    return (
        f"{words['title']}: {text[: _LONGEST - 1].rstrip()}…" if len(text) > _LONGEST else f"{words['title']}: {text}"
    )


def plain(words: OwnWords) -> str:
    return "\n".join("".join(run["text"] for run in each["runs"]) for each in words["paragraphs"])


def own_words_changed(old: list[OwnWords], new: list[OwnWords]) -> Iterator[str]:
    """What a revision says otherwise in the office's own words, in sentences."""
    before, after = ({each["title"]: each["paragraphs"] for each in every} for every in (old, new))
    for title in dict.fromkeys([*before, *after]):
        if before.get(title) != after.get(title):
            what = "ditambahkan" if title not in before else "dihapus" if title not in after else "diubah"
            yield f"Uraian tambahan pada {title} {what}."


def _folded(name: str) -> str:
    return " ".join(re.findall(r"\w+", name.casefold().replace("_", " ")))
