"""What differs between what a unit's form says beside results and what the one before it said."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import Final

from rbworkflow.intake.evidence.matching import ASSESSMENT, RECOMMENDATION, Evidence
from rbworkflow.intake.names import plain
from rbworkflow.intake.submissions.beside_reading import SaidBeside, Told
from rbworkflow.intake.submissions.differences import in_files
from rbworkflow.wording import listed

_CALLED: Final = {ASSESSMENT: "LKE {code}", RECOMMENDATION: "Rekomendasi {code}"}
_WHAT: Final = {ASSESSMENT: "Jawaban", RECOMMENDATION: "Status"}
_TEXTS: Final = {"reason": "Alasan", "done": "Yang sudah dilakukan", "evidence_text": "Data dukung"}


def beside_differences(new: SaidBeside, old: SaidBeside) -> tuple[str, ...]:
    """`LKE 1.a: Jawaban dari B menjadi A; berkas bertambah: sk.pdf`, a line for each item and recommendation."""
    files, files_before = _files(new.evidence), _files(old.evidence)
    lines = []
    for purpose, called in _CALLED.items():
        now, before = new.said.by_code(purpose), old.said.by_code(purpose)
        for code in dict.fromkeys([*now, *before]):
            key = purpose, code
            told = [
                *_differs(_WHAT[purpose], now.get(code), before.get(code)),
                *in_files("berkas", files.get(key, {}), files_before.get(key, {})),
            ]
            if told:
                lines.append(f"{called.format(code=code)}: {'; '.join(told)}")
    return tuple(lines)


def _files(evidence: Iterable[Evidence]) -> Mapping[tuple[str, str], Mapping[str, str]]:
    """sha256 by name, of each item or recommendation."""
    found: dict[tuple[str, str], dict[str, str]] = {}
    for each in evidence:
        if each.mode == "file" and each.purpose in _CALLED:
            name = PurePosixPath(plain(each.name)).name
            found.setdefault((each.purpose, each.indicator_code), {})[name] = each.sha256 or ""
    return found


def _differs(what: str, now: Told | None, before: Told | None) -> Iterator[str]:
    new, old = ("" if each is None else each.shown for each in (now, before))
    if new != old:
        said = f"dari {old} menjadi {new}" if new and old else f"diisi {new}" if new else f"dikosongkan (semula {old})"
        yield f"{what} {said}"
    titles = _changed(now, before)
    if titles:
        yield f"{listed(titles)} diubah"


def _changed(now: Told | None, before: Told | None) -> list[str]:
    texts = [(title, *(str(getattr(each, name, "")) for each in (now, before))) for name, title in _TEXTS.items()]
    return [title for title, new, old in texts if new.split() != old.split()]
