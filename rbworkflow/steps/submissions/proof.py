"""What proves a result: words are no proof where a file or a link is asked for."""

from collections.abc import Sequence
from typing import Final

import pandas as pd

from rbworkflow.intake.evidence.matching import RESULT
from rbworkflow.intake.evidence.modes import LABELS, said
from rbworkflow.office import Office
from rbworkflow.validation.telling import identifies, tells_something

PROOF: Final = ("accepted_modes", "came_as")
"""What the rules are told beside the progress table: how the evidence of an indicator has to come, in words ("" where
any way will do), and how it came where that proves nothing.
"""
_TEXT: Final = "text"
_PROVEN: Final = ("submission_id", "indicator_code", "purpose")


def telling(evidence: pd.DataFrame, office: Office) -> pd.DataFrame:
    """`evidence` without the words that only say that there is some: `Notula: menyusul` is no minutes. A kind alone
    (`Notula`) says what is in the files and links that came for the same; where none did, it is nothing to look up.
    """
    words, is_told = office.rule_words, evidence["mode"].eq(_TEXT)
    told = evidence["name"].where(is_told, "")
    is_empty = is_told & ~told.map(lambda said: tells_something(said, words)).astype(bool)
    is_shown = ~is_told | told.map(lambda said: identifies(said, words)).astype(bool)
    is_found = is_shown.groupby([evidence[name] for name in _PROVEN]).transform("any").astype(bool)
    return evidence[~is_empty & is_found]


def with_proof(progress: pd.DataFrame, evidence: pd.DataFrame, office: Office) -> pd.DataFrame:
    """`progress` with the columns of PROOF; its `evidence_count` is 0 where all that came is words that do not count.

    `evidence` has the columns of intake's evidence. A link where a file is asked for is asked about, not refused.
    """
    unproved = _told_only(evidence[evidence["purpose"].eq(RESULT)], office)
    codes = progress["indicator_code"]
    accepted = {code: unproved.get(code) or _asked(office, code) for code in codes.unique()}
    is_unproved = codes.isin(list(unproved))
    return progress.assign(
        evidence_count=progress["evidence_count"].mask(is_unproved, 0),
        accepted_modes=codes.map(accepted),
        came_as=is_unproved.map({True: LABELS[_TEXT], False: ""}),
    )


def _told_only(evidence: pd.DataFrame, office: Office) -> dict[str, str]:
    """The indicators for which nothing came but words, of kinds that no words prove; and what is accepted instead."""
    kinds = {each.code: each for each in office.evidence_kinds}
    is_shown = set(evidence["indicator_code"][evidence["mode"].ne(_TEXT)])
    only_told = evidence[~evidence["indicator_code"].isin(is_shown)]
    modes: dict[str, list[Sequence[str]]] = {}
    for code, kind in zip(only_told["indicator_code"], only_told["kind"], strict=True):
        modes.setdefault(code, []).append(office.evidence_modes.of(code, kinds.get(kind)))
    return {code: said(found[0]) for code, found in modes.items() if not any(_TEXT in each for each in found)}


def _asked(office: Office, code: str) -> str:
    modes = office.evidence_modes.of(code, None)
    return "" if set(modes) >= set(LABELS) else said(modes)
