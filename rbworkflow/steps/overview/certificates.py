"""How long the certificates last that the office lives by: its pages' own, a proxy's, the relay's, the mailbox's."""

import socket
import ssl
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from cryptography import x509
from sqlalchemy import Connection

from rbworkflow.home import START_AGAIN
from rbworkflow.office.seen_certificates import SeenCertificate, Shown, end_of, keep_seen, seen_of
from rbworkflow.steps.overview.readiness_part import Condition, ReadinessPart
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import write
from rbworkflow.wording import long_date

PATIENCE_SECONDS: Final = 5
HTTPS: Final = 443
PAGES: Final = "Sertifikat halaman"
RENEW: Final = {
    "own": f"{START_AGAIN} Sertifikatnya diperbarui sendiri.",
    "files": f"Pasang sertifikat yang baru di tempat yang sama. {START_AGAIN}",
    "proxy": "Mintalah pengelola proksi memperbaruinya; sesudah berakhir, peramban memperingatkan setiap pembaca.",
}
OF_THE_SERVER: Final = "Beri tahu pengelola peladen surel, agar diperbarui sebelum itu; sesudahnya {} terhenti."


def certificates(conn: Connection, workplace: Workplace) -> Iterator[ReadinessPart]:
    """A part for each that is known."""
    settings = workplace.settings
    if settings.tls_mode == "proxy":
        yield from _seen(conn, workplace, Shown.PAGES, settings.ui_url)
    elif settings.pages_certificate_file is not None and settings.pages_certificate_file.is_file():
        yield _part(workplace, PAGES, _end_of_file(settings.pages_certificate_file), RENEW[settings.tls_mode])
    if not settings.is_practice:
        yield from _seen(conn, workplace, Shown.RELAY, settings.relay_address)
    if settings.has_mailbox:
        yield from _seen(conn, workplace, Shown.MAILBOX, settings.imap_address)


def look_at_proxy(workplace: Workplace) -> None:
    """Keep until when the proxy's certificate is good; as it was where it does not answer, or shows a bad one."""
    settings = workplace.settings
    if settings.tls_mode != "proxy":
        return
    try:
        ends_at = _shown_by(settings.ui_url, settings.tls_authority_file)
    except (OSError, ValueError):
        return
    if ends_at is not None:
        shown = SeenCertificate(settings.ui_url, ends_at, workplace.now)
        with write(workplace.engine) as conn:
            keep_seen(conn, workplace.office.code, Shown.PAGES, shown)


def _shown_by(address: str, authority: Path | None) -> datetime | None:
    parts = urlsplit(address)
    host, port = parts.hostname or "", parts.port or HTTPS
    context = ssl.create_default_context(cafile=authority)
    with (
        socket.create_connection((host, port), timeout=PATIENCE_SECONDS) as line,
        context.wrap_socket(line, server_hostname=host) as secured,
    ):
        return end_of(secured)


def _seen(conn: Connection, workplace: Workplace, whose: Shown, address: str) -> Iterator[ReadinessPart]:
    """Nothing before the first connection."""
    seen = seen_of(conn, workplace.office.code, whose, address)
    if seen is not None:
        yield _part(workplace, NAMES[whose], seen.ends_at, REMEDIES[whose])


def _part(workplace: Workplace, name: str, ends_at: datetime, todo: str) -> ReadinessPart:
    """Certificates know the machine's time alone, which a rehearsal's clock may be far from."""
    ends_at = workplace.clock.of_machine(ends_at.timestamp())
    left = ends_at - workplace.now
    is_over = left <= timedelta(0)
    said = "berakhir" if is_over else "berlaku sampai"
    return ReadinessPart(
        name,
        is_good=left > timedelta(days=workplace.office.health.certificate_days),
        found=f"{said} {long_date(ends_at.date())}" + ("" if is_over else f", {left.days} hari lagi"),
        todo=todo,
        otherwise=Condition.BROKEN if is_over else Condition.WARNING,
        figure=left.days,
    )


def _end_of_file(path: Path) -> datetime:
    return x509.load_pem_x509_certificate(path.read_bytes()).not_valid_after_utc


NAMES: Final = {Shown.PAGES: PAGES, Shown.RELAY: "Sertifikat relay", Shown.MAILBOX: "Sertifikat kotak surat"}
REMEDIES: Final = {
    Shown.PAGES: RENEW["proxy"],
    Shown.RELAY: OF_THE_SERVER.format("pengiriman surel"),
    Shown.MAILBOX: OF_THE_SERVER.format("pembacaan kotak surat"),
}
