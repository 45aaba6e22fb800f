"""The mail catcher: what it keeps, whom it trusts, and that it leaves nothing running."""

import socket
import ssl
import threading
from pathlib import Path

import pytest

from rbworkflow.delivery.mime import Envelope
from rbworkflow.delivery.relay import Relay, RelayOutcome, Result
from rbworkflow.delivery.transmit import RelaySession
from rbworkflow.local.catcher import Catcher, mail_catcher
from tests.running.patience import PATIENCE

MESSAGE = b"Subject: Laporan\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nYth. Sekretaris\r\n.titik\r\n"


class Refusing:
    """A handler that answers every message the same way."""

    def __init__(self, answer: str) -> None:
        self.answer = answer

    async def handle_DATA(self, *_: object) -> str:  # noqa: N802 - aiosmtpd's name
        return self.answer


def send(catcher: Catcher, recipient: str = "ketua@kpu.example", *, ca_file: Path | None = None) -> RelayOutcome:
    relay = Relay(
        host="127.0.0.1",
        port=catcher.port,
        ca_file=ca_file or catcher.ca_file,
        timeout=PATIENCE,
        final_timeout=PATIENCE,
    )
    envelope = Envelope(sender="rb@kpu.example", sender_name="RB", recipient=recipient, archive="arsip@kpu.example")
    with RelaySession() as session:
        return session.transmit(relay, envelope, lambda: MESSAGE, lambda: True)


def test_what_is_sent_can_be_read_again_in_its_order(tmp_path: Path) -> None:
    with mail_catcher(tmp_path) as catcher:
        assert send(catcher).result is Result.ACCEPTED
        assert send(catcher, "sekretaris@kpu.example").result is Result.ACCEPTED
        first, second = catcher.messages()
    assert first.recipients == ("ketua@kpu.example", "arsip@kpu.example")
    assert second.recipients[0] == "sekretaris@kpu.example"
    assert first.subject == "Laporan"
    assert first.text.splitlines() == ["Yth. Sekretaris", ".titik"]
    assert first.html == ""
    assert [mail.path for mail in catcher.messages("sekretaris@kpu.example")] == [second.path]


def test_mails_of_an_earlier_session_stay(tmp_path: Path) -> None:
    for _ in range(2):
        with mail_catcher(tmp_path) as catcher:
            send(catcher)
    assert [mail.path.name for mail in catcher.messages()] == ["0001.eml", "0002.eml"]


def test_nobody_without_its_certificate_talks_to_it(tmp_path: Path) -> None:
    with mail_catcher(tmp_path / "one") as one, mail_catcher(tmp_path / "other") as other:
        assert send(one, ca_file=other.ca_file).result is Result.CONFIG
        assert one.messages() == []


def test_it_listens_on_loopback_only(tmp_path: Path) -> None:
    with mail_catcher(tmp_path) as catcher:
        names = {info[4][0] for info in socket.getaddrinfo("localhost", catcher.port, family=socket.AF_INET)}
        assert names == {"127.0.0.1"}
        with socket.create_connection(("127.0.0.1", catcher.port), timeout=PATIENCE) as connection:
            assert connection.getsockname()[0] == "127.0.0.1"


@pytest.mark.parametrize(
    ("answer", "result"), [("451 nanti", Result.DEFERRED), ("554 tidak", Result.REJECTED), ("250 ya", Result.ACCEPTED)]
)
def test_a_test_may_have_it_misbehave(answer: str, result: Result, tmp_path: Path) -> None:
    with mail_catcher(tmp_path, handler=Refusing(answer)) as catcher:
        assert send(catcher).result is result
        assert catcher.messages() == []


def test_after_the_block_nothing_of_it_is_left(tmp_path: Path) -> None:
    before = threading.active_count()
    with mail_catcher(tmp_path) as catcher:
        context = ssl.create_default_context(cafile=str(catcher.ca_file))
        idle = context.wrap_socket(socket.create_connection(("127.0.0.1", catcher.port)), server_hostname="127.0.0.1")
        assert idle.recv(3) == b"220"
    idle.close()
    assert threading.active_count() == before
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", catcher.port), timeout=PATIENCE)
