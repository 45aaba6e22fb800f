"""A mailbox that takes a token instead of a password, on a real dovecot."""

from typing import Any

import pytest

from rbworkflow.errors import ConfigurationError
from rbworkflow.intake.mail.mailbox import MailAccount, open_mailbox
from tests.imap_server import PASSWORD, TOKEN, USER, ImapServer
from tests.patience import PATIENCE


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
