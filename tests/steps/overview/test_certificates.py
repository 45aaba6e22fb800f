"""A certificate that ends soon is told before it does: the pages' own, a proxy's, the relay's, the mailbox's."""

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme
from cryptography import x509

from rbworkflow.cli.looking import _status_text
from rbworkflow.local.catcher import Catcher, mail_catcher
from rbworkflow.local.certificates import certificate_for
from rbworkflow.office.seen_certificates import SeenCertificate, Shown, keep_seen, seen_of
from rbworkflow.steps.incoming.fetch_mail import fetch_mail
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.overview.certificates import look_at_proxy
from rbworkflow.steps.overview.health import health
from rbworkflow.steps.overview.readiness import queue_test_mail
from rbworkflow.steps.overview.readiness_part import Condition, ReadinessPart
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.sending.deliver import deliver
from rbworkflow.store import read, write
from tests.programs.imap_server import ImapServer
from tests.running.patience import PATIENCE
from tests.steps.office_walk import Walk

RELAY = {"relay_host": "relay.kpu-pasuruan.example"}
MAILBOX = {"imap_host": "imap.kpu-pasuruan.example"}
PROXY = {"tls": "proxy", "ui_url": "https://rb.kpu-pasuruan.example"}
Server = tuple[Shown, str, str, dict[str, str]]
SERVERS: list[Server] = [
    (Shown.RELAY, "relay.kpu-pasuruan.example:465", "Sertifikat relay", RELAY),
    (Shown.MAILBOX, "imap.kpu-pasuruan.example:993", "Sertifikat kotak surat", MAILBOX),
    (Shown.PAGES, "https://rb.kpu-pasuruan.example", "Sertifikat halaman", PROXY),
]
ENDS = [(22, Condition.OK), (20, Condition.WARNING), (-1, Condition.BROKEN)]


def told(walk: Walk, name: str) -> ReadinessPart | None:
    with read(walk.workplace.engine) as conn:
        return {each.name: each for each in health(conn, walk.workplace)}.get(name)


def ends_in(walk: Walk, days: int) -> datetime:
    """By the machine's clock, as certificates do; the office's is the test's own."""
    shift = walk.workplace.clock.of_machine(0) - datetime.fromtimestamp(0, UTC)
    return walk.workplace.now + timedelta(days=days, hours=1) - shift


def keep(walk: Walk, whose: Shown, address: str, days: int) -> None:
    with write(walk.workplace.engine) as conn:
        seen = SeenCertificate(address, ends_in(walk, days), walk.workplace.now)
        keep_seen(conn, walk.workplace.office.code, whose, seen)


def seen(walk: Walk, whose: Shown, address: str) -> datetime | None:
    with read(walk.workplace.engine) as conn:
        found = seen_of(conn, walk.workplace.office.code, whose, address)
    return None if found is None else found.ends_at


def shown_at(port: int) -> datetime:
    """What anybody is shown who connects there."""
    pem = ssl.get_server_certificate(("127.0.0.1", port), timeout=PATIENCE)
    return x509.load_pem_x509_certificate(pem.encode()).not_valid_after_utc


@pytest.mark.parametrize(("days", "condition"), ENDS)
@pytest.mark.parametrize("server", SERVERS, ids=lambda server: server[0])
def test_a_servers_certificate_is_told_three_weeks_before_it_ends(
    opened: Walk, server: Server, days: int, condition: Condition
) -> None:
    whose, address, name, settings = server
    office = opened.with_settings(**settings)
    assert told(office, name) is None  # no connection yet
    keep(office, whose, address, days)
    found = told(office, name)
    assert found is not None
    assert found.condition is condition
    assert found.found.startswith("berakhir" if days < 0 else "berlaku sampai")
    assert ("hari lagi" in found.found) is (days > 0)
    assert found.figure == days


def test_what_another_relay_showed_is_told_no_more(opened: Walk) -> None:
    office = opened.with_settings(**RELAY)
    keep(office, Shown.RELAY, "relay.lama.example:465", -1)
    assert told(office, "Sertifikat relay") is None


@pytest.mark.parametrize(("days", "condition"), ENDS)
def test_the_pages_own_certificate_is_read_from_its_file(opened: Walk, days: int, condition: Condition) -> None:
    office = opened.with_settings(host="192.168.1.10")
    assert told(office, "Sertifikat halaman") is None  # it never started
    issued_at = ends_in(office, days) - timedelta(days=397)
    certificate_for(office.workplace.settings, "KPU", issued_at)
    found = told(office, "Sertifikat halaman")
    assert found is not None
    assert (found.condition, "jalankan lagi" in found.todo) == (condition, True)


def test_a_certificate_that_ends_soon_stands_in_the_status_and_keeps_nobody_from_the_next_act(opened: Walk) -> None:
    office = opened.with_settings(**MAILBOX)
    before = status(office.workplace).next_act
    keep(office, Shown.MAILBOX, "imap.kpu-pasuruan.example:993", 20)
    now = status(office.workplace)
    assert now.next_act == before
    assert "\nYang perlu diperhatikan\n  Sertifikat kotak surat: berlaku sampai" in _status_text(now)


def test_the_relays_certificate_is_kept_as_a_mail_leaves(opened: Walk, tmp_path: Path) -> None:
    with mail_catcher(tmp_path / "caught") as catcher:
        office = opened.with_settings(**_relay(catcher))
        queue_test_mail(office.workplace)
        deliver(office.workplace)
        assert seen(office, Shown.RELAY, f"127.0.0.1:{catcher.port}") == shown_at(catcher.port)


def _relay(catcher: Catcher) -> dict[str, object]:
    return {"relay_host": "127.0.0.1", "relay_port": catcher.port, "relay_ca_file": catcher.ca_file}


def test_the_mailboxs_certificate_is_kept_as_it_is_read(opened: Walk, dovecot: ImapServer) -> None:
    dovecot.empty()
    office = opened.with_settings(**dovecot.settings())
    address = office.workplace.settings.imap_address
    with part(office.workplace, "collect", "kotak surat belum dapat dibaca") as collecting:
        fetch_mail(office.workplace, collecting)
    assert seen(office, Shown.MAILBOX, address) == shown_at(office.workplace.settings.imap_port)


@contextmanager
def proxy(ca: trustme.CA, ends_at: datetime) -> Iterator[int]:
    """Shows its certificate to whoever connects, and says nothing."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    ca.issue_cert("127.0.0.1", not_after=ends_at).configure_cert(context)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(PATIENCE)

        def greet() -> None:
            line, _ = listener.accept()
            with line, context.wrap_socket(line, server_side=True) as secured:
                secured.recv(1)

        serving = threading.Thread(target=greet)
        serving.start()
        yield listener.getsockname()[1]
        serving.join(PATIENCE)


def test_the_proxys_certificate_is_kept_as_it_was_seen_last(opened: Walk, tmp_path: Path) -> None:
    ca, ends_at = trustme.CA(), datetime(2037, 3, 1, tzinfo=UTC)
    ca.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    with proxy(ca, ends_at) as port:
        address = f"https://127.0.0.1:{port}"
        office = opened.with_settings(tls="proxy", ui_url=address, tls_authority_file=tmp_path / "ca.pem")
        look_at_proxy(office.workplace)
    assert seen(office, Shown.PAGES, address) == ends_at
    look_at_proxy(office.workplace)  # nobody answers any more
    assert seen(office, Shown.PAGES, address) == ends_at
