"""What an office does, by what it is: the one table that flows, pages and rounds are chosen by."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class OfficeRole(StrEnum):
    """What an office is."""

    DISTRICT = "district"
    PROVINCE = "province"


class Duty(StrEnum):
    """What only some offices do; everything else all of them do."""

    PLAN = "plan"
    """An action plan of its own: units fill in forms made from it, and reports are compiled from what they sent."""
    MEMBERS = "members"
    """It takes in the reports of its member offices, and accepts or returns each."""


DUTIES: Final[Mapping[OfficeRole, frozenset[Duty]]] = {
    OfficeRole.DISTRICT: frozenset({Duty.PLAN}),
    OfficeRole.PROVINCE: frozenset({Duty.MEMBERS}),
}


@dataclass(frozen=True)
class RoleWords:
    """What people of such an office call what comes in, and where its own report goes."""

    sender: str
    """Who reports to it."""
    one: str
    """One of them, where its name is not said."""
    head: str
    """Who answers for one of them."""
    sending: str
    """What they send."""
    above: str


ROLE_WORDS: Final[Mapping[OfficeRole, RoleWords]] = {
    OfficeRole.DISTRICT: RoleWords(
        sender="subbagian", one="subbagian", head="kepala subbagian", sending="isian", above="provinsi"
    ),
    OfficeRole.PROVINCE: RoleWords(
        sender="kabupaten/kota",
        one="kantor",
        head="sekretaris kantor",
        sending="paket laporan",
        above="tingkat pusat",
    ),
}
NOT_DONE_HERE: Final[Mapping[Duty, str]] = {
    Duty.PLAN: "{} membaca laporan kantor di bawahnya dan tidak menyusun rencana aksi atau isian sendiri; langkah ini "
    "tidak dipakai di sini.",
    Duty.MEMBERS: "{} tidak menerima laporan dari kantor lain; langkah ini hanya dipakai di provinsi.",
}
"""Said where somebody asks for it all the same; `{}` is the office."""
