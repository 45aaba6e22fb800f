"""A real mail host for the tests: Debian's postfix over TLS with log-in, which delivers into dovecot's mailboxes.

Both have folders of their own and listen on loopback alone. Postfix asks `MailHost.asked` at each step of a mail, as it
would ask a greylisting daemon. For a domain of its own it knows who has a mailbox and refuses others at once; for the
province's it takes every mail, as a relay does, and hears of dovecot what became of it.
"""

import os
import shutil
import signal
import smtplib  # noqa: TID251 - what other people's mail programs send by
import ssl
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from imap_tools import MailMessage
from pydantic import SecretStr

from rbworkflow.office import load_office
from rbworkflow.polling import poll
from tests.programs.imap_server import (
    PASSWORD,
    ImapServer,
    free_port,
    give_up,
    is_open,
    needs,
    serving,
    write_certificate,
)
from tests.programs.mail_policy import GO_ON, HOST, Asked, Policy, asking
from tests.running.patience import PATIENCE

OURS, PROVINCES = "kpu-pasuruan.example", "kpu-jatim.example"
FULL = f"penuh@{PROVINCES}"
NOBODY_HERE, NOBODY_THERE = f"tidak.ada@{OURS}", f"tidak.ada@{PROVINCES}"
MASTER = "/usr/lib/postfix/sbin/master"
BOXES = """
protocols = imap lmtp
auth_mechanisms = plain login
userdb {{
  driver = passwd-file
  args = {boxes}
  default_fields = uid={user} gid={group} home={folder}/mail/%u
}}
service lmtp {{
  inet_listener lmtp {{
    address = 127.0.0.1
    port = {lmtp_port}
  }}
}}
service auth {{
  inet_listener {{
    address = 127.0.0.1
    port = {auth_port}
  }}
}}
protocol lmtp {{
  mail_plugins = quota
}}
plugin {{
  quota = count:boxes
  quota_vsizes = yes
}}
"""
MAIN = """
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
maillog_file = {folder}/log
maillog_file_prefixes = {folder}
myhostname = {host}
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
message_size_limit = 50000000
mailbox_size_limit = 0
virtual_mailbox_limit = 0
virtual_mailbox_domains = {ours}, {provinces}
virtual_mailbox_maps = texthash:{folder}/known
virtual_transport = lmtp:inet:127.0.0.1:{lmtp_port}
smtpd_tls_cert_file = {folder}/cert.pem
smtpd_tls_key_file = {folder}/key.pem
smtpd_tls_auth_only = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:{auth_port}
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_recipient_restrictions = check_policy_service inet:127.0.0.1:{policy_port}, permit_sasl_authenticated, reject
smtpd_data_restrictions = check_policy_service inet:127.0.0.1:{policy_port}
smtpd_end_of_data_restrictions = check_policy_service inet:127.0.0.1:{policy_port}
"""
SERVICES = """
{port} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes -o smtpd_sasl_auth_enable=yes
{starttls_port} inet n - n - - smtpd -o smtpd_tls_security_level=encrypt -o smtpd_sasl_auth_enable=yes
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
error unix - - n - - error
retry unix - - n - - error
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
proxymap unix - - n - - proxymap
postlog unix-dgram n - n - 1 postlogd
"""


@dataclass
class MailHost:
    """Where it listens, who has a mailbox on it, and what happens there."""

    folder: Path
    port: int
    starttls_port: int
    imap: ImapServer
    policy: Policy
    ca_file: Path
    running: list["subprocess.Popen[bytes]"] = field(default_factory=list)

    def settings(self, user: str) -> dict[str, Any]:
        """Those of an office that sends and reads by this host as this user, with `arsip` as its archive."""
        relay = {"relay_host": "localhost", "relay_port": self.port, "relay_user": user}
        trust = {"relay_ca_file": self.ca_file, "relay_password": SecretStr(PASSWORD), "relay_timeout": PATIENCE}
        archive = {"archive_imap_user": f"arsip@{OURS}", "archive_imap_password": SecretStr(PASSWORD)}
        return {**self.imap.settings(), "imap_user": user, "imap_authserv_id": HOST, **archive, **relay, **trust}

    def start(self) -> None:
        command = [MASTER, "-c", str(self.folder), "-d"]
        self.running.append(subprocess.Popen(command, start_new_session=True))
        if not poll(lambda: is_open(self.port) or None, seconds=PATIENCE, every=0.02):
            pytest.fail(f"postfix does not answer: {self.log()}")

    def stop(self) -> None:
        """As when its machine's power is cut: every process of it, at once."""
        for master in self.running:
            os.killpg(master.pid, signal.SIGKILL)
            master.wait(PATIENCE)
        self.running.clear()

    def log(self) -> str:
        path = self.folder / "log"
        return path.read_text(encoding="utf-8") if path.exists() else ""

    def mails(self, user: str, about: str = "") -> Sequence[MailMessage]:
        """What lies in a mailbox, oldest first, with these words in the subject."""
        with self.imap.box(user) as box:
            return [each for each in box.fetch(mark_seen=False) if about in each.subject]

    def awaited(self, user: str, about: str = "") -> MailMessage:
        """The one such mail, once it is there."""

        def found() -> MailMessage | None:
            return next(iter(self.mails(user, about)), None)

        mail = poll(found, seconds=PATIENCE, every=0.05)
        assert mail is not None, self.log()[-2000:]
        return mail

    def send(self, message: EmailMessage) -> None:
        """As another person's mail program does, who logs in as the sender."""
        context = ssl.create_default_context(cafile=self.ca_file)
        with smtplib.SMTP_SSL("localhost", self.port, context=context, timeout=PATIENCE) as program:
            program.login(str(message["From"]), PASSWORD)
            program.send_message(message)

    @contextmanager
    def answering(self, asked: Asked) -> Iterator[None]:
        """Within the block postfix is answered so."""
        self.policy.asked, before = asked, self.policy.asked
        try:
            yield
        finally:
            self.policy.asked = before

    def cut_off_at(self, step: str, recipient: str) -> AbstractContextManager[None]:
        """Within the block every process of postfix dies when a mail to this recipient has come so far."""
        his: set[str] = set()

        def asked(said: Mapping[str, str]) -> str:
            if said["recipient"] == recipient:
                his.add(said["instance"])
            if said["protocol_state"] == step and said["instance"] in his:
                self.stop()
            return GO_ON

        return self.answering(asked)


@pytest.fixture(scope="session")
def running_host() -> Iterator[MailHost]:
    """Skipped where a package is missing or nobody may start a mail server; in CI that fails."""
    needs(MASTER, package="postfix")
    needs("/usr/lib/dovecot/lmtp", package="dovecot-lmtpd")
    if os.geteuid():
        give_up("Only root can start postfix. Run these tests as root, in a container for instance")
    folder = Path(tempfile.mkdtemp(prefix="rbworkflow-postfix-"))
    boxes = _boxes(folder)
    ports = {name: free_port() for name in ("port", "starttls_port", "lmtp_port", "auth_port")}
    listening = {name: ports[name] for name in ("lmtp_port", "auth_port")}
    with asking() as policy, serving(BOXES, boxes=boxes, **listening) as imap:
        host = MailHost(folder, ports["port"], ports["starttls_port"], imap, policy, folder / "ca.pem")
        _set_up(folder, {**ports, "policy_port": policy.port}, host.ca_file)
        try:
            host.start()
            yield host
        finally:
            host.stop()
            shutil.rmtree(folder)


@pytest.fixture
def mail_host(running_host: MailHost) -> MailHost:
    """The host, up and with nothing in its mailboxes."""
    if not running_host.running:
        running_host.start()
    for user in _people():
        with running_host.imap.box(user) as box:
            box.delete(box.uids())
    return running_host


def _people() -> list[str]:
    """Everybody whom the sample office writes to."""
    office = load_office(Path(__file__).resolve().parents[2] / "config")
    officials = [*office.officials.values(), office.operator, *(unit.head for unit in office.units)]
    units = {address for unit in office.units for address in unit.senders}
    shared = {office.recipient.email, office.sender_address, f"arsip@{OURS}"}
    return sorted({each.email for each in officials} | units | shared)


def _boxes(folder: Path) -> Path:
    """Dovecot's list of mailboxes; one is full already."""
    path = folder / "boxes"
    lines = [*(f"{user}:::::::" for user in _people()), f"{FULL}:::::::userdb_quota_rule=*:bytes=1"]
    path.write_text("\n".join(lines) + "\n", encoding="ascii")
    return path


def _set_up(folder: Path, ports: dict[str, int], ca_file: Path) -> None:
    write_certificate(folder, ca_file)
    known = [*(user for user in _people() if user.endswith(OURS)), f"@{PROVINCES}"]
    (folder / "known").write_text("".join(f"{each} known\n" for each in known), encoding="ascii")
    values = {"folder": folder, "host": HOST, "ours": OURS, "provinces": PROVINCES, **ports}
    (folder / "main.cf").write_text(MAIN.format(**values), encoding="ascii")
    services = "\n".join(f"127.0.0.1:{line}" if " inet " in line else line for line in SERVICES.strip().splitlines())
    (folder / "master.cf").write_text(services.format(**values) + "\n", encoding="ascii")
    (folder / "queue").mkdir()
    (folder / "data").mkdir()
    for path in [folder, *folder.iterdir()]:  # the servers are users of their own
        path.chmod(0o755)
    shutil.chown(folder / "data", "postfix", "postfix")
    checked = subprocess.run(["/usr/sbin/postfix", "-c", str(folder), "check"], capture_output=True, check=False)
    assert not checked.returncode, checked.stderr
