"""One message against every fault of a relay: how often it arrived, and what we say became of it."""

import base64
import ssl
from collections.abc import Callable
from pathlib import Path

import pytest
import trustme

from rbworkflow.delivery.mime import Envelope
from rbworkflow.delivery.relay import Relay, RelayOutcome, Result
from rbworkflow.delivery.transmit import RelaySession, probe
from tests.delivery.scripted_relay import DROP, HANG, scripted_relay

ENVELOPE = Envelope(
    sender="rb@kpu-pasuruan.example",
    sender_name="Pelaporan RB",
    recipient="rb@kpu-jatim.example",
    archive="arsip@kpu-pasuruan.example",
)
CONTENT = b"Subject: Laporan\r\n\r\nbaris\r\n.titik\r\n..dua titik\r\n.\r\nselesai\r\n"
SLOW = 1.0  # seconds until we give up on a relay that says nothing
Named = Callable[..., Relay]


class Dot:
    """Remembers whether the moment before the final dot came."""

    def __init__(self, *, may_go: bool = True) -> None:
        self.may_go = may_go
        self.was_reached = False

    def __call__(self) -> bool:
        self.was_reached = True
        return self.may_go


def send(relay: Relay, dot: Dot | None = None, content: bytes = CONTENT) -> RelayOutcome:
    return transmit(relay, lambda: content, dot or Dot())


def transmit(relay: Relay, compose: Callable[[], bytes], hand_over: Callable[[], bool]) -> RelayOutcome:
    with RelaySession() as session:
        return session.transmit(relay, ENVELOPE, compose, hand_over)


def test_an_accepted_message_arrives_byte_by_byte_with_a_copy_for_the_archive(
    context: ssl.SSLContext, relay_at: Named
) -> None:
    with scripted_relay(context) as server:
        outcome = send(relay_at(server.port))
    assert outcome == RelayOutcome(Result.ACCEPTED, 250, "diterima")
    assert server.delivered == [CONTENT]
    assert server.recipients == [["rb@kpu-jatim.example", "arsip@kpu-pasuruan.example"]]
    assert server.commands[-1] == "QUIT"


@pytest.mark.parametrize(
    ("script", "result", "code"),
    [
        ({"greeting": "421 sibuk"}, Result.AWAY, 421),
        ({"greeting": "554 tidak"}, Result.AWAY, 554),
        ({"greeting": DROP}, Result.AWAY, 0),
        ({"ehlo": DROP}, Result.AWAY, 0),
        ({"auth": "535 salah"}, Result.CONFIG, 535),
        ({"auth": "454 nanti"}, Result.AWAY, 454),
        ({"ehlo": "250 relay"}, Result.CONFIG, 0),
        ({"mail": "451 nanti"}, Result.DEFERRED, 451),
        ({"mail": "552 terlalu besar"}, Result.REJECTED, 552),
        ({"mail": "530 masuk dahulu"}, Result.CONFIG, 530),
        ({"mail": "550 pengirim bukan milik Anda"}, Result.CONFIG, 550),
        ({"mail": "550 5.4.5 Daily user sending limit exceeded"}, Result.AWAY, 550),
        ({"mail": DROP}, Result.DEFERRED, 0),
        ({"rcpt": "450 greylist"}, Result.DEFERRED, 450),
        ({"rcpt": "550 tidak dikenal"}, Result.REJECTED, 550),
        ({"rcpt": "550 5.4.5 Daily user sending limit exceeded"}, Result.AWAY, 550),
        ({"rcpt": "530 5.7.57 Client not authenticated to send mail"}, Result.CONFIG, 530),
        ({"rcpt": "553 5.7.1 <rb@x>: Sender address rejected: not owned by user rb"}, Result.CONFIG, 553),
        ({"rcpt": "450 4.1.8 <rb@x>: Sender address rejected: Domain not found"}, Result.DEFERRED, 450),
        ({"rcpt": "554 5.7.1 <rb@y>: Relay access denied"}, Result.REJECTED, 554),
        ({"rcpt": "421 tutup"}, Result.DEFERRED, 421),
        ({"rcpt": ["250 ok", "421 tutup"]}, Result.DEFERRED, 421),
        ({"data": "554 tidak"}, Result.REJECTED, 554),
        ({"data": "250 aneh"}, Result.DEFERRED, 250),
        ({"data": DROP}, Result.DEFERRED, 0),
        ({"body": DROP}, Result.DEFERRED, 0),
    ],
)
def test_before_the_final_dot_nothing_is_in_doubt(
    script: dict[str, object], result: Result, code: int, context: ssl.SSLContext, relay_at: Named
) -> None:
    dot = Dot()
    content = CONTENT + b"x" * 8_000_000 if "body" in script else CONTENT  # more than any buffer on the way holds
    with scripted_relay(context, script) as server:
        outcome = send(relay_at(server.port), dot, content)
    assert (outcome.result, outcome.code) == (result, code)
    assert not dot.was_reached
    assert server.delivered == []
    assert outcome.text


@pytest.mark.parametrize("code", [421, 451, 552, 554])
def test_a_refusal_after_the_final_dot_is_believed(code: int, context: ssl.SSLContext, relay_at: Named) -> None:
    with scripted_relay(context, {"dot": f"{code} tidak"}) as server:
        outcome = send(relay_at(server.port))
    assert outcome == RelayOutcome(Result.DEFERRED if code < 500 else Result.REJECTED, code, "tidak")
    assert server.delivered == []


@pytest.mark.parametrize("silence", [DROP, HANG, "garbage"])
def test_an_unheard_answer_after_the_final_dot_is_unknown_and_never_sent_twice(
    silence: str, context: ssl.SSLContext, relay_at: Named
) -> None:
    with scripted_relay(context, {"dot": silence}) as server:
        outcome = send(relay_at(server.port, final_timeout=SLOW))
    assert outcome.result is Result.UNKNOWN
    assert len(server.delivered) == 1
    assert server.connections == 1


@pytest.mark.parametrize("farewell", [DROP, "500 tidak paham"])
def test_what_happens_at_quit_changes_nothing(farewell: str, context: ssl.SSLContext, relay_at: Named) -> None:
    with scripted_relay(context, {"quit": farewell}) as server:
        assert send(relay_at(server.port)).result is Result.ACCEPTED
    assert len(server.delivered) == 1


@pytest.mark.long
@pytest.mark.parametrize(
    ("step", "result"), [("greeting", Result.AWAY), ("rcpt", Result.DEFERRED), ("body", Result.DEFERRED)]
)
def test_a_relay_that_falls_silent_is_given_up(
    step: str, result: Result, context: ssl.SSLContext, relay_at: Named
) -> None:
    content = CONTENT + b"x" * 8_000_000  # more than any buffer on the way holds
    dot = Dot()
    with scripted_relay(context, {step: HANG}) as server:
        assert send(relay_at(server.port, timeout=SLOW), dot, content).result is result
    assert not dot.was_reached
    assert server.delivered == []


def test_nobody_listening_means_later(relay_at: Named, context: ssl.SSLContext) -> None:
    with scripted_relay(context) as server:
        pass
    outcome = send(relay_at(server.port))
    assert outcome.result is Result.AWAY
    assert f"127.0.0.1:{server.port}" in outcome.text


def test_a_certificate_of_an_unknown_authority_stops_the_queue(relay_at: Named) -> None:
    stranger = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(stranger)
    with scripted_relay(stranger) as server:
        outcome = send(relay_at(server.port))
    assert outcome.result is Result.CONFIG
    assert "Sertifikat relay 127.0.0.1" in outcome.text
    assert server.commands == []


def test_a_certificate_for_another_name_stops_the_queue(authority: trustme.CA, relay_at: Named) -> None:
    other = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("relay.example").configure_cert(other)
    with scripted_relay(other) as server:
        assert send(relay_at(server.port)).result is Result.CONFIG
    assert server.commands == []


def test_tls_on_a_plain_port_names_the_setting_to_mend(context: ssl.SSLContext, relay_at: Named) -> None:
    with scripted_relay(context, security="none") as server:
        outcome = send(relay_at(server.port))
    assert outcome.result is Result.CONFIG
    assert "RBWORKFLOW_RELAY_SECURITY" in outcome.text


def test_a_missing_certificate_file_stops_the_queue(relay_at: Named, tmp_path: Path) -> None:
    outcome = send(relay_at(1, ca_file=tmp_path / "tidak-ada.pem"))
    assert outcome.result is Result.CONFIG


STARTTLS = "250-relay\r\n250-STARTTLS\r\n250 AUTH PLAIN"


def test_starttls_secures_the_line_before_the_password(context: ssl.SSLContext, relay_at: Named) -> None:
    with scripted_relay(context, {"ehlo": STARTTLS}, security="starttls") as server:
        assert send(relay_at(server.port, security="starttls")).result is Result.ACCEPTED
    steps = [command.split()[0].upper() for command in server.commands]
    assert steps.index("STARTTLS") < steps.index("AUTH")


def test_without_starttls_no_password_is_said(context: ssl.SSLContext, relay_at: Named) -> None:
    with scripted_relay(context, {"ehlo": "250-relay\r\n250 AUTH PLAIN"}, security="starttls") as server:
        outcome = send(relay_at(server.port, security="starttls"))
    assert outcome.result is Result.CONFIG
    assert not any(command.startswith(("AUTH", "MAIL")) for command in server.commands)


def test_a_relay_that_cannot_start_tls_now_is_away(context: ssl.SSLContext, relay_at: Named) -> None:
    script = {"ehlo": STARTTLS, "starttls": "454 nanti"}
    with scripted_relay(context, script, security="starttls") as server:
        assert send(relay_at(server.port, security="starttls")).result is Result.AWAY


@pytest.mark.parametrize("user", ["rb@kpu-pasuruan.example", "kpu_kab"])
def test_any_login_name_is_used_as_it_is(user: str, context: ssl.SSLContext, relay_at: Named) -> None:
    script = {"ehlo": "250-relay\r\n250 AUTH LOGIN", "auth": "235 masuk"}
    with scripted_relay(context, script) as server:
        assert send(relay_at(server.port, user=user)).result is Result.ACCEPTED
    login = next(command for command in server.commands if command.startswith("AUTH"))
    assert base64.b64decode(login.split()[2]).decode() == user
    assert "mail FROM:<rb@kpu-pasuruan.example>" in [command.split(" size")[0] for command in server.commands]


def test_a_relay_without_login_is_not_asked_to_log_in(context: ssl.SSLContext, relay_at: Named) -> None:
    with scripted_relay(context, {"ehlo": "250 relay"}) as server:
        assert send(relay_at(server.port, user="", password="")).result is Result.ACCEPTED
    assert not any(command.startswith("AUTH") for command in server.commands)


def test_a_relay_that_wants_a_login_which_no_setting_names_stops_the_queue(
    context: ssl.SSLContext, relay_at: Named
) -> None:
    said = "554 5.7.1 <rb@kpu-jatim.example>: Relay access denied"
    with scripted_relay(context, {"rcpt": said}) as server:
        outcome = send(relay_at(server.port, user="", password=""))
    assert outcome.result is Result.CONFIG
    assert "Periksa RBWORKFLOW_RELAY_USER" in outcome.text
    assert outcome.text.endswith(f"Kata relay: {said}")


def test_a_password_the_protocol_cannot_carry_is_a_setting_to_mend(context: ssl.SSLContext, relay_at: Named) -> None:
    with scripted_relay(context, {"ehlo": "250-relay\r\n250 AUTH PLAIN"}) as server:
        assert send(relay_at(server.port, password="kata–sandi")).result is Result.CONFIG


def test_a_message_larger_than_the_relay_takes_is_not_begun(context: ssl.SSLContext, relay_at: Named) -> None:
    with scripted_relay(context, {"ehlo": "250-relay\r\n250-AUTH PLAIN\r\n250 SIZE 50"}) as server:
        outcome = send(relay_at(server.port))
    assert outcome.result is Result.REJECTED
    assert "melebihi batas relay 50 bita" in outcome.text
    assert "DATA" not in server.commands


def test_an_archive_that_refuses_does_not_keep_the_mail_from_its_reader(
    context: ssl.SSLContext, relay_at: Named
) -> None:
    with scripted_relay(context, {"rcpt": ["250 ok", "550 penuh"]}) as server:
        outcome = send(relay_at(server.port))
    assert outcome.result is Result.ACCEPTED
    assert "tanpa salinan arsip: 550 penuh" in outcome.text
    assert server.recipients == [["rb@kpu-jatim.example"]]


def test_a_lost_lease_means_no_final_dot(context: ssl.SSLContext, relay_at: Named) -> None:
    with scripted_relay(context) as server:
        assert send(relay_at(server.port), Dot(may_go=False)).result is Result.ABANDONED
    assert server.delivered == []


def test_a_failing_commit_before_the_final_dot_means_no_final_dot(context: ssl.SSLContext, relay_at: Named) -> None:
    def fail() -> bool:
        raise RuntimeError("database is locked")

    with scripted_relay(context) as server, pytest.raises(RuntimeError, match="locked"):
        transmit(relay_at(server.port), lambda: CONTENT, fail)
    assert server.delivered == []


def test_codes_are_not_made_before_the_relay_took_the_address(context: ssl.SSLContext, relay_at: Named) -> None:
    made: list[bool] = []

    def content() -> bytes:
        made.append(True)
        return CONTENT

    with scripted_relay(context, {"rcpt": "450 greylist"}) as server:
        transmit(relay_at(server.port), content, Dot())
    assert made == []


def send_in_turn(*relays: Relay) -> list[Result]:
    with RelaySession() as session:
        return [session.transmit(relay, ENVELOPE, lambda: CONTENT, Dot()).result for relay in relays]


def test_mail_after_mail_leaves_on_one_connection(context: ssl.SSLContext, relay_at: Named) -> None:
    with scripted_relay(context) as server:
        assert send_in_turn(*[relay_at(server.port)] * 3) == [Result.ACCEPTED] * 3
    assert server.connections == 1
    assert server.delivered == [CONTENT] * 3
    assert [command.split()[0] for command in server.commands].count("AUTH") == 1
    assert server.commands[-1] == "QUIT"


@pytest.mark.parametrize("refused", [DROP, HANG, "421 cukup sekian", "452 terlalu banyak", "550 terlalu banyak"])
def test_a_connection_that_had_enough_mails_is_followed_by_another(
    refused: str, context: ssl.SSLContext, relay_at: Named
) -> None:
    with scripted_relay(context, {"mail": ["250 ok", refused]}) as server:
        assert send_in_turn(*[relay_at(server.port, timeout=SLOW)] * 2) == [Result.ACCEPTED] * 2
    assert server.connections == 2
    assert server.delivered == [CONTENT] * 2


@pytest.mark.parametrize(
    ("step", "answer", "result"),
    [
        ("rcpt", "550 tidak dikenal", Result.REJECTED),
        ("rcpt", "450 greylist", Result.DEFERRED),
        ("dot", DROP, Result.UNKNOWN),
        ("data", "451 nanti", Result.DEFERRED),
    ],
)
def test_a_mail_that_was_not_accepted_leaves_nothing_to_the_next(
    step: str, answer: str, result: Result, context: ssl.SSLContext, relay_at: Named
) -> None:
    with scripted_relay(context, {step: [answer]}) as server:
        assert send_in_turn(*[relay_at(server.port)] * 2) == [result, Result.ACCEPTED]
    assert server.connections == 2


def test_what_opens_the_mailbox_is_said_anew_when_it_changed(context: ssl.SSLContext, relay_at: Named) -> None:
    with scripted_relay(context) as server:
        old, new = relay_at(server.port), relay_at(server.port, password="kata sandi baru")
        assert send_in_turn(old, new, new) == [Result.ACCEPTED] * 3
    assert server.connections == 2


def test_an_error_of_ours_hangs_up_and_the_next_mail_leaves_all_the_same(
    context: ssl.SSLContext, relay_at: Named
) -> None:
    def fail() -> bool:
        raise RuntimeError("database is locked")

    with scripted_relay(context) as server, RelaySession() as session:
        relay = relay_at(server.port)
        with pytest.raises(RuntimeError, match="locked"):
            session.transmit(relay, ENVELOPE, lambda: CONTENT, fail)
        assert session.transmit(relay, ENVELOPE, lambda: CONTENT, Dot()).result is Result.ACCEPTED
    assert server.delivered == [CONTENT]
    assert server.connections == 2


def test_probing_says_nothing_but_hello(context: ssl.SSLContext, relay_at: Named) -> None:
    with scripted_relay(context) as server:
        assert probe(relay_at(server.port)) is None
    assert not any(command.startswith("MAIL") for command in server.commands)


def test_a_relay_never_shows_its_password(relay_at: Named) -> None:
    assert "rahasia" not in repr(relay_at(465))
