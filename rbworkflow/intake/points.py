"""The points that reading a form raises, in the office's words and with the weight it gives them."""

from collections.abc import Iterable
from typing import Final

from rbworkflow.config_files import config_values
from rbworkflow.errors import ConfigurationError
from rbworkflow.filling import names_in
from rbworkflow.finding import Finding
from rbworkflow.home import shipped
from rbworkflow.office.loading import RULES
from rbworkflow.office.rules import Rule

Rules = Iterable[Rule]
_ALWAYS: Final = frozenset({"indicator", "cell"})


def try_sentences(rules: Rules) -> None:
    """Raises ConfigurationError for a sentence that asks for what reading does not tell; the shipped ones ask for all
    that it tells.
    """
    shipped_rules = {each["code"]: Rule.model_validate(each) for each in config_values(shipped(RULES))["reading_rules"]}
    for rule in rules:
        usual = shipped_rules.get(rule.code, rule).wordings.values()
        rule.told(dict.fromkeys(_ALWAYS.union(*map(names_in, usual)), ""))


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
    told = rule.told({"indicator": indicator_code, "cell": cell} | words)
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
