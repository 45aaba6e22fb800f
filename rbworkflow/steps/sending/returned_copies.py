"""What came back of the document that waits for its signatures, as pages and lists show it."""

from typing import Final

from sqlalchemy import Connection

from rbworkflow.report.revisions import Revision
from rbworkflow.report.signed.lifecycle import SignedStatus
from rbworkflow.report.signed.rows import ReceivedCopy, copies_of

NOT_DOUBTED: Final = "Salinan nomor {} tidak menunggu kepastian operator."


def doubted_copies(conn: Connection, revision: Revision) -> list[ReceivedCopy]:
    """The copies of the document as it waits now that the operator has to look at."""
    return [each for each in current_copies(conn, revision) if each.status is SignedStatus.DOUBTED]


def current_copies(conn: Connection, revision: Revision) -> list[ReceivedCopy]:
    """What came back of the document as it waits now, oldest first."""
    return copies_of(conn, revision.office_code, revision.document_sha256 or "")
