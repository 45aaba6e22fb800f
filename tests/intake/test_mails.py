"""What is read of a mail: its sender, what it answers, what a machine wrote, and what it brings."""

from email.encoders import encode_base64
from email.message import EmailMessage
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import pytest

from rbworkflow.intake.mail.enclosures import SMALL_PICTURE
from rbworkflow.intake.mail.mails import read_message
from tests.intake.corpus import good_form
from tests.intake.intake_builders import jpeg, pdf
from tests.intake.mail_builders import mail

PICTURE = b"\x89PNG" + b"x" * 100


def with_picture(size: int, *, is_shown: bool = True, name: str = "image001.png") -> bytes:
    message = EmailMessage()
    message["From"] = "kul@kpu-pasuruan.example"
    message.set_content("Terlampir.")
    shown = '<img src="cid:logo@unit">' if is_shown else ""
    message.add_alternative(f"<p>Terlampir.</p>{shown}", subtype="html")
    _, html = message.iter_parts()
    html.add_related(b"x" * size, "image", "png", cid="<logo@unit>", filename=name)
    return message.as_bytes()


def test_a_mail_is_read_with_its_files() -> None:
    letter = read_message(mail(files={"Isian_KUL.xlsx": b"PK", "undangan rapat – Juni.pdf": b"%PDF"}))
    assert (letter.message_id, letter.sender) == ("<1@unit.example>", "kul@kpu-pasuruan.example")
    assert letter.attachments == (("Isian_KUL.xlsx", b"PK"), ("undangan rapat – Juni.pdf", b"%PDF"))
    assert letter.text.strip() == "Terlampir isian kami."
    assert not letter.is_automatic


def test_files_of_a_mail_that_was_forwarded_whole_come_along() -> None:
    outer = EmailMessage()
    outer["From"] = "kasubbag.kul@kpu-pasuruan.example"
    outer.set_content("Diteruskan.")
    inner = EmailMessage()
    inner["From"] = "staf@kpu-pasuruan.example"
    inner.set_content("Isian.")
    inner.add_attachment(b"PK", maintype="application", subtype="octet-stream", filename="Isian_KUL.xlsx")
    outer.add_attachment(inner)
    letter = read_message(outer.as_bytes())
    assert letter.sender == "kasubbag.kul@kpu-pasuruan.example"
    assert [name for name, _ in letter.attachments] == ["Isian_KUL.xlsx"]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Subbagian KUL <KUL@KPU-Pasuruan.example>", "kul@kpu-pasuruan.example"),
        ('"kul@kpu-pasuruan.example" <orang@lain.example>', "orang@lain.example"),
        ("kul@kpu-pasuruan.example, orang@lain.example", ""),
        ("tanpa alamat", ""),
    ],
)
def test_the_sender_is_the_one_address_not_the_name_beside_it(written: str, read: str) -> None:
    raw = b"From: " + written.encode() + b"\r\nSubject: x\r\n\r\nisi\r\n"
    assert read_message(raw).sender == read


def test_of_two_from_lines_none_is_believed() -> None:
    raw = b"From: kul@kpu-pasuruan.example\r\nFrom: orang@lain.example\r\n\r\nisi\r\n"
    assert read_message(raw).sender == ""


@pytest.mark.parametrize(
    "headers",
    [
        {"Auto-Submitted": "auto-replied"},
        {"Auto-Submitted": "auto-generated; owner"},
        {"Return-Path": "<>"},
        {"Precedence": "auto_reply"},
        {"X-Autoreply": "yes"},
    ],
)
def test_what_a_machine_wrote_is_told_by_its_head(headers: dict[str, str]) -> None:
    letter = read_message(mail(headers=headers))
    assert letter.is_automatic
    assert letter.is_answering is ("auto-generated" not in str(headers))


def test_bounces_and_receipts_of_reading_are_automatic() -> None:
    report = b"From: kul@kpu-pasuruan.example\r\nContent-Type: multipart/report; boundary=x\r\n\r\n--x--\r\n"
    assert read_message(report).is_automatic
    assert read_message(mail(sender="MAILER-DAEMON@kpu.example")).is_automatic


def test_a_machine_that_passes_a_mail_on_answers_nobody() -> None:
    letter = read_message(mail(headers={"Auto-Submitted": "auto-forwarded"}))
    assert (letter.is_automatic, letter.is_answering) == (True, False)


@pytest.mark.parametrize("headers", [{"Auto-Submitted": "no"}, {"X-Auto-Response-Suppress": "All"}])
def test_what_a_person_wrote_is_not(headers: dict[str, str]) -> None:
    assert not read_message(mail(headers=headers)).is_automatic


def test_a_logo_in_the_signature_is_no_evidence_but_a_pasted_photo_is() -> None:
    logo = read_message(with_picture(1000))
    assert (logo.attachments, logo.small_pictures) == ((), 1)
    photo = read_message(with_picture(SMALL_PICTURE))
    assert (len(photo.attachments), photo.small_pictures) == (1, 0)
    assert len(read_message(with_picture(1000, is_shown=False)).attachments) == 1


@pytest.mark.parametrize(
    "name",
    [
        *("A4-14 foto rapat.jpg", "rapat A4_14.png", "qw-35.png", "IMG_2041.jpg", "DSC01234.JPG", "PXL_20260612_1.jpg"),
        *(
            "WhatsApp Image 2026-06-12 at 10.00.00.jpeg",
            "IMG-20260612-WA0003.jpg",
            "Foto kegiatan.png",
            "Screenshot_1.png",
        ),
    ],
)
def test_a_small_picture_that_somebody_took_or_named_is_evidence(name: str) -> None:
    letter = read_message(with_picture(1000, name=name))
    assert [each for each, _ in letter.attachments] == [name]
    assert letter.small_pictures == 0


@pytest.mark.parametrize("name", ["image002.png", "logo-2.png", "Outlook-abc12.png", "facebook-24.png", "ttd.gif"])
def test_a_small_picture_of_any_other_name_is_a_logo(name: str) -> None:
    assert read_message(with_picture(1000, name=name)).small_pictures == 1


def part(content: bytes, content_type: str, name: str = "", disposition: str = "attachment") -> MIMEBase:
    made = MIMEBase(*content_type.split("/"))
    made.set_payload(content)
    encode_base64(made)
    if disposition:
        made.add_header("Content-Disposition", disposition, **({"filename": name} if name else {}))
    return made


def brought(*parts: MIMEBase) -> list[str]:
    message = MIMEMultipart()
    message["From"] = "kul@kpu-pasuruan.example"
    message.attach(MIMEText("Terlampir."))
    for each in parts:
        message.attach(each)
    return [name for name, _ in read_message(message.as_bytes()).attachments]


@pytest.mark.parametrize(
    ("nameless", "name"),
    [
        (part(good_form(), "application/octet-stream"), "lampiran 1.xlsx"),
        (part(pdf(), "application/pdf"), "lampiran 1.pdf"),
        (part(pdf(), "application/pdf", disposition=""), "lampiran 1.pdf"),
        (part(jpeg(), "image/jpeg", disposition="inline"), "lampiran 1.jpg"),
        (part(good_form(), "application/octet-stream", "ATT00001.bin"), "lampiran 1.xlsx"),
        (part(good_form(), "application/octet-stream", "noname"), "lampiran 1.xlsx"),
        (part(good_form(), "application/octet-stream", "Isian KUL"), "Isian KUL.xlsx"),
        (part(b"apa ini", "text/plain"), "lampiran 1"),
        (part(b"apa ini", "application/octet-stream"), "lampiran 1"),
    ],
)
def test_a_file_without_a_name_is_taken_under_one_that_tells_its_kind(nameless: MIMEBase, name: str) -> None:
    assert brought(nameless) == [name]


def test_seals_and_rests_of_the_text_are_no_files() -> None:
    assert brought(
        part(pdf(), "application/pdf", "SK.pdf"),
        part(b"x", "application/pkcs7-signature", "smime.p7s"),
        part(b"x", "application/octet-stream", "smime.p7s"),
        part(b"x", "application/pgp-signature", "signature.asc"),
        part(b"Dikirim dari telepon", "text/plain", "ATT00001.txt"),
        part(b"<p>Dikirim dari telepon</p>", "text/html", "ATT00002.htm"),
        part(b"x", "application/applefile", "SK.pdf"),
    ) == ["SK.pdf"]


def test_a_mail_without_an_id_gets_one_by_its_bytes() -> None:
    one, other = mail(message_id=""), mail(message_id="", subject="Lain")
    assert read_message(one).message_id == read_message(one).message_id
    assert read_message(one).message_id != read_message(other).message_id


def test_an_html_mail_speaks_up_to_its_first_quotation() -> None:
    html = "<style>p{}</style><div>DITERIMA,<br>terima kasih</div><blockquote>balas dengan kata lain</blockquote>"
    raw = b"From: a@b.example\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html.encode()
    letter = read_message(raw)
    assert letter.text.split() == ["DITERIMA,", "terima", "kasih"]
    assert "kata lain" in letter.everything


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\0\xff\xfe\r\n\r\n",
        b"From: =?x-none?q?=ff?= <a@b.example>\r\nSubject: =?utf-8?b?!!!?=\r\n\r\n",
        b"Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n--a\r\n",
        b"Subject: a\0b\x85c\r\nMessage-ID: <a\0b@c>\r\n\r\n",
        b"Content-Type: text/plain; charset=nonsense\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!",
    ],
)
def test_no_mail_stops_the_reader(raw: bytes) -> None:
    letter = read_message(raw)
    assert letter.message_id.startswith("<")
    assert (letter.subject + letter.sender).isprintable()
