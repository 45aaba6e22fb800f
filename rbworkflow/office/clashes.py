"""Which of an office's addresses cannot be one: the program knows by its address who wrote, and codes go to a mailbox
that nobody else reads.

What offices do is left to them: two subbagian with one address, an operator who heads a subbagian or keeps the archive.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from rbworkflow.office.model import Office
from rbworkflow.office.people import mailbox_of

SAME: Final = "{} ({}) sama dengan {}: {}"


class AddressUse(Enum):
    """What an address is for."""

    SENDER = auto()
    RECIPIENT = auto()
    ARCHIVE = auto()
    OFFICER = auto()
    OPERATOR = auto()
    UNIT = auto()


@dataclass(frozen=True)
class NamedAddress:
    """An address, whose it is in words, and the person who reads it where it is one's own."""

    use: AddressUse
    whose: str
    address: str
    person: str = ""


PROVES_NOTHING: Final = (
    "tembusan di kotak surat yang mengirimnya tidak membuktikan apa-apa. Tulis alamat lain untuk arsip, atau kosongkan."
)
UNREAD: Final = (
    "program tidak membaca surel dari alamat pengirimnya sendiri, dan folder Terkirim-nya memuat kode pejabat. Pakai "
    "kotak surat khusus sebagai surel pengirim."
)
NOT_FOR_RECIPIENTS: Final = (
    "arsip menerima tembusan surel di dalam kantor, yang bukan untuk penerima laporan. Tulis alamat lain pada salah "
    "satunya."
)
TAKEN_FOR_AN_ANSWER: Final = (
    "surel dari alamat penerima laporan dibaca sebagai jawabannya atas laporan, bukan sebagai surel orang lain. Tulis "
    "alamat lain pada salah satunya."
)
CODES: Final = (
    "kode persetujuan dikirim ke kotak surat pejabat, yang tidak boleh dibaca orang lain. Tulis alamat lain pada salah "
    "satunya."
)
DECIDES_NOT: Final = "siapa yang mengoperasikan program ini tidak memutus. Tulis orang lain pada salah satunya."
APART: Final = (
    (AddressUse.SENDER, {AddressUse.ARCHIVE}, PROVES_NOTHING),
    (AddressUse.SENDER, set(AddressUse), UNREAD),
    (AddressUse.RECIPIENT, {AddressUse.ARCHIVE}, NOT_FOR_RECIPIENTS),
    (AddressUse.RECIPIENT, set(AddressUse), TAKEN_FOR_AN_ANSWER),
    (AddressUse.OFFICER, {AddressUse.OFFICER, AddressUse.OPERATOR, AddressUse.UNIT, AddressUse.ARCHIVE}, CODES),
)
"""Of each use, those it cannot share an address with, and why; the first that fits is told."""


def of_unit(*, name: str, head: str, person: str, email: str, senders: Iterable[str]) -> Iterator[NamedAddress]:
    """A unit's addresses; `head` is his title. An address of his own may stand among those it sends from."""
    yield NamedAddress(AddressUse.UNIT, f"surel {head}", email, person)
    for sender in senders:
        reader = person if mailbox_of(sender) == mailbox_of(email) else ""
        yield NamedAddress(AddressUse.UNIT, f"alamat pengirim {name}", sender, reader)


def clash(new: Iterable[NamedAddress], known: Iterable[NamedAddress]) -> str:
    """The first of the new addresses that cannot be a known one too, in a sentence; empty where all can."""
    among = [each for each in known if each.address]
    pairs = ((one, other) for one in new for other in among if mailbox_of(one.address) == mailbox_of(other.address))
    for one, other in pairs:
        if why := _why_apart(one, other):
            return SAME.format(one.whose[:1].upper() + one.whose[1:], one.address, other.whose, why)
    return ""


def clashes(office: Office) -> list[str]:
    """A sentence for each of the office's addresses that cannot be what another is."""
    named = list(_named(office))
    return [said for count, each in enumerate(named) if (said := clash([each], named[:count]))]


def _named(office: Office) -> Iterator[NamedAddress]:
    for official in office.officials.values():
        yield NamedAddress(AddressUse.OFFICER, f"surel {official.title}", official.email, official.name)
    yield NamedAddress(
        AddressUse.OPERATOR, f"surel {office.operator.title}", office.operator.email, office.operator.name
    )
    for unit in office.units:
        head = unit.head
        yield from of_unit(name=unit.name, head=head.title, person=head.name, email=head.email, senders=unit.senders)
    yield NamedAddress(AddressUse.SENDER, "surel pengirim", office.sender_address)
    yield NamedAddress(AddressUse.ARCHIVE, "surel arsip", office.archive_address or "")
    yield NamedAddress(AddressUse.RECIPIENT, "surel penerima", office.recipient.email)


def _why_apart(one: NamedAddress, other: NamedAddress) -> str:
    if one.person and one.person.casefold() == other.person.casefold():
        return DECIDES_NOT if {one.use, other.use} == {AddressUse.OFFICER, AddressUse.OPERATOR} else ""
    uses = ((one.use, other.use), (other.use, one.use))
    return next((why for use, others, why in APART for mine, its in uses if mine is use and its in others), "")
