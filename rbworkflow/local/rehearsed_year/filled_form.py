"""A unit fills the form that it was sent: what the plan asks of it is reached, told and proved."""

from collections.abc import Mapping, Sequence

from rbworkflow.intake.form_id import SHEET, form_columns
from rbworkflow.office import Semester
from rbworkflow.plan.model import Indicator
from rbworkflow.sheets.typing_in import type_in
from rbworkflow.steps.workplace import Workplace
from rbworkflow.wording import roman


def filled_form(
    workplace: Workplace, form: bytes, semester: Semester, indicators: Sequence[Indicator], *, is_proved: bool
) -> bytes:
    """The form as the unit sends it back; without proof it has points to complete."""
    columns = form_columns(workplace.settings.config, semester)
    labels = {kind.code: kind.label for kind in workplace.office.evidence_kinds} if is_proved else {}
    rows = [
        {columns.column(name).title: value for name, value in _typed(each, semester, labels).items()}
        for each in indicators
    ]
    return type_in(form, SHEET, rows, key=columns.column("code").title)


def _typed(indicator: Indicator, semester: Semester, labels: Mapping[str, str]) -> dict[str, str | int | float]:
    """What the unit types; of the evidence, the kinds that `labels` names."""
    results = dict(
        zip(("actual_a", "actual_b"), (indicator.targets[each - 1] for each in semester.quarters), strict=True)
    )
    evidence = [
        f"{labels[kind]}: https://bukti.example/{semester.code}/{indicator.code}/{kind}"
        for kind in indicator.required_evidence
        if kind in labels
    ]
    return {
        "code": indicator.code,
        **{name: "" if target is None else float(target) for name, target in results.items()},
        "narrative": (
            f"{indicator.activity} dilaksanakan pada triwulan {' dan '.join(map(roman, semester.quarters))} tahun "
            f"{semester.year}, dan hasilnya dibahas dalam rapat subbagian."
        ),
        "evidence": "\n".join(evidence),
    }
