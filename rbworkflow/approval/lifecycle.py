"""The lives of a request to decide, of its codes, of an appointment, and of changed settings.

What is closed or spent never comes back.
"""

from enum import StrEnum
from typing import Final

from rbworkflow.lifecycle import Actor, Lifecycle


class RequestStatus(StrEnum):
    """Whether an officer is still asked, and what came of it."""

    OPEN = "open"
    APPROVED = "approved"
    RETURNED = "returned"
    CANCELLED = "cancelled"


REQUEST: Final = Lifecycle(
    name="request",
    title="Permintaan keputusan",
    begins=(RequestStatus.OPEN,),
    moves={
        RequestStatus.OPEN: {
            Actor.OFFICER: {RequestStatus.APPROVED, RequestStatus.RETURNED},
            Actor.OPERATOR: {RequestStatus.CANCELLED},  # what it asks about was withdrawn
            Actor.SYSTEM: {RequestStatus.CANCELLED},  # another officer is in charge now
        },
        RequestStatus.APPROVED: {},
        RequestStatus.RETURNED: {},
        RequestStatus.CANCELLED: {},
    },
)


class CodesStatus(StrEnum):
    """Whether a set of codes still decides; one set of a request at most is active."""

    ACTIVE = "active"
    USED = "used"
    VOID = "void"


CODES: Final = Lifecycle(
    name="code_issue",
    title="Kode keputusan",
    begins=(CodesStatus.ACTIVE,),
    moves={
        CodesStatus.ACTIVE: {
            Actor.OFFICER: {CodesStatus.USED},
            Actor.OPERATOR: {CodesStatus.VOID},  # with the request
            Actor.SYSTEM: {CodesStatus.VOID},  # with the request, its run, or as a newer set is made
        },
        CodesStatus.USED: {},
        CodesStatus.VOID: {},
    },
)


class AppointmentStatus(StrEnum):
    """What the officers said of somebody who is to decide."""

    NAMED = "named"
    """In force from the working day after they were told, unless one objects."""
    CONFIRMED = "confirmed"
    OBJECTED = "objected"
    WITHDRAWN = "withdrawn"
    """config/ named him and does so no more; whom it names again is a new appointment."""


APPOINTMENT: Final = Lifecycle(
    name="acting_assignment",
    title="Penunjukan pejabat",
    begins=(AppointmentStatus.NAMED,),
    moves={
        AppointmentStatus.NAMED: {
            Actor.OFFICER: {AppointmentStatus.CONFIRMED, AppointmentStatus.OBJECTED},
            # a slip is mended before it is in force, and told anew; a definitive officer leaves config/ again
            Actor.OPERATOR: {AppointmentStatus.NAMED, AppointmentStatus.WITHDRAWN},
        },
        AppointmentStatus.CONFIRMED: {},
        AppointmentStatus.OBJECTED: {Actor.OPERATOR: {AppointmentStatus.WITHDRAWN}},
        AppointmentStatus.WITHDRAWN: {},
    },
)


class SettingsStatus(StrEnum):
    """How far a change of settings is."""

    ASKED = "asked"
    """To be written into config/, at once or once it is in force as appointments are."""
    WRITTEN = "written"
    DROPPED = "dropped"
    """An officer objected, or somebody changed the same settings in another way meanwhile."""


SETTINGS: Final = Lifecycle(
    name="settings_change",
    title="Perubahan pengaturan",
    begins=(SettingsStatus.ASKED,),
    moves={
        SettingsStatus.ASKED: {Actor.SYSTEM: {SettingsStatus.WRITTEN, SettingsStatus.DROPPED}},
        SettingsStatus.WRITTEN: {},
        SettingsStatus.DROPPED: {},
    },
)
