"""config/ -> Office: every file read at each run, each fault named by file, line and key in Indonesian.

A standing text that the office's texts.toml does not have, a reminder that its reminders.toml does not set, and a rule
of reading that its rules.toml does not have, is the one that came with the program; so are words that nobody changed.
"""

import hashlib
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from rbworkflow.config_faults import ConfigSource, faults
from rbworkflow.config_files import as_model, config_values
from rbworkflow.errors import ConfigurationError
from rbworkflow.home import command, shipped
from rbworkflow.office.calendar import load_calendar
from rbworkflow.office.duties import OfficeRole
from rbworkflow.office.legal_bases import unknown_regimes
from rbworkflow.office.members import MEMBERS, member_units
from rbworkflow.office.model import Office
from rbworkflow.office.newest_words import newest_values
from rbworkflow.office.regime import Regime
from rbworkflow.office.reminding import unknown_escalations
from rbworkflow.office.rule_words import load_rule_words
from rbworkflow.office.strict import FIRST_YEAR
from rbworkflow.settings import Settings
from rbworkflow.toml_lines import Place
from rbworkflow.wording import listed

OTHER_OFFICE: Final = (
    "Folder kantor '{}' berisi pengaturan kantor {}. Nama folder harus sama dengan code pada config/office.toml."
)
MAILS: Final = "mails"
TEXTS: Final = "texts.toml"
RULES: Final = "rules.toml"
REMINDERS: Final = "reminders.toml"
ASSESSMENT: Final = "assessment.toml"
SINGLE_FILES: Final = {
    "office.toml": None,  # its keys are the office's own
    "officials.toml": None,
    "periods.toml": "windows",
    "figures.toml": "figures",
    "team.toml": "team",
    TEXTS: "texts",
}
PART_FILES: Final = {
    RULES: ("rules", "reading_rules", "old_explanation", "old_explanation_told", "old_reason", "old_reason_told"),
    "evidence.toml": ("evidence_kinds", "evidence_modes"),
}


OPTIONAL_FILES: Final = {"legal_bases.toml": "legal_bases", REMINDERS: "reminders", ASSESSMENT: "assessment"}
"""A folder that is older than these is good without them."""


def load_office(config: Path) -> Office:
    """The office described by the folder `config`; raises ConfigurationError naming file, line and key."""
    if not config.is_dir():
        raise ConfigurationError(f"Folder pengaturan {config} tidak ada. Buat dahulu dengan: {command('init')}.")
    values: dict[str, Any] = {"config_sha256": config_digest(config), "calendar": load_calendar(config / "calendar")}
    sources: dict[Place, ConfigSource] = {}
    optional = {name: key for name, key in OPTIONAL_FILES.items() if (config / name).exists()}
    for name, key in (SINGLE_FILES | optional).items():
        content = newest_values(config / name)
        found = content if key is None else {key: content}
        values |= found
        sources |= dict.fromkeys(
            [(each,) for each in found], ConfigSource(config / name, name, held_under=0 if key is None else 1)
        )
    for name, keys in PART_FILES.items():
        content = newest_values(config / name)
        values |= content
        sources |= dict.fromkeys([(key,) for key in (*keys, *content)], ConfigSource(config / name, name))
    if values.get("role") == OfficeRole.PROVINCE:
        values["units"] = member_units(config / MEMBERS)
    values["rule_words"] = load_rule_words(config)
    values["texts"] = config_values(shipped(TEXTS)) | values["texts"]
    values["reminders"] = config_values(shipped(REMINDERS)) | values.get("reminders", {})
    values["reading_rules"] = _with_shipped(values.get("reading_rules", []))
    values["assessment"] = config_values(shipped(ASSESSMENT)) | {"units_by_area": {}} | values.get("assessment", {})
    chosen = _regimes(values.pop("regime_from", {}), config)
    values["regimes"] = [regime | {"year": year, "key": Path(name).stem} for year, name, regime in chosen]
    of_regimes = (ConfigSource(config / name, name, held_under=2) for _, name, _ in chosen)
    sources |= {("regimes", number): source for number, source in enumerate(of_regimes)}
    try:
        office = Office.model_validate(values)
    except ValidationError as error:
        raise ConfigurationError(f"Pengaturan di {config} belum benar:\n{faults(error, Office, sources)}") from error
    for key in unknown_escalations(office.reminders, [stage.role for stage in office.stages]):
        raise ConfigurationError(f"{REMINDERS}, kunci {key}: orang itu tidak dikenal di sana, periksa ejaannya.")
    for name in unknown_regimes(office.legal_bases, [path.stem for path in (config / "regimes").glob("*.toml")]):
        raise ConfigurationError(
            f"legal_bases.toml menyebut susunan area {name}, yang tidak ada di {config / 'regimes'}."
        )
    kinds = (word for kind in office.evidence_kinds for word in kind.words)
    return office.model_copy(update={"rule_words": office.rule_words.with_kinds(kinds)})


def load_own_office(settings: Settings) -> Office:
    """The office that these settings are of; raises ConfigurationError too where its folder bears another's code."""
    office = load_office(settings.config)
    if settings.office_code not in {"", office.code}:
        raise ConfigurationError(OTHER_OFFICE.format(settings.office_code, office.code))
    return office


def config_digest(config: Path) -> str:
    """One sha256 over every file of config/: a revision records the settings it used."""
    digest = hashlib.sha256()
    for name, file in sorted(_files(config), key=lambda each: each[0].split("/")):
        digest.update(f"{name}\0".encode())
        with open(file, "rb", buffering=0) as content:  # noqa: PTH123 - a Path for each would cost as much as reading it
            digest.update(hashlib.sha256(content.read()).digest())
    return digest.hexdigest()


def config_stamps(config: Path) -> frozenset[tuple[str | int, ...]]:
    """What differs when a file of config/ was written, exchanged, added or removed; none is read.

    Every request to the door asks several times, so it must not cost what reading them all does.
    """
    stamps = set()
    for name, file in _files(config):
        with suppress(FileNotFoundError):  # gone since
            now = os.stat(file)  # noqa: PTH116 - likewise
            stamps.add((name, now.st_ino, now.st_size, now.st_mtime_ns, now.st_ctime_ns))
    return frozenset(stamps)


def _files(folder: str | Path, within: str = "") -> Iterator[tuple[str, str]]:
    """The name within, and the path of each file; none where the folder is gone."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _files(entry.path, f"{within}{entry.name}/")
            elif entry.is_file():
                yield f"{within}{entry.name}", entry.path


def every_regime(config: Path) -> dict[str, Regime]:
    """All in config/regimes by their names, chosen or not; raises ConfigurationError naming file, line and key."""
    paths = sorted((config / "regimes").glob("*.toml"))
    return {
        path.stem: as_model(Regime, config_values(path) | {"year": FIRST_YEAR, "key": path.stem}, path)
        for path in paths
    }


def check_assessment(config: Path, office: Office) -> None:
    """Raises ConfigurationError where config/assessment.toml names what nobody knows."""
    regimes = every_regime(shipped("regimes").parent) | every_regime(config)
    areas = {name: [area.code for area in regime.areas] for name, regime in regimes.items()}
    if unknown := list(office.assessment.unknown_names(areas, [unit.code for unit in office.units])):
        raise ConfigurationError(f"{ASSESSMENT} menyebut yang tidak dikenal: {listed(unknown)}. Periksa ejaannya.")


def is_rehearsal(office: Office) -> bool:
    """Whether every address is under the reserved `.example`, so that nobody real can get a mail."""
    people = [office.operator, *office.officials.values(), *(seed.official for seed in office.acting)]
    addresses = [person.email for person in people]
    addresses += [copy.email for copy in office.package.copies or () if copy.email]
    addresses += [office.sender_address, office.recipient.email, *filter(None, [office.archive_address])]
    for unit in office.units:
        addresses += [unit.head.email, *unit.senders]
    return all(address.endswith(".example") for address in addresses)


def _with_shipped(own: object) -> object:
    """The office's rules of reading, then the program's by other codes: what it does not want it switches off."""
    if not isinstance(own, list):
        return own
    codes = {each.get("code") for each in own if isinstance(each, dict)}
    return [*own, *(each for each in config_values(shipped(RULES))["reading_rules"] if each["code"] not in codes)]


def _regimes(chosen: object, config: Path) -> list[tuple[str, str, dict[str, Any]]]:
    """From which year, which file, and what it says."""
    if not isinstance(chosen, dict) or not chosen:
        raise ConfigurationError(
            f'Pengaturan {config / "office.toml"} harus memuat bagian regime_from, misalnya 2021 = "delapan_area".'
        )
    names = ((year, f"regimes/{name}.toml") for year, name in chosen.items())
    return [(year, name, config_values(config / name)) for year, name in names]
