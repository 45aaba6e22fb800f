"""What a server of many offices must know of each before it opens any: read from one file, and never a fault."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rbworkflow.config_files import config_values
from rbworkflow.errors import ConfigurationError
from rbworkflow.office.duties import OfficeRole
from rbworkflow.office.zones import OTHER_NAMES, ZONES
from rbworkflow.offices import CONFIG, office_folder
from rbworkflow.settings import Settings

FILE: Final = "office.toml"
FIRST_ZONE: Final = next(iter(ZONES))


@dataclass(frozen=True)
class AtAGlance:
    """An office by its folder; where its file says nothing usable, as most offices are."""

    code: str
    name: str
    zone: str
    role: OfficeRole


def at_a_glance(settings: Settings, code: str) -> AtAGlance:
    """One of a server's offices. What is wrong with its settings, opening it tells."""
    try:
        said = config_values(_file(settings, code))
    except ConfigurationError:
        said = {}
    timezone, role = said.get("timezone"), said.get("role")
    zone = OTHER_NAMES.get(str(timezone), str(timezone))
    return AtAGlance(
        code=code,
        name=str(said.get("name") or code),
        zone=zone if zone in ZONES else FIRST_ZONE,
        role=OfficeRole(role) if role in set(OfficeRole) else OfficeRole.DISTRICT,
    )


def _file(settings: Settings, code: str) -> Path:
    return office_folder(settings, code) / CONFIG / FILE
