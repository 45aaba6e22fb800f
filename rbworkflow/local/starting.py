"""What the office and each of its parts begin with: private folders, and rows, keys and people made in a fork."""

from rbworkflow.config_faults import unheard_names
from rbworkflow.home import WHERE_SET, of_sample
from rbworkflow.key_folder import key_folder
from rbworkflow.local.address import Address
from rbworkflow.local.apart import apart
from rbworkflow.local.certificates import told_at_start
from rbworkflow.local.prepared import Prepared
from rbworkflow.offices import is_many
from rbworkflow.settings import Settings, unheard_variables
from rbworkflow.system import keep_all_from_others, keep_new_files_private, make_private_folder


def make_folders(settings: Settings) -> None:
    """The data and the keys, for this user alone."""
    keep_new_files_private()
    make_private_folder(settings.data)
    for folder in (settings.data, key_folder(settings.data)):
        keep_all_from_others(folder)  # what an earlier version, or a copy put back, left readable


def prepared(settings: Settings) -> Prepared:
    """The office, ready to be served; what is missing is made."""
    return apart(_prepared, settings)


def furnished(settings: Settings, server: Address, worker: str | None = None) -> None:
    """The server, told of our flows, and with what is to begin."""
    apart(_furnished, settings, server, worker)


def _prepared(settings: Settings) -> Prepared:
    from rbworkflow.local.preparing import prepare  # noqa: PLC0415 - tables and documents, in the fork alone

    return prepare(settings)


def _furnished(settings: Settings, server: Address, worker: str | None) -> None:
    from rbworkflow.local.preparing import furnish  # noqa: PLC0415 - every flow, in the fork alone

    furnish(settings, server, worker)


def told(settings: Settings, office: Prepared) -> list[str]:
    """What the person who started it reads, below the address."""
    lines = [told_at_start(settings), *office.lines]
    if unheard := unheard_names(unheard_variables()):
        lines.append(f"PERIKSA {WHERE_SET}: {unheard}.")
    if is_many(settings):
        return [f"  {line}" for line in [_way_in(office, "Administrator server"), *lines] if line]
    if settings.is_practice:
        lines = [
            f"MODE LATIHAN: surel tidak dikirim; bacalah di {settings.ui_address}/surel-latihan.",
            f"Isi {settings.data} tetap latihan; kantor sungguhan memakai folder data sendiri.",
            *lines,
        ]
    if settings.is_sample:
        lines = [of_sample(settings.data), *lines]
    lines = [f"Folder bersama (inbox, formulir, templat): {settings.shared}", *lines]
    return [f"  {line}" for line in [_way_in(office, "Administrator"), *lines] if line]


def _way_in(office: Prepared, who: str) -> str:
    return f"{who} masuk lewat tautan ini, sekali pakai, 2 hari: {office.link}" if office.link else ""
