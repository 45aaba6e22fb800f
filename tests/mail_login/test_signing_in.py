"""Signing in at Microsoft: by a code on any device, once; from then on tokens are renewed until Microsoft refuses."""

import logging
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from rbworkflow.errors import ConfigurationError, RefusedError, RetryLaterError
from rbworkflow.key_folder import key_folder
from rbworkflow.mail_login import microsoft as signing
from rbworkflow.mail_login.mailboxes import READ, SEND, SignInNeededError, mailboxes
from rbworkflow.mail_login.tokens import token_of
from rbworkflow.settings import Settings
from tests.programs.microsoft_stand_in import EXPIRED, PENDING, SLOW_DOWN, Microsoft, microsoft_stand_in

RB = "rb@kpu-pasuruan.example"


@pytest.fixture
def microsoft(tmp_path: Path) -> Iterator[Microsoft]:
    with microsoft_stand_in(tmp_path / "microsoft") as standing_in:
        yield standing_in


@pytest.fixture
def settings(microsoft: Microsoft, tmp_path: Path) -> Settings:
    """One mailbox, out of which mails leave and into which they come."""
    relay: dict[str, Any] = {
        "relay_host": "smtp.office365.example",
        "relay_user": RB.upper(),
        "relay_login": "microsoft",
    }
    mailbox = {"imap_host": "outlook.office365.example", "imap_user": RB, "imap_login": "microsoft"}
    return Settings(**microsoft.settings(tmp_path / "data"), **(relay | mailbox))


class Hurried:
    """msal's time: it passes as it is slept away."""

    def __init__(self) -> None:
        self.slept = 0.0

    def time(self) -> float:
        return time.time() + self.slept

    def sleep(self, seconds: float) -> None:
        self.slept += seconds


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> Hurried:
    made = Hurried()
    monkeypatch.setattr("msal.oauth2cli.oauth2.time", made)
    return made


def sign_in(settings: Settings, told: list[str] | None = None) -> str:
    (mailbox,) = mailboxes(settings)
    return signing.sign_in(settings, mailbox, tell=(told if told is not None else []).append)


def kept(settings: Settings) -> Path:
    return key_folder(settings.data) / f"mail-login-{RB}"


def changed(settings: Settings, **changes: Any) -> Settings:
    return settings.model_copy(update=changes)


def test_a_mailbox_that_sends_and_receives_is_signed_in_at_once(settings: Settings, microsoft: Microsoft) -> None:
    told: list[str] = []
    assert sign_in(settings, told) == f"Program kini dapat masuk ke kotak surat {RB}."
    (invitation,) = told
    assert f"Buka {microsoft.url}/device di peramban mana pun, masuk sebagai {RB}" in invitation
    assert "ketik kode KWRT-7PQX. Kode itu berlaku 15 menit." in invitation
    assert {SEND, READ, "offline_access"} <= set(microsoft.asked[0]["scope"].split())
    assert token_of(settings, RB) == token_of(settings, RB.upper()) == "akses-1"
    assert len(microsoft.given) == 1


def test_it_is_waited_for_until_the_person_has_signed_in_as_slowly_as_microsoft_asks(
    settings: Settings, microsoft: Microsoft, hurried: Hurried
) -> None:
    microsoft.waits = [PENDING, SLOW_DOWN, PENDING]
    sign_in(settings)
    assert len(microsoft.asked) == 1 + 4
    assert hurried.slept == 1 + 6 + 6  # five more from the slowing down on


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ("authorization_declined", "ditolak di halaman Microsoft. Tidak ada yang berubah."),
        ("access_denied", "ditolak di halaman Microsoft. Tidak ada yang berubah."),
        ("expired_token", "tidak dipakai sampai habis waktunya. Jalankan perintah ini lagi."),
    ],
)
def test_a_code_that_is_declined_or_never_used_changes_nothing(
    settings: Settings, microsoft: Microsoft, hurried: Hurried, answer: str, sentence: str
) -> None:
    microsoft.waits = [PENDING, answer]
    with pytest.raises(RefusedError, match=sentence):
        sign_in(settings)
    assert not kept(settings).exists()


def test_nobody_is_waited_for_longer_than_his_code_lasts(
    settings: Settings, microsoft: Microsoft, hurried: Hurried
) -> None:
    microsoft.waits, microsoft.interval = 100 * [PENDING], 300
    with pytest.raises(RefusedError, match="tidak dipakai sampai habis waktunya"):
        sign_in(settings)
    assert 900 <= hurried.slept < 1000


def test_somebody_else_who_signs_in_is_named(settings: Settings, microsoft: Microsoft) -> None:
    microsoft.who = "Operator@kpu-pasuruan.example"
    assert "sebagai operator@kpu-pasuruan.example. Pastikan akun itu berhak" in sign_in(settings)
    assert token_of(settings, RB) == "akses-1"


def test_a_token_that_runs_out_is_renewed_by_the_newest_refresh_token(settings: Settings, microsoft: Microsoft) -> None:
    microsoft.lasts = 200
    sign_in(settings)
    assert [token_of(settings, RB) for _ in range(3)] == ["akses-2", "akses-3", "akses-4"]
    microsoft.lasts = 3600
    assert [token_of(settings, RB) for _ in range(3)] == 3 * ["akses-5"]


def test_two_who_renew_at_once_do_so_one_after_the_other(settings: Settings, microsoft: Microsoft) -> None:
    microsoft.lasts = 200
    sign_in(settings)
    tokens: list[str] = []
    threads = [threading.Thread(target=lambda: tokens.append(token_of(settings, RB))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(tokens) == [f"akses-{number}" for number in range(2, 8)]


def test_a_refresh_token_that_expired_asks_a_person_to_sign_in_again(settings: Settings, microsoft: Microsoft) -> None:
    microsoft.lasts = 200
    sign_in(settings)
    microsoft.refusal = ("invalid_grant", EXPIRED)
    with pytest.raises(SignInNeededError) as told:
        token_of(settings, RB)
    assert "Masuk lagi: jalankan '.venv/bin/rbworkflow mail-login' di komputer kantor." in str(told.value)
    assert "(AADSTS700082: The refresh token has expired due to inactivity.)" in str(told.value)
    assert "Trace ID" not in str(told.value)
    microsoft.refusal = None
    sign_in(settings)
    token_of(settings, RB)


def test_a_mailbox_at_which_nobody_signed_in_says_so(settings: Settings) -> None:
    with pytest.raises(SignInNeededError, match="belum ada yang masuk di Microsoft"):
        token_of(settings, RB)


def test_a_spoilt_file_asks_a_person_to_sign_in_again(settings: Settings) -> None:
    sign_in(settings)
    kept(settings).write_text("{")
    with pytest.raises(SignInNeededError, match="rusak"):
        token_of(settings, RB)


def test_a_token_is_renewed_before_its_time_where_that_is_asked_for(settings: Settings) -> None:
    sign_in(settings)
    (mailbox,) = mailboxes(settings)
    assert signing.access_token(settings, mailbox, is_fresh=True) == "akses-2"


@pytest.mark.parametrize("status", [429, 500, 503])
def test_microsoft_that_is_away_is_asked_again_later(settings: Settings, microsoft: Microsoft, status: int) -> None:
    microsoft.lasts = 200
    sign_in(settings)
    microsoft.status = status
    with pytest.raises(RetryLaterError):
        token_of(settings, RB)
    microsoft.status = 200
    assert token_of(settings, RB) == "akses-2"


def test_nobody_at_the_address_is_asked_again_later(settings: Settings) -> None:
    with pytest.raises(RetryLaterError, match="belum dapat dihubungi"):
        sign_in(changed(settings, microsoft_authority="https://127.0.0.1:1"))


def test_a_certificate_that_nobody_vouches_for_is_a_setting_to_mend(settings: Settings) -> None:
    with pytest.raises(ConfigurationError, match="Periksa jam komputer"):
        sign_in(changed(settings, microsoft_ca_file=None))


@pytest.mark.parametrize("changes", [{"microsoft_client_id": ""}, {"microsoft_client_id": "lain"}])
def test_an_application_that_is_not_registered_is_a_setting_to_mend(
    settings: Settings, changes: dict[str, str]
) -> None:
    with pytest.raises(ConfigurationError, match="Periksa RBWORKFLOW_MICROSOFT_CLIENT_ID"):
        sign_in(changed(settings, **changes))


def test_what_opens_the_mailbox_is_for_this_user_alone_and_stands_in_no_log(
    settings: Settings, microsoft: Microsoft, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    microsoft.lasts = 200
    sign_in(settings)
    token_of(settings, RB)
    assert kept(settings).stat().st_mode & 0o077 == 0
    assert "segar-2" in kept(settings).read_text()
    assert "segar-" not in caplog.text
    assert "akses-" not in caplog.text
