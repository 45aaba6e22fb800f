"""Who approved something, as they sign it."""

from typing import Final

from sqlalchemy import Connection

from rbworkflow.approval.deciding import decisions_on
from rbworkflow.approval.model import Subject
from rbworkflow.approval.officers import Officer
from rbworkflow.report.stamps import Signer
from rbworkflow.steps.workplace import Workplace

EXCEPTION: Final = "Memutus lebih dari satu tahap dengan izin pengaturan kantor."
OWN_UNIT: Final = "Memimpin subbagian yang isiannya termuat di sini; memutus dengan izin pengaturan kantor."


def exception_of(officer: Officer) -> str:
    """Why he decided as an exception to four eyes, as it is told and printed; empty where it was none."""
    if officer.is_own_unit:
        return OWN_UNIT
    return EXCEPTION if officer.is_four_eyes_exception else ""


def signers(conn: Connection, subject: Subject) -> tuple[Signer, ...]:
    """Everybody who approved it, as he was in charge on that day."""
    return tuple(
        Signer(
            role=row.stage,
            title=row.officer["title"],
            name=row.officer["name"],
            nip=row.officer["nip"],
            note=exception_of(Officer.of(row.officer)),
        )
        for row in decisions_on(conn, subject.kind, subject.id)
    )


def is_to_be_signed(workplace: Workplace) -> bool:
    """Whether the office's reports come back signed."""
    return "report" in workplace.office.signing.papers
