"""Who approved something, as they sign it."""

from typing import Final

from sqlalchemy import Connection

from rbworkflow.approval.deciding import decisions_on
from rbworkflow.approval.model import Subject
from rbworkflow.report.stamps import Signer

EXCEPTION: Final = "Memutus lebih dari satu tahap dengan izin pengaturan kantor."


def signers(conn: Connection, subject: Subject) -> tuple[Signer, ...]:
    """Everybody who approved it, as he was in charge on that day."""
    return tuple(
        Signer(
            role=row.stage,
            title=row.officer["title"],
            name=row.officer["name"],
            nip=row.officer["nip"],
            note=EXCEPTION if row.officer["is_four_eyes_exception"] else "",
        )
        for row in decisions_on(conn, subject.kind, subject.id)
    )
