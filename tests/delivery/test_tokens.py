"""A relay that takes a token instead of a password: Microsoft signs in, yagmail connects, and the mails leave."""

import base64
import logging
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from rbworkflow.delivery.relay import Relay, Result
from rbworkflow.delivery.transmit import probe
from rbworkflow.local.catcher import Catcher, mail_catcher
from rbworkflow.mail_login.mailboxes import mailboxes
from rbworkflow.mail_login.microsoft import sign_in
from rbworkflow.mail_login.refusals import xoauth2
from rbworkflow.settings import Settings
from tests.delivery.post_room import PostRoom
from tests.delivery.scripted_relay import scripted_relay
from tests.programs.microsoft_stand_in import EXPIRED, Microsoft, microsoft_stand_in
from tests.programs.token_relay import UNSUCCESSFUL, ByToken

Named = Callable[..., Relay]
RB = "rb@kpu-pasuruan.example"
TAKES_TOKENS = "250-relay\r\n250 AUTH LOGIN XOAUTH2"
RELAYS_OWN_LOG = "mail.log"
WHY = base64.b64encode(b'{"status":"401"}').decode()


@pytest.fixture
def microsoft(tmp_path: Path) -> Iterator[Microsoft]:
    with microsoft_stand_in(tmp_path / "microsoft") as standing_in:
        yield standing_in


@pytest.fixture
def keeping(microsoft: Microsoft, tmp_path: Path) -> ByToken:
    (tmp_path / "caught").mkdir()
    return ByToken(tmp_path / "caught", user=RB, tokens=microsoft.given)


@pytest.fixture
def catcher(keeping: ByToken) -> Iterator[Catcher]:
    with mail_catcher(keeping.folder, handler=keeping) as running:
        yield running


@pytest.fixture
def office(room: PostRoom, catcher: Catcher, microsoft: Microsoft) -> PostRoom:
    """A post room whose relay takes tokens alone; nobody has signed in yet."""
    by_token: dict[str, Any] = {"relay_user": RB, "relay_login": "microsoft", **microsoft.settings(room.data)}
    return room.sending_to(catcher.port, catcher.ca_file, **by_token)


def signed_in(settings: Settings) -> str:
    (mailbox,) = mailboxes(settings)
    return sign_in(settings, mailbox, tell=lambda _: None)


def test_mails_wait_until_somebody_signed_in_and_then_leave_once(office: PostRoom, catcher: Catcher) -> None:
    office.queue()
    assert office.run() == {"report/1": "held"}
    assert "jalankan '.venv/bin/rbworkflow mail-login'" in office.row("report/1").smtp_text
    signed_in(office.settings)
    assert office.run() == {"report/1": "accepted"}
    assert [mail.subject for mail in catcher.messages()] == ["Surel report/1"]


def test_a_sign_in_that_ended_holds_the_mails_and_says_why_until_it_is_renewed(
    office: PostRoom, catcher: Catcher, microsoft: Microsoft
) -> None:
    microsoft.lasts = 200
    signed_in(office.settings)
    microsoft.refusal = ("invalid_grant", EXPIRED)
    office.queue()
    assert [office.run(), office.run()] == 2 * [{"report/1": "held"}]
    assert "AADSTS700082" in office.row("report/1").smtp_text
    assert catcher.messages() == []
    microsoft.refusal = None
    signed_in(office.settings)
    assert office.run() == {"report/1": "accepted"}


def test_microsoft_that_is_away_only_delays_the_mails(office: PostRoom, microsoft: Microsoft) -> None:
    microsoft.lasts = 200
    signed_in(office.settings)
    office.queue()
    microsoft.status = 503
    assert office.run() == {"report/1": "deferred"}
    microsoft.status = 200
    office.clock.advance(hours=2)
    assert office.run() == {"report/1": "accepted"}


def test_a_relay_that_refuses_the_token_says_why_and_is_answered_by_an_empty_line(
    office: PostRoom, microsoft: Microsoft, keeping: ByToken, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    signed_in(office.settings)
    keeping.tokens = ["yang lain"]
    office.queue()
    assert office.run() == {"report/1": "held"}
    said = office.row("report/1").smtp_text
    assert keeping.answers_to_why == [b""]
    assert f"Kata peladen: {UNSUCCESSFUL}" in said
    assert "mengaktifkan 'Authenticated SMTP' bagi kotak surat pada RBWORKFLOW_RELAY_USER" in said
    (token,) = microsoft.given
    shown = xoauth2(RB, token)
    logged = [each.getMessage() for each in caplog.records if each.name != RELAYS_OWN_LOG]
    assert not [each for each in [said, *logged] if token in each or base64.b64encode(shown).decode() in each]


@pytest.mark.parametrize(
    ("auth", "result"),
    [
        (["235 masuk"], None),
        (["535 5.7.3 tidak"], Result.CONFIG),
        ([f"334 {WHY}", "535 5.7.3 tidak"], Result.CONFIG),
        ([f"334 {WHY}", "454 4.7.0 nanti"], Result.AWAY),
        (["454 4.7.0 nanti"], Result.AWAY),
        (["drop"], Result.AWAY),
    ],
)
def test_every_answer_to_a_token_is_sorted_by_what_to_do(
    auth: list[str], result: Result | None, context: ssl.SSLContext, relay_at: Named
) -> None:
    with scripted_relay(context, {"ehlo": TAKES_TOKENS, "auth": auth}) as server:
        outcome = probe(relay_at(server.port, access_token="akses-1", password=""))
    assert (outcome and outcome.result) == result


def test_a_relay_that_knows_no_tokens_is_shown_none(context: ssl.SSLContext, relay_at: Named) -> None:
    with scripted_relay(context) as server:
        outcome = probe(relay_at(server.port, access_token="akses-1", password=""))
    assert outcome is not None
    assert outcome.result is Result.CONFIG
    assert "Periksa RBWORKFLOW_RELAY_HOST dan RBWORKFLOW_RELAY_LOGIN." in outcome.text
    assert not any(command.startswith("AUTH") for command in server.commands)
