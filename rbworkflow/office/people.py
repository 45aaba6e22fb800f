"""Those of an office, and how they are reached: officials, units, whom it reports to, its team."""

import re
from datetime import date
from typing import Annotated, Final, Literal

from pydantic import Field

from rbworkflow.office.strict import Email, Model

_YEAR: Final = re.compile(
    r"(?<!nomor )(?<!no\. )\b(20\d\d)\b(?:\s*(?:[-–]|s\.?\s?d\.?|sampai(?: dengan)?)\s*20\d\d\b)?", re.IGNORECASE
)
"""Of a term (`2025–2029`) the first; a decree's own number is none."""
PUBLIC_MAIL_DOMAINS: Final = (
    *("gmail.com", "googlemail.com", "yahoo.com", "yahoo.co.id", "ymail.com", "rocketmail.com", "outlook.com"),
    *("outlook.co.id", "hotmail.com", "live.com", "icloud.com", "proton.me", "protonmail.com", "zoho.com", "aol.com"),
)


def mailbox_of(address: str) -> str:
    """Where mail to an address arrives, in small letters: what follows a plus before the @ tells no other mailbox."""
    name, _, domain = address.lower().rpartition("@")
    return f"{name.partition('+')[0]}@{domain}"


def domain_of(address: str) -> str:
    """What stands behind the @."""
    return address.rpartition("@")[2].lower()


class Official(Model):
    """A person in an office; commissioners have no NIP."""

    name: str
    title: str
    email: Email
    nip: str = ""


class Unit(Model):
    """Who reports to the office: a subdivision (subbagian) or, to a province, one of its offices. Its own inbox folder
    is named by its code.
    """

    code: Annotated[str, Field(pattern=r"^[A-Z0-9]+$")]
    name: str
    head: Official
    senders: tuple[Email, ...] = ()
    """Addresses the unit sends from; its head's is always one."""
    timezone: str = ""
    """Of an office that reports to a province, where it is another than the province's."""


class ActingSeed(Model):
    """An acting assignment (Plt./Plh.) known at set-up; later ones come through the operator's form."""

    role: str
    kind: Literal["Plt", "Plh"]
    official: Official
    decree: str
    starts_on: date
    ends_on: date


class Stage(Model):
    """One step of approval: which role decides, what it is called, how many working days it has."""

    role: str
    title: str
    days: Annotated[int, Field(ge=1, le=60)] = 3


class Recipient(Model):
    """Where the report goes."""

    salutation: str
    place: str
    email: Email


class TeamMember(Model):
    """A line of the Tim RB."""

    position: str
    holder: str


class Team(Model):
    decree: str
    members: tuple[TeamMember, ...]

    @property
    def year(self) -> int | None:
        """The latest year in its decree's words, in or for which it was appointed; None where none is named."""
        return max(map(int, _YEAR.findall(self.decree)), default=None)
