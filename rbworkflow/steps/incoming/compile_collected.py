"""Compiling by hand: what lies in inboxes and mailbox by now is collected first, as the round does it."""

from dataclasses import dataclass, replace

from rbworkflow.office import Period
from rbworkflow.steps.incoming.collect import Collected, Progress, collect, nobody_watches
from rbworkflow.steps.reports.compile import Compiled, compile_whole
from rbworkflow.steps.workplace import Workplace


@dataclass(frozen=True)
class CompiledByHand:
    """What came in, and the revision that stands now."""

    collected: Collected
    compiled: Compiled


def compile_collected(workplace: Workplace, period: Period, *, tell: Progress = nobody_watches) -> CompiledByHand:
    """Collect, then compile as at the cut-off; what could not be collected is said beside the report.

    Raises as `compile_report`, and RetryLaterError while the mailbox is away and waited for.
    """
    collected = collect(workplace, tell=tell)
    compiled = compile_whole(workplace, period)
    said = [compiled.message, *collected.troubles]
    return CompiledByHand(collected, replace(compiled, message=" ".join(said)))
