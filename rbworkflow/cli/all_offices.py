"""`offices`: who is served here, and how each is, by what its last round left."""

import json
from contextlib import suppress
from typing import Final

from rbworkflow.cli.choosing_office import of_server
from rbworkflow.cli.printing_lines import said
from rbworkflow.errors import ConfigurationError
from rbworkflow.offices import ONE_ALONE, is_many, office_codes, settings_of
from rbworkflow.settings import Settings

HEALTH: Final = "kesehatan.json"
UNREADABLE: Final = "pengaturan tidak terbaca"
NO_ROUND: Final = "belum ada putaran"


def offices() -> None:
    """Kantor yang dilayani server ini: kode, nama, zona waktu, dan keadaannya menurut putaran terakhir."""
    said(_listed)


def _listed() -> str:
    from rbworkflow.office.at_a_glance import at_a_glance

    server = of_server()
    if not is_many(server):
        return ONE_ALONE
    found = [at_a_glance(server, code) for code in office_codes(server)]
    return "\n".join(f"{each.code}  {each.name} ({each.zone}): {_health(server, each.code)}" for each in found)


def _health(server: Settings, code: str) -> str:
    """The parts that are not well, in a line."""
    from rbworkflow.office.loading import load_office
    from rbworkflow.steps.overview.readiness_part import CONDITION_LABELS, Condition

    try:
        settings = settings_of(server, code)
        load_office(settings.config)
    except ConfigurationError as error:
        return f"{UNREADABLE}. {str(error).splitlines()[0]}"
    with suppress(OSError, ValueError):
        told = json.loads((settings.data / HEALTH).read_text(encoding="utf-8"))
        unwell = [part["name"] for part in told["parts"] if part["condition"] != Condition.OK]
        named = f" ({', '.join(unwell)})" if unwell else ""
        return f"{CONDITION_LABELS[Condition(told['condition'])]}{named}, {told['at'][:16].replace('T', ' ')}"
    return NO_ROUND
