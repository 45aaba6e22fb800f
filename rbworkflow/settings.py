"""The environment, read once. Secrets come from files or variables and are never printed."""

from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import AfterValidator, SecretStr, computed_field
from pydantic_settings import BaseSettings, SettingsConfigDict

from rbworkflow.home import beside, bundled

LOOPBACK: Final = "127.0.0.1"
SECRETS: Final = ("relay_password", "imap_password", "pepper", "database_url")

HerePath = Annotated[Path, AfterValidator(Path.absolute)]
"""A path as it is meant where the command is given: flows run in another folder."""


class Settings(BaseSettings):
    """What differs between machines; variables are named RBWORKFLOW_<FIELD>."""

    model_config = SettingsConfigDict(env_prefix="RBWORKFLOW_", extra="ignore", frozen=True)

    config_dir: HerePath | None = None
    data_dir: HerePath | None = None
    database_url: SecretStr | None = None
    clock_file: HerePath | None = None
    settle_seconds: float = 10
    """How long a file in the inbox must stand unchanged before it is taken."""
    lock_seconds: float = 24 * 60 * 60
    """How long a file counts as open in Excel or LibreOffice by the lock beside it; a power cut leaves older ones."""
    host: str = LOOPBACK
    """Where the UI listens: this machine only, or the office's network address."""
    port: int = 4200
    ui_url: str = ""
    """The address that mails name, where a proxy stands before host and port."""

    relay_host: str = ""
    relay_port: int = 465
    relay_security: Literal["ssl", "starttls"] = "ssl"
    relay_user: str = ""
    relay_password: SecretStr = SecretStr("")
    relay_password_file: HerePath | None = None
    relay_ca_file: HerePath | None = None
    relay_timeout: float = 60
    sender_address: str = ""

    imap_host: str = ""
    """The server of the mailbox that units send to; none: forms come through folders only."""
    imap_port: int = 993
    imap_user: str = ""
    imap_password: SecretStr = SecretStr("")
    imap_password_file: HerePath | None = None
    imap_folder: str = "INBOX"
    imap_done_folder: str = ""
    """Where mails go once they are kept; else they are marked as seen, and only unseen ones are read."""
    imap_ca_file: HerePath | None = None
    imap_timeout: float = 60

    pepper: SecretStr = SecretStr("")

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
    def inbox(self) -> Path:
        return self.data / "inbox"

    @property
    def store_url(self) -> str:
        """The database's SQLAlchemy URL; SQLite in the data folder unless set."""
        if self.database_url is not None:
            return self.database_url.get_secret_value()
        return f"sqlite:///{self.data / 'rbworkflow.sqlite3'}"

    @property
    def ui_address(self) -> str:
        """The UI's address as links name it; the same after every start."""
        return self.ui_url or f"http://{self.host}:{self.port}"

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
    def is_practice(self) -> bool:
        """Without a relay nothing leaves this machine: *mode latihan*."""
        return not self.relay_host

    @property
    def has_mailbox(self) -> bool:
        """Whether forms also come by mail."""
        return bool(self.imap_host)

    def as_environment(self) -> dict[str, str]:
        """What was set and which folders hold, as variables for a child process; secrets only as files."""
        given = self.model_dump(exclude_unset=True, exclude={"config", "data", *SECRETS})
        given |= {"config_dir": self.config, "data_dir": self.data}
        return {f"RBWORKFLOW_{name.upper()}": str(value) for name, value in given.items() if value is not None}

    def password(self) -> str:
        """The relay's password, from its file where one is named."""
        return _secret(self.relay_password, self.relay_password_file)

    def mailbox_password(self) -> str:
        """The mailbox's password, from its file where one is named."""
        return _secret(self.imap_password, self.imap_password_file)


def run_path(run_id: str) -> str:
    """The page of one run below the UI's address."""
    return f"/runs/flow-run/{run_id}"


def _secret(given: SecretStr, file: Path | None) -> str:
    return given.get_secret_value() if file is None else file.read_text(encoding="utf-8").strip()
