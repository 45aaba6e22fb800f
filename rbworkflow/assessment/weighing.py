"""Whether the items' own weights add up to what the office says a part weighs in an area."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby

from rbworkflow.assessment.model import AssessmentItem
from rbworkflow.assessment.terms import AssessmentTerms
from rbworkflow.wording import number


def other_weights(items: Sequence[AssessmentItem], terms: AssessmentTerms) -> list[str]:
    """Each part (and area) whose items weigh together something else, in words; none where weights are not given."""
    return list(_other(items, terms))


def _other(items: Sequence[AssessmentItem], terms: AssessmentTerms) -> Iterator[str]:
    weights = terms.weights.weights if terms.weights else {}

    def cell(item: AssessmentItem) -> tuple[str, str]:
        return item.part, item.area_code if item.area_code in weights.get(item.part, {}) else ""

    for (part, area), group in groupby(sorted(items, key=cell), cell):
        expected = weights.get(part, {}).get(area)
        given = [item.weight for item in group]
        if expected is None or None in given:
            continue
        total = sum(filter(None, given), Decimal(0))
        if total != expected:
            where = " ".join(filter(None, (terms.policy.part(part).label, terms.plan.area_labels.get(area, ""))))
            yield f"{where} {number(total)}, seharusnya {number(expected)}"
