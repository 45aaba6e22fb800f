"""A report that was returned: the officer's words, and what of it he pointed at."""

from dataclasses import dataclass

from sqlalchemy import Connection

from rbworkflow.approval.codes import Decision
from rbworkflow.approval.deciding import decisions_on
from rbworkflow.approval.items import ItemGroup, Items
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.revisions import Revision
from rbworkflow.steps.decisions.report_groups import report_groups
from rbworkflow.steps.decisions.report_matter import REPORT


@dataclass(frozen=True)
class Returned:
    """The officer's words about a report that he returned, and what of it he pointed at."""

    report: str
    officer_title: str
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


def returned_with(conn: Connection, revision: Revision | None) -> Returned | None:
    """None where the revision was not returned."""
    if revision is None or revision.status is not RevisionStatus.RETURNED:
        return None
    taken = [row for row in decisions_on(conn, REPORT, revision.id) if row.decision == Decision.RETURN]
    if not taken:
        return None
    items, title = Items.of(taken[-1].items), taken[-1].officer["title"]
    return Returned(revision.title, title, taken[-1].note, items, report_groups(revision.content))
