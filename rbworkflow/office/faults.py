"""What is wrong in config/, in Indonesian sentences that name the file and the key."""

from collections.abc import Mapping
from typing import Any, Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

UNKNOWN_FILE: Final = "office.toml atau officials.toml"
WITH_OWN_KEYS: Final = ("office.toml", "officials.toml", "rules.toml", "evidence.toml")
_SENTENCES: Final = {
    "missing": "belum diisi",
    "extra_forbidden": "tidak dikenal, periksa ejaannya",
    "string_type": "harus berupa teks dalam tanda petik",
    "string_pattern_mismatch": "bentuknya tidak cocok, periksa penulisannya",
    "int_type": "harus bilangan bulat",
    "int_parsing": "harus bilangan bulat",
    "int_from_float": "harus bilangan bulat",
    "decimal_type": "harus angka",
    "decimal_parsing": "harus angka, dengan titik sebagai tanda desimal",
    "bool_type": "harus true atau false",
    "bool_parsing": "harus true atau false",
    "date_type": "harus tanggal, misalnya 2026-08-17",
    "date_from_datetime_parsing": "harus tanggal, misalnya 2026-08-17",
    "tuple_type": "harus daftar dalam kurung siku",
    "dict_type": "harus tabel",
    "model_type": "harus tabel",
}


def faults(error: ValidationError, sources: Mapping[tuple[str | int, ...], str]) -> str:
    """One line a fault. `sources` names the file that each part of the settings came from."""
    return "\n".join(f"- {_place(fault['loc'], sources)}: {_sentence(fault)}" for fault in error.errors())


def _place(where: tuple[str | int, ...], sources: Mapping[tuple[str | int, ...], str]) -> str:
    """`officials.toml, kunci units[2].head.email`; only what the file itself says, not our names for it."""
    if not where:
        return "office.toml dan officials.toml"
    for length in (2, 1):
        if (source := sources.get(where[:length])) is not None:
            return f"{source}, kunci {_key(where[_own_names(source, length) :])}"
    return f"{UNKNOWN_FILE}, kunci {_key(where)}"


def _own_names(source: str, length: int) -> int:
    """How many leading parts are ours: the name under which a whole file's keys are held."""
    return 0 if source in WITH_OWN_KEYS else length


def _key(where: tuple[str | int, ...]) -> str:
    written = "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in where)
    return written.removeprefix(".")


def _sentence(fault: ErrorDetails) -> str:
    context: dict[str, Any] = fault.get("ctx", {})
    if "expected" in context:
        return f"harus salah satu dari {context['expected'].replace(' or ', ' atau ')}"
    if fault["type"] == "value_error":
        return str(context["error"])
    return _SENTENCES.get(fault["type"], f"nilainya tidak dapat dipakai ({fault['msg']})")
