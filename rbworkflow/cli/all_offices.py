"""`offices`: who is served here, and how each is, by what its last round left."""

from typing import Final

from rbworkflow.cli.choosing_office import of_server
from rbworkflow.cli.printing_lines import said
from rbworkflow.errors import ConfigurationError
from rbworkflow.offices import NONE_YET, ONE_ALONE, is_many, office_codes, settings_of
from rbworkflow.settings import Settings

UNREADABLE: Final = "pengaturan tidak terbaca"


def offices() -> None:
    """Kantor yang dilayani server ini: kode, nama, zona waktu, dan keadaannya menurut putaran terakhir."""
    said(_listed)


def _listed() -> str:
    from rbworkflow.office.at_a_glance import at_a_glance

    server = of_server()
    if not is_many(server):
        return ONE_ALONE
    found = [at_a_glance(server, code) for code in office_codes(server)]
    if not found:
        return NONE_YET.format(server.offices_dir)
    return "\n".join(f"{each.code}  {each.name} ({each.zone}): {_health(server, each.code)}" for each in found)


def _health(server: Settings, code: str) -> str:
    """How it is as the server's administrator reads it on his page, in a line; what is wrong in its settings, named."""
    from zoneinfo import ZoneInfo

    from rbworkflow.clock import Clock
    from rbworkflow.office.loading import load_own_office
    from rbworkflow.steps.overview.offices_health import office_health

    try:
        load_own_office(settings_of(server, code))
    except ConfigurationError as error:
        return f"{UNREADABLE}. {str(error).splitlines()[0]}"
    return office_health(server, code, now=Clock(ZoneInfo("UTC"), server.clock_file).now()).line
