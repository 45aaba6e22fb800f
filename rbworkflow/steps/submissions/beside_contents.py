"""What a form says beside results, with what proves it and everything found about it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rbworkflow.finding import Finding
from rbworkflow.intake.asked import NOUNS, SHEETS, AskedBeside
from rbworkflow.intake.evidence.closed_links import closed_by_cell
from rbworkflow.intake.evidence.kinds_by_type import with_kinds_by_type
from rbworkflow.intake.evidence.matching import Evidence, SentFile
from rbworkflow.intake.points import points
from rbworkflow.intake.submissions.beside_evidence import BesideEvidence, gather_beside
from rbworkflow.intake.submissions.beside_reading import ReadBeside, Told
from rbworkflow.office import Office


@dataclass(frozen=True, kw_only=True)
class BesideContents:
    """Evidence and points of both sheets; `claimed` are the names of files elsewhere that their cells name."""

    evidence: tuple[Evidence, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def claimed(self) -> frozenset[str]:
        return frozenset(each.name for each in self.evidence if each.mode == "file")


def beside_contents(
    office: Office,
    mine: AskedBeside,
    said: ReadBeside,
    files: Sequence[SentFile],
    *,
    empty_words: frozenset[str],
) -> BesideContents:
    """`mine` is what the unit is asked, `files` all that it sent."""
    evidence: list[Evidence] = []
    findings = [*said.findings]
    for purpose in SHEETS:
        told, places = said.by_code(purpose), mine.places_of(purpose)
        cells = {code: each.evidence_text for code, each in told.items()}
        gathered = gather_beside(purpose, places, files, cells, office.evidence_kinds, empty_words)
        evidence += with_kinds_by_type(gathered.pieces, places, office.evidence_kinds)
        if places:  # where nothing is asked, what lies there is kept and no matter to complete
            findings += _of_evidence(office, purpose, gathered, told)
    return BesideContents(evidence=tuple(evidence), findings=tuple(findings))


def _of_evidence(office: Office, purpose: str, gathered: BesideEvidence, told: Mapping[str, Told]) -> Iterator[Finding]:
    """Files that are nobody's, those that cells name and that did not come, and links that nobody else can open."""
    rules, noun = office.reading_rules, NOUNS[purpose]
    if gathered.unplaced:
        yield from points(rules, "L57", files="; ".join(gathered.unplaced), noun=noun)
    asked: list[tuple[str, str, dict[str, Any]]]
    asked = [("L56", code, {"files": "; ".join(names)}) for code, names in gathered.missing.items()]
    closed = closed_by_cell(gathered.pieces).items()
    asked += [("L63", code, {"links": links}) for (code, _), links in closed if code in told]
    for rule, code, words in asked:
        row = told[code]  # its reason is the answer's, and says nothing of a file
        cell = row.cells.get("evidence", "")
        yield from points(rules, rule, sheet=row.sheet, cell=cell, indicator_code=code, noun=noun, **words)
