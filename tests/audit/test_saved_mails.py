"""Anchors are found in a saved mail, however the program that saved it encoded its words."""

import base64
from email.message import EmailMessage
from email.mime.text import MIMEText
from pathlib import Path

import pytest

from rbworkflow.audit.chain import Anchor
from rbworkflow.audit.mailed_anchors import anchors_of_folder

ANCHOR = f"41:{'ab' * 32}"
WORDS = f"Laporan disetujui Sekretaris – selesai.\n\nJangkar audit: {ANCHOR}\n"


def plain(encoding: str) -> bytes:
    mail = EmailMessage()
    mail["Subject"] = "Laporan disetujui"
    mail.set_content(WORDS, cte=encoding)
    return bytes(mail)


def with_pictures_first() -> bytes:
    mail = EmailMessage()
    mail.set_content("Lihat lampiran.")
    mail.add_attachment(b"\xff" * 200_000, maintype="image", subtype="jpeg", filename="foto.jpg")
    mail.add_attachment(MIMEText(WORDS, "html", "utf-8"))
    return bytes(mail)


def in_utf_16() -> bytes:
    encoded = base64.encodebytes(WORDS.encode("utf-16")).decode()
    return f"Content-Type: text/plain; charset=utf-16\nContent-Transfer-Encoding: base64\n\n{encoded}".encode()


def enclosed() -> bytes:
    mail = EmailMessage()
    mail.set_content("Diteruskan.")
    inner = EmailMessage()
    inner.set_content(WORDS, cte="base64")
    mail.add_attachment(inner)
    return bytes(mail)


def enclosed_as_base64() -> bytes:
    inner = base64.encodebytes(plain("base64")).decode()
    head = 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="x"\n\n--x\n'
    part = f"Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n{inner}\n--x--\n"
    return (head + part).encode()


@pytest.mark.parametrize(
    "saved",
    [
        plain("base64"),
        plain("quoted-printable"),
        plain("8bit"),
        with_pictures_first(),
        in_utf_16(),
        enclosed(),
        enclosed_as_base64(),
    ],
    ids=["base64", "quoted-printable", "8bit", "pictures first", "utf-16", "enclosed", "enclosed as base64"],
)
def test_an_anchor_is_found_whatever_its_mail_is_encoded_in(saved: bytes, tmp_path: Path) -> None:
    (tmp_path / "surel.eml").write_bytes(saved)
    assert anchors_of_folder(tmp_path) == {Anchor.parse(ANCHOR): "berkas surel.eml"}


@pytest.mark.long
def test_a_mail_that_brings_its_reader_down_hides_no_other(tmp_path: Path) -> None:
    deep = b"".join(b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (each, each) for each in range(40_000))
    (tmp_path / "a.eml").write_bytes(deep)
    (tmp_path / "b.eml").write_bytes(plain("base64"))
    assert list(anchors_of_folder(tmp_path).values()) == ["berkas b.eml"]
