"""What the rules say of answers and of the follow-up of recommendations."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from rbworkflow.finding import Finding
from rbworkflow.intake.evidence.matching import Evidence
from rbworkflow.intake.submissions.beside_reading import ReadBeside

Ruling: TypeAlias = Callable[[ReadBeside, Sequence[Evidence]], list[Finding]]
"""From what both sheets say, and what proves it, to the points of the rules."""


def no_rules(_said: ReadBeside, _evidence: Sequence[Evidence]) -> list[Finding]:
    """Where nothing but reading asks."""
    return []
