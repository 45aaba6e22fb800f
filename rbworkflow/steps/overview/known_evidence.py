"""A single file of evidence: which issued report lists it, for what, and in which part of its package it lies."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select

from rbworkflow.intake.evidence.matching import ASSESSMENT
from rbworkflow.report.content.model import ReportedEvidence
from rbworkflow.report.content.phrases import PURPOSES
from rbworkflow.report.content.points import named, subjects
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.revisions import Revision
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.store.schema import revision as table
from rbworkflow.wording import listed

ISSUED: Final = (RevisionStatus.ISSUED, RevisionStatus.SENT, RevisionStatus.RECEIVED)
HEADLINE: Final = "Berkas ini SAMA dengan data dukung '{}' yang termuat dalam {}."
FOR: Final = "Membuktikan {}."
UNLINKED: Final = "(belum dikaitkan dengan indikator)"
IN_PART: Final = "Letaknya: ZIP data dukung bagian {}, {}."


@dataclass(frozen=True)
class KnownEvidence:
    """The newest issued report that lists the file, and as what it does."""

    revision: Revision
    rows: tuple[ReportedEvidence, ...]

    @property
    def name(self) -> str:
        return self.rows[0]["name"]

    @property
    def headline(self) -> str:
        return HEADLINE.format(self.name, self.revision.title)

    @property
    def notes(self) -> Iterator[str]:
        """What it proves, and where it lies."""
        content = self.revision.content
        names = subjects(content)
        yield FOR.format(listed(list(dict.fromkeys(_proven(row, names) for row in self.rows))))
        for each in (content.get("package") or {"files": []})["files"]:
            if each["part"] and each["sha256"] == self.rows[0]["sha256"]:
                yield IN_PART.format(each["part"], each["path"])


def known_evidence(workplace: Workplace, sha256: str) -> KnownEvidence | None:
    """The file of this digest; None where no issued report lists it."""
    mine = (table.c.office_code == workplace.office.code, table.c.status.in_(ISSUED))
    naming = select(table).where(*mine, table.c.content.contains(sha256)).order_by(table.c.id.desc())
    with read(workplace.engine) as conn:
        found = [Revision.of(row) for row in conn.execute(naming)]
    for each in found:
        if rows := tuple(row for row in each.content["evidence"] if row["sha256"] == sha256):
            return KnownEvidence(each, rows)
    return None


def _proven(row: ReportedEvidence, names: Mapping[tuple[bool, str], str]) -> str:
    about = named(names, (row["purpose"] == ASSESSMENT, row["indicator"])) if row["indicator"] else UNLINKED
    return f"{PURPOSES[row['purpose']]} {about}"
