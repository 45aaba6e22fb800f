"""Rules over the progress table: what must be corrected, what needs an explanation, what is worth a note."""

from rbworkflow.validation.findings import as_findings, blocked_keys, with_blocked
from rbworkflow.validation.rules import check

__all__ = ["as_findings", "blocked_keys", "check", "with_blocked"]
