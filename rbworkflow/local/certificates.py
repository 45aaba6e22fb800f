"""What the pages' https stands on: our own authority's certificate, the office's own, a proxy's, or nothing."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from rbworkflow.errors import ConfigurationError
from rbworkflow.key_folder import key_folder
from rbworkflow.local.authority import Signed, issue, names_of, new_authority
from rbworkflow.local.given_certificate import require_good, require_usable
from rbworkflow.secret_files import keep
from rbworkflow.settings import ANYWHERE, LOOPBACK, Settings

THIS_MACHINE: Final = (LOOPBACK, "::1", "localhost")


@dataclass(frozen=True)
class Certificate:
    """The files that a server needs to speak TLS, and that its callers need to know it."""

    certificate: Path
    key: Path
    authority: Path | None
    """Public. None: whoever issued the certificate is known to the whole world."""


def certificate_for(settings: Settings, office_name: str, at: datetime) -> Certificate | None:
    """The certificate that the pages have today, made or renewed where it is our own; None where we speak plain http.

    `at` is the machine's own time, not a rehearsal's. Raises ConfigurationError where what the settings name
    cannot serve.
    """
    if settings.tls_mode == "own":
        return _own(settings, office_name, at)
    if settings.tls_mode == "files":
        return _of_the_office(settings, at)
    if settings.tls_mode == "proxy" and not settings.ui_url.startswith("https://"):
        raise ConfigurationError(
            "Di belakang proksi (RBWORKFLOW_TLS=proxy) program perlu tahu alamat yang dibuka orang. Isi "
            "RBWORKFLOW_UI_URL dengan alamat proksi itu, misalnya https://rb.kantor.go.id."
        )
    return None


def told_at_start(settings: Settings) -> str:
    """What the person who starts the office must know of how its pages are reached; "" where there is nothing."""
    if settings.tls_mode == "own":
        return (
            f"Sertifikat kantor ini: {settings.own_authority_file}. Pasang sekali pada setiap perangkat yang membuka "
            "halaman ini; sampai itu perambannya memperingatkan."
        )
    if settings.tls_mode == "proxy":
        return f"Jalan dari proksi ke {settings.machine_address} tidak disandikan: hanya proksi yang boleh mencapainya."
    if settings.tls_mode == "off" and settings.is_on_network:
        return (
            "RBWORKFLOW_TLS=off: halaman ini tidak disandikan, maka siapa pun pada jaringan ini dapat membaca dan "
            "mengubah kata sandi, kode, dan laporan yang lewat."
        )
    return ""


def _own(settings: Settings, office_name: str, at: datetime) -> Certificate:
    names = _names(settings)
    keys = key_folder(settings.data)
    authority_path, server_path = keys / "tls-authority.pem", settings.own_certificate_file
    authority = _read(authority_path)
    if authority is None or not (authority.lasts(at) and authority.may_issue(names)):
        authority = new_authority(office_name, names, at)
        keep(authority_path, authority.pem())
    server = _read(server_path)
    if server is None or not (
        server.lasts(at) and names_of(server.certificate) == set(names) and authority.issued(server)
    ):
        server = issue(authority, office_name, names, at)
        keep(server_path, server.pem())
    keep(settings.own_authority_file, authority.public_pem())
    return Certificate(server_path, server_path, settings.own_authority_file)


def _read(path: Path) -> Signed | None:
    return Signed.read(path.read_bytes()) if path.exists() else None


def _names(settings: Settings) -> list[str]:
    """By which the pages are opened, from elsewhere and from this machine."""
    if settings.host in ANYWHERE and not settings.ui_url:
        raise ConfigurationError(
            f"HOST={settings.host} tidak menyebut alamat yang dibuka orang, maka tidak dapat dibuatkan sertifikat. "
            "Sebutkan alamat komputer ini pada jaringan kantor, atau isi RBWORKFLOW_UI_URL."
        )
    names = dict.fromkeys([settings.page_name, settings.host.lower(), *THIS_MACHINE])
    return [name if name.isascii() else name.encode("idna").decode() for name in names if name not in ANYWHERE]


def _of_the_office(settings: Settings, at: datetime) -> Certificate:
    path = settings.tls_certificate_file
    if path is None:
        raise ConfigurationError(
            "RBWORKFLOW_TLS=files memakai sertifikat kantor sendiri. Isi RBWORKFLOW_TLS_CERTIFICATE_FILE dengan nama "
            "berkasnya, dan RBWORKFLOW_TLS_KEY_FILE dengan berkas kuncinya."
        )
    found = Certificate(path, settings.tls_key_file or path, settings.tls_authority_file)
    require_usable(found.certificate, found.key, found.authority)
    require_good(path, settings.page_name, at)
    return found
