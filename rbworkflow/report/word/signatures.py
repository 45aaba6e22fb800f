"""Signature blocks: the last signer at the right under place and date, another one at the left."""

from collections.abc import Sequence

from rbworkflow.report.content.heading import Headed
from rbworkflow.report.stamps import Draft, Issued, Signer, Stamp
from rbworkflow.report.word import tables
from rbworkflow.wording import long_date

UNSIGNED = "(belum ditandatangani)"
UNDATED = "(tanggal terbit)"
UNNUMBERED = "(nomor ditetapkan saat terbit)"


def number_of(stamp: Stamp) -> str:
    return stamp.letter_number if isinstance(stamp, Issued) else UNNUMBERED


def place_and_date(content: Headed, stamp: Stamp) -> str:
    if isinstance(stamp, Issued):
        return f"{stamp.place}, {long_date(stamp.dated_on)}"
    return f"{content['office']['place']}, {UNDATED}"


def block(
    content: Headed, stamp: Stamp, roles: Sequence[str], *, width_mm: int, lead: str = "", left_lead: str = ""
) -> str:
    """The block for the signers of `roles`; `lead` stands above the right one's title, such as place and date."""
    right, left = _signer(content, stamp, roles[-1]), [_signer(content, stamp, role) for role in roles[:-1]]
    rows = [
        ("TandaTangan", (left_lead if left else "", lead)),
        ("TandaTangan", (_titles(left), _titles([right]))),
        ("TandaRuang", ("", "")),
        ("TandaNama", (_names(left), _names([right]))),
        ("TandaTangan", (_nips(left), _nips([right]))),
        ("TandaKecil", (_notes(left), _notes([right]))),
    ]
    shown = [row for row in rows if row[0] == "TandaRuang" or any(row[1])]
    return tables.plain_table((47, 53), [("TandaAwal", shown[0][1]), *shown[1:]], width_mm)


def _signer(content: Headed, stamp: Stamp, role: str) -> Signer:
    """Who signs for `role`: the last signer where nobody has that role."""
    if isinstance(stamp, Draft):
        titles = content["office"]["titles"]
        return Signer(role=role, title=titles.get(role, role), name=UNSIGNED)
    return next((signer for signer in stamp.signers if signer.role == role), stamp.signers[-1])


def _titles(signers: Sequence[Signer]) -> str:
    return "\n".join(f"{signer.title}," for signer in signers)


def _names(signers: Sequence[Signer]) -> str:
    return "\n".join(signer.name for signer in signers)


def _nips(signers: Sequence[Signer]) -> str:
    return "\n".join(f"NIP {signer.nip}" for signer in signers if signer.nip)


def _notes(signers: Sequence[Signer]) -> str:
    return "\n".join(signer.note for signer in signers if signer.note)
