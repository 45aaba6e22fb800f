"""The offices of a server: a folder each, with the office's config/, what it alone is told, its secrets and its files.

    offices/server.toml            what holds for all of them; may be missing
    offices/3514/config/           as any office's
    offices/3514/settings          variables that differ from the server's, a line each; may be missing
    offices/3514/credentials/      its secrets, a file each: relay_password
    offices/3514/data, berbagi, kunci   made at its first use

A server of one office has no such folder, and nothing here changes for it.
"""

import math
import os
import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, create_model

from rbworkflow.config_faults import faulty_variables
from rbworkflow.config_files import load_config_file
from rbworkflow.errors import ConfigurationError, RefusedError
from rbworkflow.home import give_to_program
from rbworkflow.settings import PREFIX, SECRETS, SHARED, Settings
from rbworkflow.system import make_private_folder

CONFIG: Final = "config"
OWN_SETTINGS: Final = "settings"
CREDENTIALS: Final = "credentials"
DATA: Final = "data"
SERVER: Final = "server"
"""No office's folder is called so."""
CODE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,31}")
"""What a folder's name may be: nothing that leads elsewhere."""
MAILBOXES: Final = ("relay", "imap", "archive_imap")
"""Groups of settings that belong together: a password is for one host and one user."""
OWN: Final = tuple(
    name
    for name in Settings.model_fields
    if name not in SECRETS
    and (name.startswith(tuple(f"{each}_" for each in (*MAILBOXES, "microsoft"))) or name == "sender_address")
)
"""What an office may have otherwise than its server; secrets are files of their own."""
ANOTHER_MAILBOX: Final = frozenset({"imap_host", "imap_user", "imap_folder"})
"""Of an office that names one of these otherwise than its server, mails lie elsewhere."""
OWN_SECRETS: Final = ("relay_password", "imap_password", "archive_imap_password", "database_url", "pepper")
_Own: Final[type[BaseModel]] = create_model(
    "_Own",
    **{name: (Settings.model_fields[name].annotation, None) for name in OWN},  # type: ignore[call-overload]
)
NOBODYS: Final = "Sebutkan kantornya dengan --office. Kantor di server ini: {known}."
FIELD: Final = "kantor"
"""The parameter by which a run is told whose it is."""
MARK: Final = "kantor-"
"""What a run's tag begins with that says whose it is."""
RULES: Final = "server.toml"
FEWEST: Final = 20
NONE_YET: Final = "Belum ada kantor di {}. Tambahkan yang pertama dengan 'init --office KODE'."
CLOSED: Final = "Folder {} tidak terbaca oleh program ini: {}."
ONE_ALONE: Final = "Server ini melayani satu kantor saja, maka tidak ada kantor yang disebut."


class ServerRules(BaseModel):
    """server.toml: what holds for all offices of a server. Every key has a default."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: Annotated[str, Field(min_length=1)] = "Server pelaporan RB"
    """As its pages' certificate says."""
    databases: Literal["one", "each"] = "each"
    """One database for all offices, or one each: then an office's copy has its own rows, and can be put back alone."""
    batch_size: Annotated[int, Field(ge=1, le=200)] | None = None
    """How many offices one run of a round serves, one after the other; None: see `batch`."""
    office_minutes: Annotated[int, Field(ge=1, le=240)] = 15
    """How long a round works for one of them; what is left is done by the next round."""
    runs_at_once: Annotated[int, Field(ge=2, le=500)] = 4
    """How many runs all workers do at once; rounds are at most half of them."""

    def batch(self, count: int) -> int:
        """How many of a zone's offices one run serves. Unless it is said, they are shared out to as many runs as are
        done at once, but no run is begun for a handful: beginning one costs as much as eight offices with nothing new.
        """
        return self.batch_size or max(FEWEST, math.ceil(count / self.runs_at_once))


def server_rules(settings: Settings) -> ServerRules:
    """What holds for all offices; raises ConfigurationError where the file cannot be used."""
    return _rules_in(settings.offices_dir) if settings.offices_dir else ServerRules()


def _rules_in(offices: Path) -> ServerRules:
    path = offices / RULES
    return load_config_file(path, ServerRules) if path.is_file() else ServerRules()


def run_tag(code: str) -> str:
    """By which a run is known to be an office's."""
    return f"{MARK}{code}"


def marks_of(settings: Settings) -> dict[str, Any]:
    """What an order for a run says of whose it is; nothing where the server has one office alone."""
    code = settings.office_code
    return {"parameters": {FIELD: code}, "tags": [run_tag(code)]} if code else {"parameters": {}, "tags": []}


def is_many(settings: Settings) -> bool:
    """Whether these are a server's of many offices, not one office's."""
    return settings.offices_dir is not None


def office_codes(settings: Settings) -> tuple[str, ...]:
    """The offices of this server, in order; () where it serves one alone."""
    if settings.offices_dir is None or not settings.offices_dir.is_dir():
        return ()
    return _codes_in(settings.offices_dir)


def _codes_in(offices: Path) -> tuple[str, ...]:
    return tuple(sorted(each.name for each in offices.iterdir() if _is_office(each)))


def is_served(settings: Settings, code: str) -> bool:
    """Whether the office has its folder on this server."""
    return settings.offices_dir is not None and _is_office(settings.offices_dir / code)


def settings_of(settings: Settings, code: str) -> Settings:
    """One office's settings: its own folders and secrets, what its file names, and the server's for all else.

    Raises RefusedError where the server has no such office, ConfigurationError where its file cannot be used.
    """
    return _settings_in(settings, code, office_folder(settings, code))


def settings_to_restore(settings: Settings, code: str) -> Settings:
    """The same of an office that is put back, which may be new to this server."""
    return _settings_in(settings, code, new_office_folder(settings, code).parent)


def _settings_in(settings: Settings, code: str, folder: Path) -> Settings:
    closed = closed_part(folder)
    if closed is not None:
        raise ConfigurationError(CLOSED.format(closed, give_to_program(closed)))
    own = {**_own_settings(folder), **_credentials(folder)}
    folders = {"config_dir": folder / CONFIG, "data_dir": folder / DATA, "shared_dir": folder / SHARED}
    of_server = {"offices_dir": None, "office_code": code, "server_data_dir": settings.data.absolute()}
    left = {**_not_inherited(own), **_database(settings, code, own), **_shared_mailbox(settings, own)}
    return settings.model_copy(update={**left, **own, **of_server, **folders})


def closed_part(folder: Path) -> Path | None:
    """What of an office's folder this program may not read, as when another user made it; None where all is open."""
    parts = (folder, *(folder / name for name in (CONFIG, CREDENTIALS, DATA)))
    return next((each for each in parts if os.path.lexists(each) and not _is_open(each)), None)


def own_folder(settings: Settings) -> Path:
    """Where one of many offices has all that is its own."""
    return settings.config.parent


def own_values(settings: Settings) -> dict[str, Any]:
    """What one of many offices has otherwise than its server, secrets apart."""
    return _own_settings(own_folder(settings))


def shares_database(settings: Settings) -> bool:
    """Whether one of many offices has its rows among the others'."""
    has_own = settings.database_url_file == own_folder(settings) / CREDENTIALS / "database_url"
    return _rules_in(own_folder(settings).parent).databases == "one" and not has_own


def addresses_shared(settings: Settings) -> Mapping[str, str]:
    """Where one of many offices reads the server's mailbox with others: the address of each in it, by its code.

    Empty too where the settings of one cannot be read: its address is not known then, and it is told of itself.
    """
    if not (settings.office_code and settings.imap_recipient):
        return {}
    offices = own_folder(settings).parent
    try:
        own = {code: _own_settings(offices / code) for code in _codes_in(offices)}
    except (ConfigurationError, OSError):
        return {}
    return {
        code: str(each["imap_recipient"]).lower()
        for code, each in own.items()
        if each.get("imap_recipient") and not ANOTHER_MAILBOX & each.keys()
    }


def require_one_office(settings: Settings) -> None:
    """Raise RefusedError where these are a server's of many offices and it is not said whose."""
    if is_many(settings):
        raise RefusedError(NOBODYS.format(known=", ".join(office_codes(settings)) or "belum ada"))


def office_folder(settings: Settings, code: str) -> Path:
    """Where an office's folder is; raises RefusedError for a code that is none of the server's."""
    known = office_codes(settings)
    if settings.offices_dir is None:
        raise RefusedError(ONE_ALONE)
    if code not in known:
        raise RefusedError(_unknown(code, known))
    return settings.offices_dir / code


def new_office_folder(settings: Settings, code: str) -> Path:
    """Where the config/ of an office that is to be added will stand; raises RefusedError for what can be no code."""
    if settings.offices_dir is None:
        raise RefusedError(ONE_ALONE)
    if not CODE.fullmatch(code) or code == SERVER:
        raise RefusedError("Sebutkan kode kantor yang baru dengan --office, misalnya --office 3515.")
    return settings.offices_dir / code / CONFIG


def keep_secrets_folder(config: Path) -> None:
    """Have a folder for the secrets beside the config/ of an office that was added, both for this user alone."""
    make_private_folder(config.parent)
    make_private_folder(config.parent / CREDENTIALS)


def _is_office(folder: Path) -> bool:
    return (
        bool(CODE.fullmatch(folder.name)) and folder.name != SERVER and not folder.is_symlink() and _has_config(folder)
    )


def _has_config(folder: Path) -> bool:
    """One that this program may not look into is an office all the same: told by its name, and no other's trouble."""
    return (folder / CONFIG).is_dir() if _is_open(folder) else folder.is_dir()


def _is_open(folder: Path) -> bool:
    return os.access(folder, os.R_OK | os.X_OK)


def _unknown(code: str, known: tuple[str, ...]) -> str:
    if not known:
        return f"Kantor '{code}' tidak ada: server ini belum mempunyai kantor."
    near = get_close_matches(code, known, n=1)
    meant = f"; mungkin maksudnya {near[0]}" if near else ""
    return f"Kantor '{code}' tidak ada di server ini{meant}. Yang ada: {', '.join(known)}."


def _own_settings(folder: Path) -> dict[str, Any]:
    """What the office's file names, as its values."""
    path = folder / OWN_SETTINGS
    if not path.is_file():
        return {}
    named = dict(_lines(path))
    for name, value in named.items():
        if name.endswith("_file"):
            named[name] = str(_inside(folder, value, path))
    try:
        found = _Own.model_validate(named)
    except ValidationError as error:
        raise ConfigurationError(f"Pengaturan di {path} belum benar:\n{faulty_variables(error)}") from error
    return {name: getattr(found, name) for name in named}


def _lines(path: Path) -> Iterator[tuple[str, str]]:
    """Each `RBWORKFLOW_<FIELD>=value` by its field, as systemd and containers read such a file."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"Berkas {path} tidak terbaca. Periksa izin dan isinya.") from error
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        name, is_set, value = line.partition("=")
        field = name.strip().lower().removeprefix(PREFIX.lower())
        if not is_set or field not in OWN:
            raise ConfigurationError(f"{path} baris {number}: {_not_own(name.strip(), field)}")
        yield field, value.strip().strip("\"'")


def _not_own(name: str, field: str) -> str:
    if field in SECRETS:
        return f"{name} adalah rahasia: tulislah sebagai berkas {CREDENTIALS}/{field}."
    near = get_close_matches(field, OWN, n=1)
    meant = f" Mungkin maksudnya {PREFIX}{near[0].upper()}." if near else ""
    return f"'{name}' bukan pengaturan yang boleh dibedakan satu kantor; tulis NAMA=nilai, satu baris satu.{meant}"


def _inside(folder: Path, value: str, source: Path) -> Path:
    """A file that the office's settings name; nothing outside its own folder is read for it."""
    path = folder / value
    if not path.resolve().is_relative_to(folder.resolve()):
        raise ConfigurationError(f"{source}: '{value}' berada di luar folder kantor. Letakkan berkasnya di {folder}.")
    return path


def _credentials(folder: Path) -> dict[str, Any]:
    """The file of each secret that the office has."""
    there = folder / CREDENTIALS
    return {f"{name}_file": there / name for name in OWN_SECRETS if (there / name).is_file()}


def _not_inherited(own: Mapping[str, Any]) -> dict[str, Any]:
    """What an office must not take from its server: a key of codes, and what another mailbox is opened by."""
    left = {"pepper", "pepper_file"}
    for group in MAILBOXES:
        if f"{group}_host" in own:
            left |= {name for name in Settings.model_fields if name.startswith(f"{group}_")}
        elif f"{group}_user" in own:
            left |= {f"{group}_password", f"{group}_password_file", f"{group}_login"}
    return {name: Settings.model_fields[name].get_default() for name in left}


def _shared_mailbox(settings: Settings, own: Mapping[str, Any]) -> dict[str, Any]:
    """Of the server's own mailbox an office reads what is sent to its address alone, and nothing where it has none.

    An archive is its own or none.
    """
    left: dict[str, Any] = {}
    if not {"imap_host", "imap_user", "imap_recipient"} & own.keys():
        left["imap_host"] = ""
    if "archive_imap_user" not in own:
        left["archive_imap_user"] = ""
    elif "imap_host" in own and "archive_imap_host" not in own:
        left |= {"archive_imap_host": "", "archive_imap_port": Settings.model_fields["archive_imap_port"].get_default()}
    elif "archive_imap_host" not in own and not settings.archive_imap_host:
        left |= {"archive_imap_host": settings.imap_host, "archive_imap_port": settings.imap_port}
    return left


def _database(settings: Settings, code: str, own: Mapping[str, Any]) -> dict[str, Any]:
    """Where the office's rows are: in the database that it names, in its server's, or in one of its own beside that."""
    if "database_url_file" in own:
        return {"database_url": SecretStr("")}
    is_named = bool(settings.database_url.get_secret_value() or settings.database_url_file)
    if server_rules(settings).databases == "one":
        return {} if is_named else {"database_url": SecretStr(settings.store_url)}
    return {"database_url": SecretStr(_beside(settings.store_url, code)), "database_url_file": None} if is_named else {}


def _beside(url: str, code: str) -> str:
    """A database on the same server, called after the office."""
    place, mark, asked = url.partition("?")
    return f"{place}_{code.lower()}{mark}{asked}"
