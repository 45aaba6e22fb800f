"""The office's standing texts tried before a report needs them: each blank and each key is one that somebody knows."""

from collections.abc import Mapping
from difflib import get_close_matches
from itertools import product
from pathlib import Path
from typing import Final

from rbworkflow.config_files import config_values
from rbworkflow.errors import ConfigurationError
from rbworkflow.filling import names_in
from rbworkflow.home import shipped
from rbworkflow.office.loading import TEXTS
from rbworkflow.office.model import Office
from rbworkflow.office.period import Semester
from rbworkflow.report.content.heading import OF_RECAP, VARIANTS, Identity, MeasuredPlan, heading
from rbworkflow.report.texts import filled

_NEAR: Final = 0.85


def try_standing_texts(office: Office, config: Path, *, year: int) -> None:
    """Raises ConfigurationError for a text that asks for a blank nobody fills, and for a key that is misspelt."""
    usual: dict[str, str] = config_values(shipped(TEXTS))
    _refuse_misspelt(config_values(config / TEXTS), usual)
    years = {year, *(regime.year for regime in office.regimes)}
    for is_recap, of in product((False, True), years):
        plan: MeasuredPlan = {"year": of, "number": 1, "sha256": ""}
        said = Identity(office=office, period=Semester(of, 1), plan=plan, amendment=0, number=1, is_recap=is_recap)
        heading(said, {})
    for beginning in (VARIANTS, f"{OF_RECAP}{VARIANTS}"):
        known = {name: "" for text in _beginning(usual, beginning).values() for name in names_in(text)}
        filled(_beginning(office.texts, beginning), known)


def _beginning(texts: Mapping[str, str], beginning: str) -> dict[str, str]:
    return {key: text for key, text in texts.items() if key.startswith(beginning)}


def _refuse_misspelt(own: Mapping[str, object], usual: Mapping[str, object]) -> None:
    """A key of the office's own that nobody reads, where it lacks the one that it is nearest to."""
    for key in sorted(own.keys() - usual.keys()):
        for near in get_close_matches(key, usual.keys() - own.keys(), n=1, cutoff=_NEAR):
            raise ConfigurationError(f"Teks '{key}' di {TEXTS} tidak dikenal, mungkin maksudnya {near}.")
