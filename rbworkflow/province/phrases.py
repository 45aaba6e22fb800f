"""What a package's figures are called, the same on sheets, pages and mails."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from rbworkflow.province.facts import Facts
from rbworkflow.wording import number, percent

BY_HAND: Final = "Disusun tanpa data: {}."
"""The doubt about a report that brought no data, and what is known of it all the same."""


def facts_in_words(facts: Facts, before: Facts | None = None) -> Iterator[tuple[str, str]]:
    """Name and value of each figure that the report tells."""
    if facts.score is not None:
        yield "Nilai (penilaian mandiri)", f"{number(facts.score, places=2)}{changed(facts, before)}"
    if facts.coverage is not None:
        yield "Kelengkapan", percent(facts.coverage)
    if facts.evidence_count is not None:
        yield "Data dukung", f"{number(facts.evidence_count)} berkas atau tautan"
    if facts.assessment is not None:
        yield "LKE (penilaian mandiri)", number(facts.assessment, places=2)
    if facts.indicators:
        yield "Indikator", f"{len(facts.indicators)}, {len(facts.common)} di antaranya berkode bersama"


def changed(facts: Facts, before: Facts | None) -> str:
    """How the score stands to the last one, in brackets; "" where either is not known."""
    if facts.score is None or before is None or before.score is None:
        return ""
    difference = Decimal(facts.score) - Decimal(before.score)
    sign = "+" if difference > 0 else ""
    return f" ({sign}{number(difference, places=2)} dari periode sebelumnya)"
