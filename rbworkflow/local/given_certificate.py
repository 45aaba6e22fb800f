"""Whether the certificate that the office has from elsewhere can serve: told before anybody meets it in a browser."""

import ssl
from datetime import datetime
from pathlib import Path

from cryptography import x509

from rbworkflow.errors import ConfigurationError
from rbworkflow.local.authority import is_good, names_of


def require_usable(certificate: Path, key: Path, authority: Path | None) -> None:
    """Raise ConfigurationError where a file cannot be read, or key and certificate are no pair."""
    for file in filter(None, (certificate, key, authority)):
        try:
            file.read_bytes()
        except OSError as error:
            raise ConfigurationError(f"Berkas {file} tidak terbaca. Periksa nama dan izinnya.") from error
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    try:
        context.load_cert_chain(certificate, key, password=lambda: "")  # never ask at the terminal
    except (ssl.SSLError, ValueError) as error:
        raise ConfigurationError(
            f"Sertifikat {certificate} dan kunci {key} tidak dapat dipakai bersama. Keduanya harus sepasang, "
            "berbentuk PEM, dan kuncinya tanpa kata sandi."
        ) from error
    try:
        context.load_verify_locations(authority or certificate)
    except ssl.SSLError as error:
        raise ConfigurationError(f"Berkas {authority} bukan sertifikat berbentuk PEM.") from error


def require_good(path: Path, name: str, at: datetime) -> None:
    """Raise ConfigurationError where the certificate is not for today, or not for the address that people open."""
    certificate = x509.load_pem_x509_certificates(path.read_bytes())[0]
    if not is_good(certificate, at):
        begins, ends = certificate.not_valid_before_utc, certificate.not_valid_after_utc
        raise ConfigurationError(
            f"Sertifikat {path} hanya berlaku dari {begins:%d-%m-%Y} sampai {ends:%d-%m-%Y}. "
            "Pasang yang berlaku hari ini."
        )
    names = names_of(certificate)
    if not {name, f"*.{name.partition('.')[2]}"} & names:
        told = ", ".join(sorted(names)) or "nama yang tidak disebut"
        raise ConfigurationError(
            f"Sertifikat {path} berlaku untuk {told}, bukan untuk {name}. Pasang sertifikat untuk alamat itu, atau isi "
            "RBWORKFLOW_UI_URL dengan alamat yang disebut sertifikat."
        )
