"""A report that was returned, by an officer or by the province: the words, and what of it they point at."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection

from rbworkflow.approval.codes import Decision
from rbworkflow.approval.deciding import decisions_on
from rbworkflow.approval.items import ItemGroup, Items
from rbworkflow.approval.named_items import named_in
from rbworkflow.intake.mail.mail_rows import returned_by_mail
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.revisions import Revision
from rbworkflow.steps.decisions.report_groups import report_groups
from rbworkflow.steps.decisions.report_matter import REPORT

AT_PROVINCE: Final = (RevisionStatus.SENT, RevisionStatus.RECEIVED)


@dataclass(frozen=True)
class Returned:
    """The words about a report that somebody returned, and what of it he pointed at."""

    report: str
    officer_title: str
    """His, or what the province is called."""
    note: str
    items: Items
    groups: tuple[ItemGroup, ...]

    @property
    def units(self) -> tuple[str, ...]:
        return self.items.unit_codes(self.groups)

    def rows_of(self, unit_code: str) -> dict[str, str]:
        """The unit's rows that he pointed at: names by code."""
        names = {code: name for group in self.groups if group.code == unit_code for code, name in group.rows.items()}
        return {code: names[code] for code in self.items.indicators if code in names}

    def is_whole(self, unit_code: str) -> bool:
        """Whether he pointed at all that the unit sent."""
        return unit_code in self.items.units


def returned_with(conn: Connection, revision: Revision | None, *, province: str) -> Returned | None:
    """None where the revision was not returned. The province returns what left, which stays as it is."""
    if revision is None:
        return None
    if revision.status in AT_PROVINCE:
        return _by_province(conn, revision, province)
    if revision.status is not RevisionStatus.RETURNED:
        return None
    taken = [row for row in decisions_on(conn, REPORT, revision.id) if row.decision == Decision.RETURN]
    if not taken:
        return None
    items, title = Items.of(taken[-1].items), taken[-1].officer["title"]
    return Returned(revision.title, title, taken[-1].note, items, report_groups(revision.content))


def _by_province(conn: Connection, revision: Revision, province: str) -> Returned | None:
    note = returned_by_mail(conn, revision.office_code, revision.id)
    if note is None:
        return None
    groups = report_groups(revision.content)
    return Returned(revision.title, province, note, named_in(note, groups), groups)
