"""Evidence that proved something else before: the same bytes, under whatever name, in another period or unit."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rbworkflow.finding import Finding
from rbworkflow.intake.evidence.matching import Evidence
from rbworkflow.intake.points import Rules, points
from rbworkflow.office.period import parse_period


class Use(NamedTuple):
    """What a file's bytes are evidence of."""

    sha256: str
    period_code: str
    indicator_code: str

    @property
    def words(self) -> str:
        return f"{self.indicator_code} pada {parse_period(self.period_code).title}"


def used_elsewhere(evidence: Iterable[Evidence], uses: Sequence[Use], rules: Rules) -> list[Finding]:
    """One remark for each indicator whose files prove something else too, as `uses` has it."""
    told: dict[str, dict[str, None]] = {}
    for piece in evidence:
        others = dict.fromkeys(use.words for use in uses if use.sha256 == piece.sha256)
        if piece.mode == "file" and piece.indicator_code and others:
            line = f"{piece.name.rpartition('/')[2]} ({', '.join(others)})"
            told.setdefault(piece.indicator_code, {})[line] = None
    return [
        point
        for code, lines in told.items()
        for point in points(rules, "I26", indicator_code=code, files="; ".join(lines))
    ]
