"""The office's own authority, and what it issues: certificates for the names of the office's network."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import Final, Self

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

DAY: Final = timedelta(days=1)
AUTHORITY_DAYS: Final = 3650
SERVER_DAYS: Final = 397
"""Browsers trust none that is good for longer."""
RENEW_DAYS: Final = 30
LONGEST: Final = 64
"""Letters of a name in a certificate."""
NETWORKS: Final = (
    *("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "127.0.0.0/8"),
    *("fc00::/7", "fe80::/10", "::1/128"),
)
DOMAINS: Final = ("localhost", "local", "lan", "internal", "home.arpa")
"""What exists in many offices and on no internet: whoever stole the authority's key could play nobody else."""


@dataclass(frozen=True)
class Signed:
    """A certificate with its key."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    @classmethod
    def read(cls, pem: bytes) -> Self | None:
        """None where these bytes are not both."""
        try:
            key = load_pem_private_key(pem, None)
            certificate = x509.load_pem_x509_certificate(pem)
        except ValueError:
            return None
        return cls(certificate, key) if isinstance(key, ec.EllipticCurvePrivateKey) else None

    def pem(self) -> str:
        key = self.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        return key.decode() + self.public_pem()

    def public_pem(self) -> str:
        return self.certificate.public_bytes(Encoding.PEM).decode()

    def lasts(self, at: datetime) -> bool:
        """Whether it is good at that moment, and for a while yet."""
        return is_good(self.certificate, at) and is_good(self.certificate, at + RENEW_DAYS * DAY)

    def may_issue(self, names: Iterable[str]) -> bool:
        """An authority: whether all these names lie within what it is for."""
        constraints = self.certificate.extensions.get_extension_for_class(x509.NameConstraints).value
        return all(
            any(_is_within(_general_name(name), limit) for limit in constraints.permitted_subtrees or ())
            for name in names
        )

    def issued(self, other: "Signed") -> bool:
        try:
            other.certificate.verify_directly_issued_by(self.certificate)
        except (InvalidSignature, ValueError):
            return False
        return True


def new_authority(office_name: str, names: Iterable[str], at: datetime) -> Signed:
    """For the networks that offices have, and for these names."""
    limits = [*map(_limit, NETWORKS), *map(x509.DNSName, DOMAINS), *(_limit_to(_general_name(each)) for each in names)]
    key = ec.generate_private_key(ec.SECP256R1())
    subject = _subject(f"Otoritas sertifikat {office_name}", office_name)
    builder = (
        _builder(subject, key, at, AUTHORITY_DAYS)
        .issuer_name(subject)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .add_extension(x509.NameConstraints(limits, None), critical=True)
    )
    return Signed(builder.sign(key, SHA256()), key)


def issue(authority: Signed, office_name: str, names: Iterable[str], at: datetime) -> Signed:
    """A server's certificate for these names."""
    key = ec.generate_private_key(ec.SECP256R1())
    issuer = authority.certificate
    identifier = issuer.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    builder = (
        _builder(_subject(f"Halaman kerja {office_name}", office_name), key, at, SERVER_DAYS)
        .issuer_name(issuer.subject)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(identifier), critical=False)
        .add_extension(x509.SubjectAlternativeName(map(_general_name, names)), critical=False)
    )
    return Signed(builder.sign(authority.key, SHA256()), key)


def is_good(certificate: x509.Certificate, at: datetime) -> bool:
    return certificate.not_valid_before_utc <= at < certificate.not_valid_after_utc


def names_of(certificate: x509.Certificate) -> set[str]:
    """The names and addresses that a server's certificate is for."""
    try:
        named = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return set()
    return {*named.get_values_for_type(x509.DNSName), *map(str, named.get_values_for_type(x509.IPAddress))}


def _builder(subject: x509.Name, key: ec.EllipticCurvePrivateKey, at: datetime, days: int) -> x509.CertificateBuilder:
    begins = at - DAY  # for clocks that are slow
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(begins + days * DAY)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def _subject(common_name: str, office_name: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, office_name[:LONGEST]),
            x509.NameAttribute(NameOID.COMMON_NAME, common_name[:LONGEST]),
        ]
    )


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )


def _general_name(name: str) -> x509.DNSName | x509.IPAddress:
    try:
        return x509.IPAddress(ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _limit(network: str) -> x509.IPAddress:
    return x509.IPAddress(ip_network(network))


def _limit_to(name: x509.DNSName | x509.IPAddress) -> x509.DNSName | x509.IPAddress:
    """Where the name is an address, the network of that address alone."""
    return name if isinstance(name, x509.DNSName) else _limit(str(name.value))


def _is_within(name: x509.DNSName | x509.IPAddress, limit: x509.GeneralName) -> bool:
    if isinstance(name, x509.IPAddress):
        return isinstance(limit.value, IPv4Network | IPv6Network) and name.value in limit.value
    return isinstance(limit, x509.DNSName) and f".{name.value}".endswith(f".{limit.value}")
