"""What is wrong in config/, in Indonesian sentences that name the file, the line, the key, and the near spelling."""

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from rbworkflow.errors import why
from rbworkflow.toml_lines import Place, line_of

NO_TEXT: Final = "bukan teks UTF-8; simpan ulang sebagai UTF-8 (di Excel: CSV UTF-8)"
UNKNOWN_FILE: Final = "office.toml atau officials.toml"
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
    "time_type": "harus jam, misalnya 08:00:00",
    "time_parsing": "harus jam, misalnya 08:00:00",
    "tuple_type": "harus daftar dalam kurung siku",
    "dict_type": "harus tabel",
    "model_type": "harus tabel",
    "frozen_set_type": "harus daftar dalam kurung siku",
    "float_type": "harus angka",
    "float_parsing": "harus angka",
    "too_short": "isinya kurang",
    "too_long": "isinya terlalu banyak",
    "greater_than_equal": "terlalu kecil, paling sedikit {ge}",
    "greater_than": "terlalu kecil, harus lebih dari {gt}",
    "less_than_equal": "terlalu besar, paling banyak {le}",
    "less_than": "terlalu besar, harus kurang dari {lt}",
}
_SLIPS: Final = {
    "Cannot overwrite a value": "kunci ini sudah tertulis di atasnya",
    "Cannot declare": "bagian ini sudah tertulis di atasnya",
    "Unterminated string": "teksnya tidak ditutup tanda petik",
    "Unclosed array": "daftarnya tidak ditutup kurung siku",
}
_SLIP: Final = "penulisannya keliru, periksa tanda petik, kurung, dan tanda sama dengan"
_AT: Final = re.compile(r"\(at (?:line (\d+), column (\d+)|end of document)\)$")
_NOT_A_KEY: Final = "[key]"
"""What pydantic puts behind a key that is itself the fault."""


@dataclass(frozen=True)
class ConfigSource:
    """A file of config/, by its name in there."""

    path: Path
    name: str
    held_under: int = 0
    """How many leading parts of a fault's place are our names for the file's content."""


def unreadable(error: OSError | ValueError | csv.Error) -> str:
    """Why a file cannot be read: where it is no TOML and what is wrong there, that it is no text, or the machine."""
    if isinstance(error, OSError):
        return why(error)
    if isinstance(error, UnicodeDecodeError):
        return NO_TEXT
    if isinstance(error, csv.Error):
        return "bukan CSV"
    slip = next((said for begins, said in _SLIPS.items() if str(error).startswith(begins)), _SLIP)
    found = _AT.search(str(error))
    where = f"baris {found[1]}, kolom {found[2]}" if found and found[1] else "akhir berkas"
    return f"{where}: {slip}"


def faults(error: ValidationError, model: type[BaseModel], sources: Mapping[Place, ConfigSource]) -> str:
    """One line a fault. `sources` gives the file that each part of the model came from; `()` where all is one file."""
    return "\n".join(_fault(each, model, sources) for each in error.errors())


def faulty_variables(error: ValidationError) -> str:
    """The same of variables of the environment, or of a file that names them."""
    return "\n".join(f"- RBWORKFLOW_{str(each['loc'][0]).upper()}: {sentence_of(each)}" for each in error.errors())


def unheard_names(unheard: Mapping[str, str]) -> str:
    """Of variables that set nothing, each with the one that it is nearest to; empty where there is none."""
    return "; ".join(
        f"{name} tidak dikenal{f', mungkin maksudnya {near}' if near else ''}" for name, near in unheard.items()
    )


def _fault(fault: ErrorDetails, model: type[BaseModel], sources: Mapping[Place, ConfigSource]) -> str:
    place = tuple(part for part in fault["loc"] if part != _NOT_A_KEY)
    return f"- {_where(place, sources)}: {sentence_of(fault)}{_near(fault, place, model)}"


def _where(place: Place, sources: Mapping[Place, ConfigSource]) -> str:
    """`officials.toml baris 12, kunci units[2].head.email`; only what the file itself says."""
    for length in (2, 1, 0):
        if (source := sources.get(place[:length])) is not None:
            own = place[source.held_under :]
            line = line_of(source.path.read_text(encoding="utf-8-sig"), own)
            return source.name + (f" baris {line}" if line else "") + (f", kunci {_key(own)}" if own else "")
    return f"{UNKNOWN_FILE}, kunci {_key(place)}" if place else "office.toml dan officials.toml"


def _key(place: Place) -> str:
    written = "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in place)
    return written.removeprefix(".")


def sentence_of(fault: ErrorDetails) -> str:
    """What is wrong, to be said behind what it is wrong with."""
    context: dict[str, Any] = fault.get("ctx", {})
    if "expected" in context:
        return f"harus salah satu dari {context['expected'].replace(' or ', ' atau ')}"
    if fault["type"] == "value_error":
        return str(context["error"])
    known = _SENTENCES.get(fault["type"])
    bounds = {name: f"{value:g}" if isinstance(value, float) else value for name, value in context.items()}
    return known.format_map(bounds) if known else f"nilainya tidak dapat dipakai ({fault['msg']})"


def _near(fault: ErrorDetails, place: Place, model: type[BaseModel]) -> str:
    """What was meant, most likely, by a key that is not known."""
    known = _known_keys(model, place[:-1]) if fault["type"] == "extra_forbidden" else []
    near = get_close_matches(str(place[-1]), known, n=1) if place else []
    return f"; mungkin maksudnya '{near[0]}'" if near else ""


def _known_keys(model: type[BaseModel], table: Place) -> list[str]:
    """The keys that may stand in the table of this place."""
    for part in table:
        field = model.model_fields.get(str(part))
        model = next(_models(field.annotation), model) if field else model
    return list(model.model_fields)


def _models(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _models(inner)
