"""Where a mail goes: to a unit, to the operator for confirmation, or aside with a reason. The form decides.

A sender's address can be forged, so it opens nothing by itself: what is taken in is answered to the unit's own
addresses, and both officers decide on the figures afterwards.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from rbworkflow.intake.form_id import FormId
from rbworkflow.intake.mail.lifecycle import ReceivedMailStatus
from rbworkflow.intake.reasons import SENTENCES
from rbworkflow.office.model import Office
from rbworkflow.office.people import Unit

OTHER_ADDRESS: Final = "alamat itu bukan alamat subbagian tersebut"


@dataclass(frozen=True)
class Sorted:
    """A mail's next state; a unit where it is for one, a reason where it is put aside."""

    status: ReceivedMailStatus
    unit_code: str = ""
    reason_code: str = ""
    doubt: str = ""
    """Why the operator has to confirm who sent it, in a clause."""

    @property
    def message(self) -> str:
        return SENTENCES.get(self.reason_code, "")


def sort(office: Office, sender: str, forms: Collection[FormId], *, lacks: str) -> Sorted:
    """What becomes of a mail with these forms: told by the forms' unit, else by the one unit that sends from there.

    `lacks` is the reason why it brings no files, "" where it does.
    """
    known = {unit.code for unit in office.units}
    named = {form.unit_code for form in forms if form.office_code == office.code} & known
    if len(named) > 1:
        return aside("BANYAK_UNIT")
    if named:
        (code,) = named
        if sends_for(office.unit(code), sender):
            return Sorted(ReceivedMailStatus.CLAIMED, code)
        return Sorted(ReceivedMailStatus.AWAITING, code, doubt=OTHER_ADDRESS)
    senders = [unit.code for unit in office.units if sends_for(unit, sender)]
    if not senders:
        return aside("BUKAN_ISIAN" if is_known(office, sender) else "PENGIRIM_TIDAK_DIKENAL")
    if lacks:
        return aside(lacks)
    return Sorted(ReceivedMailStatus.CLAIMED, senders[0]) if len(senders) == 1 else aside("UNIT_TIDAK_JELAS")


def aside(reason_code: str) -> Sorted:
    return Sorted(ReceivedMailStatus.QUARANTINED, reason_code=reason_code)


def sends_for(unit: Unit, sender: str) -> bool:
    """Whether the unit itself sends from this address."""
    return sender in {address.lower() for address in (*unit.senders, unit.head.email)}


def is_known(office: Office, sender: str) -> bool:
    """Whether the address is one of the office's people's."""
    people = [office.operator, *office.officials.values(), *(unit.head for unit in office.units)]
    addresses = [*(person.email for person in people), *(each for unit in office.units for each in unit.senders)]
    return sender in {address.lower() for address in addresses}
