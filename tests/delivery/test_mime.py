"""The message as bytes: headers that data cannot break, bodies and attachments as any reader parses them."""

from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rbworkflow.delivery.mail import Attachment, Mail
from rbworkflow.delivery.mime import Envelope, Stamp, message_id, to_bytes

ENVELOPE = Envelope(
    sender="rb@kpu-pasuruan.example",
    sender_name="Pelaporan RB KPU Kabupaten Pasuruan",
    recipient="rb@kpu-jatim.example",
    archive="arsip@kpu-pasuruan.example",
)
STAMP = Stamp(message_id="<1@kpu-pasuruan.example>", at=datetime(2026, 7, 9, 2, 5, tzinfo=UTC))
HEADERS = {"Date", "From", "To", "Subject", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type"}


def parsed(content: bytes) -> EmailMessage:
    message = BytesParser(policy=policy.default).parsebytes(content)
    assert isinstance(message, EmailMessage)
    return message


def body(message: EmailMessage, kind: str) -> list[str]:
    part = message.get_body((kind,))
    assert part is not None
    return str(part.get_content()).splitlines()


@pytest.mark.parametrize(
    "subject",
    [
        "Laporan\nBcc: jahat@x.example",
        "Laporan\r\n\r\n<b>isi palsu</b>",
        "Laporan\r Bcc: jahat@x.example",
        "Laporan\0\x1b\u2028Bcc: jahat@x.example",
        "Laporan\u202e txt.exe",
    ],
)
def test_a_subject_cannot_add_a_header_or_end_them(subject: str) -> None:
    message = parsed(to_bytes(Mail(subject, "isi", "<p>isi</p>"), [], envelope=ENVELOPE, stamp=STAMP))
    assert set(message.keys()) == HEADERS
    assert message["Subject"].startswith("Laporan")
    assert body(message, "plain") == ["isi"]


@given(
    st.lists(
        st.sampled_from(
            [
                *["Isian", "RB", "–", "Subbagian", "Keuangan,", "Umum,", "dan", "Logistik", "(é)", "3514/RB-01/2026"],
                "x" * 75,
            ]
        )
    )
)
def test_the_first_line_of_a_subject_is_never_empty(words: list[str]) -> None:
    subject = " ".join(["Laporan", *words])
    content = to_bytes(Mail(subject, "isi", "<p>isi</p>"), [], envelope=ENVELOPE, stamp=STAMP)
    (first,) = [line for line in content.split(b"\r\n") if line.startswith(b"Subject:")]
    assert first.removeprefix(b"Subject:").strip()
    assert "".join(parsed(content)["Subject"].split()) == "".join(subject.split())


@pytest.mark.parametrize("name", ["laporan\nBcc: x@y.example.docx", 'a"; filename="b.exe', "\u202ecod.exe"])
def test_a_file_name_cannot_add_a_header(name: str) -> None:
    mail = Mail("Laporan", "isi", "<p>isi</p>", (Attachment(name, "0" * 64),))
    message = parsed(to_bytes(mail, [b"PK"], envelope=ENVELOPE, stamp=STAMP))
    (part,) = message.iter_attachments()
    assert set(part.keys()) == {"Content-Type", "Content-Transfer-Encoding", "Content-Disposition", "MIME-Version"}
    assert part.get_content_disposition() == "attachment"
    assert part.get_content() == b"PK"


def test_a_senders_name_cannot_add_an_address() -> None:
    sly = Envelope(sender=ENVELOPE.sender, sender_name='RB" <x@y.example>,\n "', recipient=ENVELOPE.recipient)
    message = parsed(to_bytes(Mail("Laporan", "isi", "isi"), [], envelope=sly, stamp=STAMP))
    assert [address.addr_spec for address in message["From"].addresses] == ["rb@kpu-pasuruan.example"]


@given(st.text())
def test_any_text_arrives_line_by_line_within_ascii(text: str) -> None:
    text = text.encode("utf-8", "ignore").decode()
    content = to_bytes(Mail("Laporan – RB", text, "<p>isi</p>"), [], envelope=ENVELOPE, stamp=STAMP)
    assert content.isascii()
    assert max(map(len, content.split(b"\r\n"))) <= 998
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert b"\r" not in content.replace(b"\r\n", b"")
    expected = b"\n".join(text.encode().splitlines()).decode()
    body = parsed(content).get_body(("plain",))
    assert body is not None
    received = body.get_content().replace("\r\n", "\n")
    assert received == f"{expected}\n"


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("Laporan.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("Data.XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("Surat.pdf", "application/pdf"),
        ("data.json", "application/json"),
        ("tanpa-akhiran", "application/octet-stream"),
    ],
)
def test_an_attachment_is_named_and_typed_whatever_the_machine_knows(name: str, media_type: str) -> None:
    mail = Mail("Laporan", "isi", "<p>isi</p>", (Attachment(name, "0" * 64),))
    message = parsed(to_bytes(mail, [b"isi\n.\r\n"], envelope=ENVELOPE, stamp=STAMP))
    (part,) = message.iter_attachments()
    assert (part.get_filename(), part.get_content_type()) == (name, media_type)
    assert part.get_payload(decode=True) == b"isi\n.\r\n"


def test_equal_stamps_give_equal_bytes() -> None:
    mail = Mail("Laporan", "isi", "<p>isi</p>", (Attachment("Laporan.docx", "0" * 64),))
    made = {to_bytes(mail, [b"PK"], envelope=ENVELOPE, stamp=STAMP) for _ in range(2)}
    assert len(made) == 1


def test_the_archive_is_in_no_header() -> None:
    content = to_bytes(Mail("Laporan", "isi", "<p>isi</p>"), [], envelope=ENVELOPE, stamp=STAMP)
    assert b"arsip@" not in content


def test_a_message_id_belongs_to_one_content() -> None:
    one = message_id("report/1", "isi", sender=ENVELOPE.sender)
    assert one == message_id("report/1", "isi", sender=ENVELOPE.sender)
    assert one != message_id("report/1", "isi lain", sender=ENVELOPE.sender)
    assert one.endswith("@kpu-pasuruan.example>")


@given(st.lists(st.binary(max_size=200), max_size=3))
def test_attachments_are_written_as_python_writes_them(contents: list[bytes]) -> None:
    attachments = tuple(Attachment(f"Berkas {number}.zip", "") for number in range(len(contents)))
    mail = Mail("Laporan", "isi", "<p>isi</p>", attachments)
    message = parsed(to_bytes(mail, contents, envelope=ENVELOPE, stamp=STAMP))
    assert [part.get_content() for part in message.iter_attachments()] == contents
    for part, content in zip(message.iter_attachments(), contents, strict=True):
        usual = EmailMessage(policy=policy.SMTP)
        usual.set_content(content, maintype="application", subtype="zip")
        assert str(part.get_payload()).splitlines() == str(usual.get_payload()).splitlines()
