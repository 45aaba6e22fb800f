"""How evidence may come (file, link, words), as the office decides; what comes otherwise only is asked about."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

import pandas as pd

from rbworkflow.finding import Finding
from rbworkflow.intake.evidence.matching import RESULT, Evidence
from rbworkflow.intake.points import points
from rbworkflow.office.evidence import EvidenceKind
from rbworkflow.office.model import Office
from rbworkflow.sheets.records import records
from rbworkflow.wording import listed

LABELS: Final = {"file": "berkas", "link": "tautan", "text": "uraian"}


def said(modes: Iterable[str]) -> str:
    """`berkas atau tautan`."""
    return " atau ".join(LABELS[mode] for mode in modes)


def limits(office: Office, indicator_code: str, kind: EvidenceKind) -> str:
    """How the kind has to come for the indicator, in words; "" where every mode will do."""
    modes = office.evidence_modes.of(indicator_code, kind)
    return "" if set(modes) >= set(LABELS) else said(modes)


def wrong_modes(
    office: Office, evidence: Sequence[Evidence], rows: pd.DataFrame, cells: Mapping[str, str]
) -> list[Finding]:
    """One question for each indicator where a kind of its result's evidence, or all of it, came in no accepted mode.

    `rows` have the columns of submission_row; `cells` are the addresses of the evidence cells by indicator.
    """
    by_code = groupby(sorted((each for each in evidence if each.purpose == RESULT), key=_code), _code)
    pieces = {code: list(mine) for code, mine in by_code}
    found: list[Finding] = []
    for row in records(rows.drop_duplicates("indicator_code")):
        code = str(row["indicator_code"])
        faults = list(_faults(office, code, pieces.get(code, [])))
        if faults:
            found += points(
                office.reading_rules,
                "I13",
                sheet=str(row["sheet"]),
                cell=cells.get(code, ""),
                indicator_code=code,
                explanation=str(row["explanation"]),
                came=" ".join(faults),
            )
    return found


def _faults(office: Office, code: str, pieces: Sequence[Evidence]) -> Iterator[str]:
    """A sentence for each kind with modes of its own that came in none of them, and one for the rest of the row where
    nothing at all is accepted.
    """
    policy = office.evidence_modes
    limited = {} if code in policy.by_indicator else {kind.code: kind for kind in office.evidence_kinds if kind.modes}
    good = {each.kind for each in pieces if each.mode in policy.of(code, limited.get(each.kind))}
    for kind in limited.values():
        mine = [each for each in pieces if each.kind == kind.code]
        if mine and kind.code not in good:
            yield _sentence(f"Data dukung {kind.label}", mine, kind.modes)
    rest = [each for each in pieces if each.kind not in limited]
    if rest and not good:
        yield _sentence("Data dukung", rest, policy.of(code, None))


def _sentence(what: str, pieces: Sequence[Evidence], accepted: Iterable[str]) -> str:
    came = listed([LABELS[mode] for mode in LABELS if any(each.mode == mode for each in pieces)])
    return f"{what} baru berupa {came}, sedangkan yang diterima {said(accepted)}."


def _code(each: Evidence) -> str:
    return each.indicator_code
