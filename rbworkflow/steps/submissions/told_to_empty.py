"""What a unit is told to empty is not missed once it is empty: a filler, a zero over what was done early, a word that
only says that there is evidence.
"""

from typing import Final

import pandas as pd

from rbworkflow.intake.submissions.frames import TEXTS
from rbworkflow.office.rule_words import RuleWords
from rbworkflow.validation.telling import identifies
from rbworkflow.validation.words import worths
from rbworkflow.validation.worth import Worth

_EVIDENCE: Final = ("evidence_text", "follow_up_evidence")


def without_told_to_empty(earlier: pd.DataFrame, progress: pd.DataFrame, words: RuleWords) -> pd.DataFrame:
    """The rows of the submission before, without what says nothing and without zeros over early results of `progress`.

    `earlier` has the columns of submission_row, `progress` those of the rules' table with `is_covered`.
    """
    if earlier.empty:
        return earlier
    said = {
        name: earlier[name].where(worths(earlier[name].to_numpy(object), words) == Worth.WORDS, "") for name in TEXTS
    }
    for name in _EVIDENCE:
        said[name] = said[name].where(said[name].map(lambda text: identifies(text, words)).astype(bool), "")
    place = ["indicator_code", "quarter"]
    covered = pd.MultiIndex.from_frame(progress.loc[progress["is_covered"], place])
    is_zero = earlier["actual"].map(lambda value: value == 0).astype(bool)
    is_covered_zero = is_zero & pd.MultiIndex.from_frame(earlier[place]).isin(covered)
    return earlier.assign(**said, actual_text=earlier["actual_text"].mask(is_covered_zero, ""))
