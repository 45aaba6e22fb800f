"""The offices that report to a province: config/members.csv, a line each."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from rbworkflow.config_faults import unreadable
from rbworkflow.errors import ConfigurationError
from rbworkflow.office.people import Official, Unit
from rbworkflow.office.zones import CHOICES, is_known

MEMBERS: Final = "members.csv"
NEEDED: Final = ("kode", "nama", "pejabat", "surel")
COLUMNS: Final = (*NEEDED, "pengirim", "zona")


def member_units(path: Path) -> list[Unit]:
    """The member offices as units; raises ConfigurationError naming file and line."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            units = list(_units(path, csv.DictReader(file)))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        said = f"Daftar kantor {path} tidak dapat dibaca: {unreadable(error)}. Salin dari contohnya."
        raise ConfigurationError(said) from error
    if not units:
        raise ConfigurationError(f"Daftar kantor {path} belum menyebut satu kantor pun. Salin dari contohnya.")
    return units


def _units(path: Path, rows: "csv.DictReader[str]") -> Iterator[Unit]:
    known: set[str] = set()
    for row in rows:
        told = {name: (row.get(name) or "").strip() for name in COLUMNS}
        fault = _fault(told, known)
        if fault:
            raise ConfigurationError(f"{path} baris {rows.line_num}: {fault}")
        known.add(told["kode"])
        try:
            yield _unit(told)
        except ValidationError as error:
            wrong = "; ".join(_wrong(each["loc"], str(each["input"])) for each in error.errors())
            raise ConfigurationError(f"{path} baris {rows.line_num}: {wrong}.") from error


def _unit(told: Mapping[str, str]) -> Unit:
    head = Official(name=told["pejabat"], title=told["pejabat"], email=told["surel"])
    senders = tuple(told["pengirim"].split())
    return Unit(code=told["kode"], name=told["nama"], head=head, senders=senders, timezone=told["zona"])


def _wrong(place: Sequence[object], given: str) -> str:
    return f"kode '{given}' hanya boleh huruf besar dan angka" if "code" in place else f"'{given}' bukan alamat surel"


def _fault(told: Mapping[str, str], known: set[str]) -> str:
    missing = [name for name in NEEDED if not told[name]]
    if missing:
        return f"isi kolom {', '.join(missing)}."
    if told["kode"] in known:
        return f"kode {told['kode']} sudah dipakai kantor lain."
    if told["zona"] and not is_known(told["zona"]):
        return f"zona waktu '{told['zona']}' tidak dikenal; pilih salah satu: {CHOICES}."
    return ""
