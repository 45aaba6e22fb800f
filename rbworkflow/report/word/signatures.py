"""Signature blocks: the last signer at the right under place and date, another one at the left."""

from collections.abc import Sequence
from typing import Final

from rbworkflow.report.content.heading import Headed
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.stamps import Draft, Issued, Signer, Stamp
from rbworkflow.report.word import tables
from rbworkflow.report.word.widths import lines_of
from rbworkflow.wording import long_date

UNSIGNED = "(belum ditandatangani)"
UNDATED = "(tanggal terbit)"
UNNUMBERED = "(nomor ditetapkan saat terbit)"
_RIGHT: Final = 53
"""Percent of the width that the right signer has."""
_DATED: Final = 40
"""Percent of it that place and date have beside a letter's number."""


def number_of(stamp: Stamp) -> str:
    return stamp.letter_number if isinstance(stamp, Issued) else UNNUMBERED


def place_and_date(content: Headed, stamp: Stamp) -> str:
    if isinstance(stamp, Issued):
        return f"{stamp.place}, {long_date(stamp.dated_on)}"
    return f"{content['office']['place']}, {UNDATED}"


def fitted(dated: str, width_mm: float, layout: ReportLayout) -> str:
    """Place and date; the date in a line of its own where one does not hold both, which else ended between day and
    month.
    """
    place, _, date = dated.rpartition(", ")
    return f"{place},\n{date}" if place and lines_of(dated, width_mm, size=layout.font_size) > 1 else dated


def lead(content: Headed, stamp: Stamp, layout: ReportLayout) -> str:
    """Place and date above the right one of a block over the whole width."""
    return fitted(place_and_date(content, stamp), layout.portrait_mm * _RIGHT / 100, layout)


def dated_reference(content: Headed, stamp: Stamp, layout: ReportLayout) -> str:
    """A letter's first line: its number, and at the right place and date."""
    dated = fitted(place_and_date(content, stamp), layout.portrait_mm * _DATED / 100, layout)
    first = ("Surat", ("Nomor", ":", number_of(stamp), dated))
    return tables.plain_table((13, 2.5, 84.5 - _DATED, _DATED), [first], layout.portrait_mm, last="SuratKanan")


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
    return tables.plain_table((100 - _RIGHT, _RIGHT), [("TandaAwal", shown[0][1]), *shown[1:]], width_mm)


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
