"""What a mail brings: its files under names that tell their kind, and the small pictures of its text left out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from imap_tools import MailAttachment, MailMessage

from rbworkflow.intake.evidence.content import kind_by_bytes
from rbworkflow.intake.evidence.endings import BY_ENDING, ending_of

SMALL_PICTURE: Final = 30 * 1024
"""A picture in the text below this is a logo, unless its name tells that it was taken or chosen by somebody."""
_ENDINGS: Final = {kind: ending for ending, kind in reversed(list(BY_ENDING.items()))}
_PHOTO: Final = re.compile(
    r"\b[a-z]{1,2}\d{0,2}[-._ ]\d{1,3}(?!\d)"  # an indicator: A4-14, QW_35
    r"|^(?:img|dsc[nf]?|pxl|mvimg|cimg|sam|dji|gopr|p)[-_ ]?\d{4}"  # a camera
    r"|whatsapp|screenshot|tangkapan|foto|photo|-wa\d{4}",
    re.IGNORECASE,
)
_NO_NAME: Final = re.compile(
    r"(?:att\d+|noname|unnamed|untitled|attachment|part[ .]?\d*)(?:\.(?:bin|dat))?", re.IGNORECASE
)
_REST_OF_THE_TEXT: Final = re.compile(r"att\d+\.(?:txt|html?)", re.IGNORECASE)
_SEALS: Final = {"application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature"}
_OF_NO_USE: Final = {*_SEALS, "application/applefile", "application/pgp-keys", "text/x-amp-html"}
_SEALS_NAMES: Final = re.compile(r"smime\.p7s|signature\.asc", re.IGNORECASE)


@dataclass(frozen=True)
class Enclosures:
    """A mail's files (name, content), and how many small pictures of its text are not among them."""

    files: tuple[tuple[str, bytes], ...] = ()
    small_pictures: int = 0


def enclosures(message: MailMessage) -> Enclosures:
    """Everything that is no text, no seal, and no logo in the text."""
    parts = list(_parts(message))
    logos = [each for each in parts if _is_logo(each, message.html)]
    files = [each for each in parts if each not in logos]
    return Enclosures(tuple(_named(each, number) for number, each in enumerate(files, 1)), len(logos))


def _parts(message: MailMessage) -> Iterator[MailAttachment]:
    for part in message.obj.walk():
        if part.get_content_maintype() in ("multipart", "message"):
            continue  # what is in them comes next
        each = MailAttachment(part)
        is_text = part.get_content_maintype() == "text" and not each.filename and not _is_attached(part)
        is_rest = bool(_REST_OF_THE_TEXT.fullmatch(each.filename) or _SEALS_NAMES.fullmatch(each.filename))
        if not is_text and not is_rest and each.content_type not in _OF_NO_USE:
            yield each


def _is_attached(part: Any) -> bool:  # noqa: ANN401 - email's own part
    return str(part.get("Content-Disposition", "")).strip().lower().startswith("attachment")


def _is_logo(attachment: MailAttachment, html: str) -> bool:
    """A small picture that the mail's own text shows and that nobody seems to have taken."""
    is_shown = bool(attachment.content_id) and f"cid:{attachment.content_id}" in html
    is_small = attachment.content_type.startswith("image/") and attachment.size < SMALL_PICTURE
    return is_shown and is_small and not _PHOTO.search(attachment.filename)


def _named(attachment: MailAttachment, number: int) -> tuple[str, bytes]:
    """The file under its name; one without gets a name, one without an ending that of its bytes."""
    content = attachment.payload
    is_nameless = not attachment.filename.strip() or _NO_NAME.fullmatch(attachment.filename)
    name = f"lampiran {number}" if is_nameless else attachment.filename
    return (name if ending_of(name) else name + _ENDINGS.get(kind_by_bytes(content), "")), content
