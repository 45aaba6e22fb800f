"""What a province's program sends with an evaluation: `evaluasi.json`, which says what the workbook beside it is.

`{"format": 1, "nomor": ..., "kode_satker": ..., "tahun_rencana": 2027, "rekomendasi": <file>, "sha256": ...}`
"""

import json
import re
from dataclasses import dataclass
from typing import Any, Final

EVALUATION_FILE: Final = "evaluasi.json"
FORMAT: Final = 1
LARGEST: Final = 64 * 1024
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,150}\.xlsx")
_YEARS: Final = range(2000, 2100)


@dataclass(frozen=True)
class SentEvaluation:
    """Of which office, for the plan of which year, in which workbook."""

    number: str
    unit_code: str
    plan_year: int
    workbook: str
    sha256: str


def evaluation_in(content: bytes) -> dict[str, Any] | None:
    """In the child: what the file says, as plain values; None where it is no such file."""
    try:
        told = json.loads(content) if len(content) <= LARGEST else None
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        return None
    number, code, name, sha256 = (_line(told.get(key)) for key in ("nomor", "kode_satker", "rekomendasi", "sha256"))
    year = told.get("tahun_rencana")
    if not isinstance(year, int) or year not in _YEARS or not _NAME.fullmatch(name) or not _SHA256.fullmatch(sha256):
        return None
    return {"number": number, "unit_code": code, "plan_year": year, "workbook": name, "sha256": sha256}


def as_evaluation(told: dict[str, Any] | None) -> SentEvaluation | None:
    """The same as a value."""
    return None if told is None else SentEvaluation(**told)


def _line(value: object) -> str:
    return " ".join(value.split())[:200] if isinstance(value, str) else ""
