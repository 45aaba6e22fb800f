"""What the chain says of rows: by table and row the digest of each column and part, and the event that said it last."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import Row

from rbworkflow.audit.older_events import LATE, OlderFacts, older_facts
from rbworkflow.audit.pinning import ROWS


@dataclass(frozen=True, slots=True)
class Said:
    """A digest, and the event that carries it."""

    digest: str
    seq: int


Facts = dict[str, Said]
"""By column or part what was said last."""
NOTHING: Final[Mapping[str, Any]] = {}


@dataclass
class Ledger:
    """Filled event by event, in their order."""

    told: dict[str, dict[str, Facts]] = field(default_factory=dict)
    """By table and key."""
    older: dict[str, dict[str, list[Facts]]] = field(default_factory=dict)
    """By table and name, of the time when events carried no digests: one name may have been several rows in turn."""
    has_digests: bool = False
    """Whether that time is over; from then on no event is taken for an older one, but what came to it later."""

    def take(self, event: Row[Any]) -> None:
        """What this event says."""
        body = json.loads(event.body)
        rows = body.get(ROWS)
        if rows:
            self.has_digests = True
            self._take_digests(event.seq, rows)
        elif not self.has_digests or event.action in LATE:
            for each in older_facts(event.action, event.subject, body):
                self._take_older(event.seq, each)

    def _take_digests(self, seq: int, rows: Mapping[str, Mapping[str, Mapping[str, str]]]) -> None:
        for table, by_key in rows.items():
            of_table = self.told.setdefault(table, {})
            for key, digests in by_key.items():
                of_table.setdefault(key, {}).update({name: Said(each, seq) for name, each in digests.items()})

    def _take_older(self, seq: int, each: OlderFacts) -> None:
        standing = self.older.setdefault(each.table, {}).setdefault(each.name, [])
        if each.is_new or not standing:
            standing.append({})
        standing[-1].update({name: Said(digest, seq) for name, digest in each.digests.items()})
