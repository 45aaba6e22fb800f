"""Putting a copy back: into a new data folder, held until what happened since is settled. The old one is set aside.

A kill at any line leaves the old folder in place, or none and the new one under its working name: then no program opens
the office before the restoration is repeated.
"""

import errno
import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, update

from rbworkflow.access.app_codes import end_apps
from rbworkflow.access.sessions import end_all_sessions
from rbworkflow.approval.code_sets import end_codes
from rbworkflow.approval.lifecycle import CodesStatus
from rbworkflow.approval.requests import open_requests
from rbworkflow.backup import putting_back
from rbworkflow.backup.done import COPY, Done, note_done
from rbworkflow.backup.manifest import SECRETS as SEALED
from rbworkflow.backup.manifest import Manifest
from rbworkflow.backup.place import place_of_copy
from rbworkflow.backup.restorations import begin_restoration
from rbworkflow.backup.sealing import recipient_of_key, unseal
from rbworkflow.clock import Clock
from rbworkflow.config_files import config_values
from rbworkflow.errors import ConfigurationError, RefusedError
from rbworkflow.home import STOP_IT, command_of, give_to_program
from rbworkflow.key_folder import key_folder
from rbworkflow.lifecycle import Actor
from rbworkflow.office.loading import config_digest
from rbworkflow.offices import shares_database
from rbworkflow.secret_files import keep
from rbworkflow.settings import Settings
from rbworkflow.steps.overview.age_of_copies import recipient_file
from rbworkflow.steps.safekeeping.machine_settings import lay_own, lay_settings, told
from rbworkflow.steps.safekeeping.secrets_to_keep import MADE, NAMED
from rbworkflow.store import FileStore
from rbworkflow.store.schema import link
from rbworkflow.system import keep_new_files_private, only_one
from rbworkflow.wording import clock_time, listed

RUNS: Final = f"Kantor ini sedang berjalan. {STOP_IT}, lalu ulangi."
SERVER_RUNS: Final = (
    "Server sedang berjalan, dan pemulihan satu kantor pun memerlukan server berhenti: halaman dan pekerja memegang "
    "basis data dan folder kantor ini, sehingga apa yang dikirim orang selama pemulihan akan tertulis di folder yang "
    f"lama dan tertinggal. {STOP_IT}, lalu ulangi; kantor lain tidak berubah dan bekerja lagi begitu server dinyalakan."
)
"""Of one of many offices: what stands there is renamed, and whoever has it open would write on in it."""
OTHER_KIND: Final = (
    "Cadangan ini dibuat dari basis data {}, sedangkan komputer ini memakai yang lain. Sesuaikan "
    "RBWORKFLOW_DATABASE_URL."
)
OWN_FILE: Final = (
    "RBWORKFLOW_DATABASE_URL menyebut basis data SQLite yang sudah ada. Pindahkan berkas itu, lalu ulangi."
)
ONE_FOR_ALL: Final = (
    'Di server ini semua kantor berada di satu basis data (databases = "one" di server.toml), sehingga satu kantor '
    "tidak dapat dipulihkan sendiri: baris kantor lain akan ikut mundur ke saat cadangan. Siapkan folder kantor-kantor "
    'yang baru dengan databases = "each", lalu pulihkan setiap kantor di sana dari cadangannya sendiri.'
)
OTHER_OFFICE: Final = (
    "Cadangan {} milik kantor {}, sedangkan yang dipulihkan di sini kantor {}. Tidak ada yang diubah: sebutkan "
    "cadangan kantor {}."
)
UNREADABLE: Final = "Folder {} tidak terbaca oleh program ini: {}. Lalu ulangi."
"""A disk of copies comes from another computer, where this user had another number."""
NO_SECRETS: Final = "Kata sandi dan kunci tidak ada di cadangan ini: isi dari awal."
UNOPENED: Final = (
    "Kata sandi dan kunci di cadangan ini tidak dibuka: isi dari awal, atau pulihkan sekali lagi dengan lembar kunci."
)
MOUNTED: Final = (errno.EBUSY, errno.EROFS)
"""Why a folder cannot be renamed that a container is given."""
NEXT: Final = (
    "Bila komputer yang lama masih dapat menyala, matikan dan jangan nyalakan lagi: dua komputer untuk satu kantor "
    "mengirim surel yang sama dan saling mengambil surel yang masuk.\n"
    "Kantor ditahan: tidak ada surel yang dikirim. Sekarang jalankan: {}"
)


@dataclass(frozen=True)
class _Restoring:
    """What one restoration works with."""

    settings: Settings
    copy: Path
    manifest: Manifest
    secrets: dict[str, bytes]
    recipient: str
    """Of the key that opened them: the same sheet opens later copies, too."""
    at: datetime

    @property
    def stamp(self) -> str:
        return f"sebelum-pulih-{self.at:%Y%m%dT%H%M%S}"

    @property
    def new_data(self) -> Path:
        return putting_back.begun_beside(self.settings.data)


def restore(settings: Settings, path: Path, *, ask_key: Callable[[], str]) -> str:
    """Make the copy that `path` names into this machine's office, and say what was done and what comes next.

    `ask_key` gives the recovery key, "" to go without the secrets. Raises ConfigurationError where the copy is not
    whole, RefusedError while the office runs or for a wrong key: then nothing was changed.
    """
    keep_new_files_private()
    try:
        place, copy = place_of_copy(path, code := _code_here(settings))
    except PermissionError as error:
        raise ConfigurationError(UNREADABLE.format(path, give_to_program(path))) from error
    manifest = Manifest.of(copy)
    manifest.check_members(copy)
    if code not in ("", manifest.office_code):
        raise RefusedError(OTHER_OFFICE.format(copy, manifest.office_code, code, code))
    _require_same_kind(settings, manifest)
    settings.data.parent.mkdir(parents=True, exist_ok=True)
    with only_one(_lock(settings)) as is_mine:
        if not is_mine:
            raise RefusedError(SERVER_RUNS if settings.office_code else RUNS)
        typed = ask_key() if manifest.has_secrets else ""
        secrets = unseal((copy / SEALED).read_bytes(), typed) if typed else {}
        at = Clock(ZoneInfo("UTC"), settings.clock_file).now()
        restoring = _Restoring(settings, copy, manifest, secrets, recipient_of_key(typed), at)
        said = [f"Cadangan {clock_time(manifest.made)} dipulihkan ke {settings.data}."]
        try:
            putting_back.begin_folder(restoring.new_data)
            lacking = putting_back.put_files(place, copy, FileStore(restoring.new_data / "files"))
            said += [f"{len(lacking)} berkas tidak ada di cadangan: {listed(lacking[:5])}."] if lacking else []
            said += _put_rest(restoring)
            _put_rows(restoring)
        except Exception:
            shutil.rmtree(restoring.new_data, ignore_errors=True)  # what stands there stays
            raise
        said += _name_folders(restoring)
    return "\n".join([*said, NEXT.format(command_of(settings.office_code, "reconcile"))])


def _code_here(settings: Settings) -> str:
    """Which office is restored here, as its folder or its config/ says; "" on a machine that has none yet."""
    if settings.office_code or settings.config_dir is None:
        return settings.office_code
    with suppress(ConfigurationError):
        return str(config_values(settings.config_dir / "office.toml").get("code") or "")
    return ""


def _lock(settings: Settings) -> Path:
    """Held by all that runs here; an office that is alone and new has none yet."""
    if settings.office_code or settings.data.exists():
        return settings.start_lock
    return settings.data.with_name(f".{settings.data.name}.restore-lock")


def _require_same_kind(settings: Settings, manifest: Manifest) -> None:
    if settings.office_code and shares_database(settings):
        raise RefusedError(ONE_FOR_ALL)
    if not settings.store_url.startswith(manifest.kind):
        raise ConfigurationError(OTHER_KIND.format(manifest.kind))
    if _has_own_file(settings) and Path(settings.store_url.partition("///")[2]).exists():
        raise ConfigurationError(OWN_FILE)


def _has_own_file(settings: Settings) -> bool:
    """Whether the rows lie in a SQLite file elsewhere than in the data folder."""
    return settings.store_url.startswith("sqlite") and bool(settings.secret("database_url"))


def _put_rest(restoring: _Restoring) -> list[str]:
    """What waited, the secrets, and config/ where this machine's differs."""
    settings, said = restoring.settings, []
    putting_back.put_waiting(restoring.copy, restoring.new_data / "dari-cadangan")
    for name, folder in (("claims", restoring.new_data / "claims" / restoring.manifest.office_code), ("tls", None)):
        found = restoring.new_data / "dari-cadangan" / name
        if found.is_dir():
            (to := folder or restoring.new_data / name).parent.mkdir(parents=True, exist_ok=True)
            found.rename(to)
    passwords = _put_keys(restoring)
    saved = putting_back.machine_settings_of(restoring.copy)
    if settings.office_code:
        said.append(lay_own(saved, settings, passwords))
    elif passwords or saved:
        lay_settings(saved, restoring.new_data, settings, _kept(settings, passwords))
        said.append(told(settings.data, has_passwords=bool(passwords)))
    if not restoring.secrets:
        said.append(UNOPENED if restoring.manifest.has_secrets else NO_SECRETS)
    return [*said, *_put_config(restoring)]


def _put_keys(restoring: _Restoring) -> dict[str, str]:
    """The keys where this program looks for them; what else there is, by the setting that named it."""
    keys = key_folder(restoring.settings.data)
    if restoring.recipient:
        recipient_file(restoring.new_data).write_text(restoring.recipient, encoding="ascii")
    for name, secret in restoring.secrets.items():
        if name.startswith(MADE):
            keep(keys / name.removeprefix(MADE), secret.decode())
    named = {name: secret for name, secret in restoring.secrets.items() if name.startswith(NAMED)}
    return {name.removeprefix(NAMED): secret.decode() for name, secret in named.items()}


def _kept(settings: Settings, passwords: Mapping[str, str]) -> dict[str, Path]:
    """Where each came to lie."""
    files = {name: key_folder(settings.data) / f"dipulihkan_{name}" for name in passwords}
    for name, file in files.items():
        keep(file, passwords[name])
    return files


def _put_config(restoring: _Restoring) -> list[str]:
    settings = restoring.settings
    fresh = restoring.new_data / "config-dari-cadangan"
    putting_back.put_config(restoring.copy, fresh)
    if settings.config.is_dir() and config_digest(settings.config) == config_digest(fresh):
        return []
    if settings.config_dir is None:
        kept = settings.data / fresh.name
        return [f"Pengaturan kantor ada di {kept}: isi RBWORKFLOW_CONFIG_DIR dengan folder itu (atau salinannya)."]
    try:
        aside = putting_back.set_aside(settings.config_dir, restoring.stamp)
    except OSError as error:
        if error.errno not in MOUNTED:
            raise
        aside = putting_back.emptied(settings.config_dir, restoring.stamp, beside=settings.data)
    putting_back.put_config(restoring.copy, settings.config_dir)
    return [f"Pengaturan dipulihkan ke {settings.config_dir}." + (f" Yang lama: {aside}." if aside else "")]


def _put_rows(restoring: _Restoring) -> None:
    settings = restoring.settings
    is_beside = restoring.manifest.kind == "postgresql" or _has_own_file(settings)
    url = settings.store_url if is_beside else f"sqlite:///{restoring.new_data / putting_back.SQLITE}"
    putting_back.put_database(restoring.copy, url, restoring.manifest, then=lambda conn: _hold(conn, restoring))


def _hold(conn: Connection, restoring: _Restoring) -> None:
    """Whatever somebody was let in by, or could decide by, may have been used since."""
    manifest, at = restoring.manifest, restoring.at
    code = manifest.office_code
    begin_restoration(conn, manifest, at=at)
    # The copy's own rows are older than it, and know nothing of it.
    note_done(conn, code, COPY, Done(manifest.made, manifest.head.seq, str(restoring.copy)))
    end_all_sessions(conn, code, at=at)
    of_people = (link.c.office_code == code, link.c.account_id.is_not(None), link.c.ended_at.is_(None))
    conn.execute(update(link).where(*of_people).values(ended_at=at))
    if not restoring.secrets:
        end_apps(conn, code, at=at)
    for asked in open_requests(conn, code):
        end_codes(conn, asked, CodesStatus.VOID, actor=Actor.SYSTEM, at=at)


def _name_folders(restoring: _Restoring) -> list[str]:
    data = restoring.settings.data
    aside = putting_back.set_aside(data, restoring.stamp)
    putting_back.give_name(restoring.new_data, data)
    kept = data / "dari-cadangan" / "inbox"
    if kept.is_dir() and not restoring.settings.inbox.exists():
        shutil.copytree(kept, restoring.settings.inbox)  # what units had laid there
    return [f"Folder data yang lama disimpan sebagai {aside}."] if aside else []
