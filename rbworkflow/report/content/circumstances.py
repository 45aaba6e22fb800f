"""What a report answers, stands beside and follows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from rbworkflow.report.content.model import Circumstances, Comparison
from rbworkflow.report.texts import clean
from rbworkflow.wording import long_date


@dataclass(frozen=True, kw_only=True)
class Occasion:
    """The province's letter that asked for the report, earlier periods, and the day a period was opened too late."""

    province_letter: str = ""
    comparisons: Sequence[Comparison] = ()
    recorded_late_on: date | None = None


def circumstances(occasion: Occasion) -> Circumstances:
    """Of a first revision: a later one tells its changes since the one before."""
    late_on = occasion.recorded_late_on
    return {
        "province_letter": clean(occasion.province_letter),
        "comparisons": list(occasion.comparisons),
        "changes_since": [],
        "recorded_late_on": None if late_on is None else late_on.isoformat(),
        "exceptions": [] if late_on is None else [_late_entry(late_on)],
    }


def _late_entry(late_on: date) -> str:
    return f"Dicatat kemudian: periode dibuka pada {long_date(late_on)}, sesudah batas waktunya lewat."
