"""The environment, read once. Secrets come from files or variables and are never printed."""

import os
import shutil
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Final, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, SecretStr, computed_field
from pydantic_settings import BaseSettings, SettingsConfigDict

from rbworkflow.errors import ConfigurationError
from rbworkflow.home import START_AGAIN, beside, bundled
from rbworkflow.key_folder import key_folder, keys_beside
from rbworkflow.secret_files import keep, kept_at

PREFIX: Final = "RBWORKFLOW_"
WRITE_IT: Final = "Tulis kata sandi yang berlaku di {}."
NOT_TYPED: Final = (
    "Kata sandi yang tertulis tidak dapat dipakai: harus satu baris huruf, angka, dan tanda biasa (ASCII), sebagai "
    "teks UTF-8. Huruf lain sering ikut tersalin tanpa terlihat; ketiklah sendiri. {}"
)
OF_DEPLOYMENTS: Final = "TIMEZONE"
"""Read by Prefect where somebody deploys by hand."""
LOOPBACK: Final = "127.0.0.1"
ANYWHERE: Final = ("0.0.0.0", "::")  # noqa: S104 - the names of listening on every address of this machine
SHARED: Final = "berbagi"
SECRETS: Final = (
    "relay_password",
    "imap_password",
    "archive_imap_password",
    "pepper",
    "database_url",
    "prefect_database_url",
    "redis_url",
)
"""Each may be named by a file instead, `<FIELD>_FILE`; a child is given no other way."""

GIVEN: Final = "given_"
"""What the name of a file begins with that holds a secret for a child, which was given as a variable."""
UNSET: Final = "None"
"""What a variable says that is to count as not set, whatever a child inherits."""

Login = Literal["password", "microsoft"]
"""How a mailbox is opened: by a password (Google: one made for this program), or by signing in at Microsoft."""

Port = Annotated[int, Field(ge=1, le=65535)]
Seconds = Annotated[float, Field(gt=0, le=7 * 24 * 60 * 60)]
HerePath = Annotated[Path, AfterValidator(Path.absolute)]
"""A path as it is meant where the command is given: flows run in another folder."""


class Settings(BaseSettings):
    """What differs between machines; variables are named RBWORKFLOW_<FIELD>."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_parse_none_str=UNSET, extra="ignore", frozen=True, str_strip_whitespace=True
    )

    offices_dir: HerePath | None = None
    """Where a server of many offices has a folder for each; None: it serves the one that `config_dir` is of."""
    office_code: str = ""
    """Which of many offices these settings are of: the name of its folder. Never given from outside."""
    server_data_dir: HerePath | None = None
    """Of one of many offices: where the server that serves it has its own data."""
    config_dir: HerePath | None = None
    data_dir: HerePath | None = None
    shared_dir: HerePath | None = None
    """What the office's people open by hand; it may be shared on the network, and lies apart from the data folder."""
    database_url: SecretStr = SecretStr("")
    database_url_file: HerePath | None = None
    prefect_database_url: SecretStr = SecretStr("")
    prefect_database_url_file: HerePath | None = None
    """Prefect's own database, as PostgreSQL (`postgresql+asyncpg://...`); SQLite in the data folder unless set."""
    redis_url: SecretStr = SecretStr("")
    redis_url_file: HerePath | None = None
    """By which several servers hear of each other; one server alone needs none."""
    server_url: str = ""
    """Where workers and commands reach the server, if it is no program of this machine."""
    clock_file: HerePath | None = None
    clock_leaps: bool = False
    """Whether days pass in a moment, as in a story: nothing that is done day by day is late then."""
    settle_seconds: Annotated[float, Field(ge=0, le=3600)] = 10
    """How long a file in the inbox must stand unchanged before it is taken."""
    lock_seconds: Seconds = 24 * 60 * 60
    """How long a file counts as open in Excel or LibreOffice by the lock beside it; a power cut leaves older ones."""
    host: str = LOOPBACK
    """Where the UI listens: this machine only, or the office's network address."""
    port: Annotated[int, Field(ge=0, le=65535)] = 4200
    ui_url: str = ""
    """The address that mails name, where a proxy stands before host and port."""
    tls: Literal["own", "files", "proxy", "off"] | None = None
    """Whose certificate the pages have: one of our own authority's (as a rule, outside this machine), the office's, a
    proxy's that stands before us, or none."""
    tls_certificate_file: HerePath | None = None
    tls_key_file: HerePath | None = None
    """None: the key is in the certificate's file."""
    tls_authority_file: HerePath | None = None
    """Who issued the office's certificate, where that is no authority that the whole world knows."""

    office_suite: str | None = None
    """LibreOffice's program, which makes drafts into PDF: by default the one on this machine; empty: none is made."""
    office_suite_seconds: Seconds = 60
    """How long it may take over what one officer gets to read."""

    relay_host: str = ""
    relay_port: Port = 465
    relay_security: Literal["ssl", "starttls"] = "ssl"
    relay_user: str = ""
    relay_login: Login = "password"
    relay_password: SecretStr = SecretStr("")
    relay_password_file: HerePath | None = None
    relay_ca_file: HerePath | None = None
    relay_timeout: Seconds = 60
    sender_address: str = ""

    imap_host: str = ""
    """The server of the mailbox that units send to; none: forms come through folders only."""
    imap_port: Port = 993
    imap_user: str = ""
    imap_login: Login = "password"
    imap_password: SecretStr = SecretStr("")
    imap_password_file: HerePath | None = None
    imap_folder: str = "INBOX"
    imap_done_folder: str = ""
    """Where mails go once they are kept; else they are marked as seen, and only unseen ones are read."""
    imap_recipient: str = ""
    """Only mails to this address are read, where several offices share the mailbox; empty: all of them."""
    imap_authserv_id: str = ""
    """How the server that receives this mailbox's mails calls itself in Authentication-Results, `microsoft365` for that
    one, which writes no name; empty: not known.
    """
    imap_ca_file: HerePath | None = None
    imap_timeout: Seconds = 60

    archive_imap_user: str = ""
    """Who reads the archive mailbox, by which a restored office learns what left since; empty: nobody may."""
    archive_imap_login: Login = "password"
    archive_imap_password: SecretStr = SecretStr("")
    archive_imap_password_file: HerePath | None = None
    archive_imap_host: str = ""
    """Empty: the server of the units' mailbox, and its port."""
    archive_imap_port: Port = 993
    archive_imap_folder: str = "INBOX"

    microsoft_client_id: str = ""
    """The application that the office registered at Microsoft, by which this program signs in there."""
    microsoft_tenant: str = ""
    microsoft_authority: str = "https://login.microsoftonline.com"
    microsoft_ca_file: HerePath | None = None

    pepper: SecretStr = SecretStr("")
    pepper_file: HerePath | None = None

    @computed_field  # type: ignore[prop-decorator] # pydantic asks for both decorators
    @property
    def config(self) -> Path:
        return self.config_dir or bundled("config")

    @computed_field  # type: ignore[prop-decorator] # pydantic asks for both decorators
    @property
    def data(self) -> Path:
        """Where this machine's rows and files live."""
        return self.data_dir or beside("data")

    @property
    def is_sample(self) -> bool:
        """Whether nobody named an office, so that it is the one that came with the program."""
        return self.config_dir is None and self.offices_dir is None

    @property
    def server_data(self) -> Path:
        """Where Prefect's data, the machine's key and locks lie: with the data of the one office, or apart."""
        return self.server_data_dir or self.data

    @property
    def shared(self) -> Path:
        """Where people lay files and find them; what others must not read lies in the data folder."""
        return self.shared_dir or shared_beside(self.data)

    @property
    def inbox(self) -> Path:
        return self.shared / "inbox"

    @property
    def own_authority_file(self) -> Path:
        """The certificate of the office's own authority: public, and what devices are told to trust."""
        return self.server_data / "tls" / "authority.pem"

    @property
    def authority_file(self) -> Path | None:
        """Where the certificate lies by which others know our server; it is public and may be downloaded."""
        return self.own_authority_file if self.tls_mode == "own" else self.tls_authority_file

    @property
    def own_certificate_file(self) -> Path:
        """What our own authority issued for the pages, with its key."""
        return keys_beside(self.server_data) / "tls-server.pem"

    @property
    def pages_certificate_file(self) -> Path | None:
        """Where the certificate lies that the pages show; None where a proxy shows its own, or there is none."""
        return {"own": self.own_certificate_file, "files": self.tls_certificate_file}.get(self.tls_mode)

    @property
    def start_lock(self) -> Path:
        """Held by all that runs of the office, for as long as it does."""
        return self.server_data / "start.lock"

    @property
    def work_lock(self) -> Path:
        """Of one of many offices: held by its runs while they work, together, and alone by who changes its keys."""
        return self.data / "work.lock"

    @property
    def workers(self) -> Path:
        """A file for each worker, which touches it for as long as it lives and the server hears it."""
        return self.server_data / "pekerja"

    @property
    def store_url(self) -> str:
        """The database's SQLAlchemy URL; SQLite in the data folder unless set."""
        given = _needed(self.database_url, self.database_url_file)
        return given or f"sqlite:///{self.data / 'rbworkflow.sqlite3'}"

    @property
    def prefect_store_url(self) -> str:
        """The URL of Prefect's own database; "" where it is SQLite in the data folder."""
        return _needed(self.prefect_database_url, self.prefect_database_url_file)

    @property
    def redis(self) -> str:
        """The URL by which several servers hear of each other; "" where there is one alone."""
        return _needed(self.redis_url, self.redis_url_file)

    @property
    def ui_address(self) -> str:
        """The UI's address as links name it; the same after every start."""
        return self.ui_url or self._address(self.host)

    @property
    def is_encrypted(self) -> bool:
        """Whether devices reach the pages by https, ours or a proxy's."""
        return self.ui_address.startswith("https:")

    @property
    def page_name(self) -> str:
        """The name or address of a machine that links name."""
        return urlsplit(self.ui_address).hostname or self.host

    @property
    def machine_address(self) -> str:
        """The same pages for our own programs: past a proxy, by a name that the certificate is for."""
        if self.server_url:
            return self.server_url
        if self.tls_mode == "files":
            return self._address(self.page_name)
        return self._address(LOOPBACK if self.host in ANYWHERE else self.host)

    @property
    def tls_mode(self) -> Literal["own", "files", "proxy", "off"]:
        """What stands at `tls`; where nothing does, plain http never leaves this machine."""
        return self.tls or ("own" if self.is_on_network else "off")

    def _address(self, host: str) -> str:
        scheme = "https" if self.tls_mode in {"own", "files"} else "http"
        return f"{scheme}://{f'[{host}]' if ':' in host else host}:{self.port}"

    @property
    def is_on_network(self) -> bool:
        """Whether others than this machine reach the pages."""
        return self.host != LOOPBACK

    def run_url(self, run_id: str) -> str:
        """The page of one run, for whoever is in the UI already."""
        return f"{self.ui_address}{run_path(run_id)}"

    def link_url(self, token: str) -> str:
        """A person's own link."""
        return f"{self.ui_address}/masuk/{token}"

    def sending_url(self, token: str) -> str:
        """A unit's page to send through."""
        return f"{self.ui_address}/kirim/{token}"

    @property
    def reach(self) -> str:
        """Where links to our pages work, in a sentence; empty where they work everywhere."""
        if self.ui_url:
            return ""
        if self.host == LOOPBACK:
            return "Tautan ini terbuka di komputer kantor tempat program ini berjalan."
        return "Tautan ini terbuka di jaringan kantor."

    @property
    def soffice(self) -> str:
        """The program that makes a PDF; empty where there is none, or none is wanted."""
        return shutil.which("soffice") or "" if self.office_suite is None else self.office_suite

    @property
    def is_practice(self) -> bool:
        """Without a relay nothing leaves this machine: *mode latihan*."""
        return not self.relay_host

    @property
    def relay_address(self) -> str:
        return f"{self.relay_host}:{self.relay_port}"

    @property
    def imap_address(self) -> str:
        return f"{self.imap_host}:{self.imap_port}"

    @property
    def has_mailbox(self) -> bool:
        """Whether forms also come by mail."""
        return bool(self.imap_host)

    @property
    def has_archive(self) -> bool:
        """Whether this program may read the archive mailbox."""
        return bool(self.archive_imap_user)

    def as_environment(self) -> dict[str, str]:
        """What was set and which folders hold, as variables for a child; secrets as files, which are made here."""
        is_one_of_many = bool(self.office_code)  # a child inherits the server's variables: all of the office's are said
        given = self.model_dump(exclude_unset=not is_one_of_many, exclude={"config", "data", *SECRETS})
        given |= {"config_dir": self.config, "data_dir": self.data, "shared_dir": self.shared, **self._handed_over()}
        said = {name: value for name, value in given.items() if is_one_of_many or value is not None}
        return {f"{PREFIX}{name.upper()}": str(value) for name, value in said.items()}

    def _handed_over(self) -> dict[str, Path]:
        """A file for each secret that was given as a variable, by the setting that names it."""
        files = {}
        for name in SECRETS:
            secret = getattr(self, name).get_secret_value()
            if secret and getattr(self, f"{name}_file") is None:
                files[f"{name}_file"] = key_folder(self.data) / f"{GIVEN}{name}"
                keep(files[f"{name}_file"], secret)
        return files

    def secret(self, name: str) -> str:
        """One of SECRETS, wherever it stands; "" where none is given."""
        return _secret(getattr(self, name), getattr(self, f"{name}_file"))

    def given_pepper(self) -> str:
        """The key of the codes' MACs where the office names one; else ""."""
        return _needed(self.pepper, self.pepper_file)

    def password(self) -> str:
        """The relay's password. Raises as `secret_to_open`."""
        return self.secret_to_open("relay_password")

    def secret_to_open(self, name: str) -> str:
        """As `secret`; ConfigurationError where its file is empty, or has what nobody types as a password: a server
        would call either a wrong one.
        """
        try:
            found = self.secret(name)
        except UnicodeDecodeError:
            found = None
        if found is None or not (found.isascii() and found.isprintable()):
            raise ConfigurationError(NOT_TYPED.format(self.write_secret(name)))
        if not found and getattr(self, f"{name}_file") is not None:
            raise ConfigurationError(f"Berkas kata sandi {self.secret_place(name)} kosong. {self.write_secret(name)}")
        return found

    def secret_place(self, name: str) -> str:
        """Where a person writes one of SECRETS."""
        file = getattr(self, f"{name}_file")
        return f"variabel {PREFIX}{name.upper()}" if file is None else str(kept_at(file))

    def write_secret(self, name: str) -> str:
        """What a person does so that another one is used. A file is read anew each time, unless it is a copy."""
        file = getattr(self, f"{name}_file")
        is_read_anew = file is not None and kept_at(file) == file
        return f"{WRITE_IT.format(self.secret_place(name))}{'' if is_read_anew else f' {START_AGAIN}'}"


def shared_beside(data: Path) -> Path:
    """The shared folder of a data folder, where none is named: two offices' data side by side never share one."""
    return data.with_name(SHARED if data.name == "data" else f"{data.name}-{SHARED}")


def run_path(run_id: str) -> str:
    """The page of one run below the UI's address."""
    return f"/runs/flow-run/{run_id}"


def _secret(given: SecretStr, file: Path | None) -> str:
    return (given.get_secret_value() if file is None else file.read_text(encoding="utf-8-sig")).strip()


def _needed(given: SecretStr, file: Path | None) -> str:
    """A secret without which nothing may begin: ConfigurationError where its file does not hold it."""
    try:
        found = _secret(given, file)
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"Berkas {file} tidak terbaca. Periksa nama dan izinnya.") from error
    if file is not None and not found:
        raise ConfigurationError(
            f"Berkas {kept_at(file)} kosong. Isi berkas itu, atau hapus pengaturan yang menyebutnya."
        )
    return found


def serves_many() -> bool:
    """Whether this machine is told of many offices; for what is said before any setting is read."""
    return bool(os.environ.get("RBWORKFLOW_OFFICES_DIR"))


def unheard_variables() -> dict[str, str]:
    """Each variable of the environment that begins as ours do and sets nothing, with the one that it is nearest to."""
    known = [name.upper() for name in Settings.model_fields]
    named = [name.upper().removeprefix(PREFIX) for name in os.environ if name.upper().startswith(PREFIX)]
    near = {name: get_close_matches(name, known, n=1) for name in named if name not in (*known, OF_DEPLOYMENTS)}
    return {f"{PREFIX}{name}": f"{PREFIX}{meant[0]}" if meant else "" for name, meant in near.items()}


def is_secret(variable: str) -> bool:
    """Whether an environment's variable holds a secret of ours; their names may be written in any case."""
    return variable.upper() in {f"{PREFIX}{name.upper()}" for name in SECRETS}
