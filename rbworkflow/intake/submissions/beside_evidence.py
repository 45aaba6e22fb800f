"""Which evidence belongs to which item or recommendation: by its subfolder, and by the cell that names it.

Their codes are short and may be an indicator's, so nothing is told from a code within a file's name: what lies in
their folders is theirs and no indicator's, what lies elsewhere is theirs only where their cell names it.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePosixPath

from rbworkflow.intake.asked import FOLDERS, EvidencePlace
from rbworkflow.intake.evidence.matching import (
    Evidence,
    Line,
    SentFile,
    keys_of,
    kinds_of,
    names_path,
    path_of,
    read_lines,
)
from rbworkflow.intake.folders import leading_code
from rbworkflow.office.evidence import EvidenceKind
from rbworkflow.sheets.texts import folded


@dataclass(frozen=True, kw_only=True)
class BesideEvidence:
    """`missing` are the names of files that a cell names and that did not come, by code; `unplaced` those in the
    folders that are nobody's.
    """

    pieces: tuple[Evidence, ...]
    missing: Mapping[str, Sequence[str]]
    unplaced: tuple[str, ...]


def purpose_of(file: SentFile) -> str:
    """What a file proves by the folder around it; "" for what may be an indicator's."""
    return next((purpose for purpose in FOLDERS if _within(path_of(file), purpose) is not None), "")


def gather_beside(
    purpose: str,
    places: Sequence[EvidencePlace],
    files: Sequence[SentFile],
    cells: Mapping[str, str],
    kinds: Sequence[EvidenceKind],
    empty_words: Collection[str],
) -> BesideEvidence:
    """All that proves these items or recommendations; `cells` are their cells for evidence, by code."""
    known = {key for file in files for key in keys_of(path_of(file))}
    told = [line for code, text in cells.items() for line in read_lines(code, text, kinds, empty_words, known)]
    named = [line for line in told if line.mode == "file"]
    gathering = _Gathering(purpose, places, kinds, named, [file for file in files if purpose_of(file) == purpose])
    found = [each for file in files for each in gathering.of(file)]
    found += [
        Evidence(indicator_code=line.indicator_code, purpose=purpose, kind=kind, mode=line.mode, name=line.value)
        for line in told
        if line.mode != "file"
        for kind in line.kinds
    ]
    unique = {(each.indicator_code, each.kind, each.piece): each for each in reversed(found)}
    missing: dict[str, list[str]] = {}
    for line in named:
        if not any(names_path(line.value, path_of(file)) for file in files):
            missing.setdefault(line.indicator_code, []).append(line.value)
    pieces = tuple(reversed(unique.values()))
    unplaced = dict.fromkeys(each.name for each in pieces if not each.indicator_code)
    return BesideEvidence(pieces=pieces, missing=missing, unplaced=tuple(unplaced))


@dataclass(frozen=True)
class _Gathering:
    purpose: str
    places: Sequence[EvidencePlace]
    kinds: Sequence[EvidenceKind]
    named: Sequence[Line]
    inside: Sequence[SentFile]
    """The files in the folder around all subfolders."""

    def of(self, file: SentFile) -> Iterator[Evidence]:
        path = path_of(file)
        lines = [line for line in self.named if names_path(line.value, path)]
        is_inside = file in self.inside
        if not is_inside and (not lines or self._lies_inside(path)):
            return
        mine = dict.fromkeys([*self._owners(path), *(line.indicator_code for line in lines)])
        own = kinds_of(path.stem, self.kinds)
        for code in mine or ("",):
            said = [kind for line in lines if line.indicator_code == code for kind in line.kinds if kind]
            for kind in said or own or ("",):
                yield from file.as_evidence(indicator_code=code, purpose=self.purpose, kind=kind)

    def _lies_inside(self, path: PurePosixPath) -> bool:
        """Whether a file of that name lies in the folders: then that one is meant."""
        return any(names_path(path.name, path_of(other)) for other in self.inside)

    def _owners(self, path: PurePosixPath) -> tuple[str, ...]:
        within = _within(path, self.purpose)
        if within is None:
            return ()
        names = {folded(place.folder.name): place.code for place in self.places}
        exact = [names[folded(part)] for part in within.parts[:-1] if folded(part) in names]
        if exact:
            return (exact[-1],)
        codes = [place.code for place in self.places]
        leading = leading_code(within.parent, codes) or leading_code(PurePosixPath(within.stem), codes)
        return (leading,) if leading else ()


def _within(path: PurePosixPath, purpose: str) -> PurePosixPath | None:
    """The path inside the purpose's folder, wherever that lies; None where it lies in none."""
    around = _plain(FOLDERS[purpose])
    place = next((place for place, part in enumerate(path.parts[:-1]) if _plain(part) == around), None)
    return None if place is None else PurePosixPath(*path.parts[place + 1 :])


@lru_cache(maxsize=4096)  # many files lie in the same folders
def _plain(part: str) -> str:
    return " ".join(folded(part).replace("_", " ").replace("-", " ").split())
