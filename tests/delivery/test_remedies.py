"""A server's refusal keeps its own words, and what is to be done is that refusal's own."""

import ssl
from collections.abc import Callable

import pytest

from rbworkflow.delivery import outbox
from rbworkflow.delivery.relay import Relay, Result
from rbworkflow.delivery.remedies import Refusal, quoted, refusal_of, remedy
from rbworkflow.delivery.transmit import probe
from rbworkflow.lifecycle import Actor
from rbworkflow.mail_login.refusals import password_refused
from rbworkflow.store import write
from tests.delivery.post_room import OPERATOR, PostRoom
from tests.delivery.scripted_relay import scripted_relay

Named = Callable[..., Relay]
MICROSOFT = "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox."
GOOGLE = "534 5.7.9 Application-specific password required. For more information, go to https://support.example"


@pytest.mark.parametrize(
    ("code", "said", "meant"),
    [
        (550, "5.1.1 <rb@kpu-jatim.example>: Recipient address rejected: User unknown", Refusal.ADDRESS),
        (550, "tidak dikenal", Refusal.ADDRESS),
        (553, "5.1.3 bad address", Refusal.ADDRESS),
        (552, "Message size exceeds fixed limit", Refusal.SIZE),
        (552, "5.3.4 Message size exceeds fixed limit", Refusal.SIZE),
        (552, "Surel 27.262.976 bita melebihi batas relay 5.242.880 bita.", Refusal.SIZE),
        (550, "message too large", Refusal.SIZE),
        (552, "5.2.2 The email account that you tried to reach is over quota", Refusal.FULL),
        (552, "Mailbox is full", Refusal.FULL),
        (554, "Transaction failed", Refusal.RULE),
        (554, "5.7.1 Message rejected as spam by Content Filtering", Refusal.RULE),
        (550, "Blocked: SPF check failed", Refusal.RULE),
        (550, "5.7.26 Unauthenticated email is not accepted due to domain's DMARC policy", Refusal.RULE),
        (554, "Message refused (tanpa salinan arsip: 550 5.1.1 User unknown)", Refusal.RULE),
        (554, "5.1.1 User unknown", Refusal.ADDRESS),
        (555, "parameter tidak dikenal", Refusal.OTHER),
        (250, "Dikembalikan oleh peladen surel penerima: 550 5.1.1 User unknown.", Refusal.ADDRESS),
        (250, "Dikembalikan oleh peladen surel penerima: 554 aneh.", Refusal.RULE),
        (250, "Dikembalikan oleh peladen surel penerima: 5.2.3.", Refusal.SIZE),
        (None, "Dikembalikan oleh peladen surel penerima: tanpa keterangan.", Refusal.OTHER),
        (None, "Dikembalikan oleh 10.5.1.1: tidak.", Refusal.OTHER),
        (550, "5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup", Refusal.ADDRESS),
        (550, "5.4.1 Recipient address rejected: Access denied.", Refusal.ADDRESS),
        (550, "5.4.310 DNS domain kpu-jatim.example does not exist", Refusal.ADDRESS),
        (556, "domain does not accept mail", Refusal.ADDRESS),
        (521, "host does not accept mail", Refusal.ADDRESS),
        (554, "5.2.0 STOREDRV; mailbox is full", Refusal.FULL),
        (550, "Kuota penerima habis", Refusal.FULL),
        (523, "message length exceeds administrative limit", Refusal.SIZE),
        (554, "Ukuran pesan terlalu besar", Refusal.SIZE),
        (550, "message has too many attachments", Refusal.RULE),
        (552, "attachment type not allowed (.zip)", Refusal.RULE),
        (552, "5.7.0 This message was blocked because its content presents a potential security issue", Refusal.RULE),
        (554, "5.6.0 Corrupt message content", Refusal.RULE),
        (550, "Pesan ditolak: akun melebihi batas pengiriman per jam", Refusal.LIMIT),
        (550, "5.4.5 Daily user sending limit exceeded.", Refusal.LIMIT),
        (550, "5.4.6 Daily user sending quota exceeded", Refusal.LIMIT),
        (550, "You have exceeded your daily sending limit", Refusal.LIMIT),
        (550, "Domain kpu.example has exceeded the max emails per hour (500/500 (100%)) allowed.", Refusal.LIMIT),
        (550, "5.7.705 Access denied, tenant has exceeded threshold", Refusal.LIMIT),
        (550, "5.1.8 Access denied, bad outbound sender", Refusal.OURS),
        (501, "5.1.7 Bad sender address syntax", Refusal.OURS),
        (554, "5.7.1 <rb@kpu-jatim.example>: Relay access denied", Refusal.OURS),
        (550, "5.7.1 Relaying denied", Refusal.OURS),
        (550, "relay not permitted", Refusal.OURS),
        (553, "sorry, that domain isn't in my list of allowed rcpthosts", Refusal.OURS),
        (553, "5.7.1 <a@kpu.example>: Sender address rejected: not owned by user b", Refusal.OURS),
        (550, "5.7.60 SMTP; Client does not have permissions to send as this sender", Refusal.OURS),
        (554, "5.2.252 SendAsDenied; rb@kpu.example not allowed to send as another", Refusal.OURS),
        (530, "5.7.0 Authentication Required.", Refusal.OURS),
        (554, "5.4.14 Hop count exceeded - possible mail loop", Refusal.TRANSPORT),
        (550, "5.4.7 Delivery expired (message too old)", Refusal.TRANSPORT),
        (552, "5.3.1 mail system full", Refusal.TRANSPORT),
        (250, "Dikembalikan oleh peladen surel penerima: 550 5.7.1 Relaying denied.", Refusal.OURS),
    ],
)
def test_a_refusal_is_known_by_its_status_then_its_words_then_its_code(
    code: int | None, said: str, meant: Refusal
) -> None:
    assert refusal_of(code, said) is meant


def test_only_a_refused_address_asks_for_another_address() -> None:
    samples = (
        (550, ""),
        (552, "5.2.2"),
        (552, ""),
        (554, ""),
        (550, "5.4.5"),
        (550, "5.1.8"),
        (554, "5.4.6"),
        (555, ""),
    )
    told = {refusal_of(*sample): remedy(*sample) for sample in samples}
    assert set(told) == set(Refusal)
    assert len(set(told.values())) == len(Refusal)
    assert [kind for kind, words in told.items() if "periksa alamat" in words] == [Refusal.ADDRESS]


@pytest.mark.parametrize(
    ("code", "said", "shown"),
    [(554, "spam", "554 spam"), (250, "Dikembalikan: 550 5.1.1", "Dikembalikan: 550 5.1.1"), (None, "", "")],
)
def test_a_code_is_shown_once_and_only_where_it_refused(code: int | None, said: str, shown: str) -> None:
    assert quoted(code, said) == shown


@pytest.mark.parametrize(
    ("answer", "to_do"),
    [
        (MICROSOFT, "Isi RBWORKFLOW_RELAY_LOGIN=microsoft, lalu jalankan '.venv/bin/rbworkflow mail-login'"),
        (MICROSOFT, "mengaktifkan 'Authenticated SMTP' bagi kotak surat itu"),
        (GOOGLE, "buat Sandi aplikasi"),
        (GOOGLE, "Tulis kata sandi yang berlaku di"),
        ("535 5.7.8 Username and Password not accepted", "Tulis kata sandi yang berlaku di"),
        ("535 5.7.8 Username and Password not accepted", "Periksa RBWORKFLOW_RELAY_USER dan kata sandinya."),
    ],
)
def test_a_refused_log_in_tells_its_own_remedy_and_the_servers_words(
    answer: str, to_do: str, context: ssl.SSLContext, relay_at: Named
) -> None:
    with scripted_relay(context, {"auth": answer}) as server:
        outcome = probe(relay_at(server.port))
    assert outcome is not None
    assert outcome.result is Result.CONFIG
    assert to_do in outcome.text
    assert answer in outcome.text


@pytest.mark.parametrize(
    ("host", "said", "to_do"),
    [
        ("outlook.office365.com", "LOGIN failed.", "Isi RBWORKFLOW_IMAP_LOGIN=microsoft"),
        ("imap.gmail.com", "[AUTHENTICATIONFAILED] Invalid credentials (Failure)", "buat Sandi aplikasi"),
        ("surel.kpu.example", "[ALERT] Application-specific password required", "buat Sandi aplikasi"),
        ("surel.kpu.example", "LOGIN failed.", "Periksa RBWORKFLOW_IMAP_USER dan kata sandinya."),
        ("bukan-gmail.com", "15.7.9", "Periksa RBWORKFLOW_IMAP_USER dan kata sandinya."),
    ],
)
def test_a_server_that_never_takes_the_accounts_password_is_known_by_its_words_or_its_name(
    host: str, said: str, to_do: str
) -> None:
    told = password_refused(
        said, host=host, prefix="RBWORKFLOW_IMAP", service="IMAP", sign_in="rbworkflow mail-login", mend="Tulis."
    )
    assert to_do in told
    assert told.endswith(f"Kata peladen: {said}")


@pytest.mark.parametrize(
    ("answer", "to_do", "not_to_do"),
    [
        ("552 5.3.4 Message size exceeds fixed limit", "mail_limit_mb", "periksa alamat"),
        ("554 5.7.1 Message rejected as spam", "spam atau melanggar aturannya", "periksa alamat"),
        ("550 5.1.1 User unknown", "periksa alamat", "spam"),
    ],
)
def test_the_alarm_tells_the_servers_words_and_what_to_do_about_them(
    room: PostRoom, relay_at: Named, context: ssl.SSLContext, answer: str, to_do: str, not_to_do: str
) -> None:
    ca_file = relay_at(0).ca_file
    assert ca_file is not None
    with scripted_relay(context, {"rcpt": [answer]}) as server:
        sending = room.sending_to(server.port, ca_file)
        mail_id = sending.queue()
        sending.run()
    told = sending.row(f"alarm/report/1/{mail_id}/rejected/1")
    assert told.recipient == OPERATOR
    assert f"> {answer}" in told.text_body
    assert to_do in told.text_body
    assert not_to_do not in told.text_body.split(answer)[1]


def test_a_mail_larger_than_the_relay_takes_stays_here_with_the_limit_and_the_ways_out(
    room: PostRoom, relay_at: Named, context: ssl.SSLContext
) -> None:
    ca_file = relay_at(0).ca_file
    assert ca_file is not None
    with scripted_relay(context, {"ehlo": "250-relay\r\n250-AUTH PLAIN\r\n250 SIZE 700"}) as server:
        sending = room.sending_to(server.port, ca_file)
        mail_id = sending.queue()
        sending.run()
    kept = sending.row("report/1")
    told = sending.row(f"alarm/report/1/{mail_id}/rejected/1").text_body
    assert (kept.status, server.delivered) == ("rejected", [])
    assert "DATA" not in server.commands
    assert "melebihi batas relay 700 bita" in told
    for way_out in ("isinya tetap tersimpan", "kecilkan mail_limit_mb", 'evidence = "link"', "kirim lagi"):
        assert way_out in told
    with scripted_relay(context, {"ehlo": "250-relay\r\n250-AUTH PLAIN\r\n250 SIZE 70000"}) as server:
        sending = room.sending_to(server.port, ca_file)
        with write(room.engine) as conn:
            outbox.resolve_unknown(conn, mail_id, arrived=False, actor=Actor.OPERATOR, at=room.clock.now())
        assert sending.run()["report/1"] == "accepted"
