"""A mailbox that takes a token instead of a password, on a real dovecot."""

from typing import Any

import pytest
from imap_tools import MailBox
from imap_tools.errors import MailboxLoginError

from rbworkflow.errors import ConfigurationError, RetryLaterError
from rbworkflow.intake.mail.mail_account import MailAccount
from rbworkflow.intake.mail.mailbox import open_mailbox
from tests.programs.imap_server import PASSWORD, TOKEN, USER, ImapServer
from tests.running.patience import PATIENCE


def account(server: ImapServer, **opened_by: Any) -> MailAccount:
    reached: dict[str, Any] = {"ca_file": server.ca_file, "timeout": PATIENCE}
    return MailAccount(host="localhost", port=server.port, user=USER, **reached, **opened_by)


def test_a_token_opens_the_same_mailbox_as_the_password(dovecot: ImapServer) -> None:
    dovecot.empty()
    dovecot.deliver(b"Subject: Isian\r\n\r\nTerlampir.\r\n")
    for opened_by in ({"access_token": TOKEN}, {"password": PASSWORD}):
        with open_mailbox(account(dovecot, **opened_by)) as box:
            assert len(box.waiting()) == 1


def test_a_token_that_is_refused_asks_to_sign_in_again_and_is_told_to_nobody(dovecot: ImapServer) -> None:
    with pytest.raises(ConfigurationError) as told, open_mailbox(account(dovecot, access_token="akses-lama")):
        pass
    assert "jalankan '.venv/bin/rbworkflow mail-login'" in str(told.value)
    assert "mengaktifkan 'IMAP' bagi kotak surat pada RBWORKFLOW_IMAP_USER" in str(told.value)
    assert "Kata peladen: " in str(told.value)
    assert "akses-lama" not in str(told.value)
    assert "akses-lama" not in repr(account(dovecot, access_token="akses-lama"))


def test_a_password_that_is_refused_names_the_settings_of_its_own_mailbox(dovecot: ImapServer) -> None:
    archive = account(dovecot, password="salah", prefix="RBWORKFLOW_ARCHIVE_IMAP")
    with pytest.raises(ConfigurationError) as told, open_mailbox(archive):
        pass
    assert "Periksa RBWORKFLOW_ARCHIVE_IMAP_USER dan kata sandinya" in str(told.value)


@pytest.mark.parametrize(
    "said",
    [
        "[UNAVAILABLE] Temporary authentication failure.",
        "[ALERT] Too many simultaneous connections. (Failure)",
        "[ALERT] Account exceeded command or bandwidth limits. (Failure)",
        "[LIMIT] Maximum number of connections from user+IP exceeded",
        "[INUSE] Mailbox is locked by another session",
    ],
)
def test_a_server_that_lets_nobody_in_for_now_is_no_fault_of_the_password(
    said: str, dovecot: ImapServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise MailboxLoginError(("NO", [said.encode()]), "OK")

    monkeypatch.setattr(MailBox, "login", refuse)
    with pytest.raises(RetryLaterError) as told, open_mailbox(account(dovecot, password=PASSWORD)):
        pass
    assert str(told.value) == f"Kotak surat localhost:{dovecot.port} belum dapat dibaca ({said})."
