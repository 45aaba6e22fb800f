"""An office's copy of the program's words: what nobody changed in it is said as the program says it today.

`rbworkflow init` copies the files, and a copy would hide for ever what later versions say better. What an office has
as some version shipped it is nobody's own, as with mails' templates (delivery/composing.py). How a rule judges stays as
the folder has it: only what is said gives way.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from rbworkflow.config_files import config_values
from rbworkflow.home import shipped

FILES: Final = ("rules.toml", "texts.toml", "words.toml", "plan.toml", "handover.toml")
"""Those that are full of words; rows with a `code` are told apart by it."""
JUDGING: Final = frozenset({"code", "severity", "threshold", "is_active", "side"})
NOT_WORDS: Final = {"plan.toml": frozenset({"vague_words", "grades", "sense"})}
TOLD_SINCE: Final = ("for_officer", "for_report")
"""What rules of earlier versions do not say; else officers would read a rule's bare name."""
_ONCE_SHIPPED: Final = frozenset(
    line.split()[0] for line in Path(__file__).with_name("once_shipped.txt").read_text(encoding="utf-8").splitlines()
)


def newest_values(path: Path) -> dict[str, Any]:
    """What an office's file says, of FILES with today's words where it has some version's.

    Raises ConfigurationError where it is missing or no TOML.
    """
    own = config_values(path)
    return _newest(own, config_values(shipped(path.name)), (path.name,)) if path.name in FILES else own


def things_said(path: Path) -> Iterator[tuple[str, str]]:
    """The digest of each thing that a file says, and where it stands."""
    return _digests(config_values(path), (path.name,))


def _newest(own: Mapping[str, Any], today: Mapping[str, Any], place: tuple[str, ...]) -> dict[str, Any]:
    said = {key: today[key] for key in TOLD_SINCE if key in today and "code" in own} | dict(own)
    return {key: _one(each, today[key], (*place, key)) if key in today else each for key, each in said.items()}


def _one(own: Any, today: Any, place: tuple[str, ...]) -> Any:  # noqa: ANN401 - plain values of TOML
    if own == today or not _is_said(place):
        return own
    if isinstance(own, dict) and isinstance(today, dict):
        return _newest(own, today, place)
    if _is_coded(own) and _is_coded(today):
        now = {row["code"]: row for row in today}
        return [_newest(row, now.get(row["code"], {}), (*place, row["code"])) for row in own]
    return today if _digest(own, place) in _ONCE_SHIPPED else own


def _digests(values: Mapping[str, Any], place: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for key, value in values.items():
        at = (*place, key)
        if not _is_said(at):
            continue
        if isinstance(value, dict):
            yield from _digests(value, at)
        elif _is_coded(value):
            for row in value:
                yield from _digests(row, (*at, row["code"]))
        else:
            yield _digest(value, at), " ".join(at)


def _is_said(place: tuple[str, ...]) -> bool:
    file, first, *_, last = *place, place[-1]
    return last not in JUDGING and first not in NOT_WORDS.get(file, ())


def _is_coded(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(row, dict) and isinstance(row.get("code"), str) for row in value)


def _digest(value: object, place: tuple[str, ...]) -> str:
    return hashlib.sha256(json.dumps([*place, value], default=str).encode()).hexdigest()
