"""Inside the child: a PDF's pages, its document codes (as text, and as QR on what is only a picture), its signatures.

Nothing is fetched from anywhere: whether a signature's issuer is trusted is judged by the given certificates alone.
"""

import io
import logging
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any, Final

import pypdfium2
import zxingcpp
from asn1crypto import pem
from asn1crypto.x509 import Certificate
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.dss import DocumentSecurityStore
from pyhanko.sign.validation.errors import NoDSSFoundError, SignatureValidationError
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import PdfSignatureStatus, SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

RENDERED_DPI: Final = 200
POINTS_AN_INCH: Final = 72
MOST_PAGES: Final = 400
"""Beyond these a PDF is not looked at."""
MOST_RENDERED: Final = 60
_SMALL_CHANGES: Final = {ModificationLevel.NONE, ModificationLevel.LTA_UPDATES, ModificationLevel.FORM_FILLING}


def look_at(content: bytes, pattern: str, roots: Sequence[bytes]) -> dict[str, Any]:
    """What the PDF says: `page_count`, `codes` (what matches `pattern`, by text or QR), `is_scan`, `signatures`.

    `fault` names why it could not be looked at, and then nothing else counts. `roots` are PEM or DER certificates.
    """
    logging.disable(logging.CRITICAL)  # pyHanko tells of every certificate that it cannot build a path for
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        return {"fault": "encrypted" if "password" in str(error).lower() else "broken"}
    if len(document) > MOST_PAGES:
        return {"fault": "too_long"}
    wanted = re.compile(pattern)
    texts = [page.get_textpage().get_text_range() for page in document]
    codes = {code for text in texts for code in wanted.findall(_joined(text))}
    is_scan = not any(text.strip() for text in texts)
    if not codes:
        codes = next((found for page in _first(document) if (found := _codes_on(page, wanted))), set())
    try:
        reader = PdfFileReader(io.BytesIO(content), strict=False)
        signatures = [_signature(each, reader, roots) for each in reader.embedded_signatures]
    except (PdfError, ValueError):
        return {"fault": "broken"}
    return {
        "fault": "",
        "page_count": len(document),
        "codes": sorted(codes),
        "is_scan": is_scan,
        "signatures": signatures,
    }


def _joined(text: str) -> str:
    """A code that the text breaks over two lines is one."""
    return re.sub(r"[\r\n\u00ad\ufffe]+", "", text)


def _first(document: pypdfium2.PdfDocument) -> Iterator[pypdfium2.PdfPage]:
    return (document[number] for number in range(min(len(document), MOST_RENDERED)))


def _codes_on(page: pypdfium2.PdfPage, wanted: re.Pattern[str]) -> set[str]:
    """By QR, whichever way up it was scanned."""
    picture = page.render(scale=RENDERED_DPI / POINTS_AN_INCH, grayscale=True)
    pixels = memoryview(bytes(picture.buffer)).cast("B", shape=[picture.height, picture.stride])
    read = zxingcpp.read_barcodes(pixels, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return {code for each in read for code in wanted.findall(each.text)}


def _signature(signature: EmbeddedPdfSignature, reader: PdfFileReader, roots: Sequence[bytes]) -> dict[str, Any]:
    """Who signed, when by his own clock or a time stamp's, whether what he signed is as it was, and who vouches.

    Whether the certificate was revoked is known by what the PDF itself carries of that, and else not at all.
    """
    certificate = signature.signer_cert
    facts: dict[str, Any] = {
        "name": str(certificate.subject.native.get("common_name", "")) if certificate else "",
        "issuer": str(certificate.issuer.native.get("common_name", "")) if certificate else "",
        "at": _moment(signature.self_reported_timestamp),
    }
    try:
        certificates = _certificates(roots)
        status = validate_pdf_signature(signature, ValidationContext(trust_roots=certificates, allow_fetching=False))
        revocation = _revocation(signature, reader, certificates)
    except (SignatureValidationError, PdfError, ValueError):
        return facts | {"is_intact": False, "is_trusted": False}
    is_trusted = bool(status.trusted) and revocation != "revoked"
    return facts | {"is_intact": _is_intact(status), "is_trusted": is_trusted, "revocation": revocation}


def _revocation(signature: EmbeddedPdfSignature, reader: PdfFileReader, roots: Sequence[Certificate]) -> str:
    """By the lists of revoked certificates, and the answers on single ones, that the PDF carries."""
    given = {"trust_roots": roots, "allow_fetching": False, "revocation_mode": "require"}
    try:
        context = DocumentSecurityStore.read_dss(reader).as_validation_context(given)
    except NoDSSFoundError:
        return "unchecked"
    status = validate_pdf_signature(signature, context)
    return "revoked" if status.revocation_details else "good" if status.trusted else "unchecked"


def _is_intact(status: PdfSignatureStatus) -> bool:
    """Nothing but further signatures was added to what he signed."""
    whole = status.coverage in (SignatureCoverageLevel.ENTIRE_FILE, SignatureCoverageLevel.ENTIRE_REVISION)
    return bool(status.intact and status.valid and whole and status.modification_level in _SMALL_CHANGES)


def _moment(at: datetime | None) -> str:
    return at.isoformat() if at else ""


def _certificates(roots: Sequence[bytes]) -> list[Certificate]:
    """Those that can be read: of a spoilt one's issuer nothing is known, and the operator looks himself."""
    found: list[Certificate] = []
    for root in roots:
        with suppress(ValueError):
            ders = [der for _, _, der in pem.unarmor(root, multiple=True)] if pem.detect(root) else [root]
            found += [each for each in map(Certificate.load, ders) if each.subject.native]
    return found
