"""Links that open for their sender alone: of a computer or network, a mailbox, one's own view of a drive, a search."""

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

import pandas as pd

from rbworkflow.finding import Finding
from rbworkflow.intake.evidence.matching import FOLLOW_UP, OF_INDICATORS, RESULT, Evidence
from rbworkflow.intake.points import Rules, points
from rbworkflow.sheets.records import records

_COLUMNS: Final = {RESULT: "evidence_text", FOLLOW_UP: "follow_up_evidence"}
_WHOLE: Final = r"(?::\d+)?(?:/.*)?"
_ITSELF: Final = r"/?(?:[?#].*)?"
_PLACES: Final = (
    r"(?:localhost|[\w.-]+\.(?:local|lan))" + _WHOLE,
    r"(?:127|10)(?:\.\d+){3}" + _WHOLE,
    r"(?:192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d+){2}" + _WHOLE,
    r"(?:mail\.google|outlook\.(?:live|office|office365)|mail\.yahoo|web\.whatsapp)\.com" + _WHOLE,
    r"drive\.google\.com(?:/drive)?(?:/u/\d+)?(?:/(?:my-drive|home|recent|starred|shared-with-me|computers|trash|search))?"
    + _ITSELF,
    r"docs\.google\.com(?:/(?:document|spreadsheets|presentation|forms))?(?:/u/\d+)?" + _ITSELF,
    r"photos\.google\.com(?:/u/\d+)?(?:/(?:photo|album)/.*|/albums)?" + _ITSELF,
    r"(?:www\.)?(?:google\.(?:com|co\.id)|bing\.com)/search" + _ITSELF,
)
_CLOSED: Final = re.compile(rf"https?://(?:{'|'.join(_PLACES)})", re.IGNORECASE)
_ON_A_DISK: Final = re.compile(r"(?:file:|[A-Za-z]:[\\/]|\\).*", re.IGNORECASE)
"""A folder, or a file whose name does not show."""


def is_closed(said: str, mode: str = "link") -> bool:
    """Whether nobody but its sender can open it, by its address alone: nothing is asked of the network."""
    known = {"link": _CLOSED, "text": _ON_A_DISK}.get(mode)
    return known is not None and known.fullmatch(said) is not None


def closed_by_cell(evidence: Iterable[Evidence]) -> dict[tuple[str, str], str]:
    """Such links and paths of each code and purpose, as a sentence names them."""
    told: dict[tuple[str, str], dict[str, None]] = {}
    for each in evidence:
        if is_closed(each.name, each.mode):
            told.setdefault((each.indicator_code, each.purpose), {})[each.name] = None
    return {at: "; ".join(links) for at, links in told.items()}


def closed_links(evidence: Iterable[Evidence], rows: pd.DataFrame, rules: Rules) -> list[Finding]:
    """One question for each evidence cell of `rows`, as a form was read, with such links."""
    by_code: Mapping[str, dict[str, Any]] = {row["indicator_code"]: row for row in records(rows)}
    return [
        point
        for (code, purpose), links in closed_by_cell(evidence).items()
        if purpose in OF_INDICATORS and (row := by_code.get(code))
        for point in points(
            rules,
            "I30",
            sheet=row["sheet"],
            cell=row["cells"].get(_COLUMNS[purpose], ""),
            indicator_code=code,
            explanation=row["explanation"],
            links=links,
        )
    ]
