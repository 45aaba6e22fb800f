"""A real mail server for the tests: Debian's dovecot on loopback, its own folder, unprivileged, TLS from the start."""

import json
import os
import shutil
import socket
import ssl
import subprocess
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from grp import getgrgid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from pwd import getpwnam, getpwuid, struct_passwd
from typing import Any

import pytest
import trustme
from imap_tools import MailBox
from pydantic import SecretStr

from rbworkflow.polling import poll
from tests.running.patience import PATIENCE

DOVECOT = "/usr/sbin/dovecot"
USER, PASSWORD = "isian", "kata-sandi-uji"
TOKEN = "akses-1"
OAUTH2 = """
tokeninfo_url = http://127.0.0.1:{port}/?token=
username_attribute = user
active_attribute = active
active_value = yes
"""
# Who is refused waits for it elsewhere, each time longer; here he is told at once.
CONFIG = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
protocols = imap
listen = 127.0.0.1
ssl = required
ssl_cert = <{folder}/cert.pem
ssl_key = <{folder}/key.pem
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
first_valid_uid = 1
mail_location = maildir:{folder}/mail/%u
auth_mechanisms = plain login xoauth2
auth_failure_delay = 0
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {folder}/oauth2.conf
}}
passdb {{
  driver = static
  args = password={password}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = 0
  }}
  inet_listener imaps {{
    port = {port}
    ssl = yes
  }}
}}
"""
ANYBODY = """
userdb {{
  driver = static
  args = uid={user} gid={group} home={folder}/mail/%u
}}
"""


@dataclass(frozen=True)
class ImapServer:
    """Where the server listens and whose certificate vouches for it."""

    port: int
    ca_file: Path
    tokens_port: int = 0

    @contextmanager
    def box(self, user: str = USER) -> Iterator[MailBox]:
        """The mailbox as a mail program sees it."""
        context = ssl.create_default_context(cafile=self.ca_file)
        with MailBox("localhost", self.port, timeout=PATIENCE, ssl_context=context).login(user, PASSWORD) as box:
            yield box

    def deliver(self, *messages: bytes, arrived: float | None = None) -> None:
        """Now, or so many seconds after 1970."""
        moment = None if arrived is None else datetime.fromtimestamp(arrived, UTC)
        with self.box() as box:
            for message in messages:
                box.append(message, "INBOX", dt=moment)

    def waiting(self, folder: str = "INBOX") -> list[str]:
        """The subjects that stand there unseen."""
        with self.box() as box:
            box.folder.set(folder)
            return [each.subject for each in box.fetch("UNSEEN", mark_seen=False)]

    def look(self) -> None:
        """As somebody does who opens every mail in a mail program of his own."""
        with self.box() as box:
            box.flag(box.uids(), r"\Seen", value=True)

    def empty(self) -> None:
        """As nobody has used it yet."""
        with self.box() as box:
            box.delete(box.uids())
            for name in {each.name for each in box.folder.list()} - {"INBOX"}:
                box.folder.delete(name)

    def settings(self) -> dict[str, Any]:
        return {
            "imap_host": "localhost",
            "imap_port": self.port,
            "imap_user": USER,
            "imap_password": SecretStr(PASSWORD),
            "imap_ca_file": self.ca_file,
            "imap_timeout": PATIENCE,
        }


@pytest.fixture(scope="session")
def dovecot() -> Iterator[ImapServer]:
    """One server for all tests; they are skipped where dovecot is not installed, and fail so in CI."""
    with serving() as server:
        yield server


def needs(program: str, *, package: str) -> None:
    """Skip the test where the machine lacks a Debian package; in CI it fails."""
    if not Path(program).exists():
        give_up(f"{program} is missing. Install the package: {package}")


def give_up(missing: str) -> None:
    """Skip the test for what the machine lacks; in CI it fails."""
    (pytest.fail if os.environ.get("CI") else pytest.skip)(missing)  # noqa: TID251 - the runner's own word


@contextmanager
def serving(users: str = ANYBODY, **values: object) -> Iterator[ImapServer]:
    """A server for these users: a part of its configuration, with these `values` in it."""
    needs(DOVECOT, package="dovecot-imapd")
    needs("/usr/lib/dovecot/imap", package="dovecot-imapd")
    version = subprocess.run([DOVECOT, "--version"], capture_output=True, text=True, check=True).stdout
    if not version.startswith("2.3."):
        pytest.skip(f"This configuration is for dovecot 2.3 (Debian 12); here is {version.strip()}")
    folder = Path(tempfile.mkdtemp(prefix="rbworkflow-imap-"))  # a short path: its sockets' names have a limit
    owner = getpwnam("nobody") if os.geteuid() == 0 else getpwuid(os.geteuid())
    tokens = _tokens_known()
    server = ImapServer(free_port(), folder / "ca.pem", tokens.server_address[1])
    _set_up(folder, owner, server, CONFIG + users, values)
    is_root = os.geteuid() == 0
    as_user: dict[str, Any] = {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []} if is_root else {}
    command = [DOVECOT, "-F", "-c", str(folder / "dovecot.conf")]
    with subprocess.Popen(command, cwd=folder, **as_user) as process:
        try:
            if not poll(lambda: is_open(server.port) or None, seconds=PATIENCE, every=0.02):
                pytest.fail(f"dovecot does not answer: {(folder / 'log').read_text(encoding='utf-8')}")
            yield server
        finally:
            process.terminate()
            process.wait(PATIENCE)
            tokens.shutdown()
            tokens.server_close()
            shutil.rmtree(folder)


def _tokens_known() -> ThreadingHTTPServer:
    """Whom the mail server asks about a token: one opens the mailbox."""

    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            is_good = self.path.endswith(f"token={TOKEN}")
            content = json.dumps({"user": USER, "active": "yes"} if is_good else {"error": "invalid_token"}).encode()
            self.send_response(200 if is_good else 401)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    return server


def _set_up(folder: Path, owner: struct_passwd, server: ImapServer, config: str, values: Mapping[str, object]) -> None:
    """Certificate, configuration and an empty mailbox, all the server's own."""
    write_certificate(folder, server.ca_file)
    group = getgrgid(owner.pw_gid).gr_name
    ours = {"folder": folder, "user": owner.pw_name, "group": group, "port": server.port, "password": PASSWORD}
    config = config.format(**ours, **values)
    (folder / "dovecot.conf").write_text(config, encoding="utf-8")
    (folder / "oauth2.conf").write_text(OAUTH2.format(port=server.tokens_port), encoding="utf-8")
    (folder / "mail").mkdir()
    for path in [folder, *folder.iterdir()]:
        shutil.chown(path, owner.pw_uid, owner.pw_gid)


def write_certificate(folder: Path, ca_file: Path) -> None:
    """cert.pem and key.pem of this machine, vouched for by an authority of their own."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(ca_file))
    certificate = authority.issue_cert("localhost")
    certificate.private_key_pem.write_to_path(str(folder / "key.pem"))
    certificate.cert_chain_pems[0].write_to_path(str(folder / "cert.pem"))


def is_open(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
