"""A mail of each kind with the values that the steps give: what a template must be able to write."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from rbworkflow.delivery.samples.common import Samples
from rbworkflow.delivery.samples.decisions import decision_samples
from rbworkflow.delivery.samples.offices import office_samples
from rbworkflow.delivery.samples.operator import operator_samples
from rbworkflow.delivery.samples.people import people_samples
from rbworkflow.delivery.samples.reports import report_samples
from rbworkflow.delivery.samples.sending import sending_samples
from rbworkflow.delivery.samples.units import unit_samples
from rbworkflow.office.model import Office


def samples(office: Office, kind: str) -> Iterator[dict[str, Any]]:
    """The values of every sample of this kind."""
    plain, *others = _all(office)[kind]
    yield plain
    for changes in others:
        yield plain | changes


def sample_values(office: Office) -> dict[str, dict[str, Any]]:
    """By kind, what its template is given."""
    return {kind: plain for kind, (plain, *_) in _all(office).items()}


def _all(office: Office) -> Samples:
    moment = datetime(2026, 7, 6, 13, 5, tzinfo=office.tz)
    return {
        **unit_samples(office, moment),
        **decision_samples(moment),
        **people_samples(office, moment),
        **report_samples(moment),
        **sending_samples(moment),
        **office_samples(),
        **operator_samples(),
    }
