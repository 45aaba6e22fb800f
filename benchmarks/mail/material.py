"""What is sent, and the relay it goes to."""

import atexit
import os
import ssl
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Final

import trustme

from benchmarks.comparison import sha256
from rbworkflow.delivery.mail import MEDIA_TYPES

SENDER: Final = "rbworkflow@kpu-pasuruan.example"
SUBJECT: Final = "Laporan Reformasi Birokrasi Semester I"
NAME: Final = "Laporan.docx"
MAINTYPE, SUBTYPE = MEDIA_TYPES["docx"].split("/")
TEXT: Final = "Yth. Sekretaris\nTerlampir laporan.\n"
BYTES: Final = 1_500_000
HOST: Final = "localhost"


@dataclass(frozen=True)
class Outgoing:
    """The document and its addressees, and where the relay listens."""

    document: bytes
    recipients: Sequence[str]
    port: int
    ca_file: Path
    document_file: Path
    told: Path
    """Where the relay writes a line for each mail it got."""

    @property
    def context(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=self.ca_file)


def outgoing(count: int) -> Outgoing:
    folder = tempfile.TemporaryDirectory(prefix="rbworkflow-mail-")
    atexit.register(folder.cleanup)
    home = Path(folder.name)
    authority = trustme.CA()
    authority.cert_pem.write_to_path(home / "ca.pem")
    authority.issue_cert(HOST).private_key_and_cert_chain_pem.write_to_path(home / "relay.pem")
    document = Random(1).randbytes(BYTES)  # noqa: S311 - something that no packing shortens
    (home / NAME).write_bytes(document)
    port = _started_relay(home)
    recipients = [f"kepala.{number}@kpu-pasuruan.example" for number in range(count)]
    return Outgoing(document, recipients, port, home / "ca.pem", home / NAME, home / "told")


def digest(sent: Outgoing) -> str:
    """Who got how often which document, by what the relay was given."""
    return sha256(sent.told.read_text(encoding="ascii").splitlines())


def _started_relay(home: Path) -> int:
    """The port of a relay that ends with this process."""
    command = [sys.executable, "-m", "benchmarks.mail.relay", str(home / "relay.pem"), str(home / "told")]
    relay = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2])  # noqa: S603 - our own module
    atexit.register(relay.kill)
    assert relay.stdout is not None  # noqa: S101 - it was asked for
    return int(os.fsdecode(relay.stdout.readline()))
