"""Which file of evidence lies in which numbered zip part, and where in it: told by what the report lists, so that an
approval binds it and every machine packs the same.

Each file lies in one place, where it is listed first; a part keeps the report's order.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import Final

from rbworkflow.intake.evidence.matching import ASSESSMENT, RECOMMENDATION
from rbworkflow.report.content.model import Content, PackedFile, ReportedEvidence

END: Final = 22
"""What a zip file has behind its entries, in bytes."""
ENTRY: Final = 30 + 46
"""What an entry has beside its bytes and its name, which stands there twice."""
_UNLINKED: Final = "Belum_dikaitkan"
_FOLDERS: Final = {ASSESSMENT: "LKE", RECOMMENDATION: "Rekomendasi"}
_INDICATORS: Final = "Indikator"
_LONGEST: Final = {"folder": 48, "name": 80}
_UNSAFE: Final = re.compile(r"[^A-Za-z0-9.()-]+")
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


def packed(content: Content, *, room: int, most_parts: int) -> list[PackedFile]:
    """Every file of evidence that the report lists, once; part 0 is none: it is too large, or there are too many."""
    number, used = 1, END
    found: list[PackedFile] = []
    for sha256, (path, size) in _places(content).items():
        needs = size + ENTRY + 2 * len(path)
        if END + needs > room:
            found.append({"sha256": sha256, "part": 0, "path": path})
            continue
        if used + needs > room:
            number, used = number + 1, END
        used += needs
        found.append({"sha256": sha256, "part": number if number <= most_parts else 0, "path": path})
    return found


def listed_files(content: Content) -> Iterator[ReportedEvidence]:
    """The evidence that came as a file, in the order in which the report lists it."""
    files = [row for row in content["evidence"] if row["mode"] == "file" and row["sha256"]]
    yield from (row for row in files if row["purpose"] != ASSESSMENT)
    yield from (row for row in files if row["purpose"] == ASSESSMENT)


def safe_name(text: str, longest: int) -> str:
    """`text` as a name that every system can have, readable still; its ending is kept."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    name = _UNSAFE.sub("_", plain).strip("._- ")
    stem, ending = PurePosixPath(name).stem, PurePosixPath(name).suffix[:12]
    short = f"{stem[: longest - len(ending)].rstrip('._- ')}{ending}" or "berkas"
    return f"_{short}" if _RESERVED.match(short) else short


def _places(content: Content) -> dict[str, tuple[str, int]]:
    """Path and size of each file, by its sha256."""
    names = {row["code"]: row["name"] for row in content["indicators"]}
    places: dict[str, tuple[str, int]] = {}
    taken: set[str] = set()
    for row in listed_files(content):
        if row["sha256"] not in places:
            path = _free(f"{_folder(row, names)}/{safe_name(_own_name(row), _LONGEST['name'])}", taken)
            places[row["sha256"]] = (path, row["size"] or 0)
    return places


def _folder(row: ReportedEvidence, names: Mapping[str, str]) -> str:
    code, of_what = row["indicator"], _FOLDERS.get(row["purpose"], _INDICATORS)
    if not code:
        return f"{of_what}/{_UNLINKED}"
    name = safe_name(f"{code} {names.get(code, '')}", 10 * _LONGEST["folder"])
    whole = name if len(name) <= _LONGEST["folder"] else name[: _LONGEST["folder"]].rpartition("_")[0]
    return f"{of_what}/{whole or name[: _LONGEST['folder']]}"


def _own_name(row: ReportedEvidence) -> str:
    return row["name"].replace("\\", "/").rpartition("/")[2]


def _free(path: str, taken: set[str]) -> str:
    """The path, numbered where another file has it already, whatever the case of its letters."""
    stem, dot, ending = path.rpartition(".") if "." in path.rpartition("/")[2] else (path, "", "")
    candidates: Iterable[str] = (path, *(f"{stem}_{at}{dot}{ending}" for at in range(2, len(taken) + 3)))
    free = next(each for each in candidates if each.casefold() not in taken)
    taken.add(free.casefold())
    return free
