"""A copy that came back, looked at where a stranger's bytes can harm nobody."""

from collections.abc import Sequence
from typing import Final

from rbworkflow.isolation.running import ChildDiedError, ChildLimits, run_isolated
from rbworkflow.report.signed.document_code import PATTERN
from rbworkflow.report.signed.judging import SignedCopy

_JOB: Final = "rbworkflow.report.signed.reading.look_at"
_LIMITS: Final = ChildLimits(memory_mib=1024, cpu_seconds=60, wall_seconds=90)


def look_at_copy(content: bytes, *, roots: Sequence[bytes]) -> SignedCopy:
    """What the PDF says of itself; `roots` are the certificates (PEM) of issuers this office trusts. Raises nothing."""
    try:
        (found,) = run_isolated(_JOB, [content], PATTERN, tuple(roots), limits=_LIMITS)
    except ChildDiedError:
        found = None
    return SignedCopy.of(found)
