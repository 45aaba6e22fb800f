"""Kinds of evidence as the office calls them, for the sentences that name what is missing."""

from collections.abc import Iterable

import pandas as pd

from rbworkflow.office.evidence import EvidenceKind
from rbworkflow.wording import in_sentence, listed


def with_kind_labels(progress: pd.DataFrame, kinds: Iterable[EvidenceKind]) -> pd.DataFrame:
    """`progress` with `missing_labels`: what its `missing_kinds` lack, `surat keputusan (SK) dan notula`."""
    labels = {kind.code: in_sentence(kind.label) for kind in kinds}
    told = {
        codes: listed([labels.get(code, code.replace("_", " ")) for code in codes.split(",")]) if codes else ""
        for codes in progress["missing_kinds"].unique()
    }
    return progress.assign(missing_labels=progress["missing_kinds"].map(told))
