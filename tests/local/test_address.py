"""Whom a program of ours trusts that speaks to a server."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from cryptography.x509 import load_pem_x509_certificates

from rbworkflow.local.address import spoken_to

HERE: Final = Path("home")
AUTHORITY: Final = "authority.pem"


def trusted(url: str, authority: str | None) -> str | None:
    env = spoken_to(url, HERE, HERE, Path(authority) if authority else None)
    return env.get("PREFECT_API_SSL_CERT_FILE")


def test_plain_http_trusts_nobody_and_reads_nothing_for_it() -> None:
    file = trusted("http://127.0.0.1:4200", AUTHORITY)
    assert file is not None
    (only,) = load_pem_x509_certificates(Path(file).read_bytes())
    assert only.not_valid_after_utc < datetime.now(UTC)  # noqa: TID251 - a certificate's own clock


def test_https_trusts_the_offices_authority_and_where_it_has_none_whom_the_world_does() -> None:
    assert trusted("https://rb.kantor.example", AUTHORITY) == AUTHORITY
    assert trusted("https://rb.kantor.example", None) is None
