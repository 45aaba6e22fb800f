"""Mails as units' mail programs write them, with readable defaults."""

import io
import zipfile
from collections.abc import Mapping
from email.message import EmailMessage


def mail(
    *,
    sender: str = "kul@kpu-pasuruan.example",
    subject: str = "Isian RB Semester I",
    text: str = "Terlampir isian kami.",
    files: Mapping[str, bytes] | None = None,
    message_id: str = "<1@unit.example>",
    headers: Mapping[str, str] | None = None,
) -> bytes:
    message = EmailMessage()
    message["From"] = sender
    message["To"] = "rb@kpu-pasuruan.example"
    message["Subject"] = subject
    if message_id:
        message["Message-ID"] = message_id
    for name, value in (headers or {}).items():
        message[name] = value
    message.set_content(text)
    for name, content in (files or {}).items():
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def zipped(entries: Mapping[str, bytes], *, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return buffer.getvalue()
