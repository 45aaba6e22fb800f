"""The points that reading a form raises, in the office's words and with the weight it gives them."""

from collections.abc import Iterable

from rbworkflow.errors import ConfigurationError
from rbworkflow.finding import Finding
from rbworkflow.office.rules import Rule

Rules = Iterable[Rule]


def points(  # noqa: PLR0913 - where a point stands, each by name
    rules: Rules,
    code: str,
    *,
    sheet: str = "",
    cell: str = "",
    indicator_code: str = "",
    quarter: int = 0,
    explanation: str = "",
    **words: str,
) -> list[Finding]:
    """The point of this rule, with the indicator, the cell and `words` told in its sentences; none where it is off.

    Raises ConfigurationError where config/rules.toml has no such rule or its sentence names what is not known.
    """
    rule = next((each for each in rules if each.code == code), None)
    if rule is None:
        raise ConfigurationError(f"Aturan {code} tidak ada pada reading_rules di config/rules.toml.")
    known = {"indicator": indicator_code, "cell": cell} | words
    try:
        told = {wording: template.format(**known) for wording, template in rule.wordings.items()}
    except (KeyError, ValueError) as error:
        raise ConfigurationError(
            f"Kalimat aturan {code} di config/rules.toml memuat {error} yang tidak dikenal. "
            f"Yang dapat dipakai: {', '.join(f'{{{name}}}' for name in known)}."
        ) from error
    found = Finding(
        rule=code,
        severity=rule.severity,
        sheet=sheet,
        cell=cell,
        indicator_code=indicator_code,
        quarter=quarter,
        explanation=explanation,
        **told,
    )
    return [found] if rule.is_active else []
