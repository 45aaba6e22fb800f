"""Which evidence belongs to which indicator, and of what kind: from folders, file names and the form's own lines."""

import hashlib
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Final

from rbworkflow.finding import Finding
from rbworkflow.intake.evidence.endings import KNOWN_ENDINGS
from rbworkflow.intake.evidence.links import addresses
from rbworkflow.intake.folders import codes_in, is_for_follow_up, owners, words_of
from rbworkflow.intake.names import plain
from rbworkflow.intake.points import Rules, points
from rbworkflow.office.evidence import EvidenceKind
from rbworkflow.sheets.texts import folded

RESULT: Final = "result"
FOLLOW_UP: Final = "follow_up"
OF_INDICATORS: Final = (RESULT, FOLLOW_UP)
"""What evidence proves of an indicator; of the rest the code is an item's or a recommendation's, never its."""
ASSESSMENT: Final = "assessment"
RECOMMENDATION: Final = "recommendation"
NOT_COME: Final = {"I12": "evidence_text", "I14": "follow_up_evidence"}
"""By rule: the form's cell that names a file which did not come, for the result and for the follow-up."""
_NOT_COME_RULES: Final = dict(zip((RESULT, FOLLOW_UP), NOT_COME, strict=True))
_BULLET: Final = re.compile(r"^(?:[-–•*]+\s*|\(?\w{1,2}[.)]\s+)")
_BETWEEN: Final = r",|/|\+|&|\bserta\b|\bdan\b"
_LABELLED: Final = re.compile(r"([^:/]{1,40}):(?!//|\\)\s*(.+)")
_HEADING: Final = re.compile(r"([^:/]{1,40}):")
_NEXT: Final = re.compile(r"[;,]\s*(?=([^:;,/]{1,40}):(?!//|\\))")
_ON_A_DISK: Final = re.compile(r"^(?:file:|[A-Za-z]:[\\/]|\\\\).*[\\/](?=[^\\/])", re.IGNORECASE)
"""Where a file lay when its path was copied: only its name came along."""
_COPY: Final = re.compile(r" ?\(\d\)$")
"""What browsers add to the name of a file that is saved twice."""
_WORD: Final = re.compile(r"[^\W\d_]+|\d+")


@dataclass(frozen=True, kw_only=True)
class SentFile:
    """An accepted file; `name` is its path in the claim, so that its folder speaks too."""

    name: str
    sha256: str
    size: int
    media_type: str
    page_count: int | None = None
    width: int | None = None
    height: int | None = None
    links: tuple[str, ...] = ()
    """The web addresses in it, where it counts for them: a shortcut, or a text."""

    def as_evidence(self, **values: str) -> Iterator["Evidence"]:
        """The file, or each of its links, with where it belongs."""
        facts = {name: value for name, value in vars(self).items() if name != "links"}
        for link in self.links:
            yield Evidence(**facts | values | {"name": link, "mode": "link"})
        if not self.links:
            yield Evidence(**facts | values, mode="file")


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """One piece of evidence under one indicator ("" where none could be told) and one kind ("" where none shows)."""

    indicator_code: str
    kind: str
    mode: str
    """file, link or text"""
    name: str
    sha256: str | None = None
    purpose: str = RESULT
    """what it proves: the result, or that the follow-up was taken up"""
    size: int | None = None
    media_type: str = ""
    page_count: int | None = None
    width: int | None = None
    height: int | None = None

    @property
    def piece(self) -> str:
        """What makes it one piece: a file's bytes, else what it says."""
        return (self.sha256 if self.mode == "file" else None) or self.name


@dataclass(frozen=True)
class Line:
    """One statement of one of the form's evidence cells; `value` is a link, a file's name or words."""

    indicator_code: str
    mode: str
    value: str
    kinds: tuple[str, ...]
    purpose: str = RESULT


def content_digest(workbook_sha256: str, files: Iterable[SentFile], *, after: str = "") -> str:
    """What one submission is: its workbook and its evidence files by their paths, which say what they prove.

    A submission that equals the unit's newest one is a duplicate. Where a unit goes back to an earlier content,
    `after` is the newest one's digest, so that the old content counts again as a new submission.
    """
    evidence = sorted({f"{file.sha256} {_key(file.name)}" for file in files})
    parts = [workbook_sha256, *evidence, *([f"after {after}"] if after else [])]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def together(earlier: Iterable[SentFile], arrived: Iterable[SentFile]) -> tuple[SentFile, ...]:
    """The files of a unit's period so far: what arrives under a known name replaces it, what arrives at another place
    has moved there, everything else stays.

    For `steps`: a claim without a workbook is read again with the newest accepted workbook's bytes and these files;
    a claim with one keeps the earlier files too, since nobody sends thirty scans again to mend one figure.
    """
    new = {_key(file.name): file for file in arrived}
    moved = {file.sha256 for file in new.values()}
    files = {_key(file.name): file for file in earlier if file.sha256 not in moved} | new
    return tuple(sorted(files.values(), key=lambda file: file.name))


def gather(
    files: Sequence[SentFile],
    cells: Mapping[str, str],
    kinds: Sequence[EvidenceKind],
    empty_words: Collection[str] = (),
    *,
    rules: Rules,
    follow_up_cells: Mapping[str, str] | None = None,
) -> tuple[list[Evidence], list[Finding]]:
    """Everything that counts as evidence, and what could not be placed or has not come, asked by the office's `rules`.

    `cells` holds the evidence cell of each of the unit's indicators ("" where empty), `follow_up_cells` the one for the
    follow-up. A file belongs to the indicators whose code its subfolder bears and whose cell names it; failing both, to
    those whose code is in its own name; failing all, to none (it is listed all the same). It proves the follow-up where
    it lies in the subfolder for that, or only the cell for that names it; else the result.
    """
    known = {key for file in files for key in keys_of(path_of(file))}
    lines = [
        replace(line, purpose=purpose)
        for purpose, texts in ((RESULT, cells), (FOLLOW_UP, follow_up_cells or {}))
        for code, text in texts.items()
        for line in read_lines(code, text, kinds, empty_words, known)
    ]
    named = [line for line in lines if line.mode == "file"]
    apart = [path for path in map(path_of, files) if is_for_follow_up(path.parent)]
    found = [each for file in files for each in _placed(file, _naming(file, named, apart, cells), cells, kinds)]
    found += [
        Evidence(indicator_code=line.indicator_code, purpose=line.purpose, kind=kind, mode=line.mode, name=line.value)
        for line in lines
        if line.mode != "file"
        for kind in line.kinds
    ]
    unique = {(each.indicator_code, each.purpose, each.kind, each.piece): each for each in reversed(found)}
    return list(reversed(unique.values())), [*_not_placed(found, rules), *_not_come(named, files, rules)]


def read_lines(
    indicator_code: str,
    text: str,
    kinds: Sequence[EvidenceKind],
    empty_words: Collection[str] = (),
    known: Collection[str] = (),
) -> Iterator[Line]:
    """The statements of one evidence cell: a line is `jenis: nama berkas, tautan, atau uraian`, its kind optional or
    in a line of its own above. Several with their kinds may stand in one line.

    `known` are the keys of the files that came: Windows hides endings, so people leave them out.
    """
    under: tuple[str, ...] = ()
    for raw in (each for line in text.splitlines() for each in _statements(line, kinds)):
        line = _BULLET.sub("", plain(raw).strip())
        if heading := _HEADING.fullmatch(line):
            under = kinds_of(heading[1], kinds)
            continue
        label = _LABELLED.fullmatch(line)
        value = label[2].strip() if label else line
        if not value or folded(value) in empty_words:
            continue
        said = kinds_of(label[1], kinds) if label else ()
        for mode, part in _parts(value, known):
            own = said or kinds_of(line if mode == "link" else part, kinds) or under
            yield Line(indicator_code, mode, part, own or ("",))


def _statements(line: str, kinds: Sequence[EvidenceKind]) -> Iterator[str]:
    """`Notula: a.pdf; Foto: b.jpg` as the two lines that it would be in a cell of several; `Notula, foto: a.pdf` is
    one.
    """
    begin = 0
    for mark in _NEXT.finditer(line):
        before = line[begin : mark.start()].strip()
        is_whole = _LABELLED.fullmatch(before) or PurePosixPath(before).suffix.lower() in KNOWN_ENDINGS
        if is_whole and kinds_of(mark[1], kinds):
            yield before
            begin = mark.end()
    yield line[begin:]


def kinds_of(text: str, kinds: Sequence[EvidenceKind]) -> tuple[str, ...]:
    """The kinds whose words the text bears as whole words, in config's order; a longer phrase hides those in it."""
    rest = _words(text)
    found = set()
    for words, code in sorted(((_words(word), kind.code) for kind in kinds for word in kind.words), key=_longest_first):
        if words in rest:
            found.add(code)
            rest = rest.replace(words, " | ")
    return tuple(kind.code for kind in kinds if kind.code in found)


def _naming(
    file: SentFile, named: Sequence[Line], apart: Sequence[PurePosixPath], codes: Collection[str]
) -> Iterator[Line]:
    """The lines that mean this file; a follow-up's cell means the one in the folder `apart`, if there are two."""
    path = path_of(file)
    for line in (line for line in named if names_path(line.value, path)):
        alike = [other for other in apart if names_path(line.value, other)]
        is_another = any(line.indicator_code in owners(other.parent, codes) for other in alike)
        if line.purpose == RESULT or path in alike or not is_another:
            yield line


def _placed(
    file: SentFile, naming: Iterable[Line], codes: Collection[str], kinds: Sequence[EvidenceKind]
) -> Iterator[Evidence]:
    path = path_of(file)
    lines = list(naming)
    folders = owners(path.parent, codes)
    own = kinds_of(path.stem, kinds) or kinds_of(words_of(path.parent, codes), kinds)
    mine = dict.fromkeys([*folders, *(line.indicator_code for line in lines)])
    for code in mine or codes_in(path.stem, codes) or ("",):
        said = [line for line in lines if line.indicator_code == code]
        by_cell = dict.fromkeys(line.purpose for line in said) or (RESULT,)
        for purpose in (FOLLOW_UP,) if is_for_follow_up(path.parent) and (code in folders or not said) else by_cell:
            told = [kind for line in said if line.purpose == purpose for kind in line.kinds if kind]
            for kind in told or own or ("",):
                yield from file.as_evidence(indicator_code=code, purpose=purpose, kind=kind)


def _parts(value: str, known: Collection[str]) -> Iterator[tuple[str, str]]:
    """A line's value as (mode, part): its links, else its file names, else its words as they stand."""
    links = addresses(value)
    if links:
        yield from (("link", link) for link in links)
        return
    parts = [_ON_A_DISK.sub("", each) for part in _split(r";|,\s", value) for each in _several(part, known)]
    if all(_key(part) in known or PurePosixPath(part).suffix.lower() in KNOWN_ENDINGS for part in parts):
        yield from (("file", part) for part in parts)
        return
    came = [part for part in parts if _key(part) in known]
    yield from (("file", part) for part in came)
    yield "text", "; ".join(part for part in parts if part not in came) if came else value


def _several(part: str, known: Collection[str]) -> list[str]:
    """`a.pdf dan b.pdf` or `a.pdf,b.pdf` where files of both names came: names may have such words in them."""
    names = _split(_BETWEEN, part)
    return names if _key(part) not in known and all(_key(name) in known for name in names) else [part]


def _split(between: str, text: str) -> list[str]:
    return [part.strip() for part in re.split(between, text) if part.strip()]


def _not_placed(found: Sequence[Evidence], rules: Rules) -> list[Finding]:
    names = sorted({each.name for each in found if not each.indicator_code})
    return points(rules, "I11", files="; ".join(names)) if names else []


def _not_come(named: Sequence[Line], files: Sequence[SentFile], rules: Rules) -> list[Finding]:
    missing: dict[tuple[str, str], list[str]] = {}
    for line in named:
        if not any(names_path(line.value, path_of(file)) for file in files):
            missing.setdefault((line.indicator_code, line.purpose), []).append(line.value)
    return [
        point
        for (code, purpose), names in missing.items()
        for point in points(rules, _NOT_COME_RULES[purpose], indicator_code=code, files="; ".join(names))
    ]


def path_of(file: SentFile) -> PurePosixPath:
    return _path(file.name)


@lru_cache(maxsize=4096)  # each file is asked for its path a dozen times
def _path(name: str) -> PurePosixPath:
    return PurePosixPath(plain(name))


def names_path(value: str, path: PurePosixPath) -> bool:
    return _key(value) in keys_of(path)


def keys_of(path: PurePosixPath) -> set[str]:
    once = _COPY.sub("", path.stem)
    return {_key(path.name), _key(path.stem), _key(path.as_posix()), _key(once), _key(f"{once}{path.suffix}")}


def _key(name: str) -> str:
    return re.sub(r"[\s_-]+", " ", plain(name)).strip().casefold()


@lru_cache(maxsize=4096)  # the words of each kind are looked for in every name
def _words(text: str) -> str:
    return f" {' '.join(_WORD.findall(plain(text).casefold()))} "


def _longest_first(words_and_code: tuple[str, str]) -> tuple[int, str]:
    return -len(words_and_code[0]), words_and_code[0]
