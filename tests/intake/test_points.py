"""What reading a form asks is the office's: its sentence, its weight, and whether it is asked at all."""

import pytest

from rbworkflow.errors import ConfigurationError
from rbworkflow.finding import Severity
from rbworkflow.intake.points import points
from tests.intake.intake_builders import RULES

MODES = next(rule for rule in RULES if rule.code == "I13")


def test_sentence_and_weight_are_the_offices() -> None:
    own = MODES.model_copy(update={"severity": Severity.NOTE, "message": "{indicator} ({cell}): {came}"})
    (point,) = points([own], "I13", cell="R11", indicator_code="A1-01", came="Baru tautan.")
    assert (point.message, point.severity) == ("A1-01 (R11): Baru tautan.", Severity.NOTE)


def test_a_rule_switched_off_asks_nothing() -> None:
    assert points([MODES.model_copy(update={"is_active": False})], "I13", came="Baru tautan.") == []


def test_a_rule_that_is_missing_and_a_name_that_is_unknown_are_faults_of_the_configuration() -> None:
    with pytest.raises(ConfigurationError, match=r"I13 tidak ada pada reading_rules di config/rules\.toml"):
        points([], "I13", came="Baru tautan.")
    broken = MODES.model_copy(update={"message": "{cara}"})
    with pytest.raises(ConfigurationError, match=r"I13 .*cara.*\{came\}"):
        points([broken], "I13", came="Baru tautan.")
