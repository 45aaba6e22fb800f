"""In the child: what an office's data and manifest say, held against what we published. Nothing is believed yet.

Only what the child needs is imported here.
"""

import json
import math
import re
from typing import Any, Final

NOT_JSON: Final = "bukan berkas JSON"
TOO_NEW: Final = "format {} lebih baru daripada yang dikenal di sini (sampai {}); perbarui rbworkflow di provinsi"
NOT_AS_PUBLISHED: Final = "tidak sesuai dengan skema data laporan pada {}"
UNFIT: Final = "memuat angka atau huruf yang tidak mungkin tertulis dalam laporan"
DEEPEST: Final = 40
LARGEST: Final = 2**31 - 1
"""What a database keeps as a whole number; no report counts as far."""
_NO_LETTER: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
MOST_NAMED: Final = 3


def check_data(content: bytes, schema: str, newest: int) -> tuple[str, dict[str, Any]]:
    """What is wrong with a report's data, a clause, and what they say where nothing is.

    `newest` is the format that the schema knows.
    """
    fault, said = _parsed(content)
    if fault:
        return fault, {}
    written_as = said.get("format")
    if isinstance(written_as, int) and written_as > newest:
        return TOO_NEW.format(written_as, newest), {}
    faults = _faults(said, schema)
    return (NOT_AS_PUBLISHED.format(", ".join(faults)), {}) if faults else ("", said)


def check_manifest(content: bytes) -> tuple[str, dict[str, Any]]:
    """The same of a manifest, whose form its reader knows."""
    return _parsed(content)


def _parsed(content: bytes) -> tuple[str, dict[str, Any]]:
    try:
        said = json.loads(content.decode("utf-8-sig"), parse_constant=_refused)
    except (ValueError, RecursionError):
        return NOT_JSON, {}
    if not isinstance(said, dict) or _is_deeper(said, DEEPEST):
        return NOT_JSON, {}
    return (UNFIT, {}) if _is_unfit(said) else ("", said)


def _refused(name: str) -> None:
    """NaN and its like, which JSON does not have."""
    raise ValueError(name)


def _is_deeper(said: object, levels: int) -> bool:
    if not isinstance(said, (dict, list)):
        return False
    inner = said.values() if isinstance(said, dict) else said
    return levels == 0 or any(_is_deeper(each, levels - 1) for each in inner)


def _is_unfit(said: object) -> bool:
    """Whether something in it can neither be kept nor printed."""
    if isinstance(said, dict):
        return any(_is_unfit(name) or _is_unfit(each) for name, each in said.items())
    if isinstance(said, list):
        return any(map(_is_unfit, said))
    if isinstance(said, str):
        return _NO_LETTER.search(said) is not None
    if isinstance(said, float):
        return not math.isfinite(said)
    return isinstance(said, int) and abs(said) > LARGEST


def _faults(said: dict[str, Any], schema: str) -> list[str]:
    """The first places that the schema objects to."""
    from jsonschema import Draft202012Validator  # noqa: PLC0415 - the child alone needs it

    validator = Draft202012Validator(json.loads(schema))
    found = (error.json_path for error, _ in zip(validator.iter_errors(said), range(MOST_NAMED), strict=False))
    return list(dict.fromkeys(found))
