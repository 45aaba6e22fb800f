"""PDFs to be signed, certified ones and scans, made with a certificate of our own."""

import io
from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

import pypdfium2
import segno
from asn1crypto.crl import CertificateList
from asn1crypto.keys import PrivateKeyInfo
from asn1crypto.x509 import Certificate
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from PIL import Image, ImageDraw
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import signers
from pyhanko.sign.validation.dss import DocumentSecurityStore
from pyhanko_certvalidator.registry import SimpleCertificateStore

from rbworkflow.clock import Clock

_USAGE = {
    "digital_signature": True,
    "content_commitment": True,
    "key_encipherment": False,
    "data_encipherment": False,
    "key_agreement": False,
    "encipher_only": False,
    "decipher_only": False,
}


@dataclass(frozen=True)
class Issuer:
    """Who certifies signers, with its certificate (PEM)."""

    name: x509.Name
    key: ec.EllipticCurvePrivateKey
    certificate: bytes


def an_issuer(name: str = "Penerbit Sertifikat Contoh") -> Issuer:
    key = ec.generate_private_key(ec.SECP256R1())
    called = _called(name)
    made = _certificate(called, key, Issuer(called, key, b""), is_issuer=True)
    return Issuer(called, key, made.public_bytes(serialization.Encoding.PEM))


def certified(pdf: bytes, issuer: Issuer, *names: str) -> bytes:
    """The PDF with the certified signature of each of these officers."""
    for number, name in enumerate(names, start=1):
        key = ec.generate_private_key(ec.SECP256R1())
        certificate = _certificate(_called(name), key, issuer, is_issuer=False)
        private = key.private_bytes(
            serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        signer = signers.SimpleSigner(
            signing_cert=Certificate.load(certificate.public_bytes(serialization.Encoding.DER)),
            signing_key=PrivateKeyInfo.load(private),
            cert_registry=SimpleCertificateStore(),
        )
        writer = IncrementalPdfFileWriter(io.BytesIO(pdf), strict=False)
        field = signers.PdfSignatureMetadata(field_name=f"TandaTangan{number}")
        pdf = signers.sign_pdf(writer, field, signer=signer).getvalue()
    return pdf


def with_revocations(pdf: bytes, issuer: Issuer, *, are_revoked: bool) -> bytes:
    """The signed PDF with its issuer's list of what it revoked: all the signers' certificates, or none."""
    now = Clock(ZoneInfo("UTC")).now()
    listing = x509.CertificateRevocationListBuilder().issuer_name(issuer.name).last_update(now - timedelta(hours=1))
    listing = listing.next_update(now + timedelta(days=7))
    signed = PdfFileReader(io.BytesIO(pdf), strict=False).embedded_signatures
    for each in signed if are_revoked else ():
        revoked = x509.RevokedCertificateBuilder().serial_number(each.signer_cert.serial_number)
        listing = listing.add_revoked_certificate(revoked.revocation_date(now - timedelta(hours=2)).build())
    made = listing.sign(issuer.key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)
    buffer = io.BytesIO(pdf)
    contents = signed[-1].pkcs7_content
    DocumentSecurityStore.add_dss(buffer, contents, crls=[CertificateList.load(made)], strict=False)
    return buffer.getvalue()


def scanned(code: str, *, pages: int = 2, turned: float = 0, words: str = "Laporan") -> bytes:
    """A scan: pictures alone, the code as a QR on the first page, laid a little awry."""
    return as_pdf([_page(code if number == 0 else "", words, turned) for number in range(pages)])


def as_pdf(pictures: list[Image.Image]) -> bytes:
    buffer = io.BytesIO()
    pictures[0].save(buffer, "PDF", save_all=True, append_images=pictures[1:], resolution=150)
    return buffer.getvalue()


def _page(code: str, words: str, turned: float) -> Image.Image:
    page = Image.new("L", (1240, 1754), 255)
    ImageDraw.Draw(page).text((200, 200), words, fill=0)
    if code:
        buffer = io.BytesIO()
        segno.make(code, error="m", micro=False).save(buffer, kind="png", scale=5, border=4)
        page.paste(Image.open(buffer).convert("L"), (900, 1400))
    return page.rotate(turned, expand=True, fillcolor=255)


def _called(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _certificate(
    name: x509.Name, key: ec.EllipticCurvePrivateKey, issuer: Issuer, *, is_issuer: bool
) -> x509.Certificate:
    now = Clock(ZoneInfo("UTC")).now()
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(issuer.name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=365))
        .add_extension(x509.BasicConstraints(ca=is_issuer, path_length=None), critical=True)
        .add_extension(x509.KeyUsage(**_USAGE, key_cert_sign=is_issuer, crl_sign=is_issuer), critical=True)
    )
    return builder.sign(issuer.key, hashes.SHA256())


def as_scan(pdf: bytes, *, pages: int) -> bytes:
    """The first pages as a scanner sees them."""
    document = pypdfium2.PdfDocument(pdf)
    return as_pdf([document[number].render(scale=150 / 72, grayscale=True).to_pil() for number in range(pages)])
