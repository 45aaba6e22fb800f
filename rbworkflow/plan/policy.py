"""config/plan.toml as frozen values: the tests of a plan, the words that are vague, the share each grade asks for."""

from collections.abc import Collection
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import field_validator

from rbworkflow.config_files import as_model
from rbworkflow.office.newest_words import newest_values
from rbworkflow.office.strict import Model, fillable
from rbworkflow.plan import sense_tests  # noqa: F401 - being read is what registers them
from rbworkflow.plan.quality_tests import NEEDS, TESTS
from rbworkflow.plan.sense_words import SenseWords


class QualityTest(Model):
    """A test as the office words it: `advice` says what to do where it is not passed, and may name {detail}.

    `side` is the share it counts in: the plan's form, or its sense.
    """

    code: str
    name: str
    advice: Annotated[str, fillable(detail="")]
    side: Literal["form", "sense"] = "form"
    is_active: bool = True


class Grade(Model):
    """From which share of tests passed, in percent, a plan has this letter."""

    from_pct: Decimal
    code: str
    label: str


class PlanPolicy(Model):
    """`recommendations` is the test over the evaluation's recommendations, the others are over indicators."""

    vague_words: tuple[str, ...]
    grades: tuple[Grade, ...]
    tests: tuple[QualityTest, ...]
    sense: SenseWords = SenseWords()
    recommendations: QualityTest

    @field_validator("grades")
    @classmethod
    def _reach_zero(cls, grades: tuple[Grade, ...]) -> tuple[Grade, ...]:
        shares = [grade.from_pct for grade in grades]
        if not shares or shares != sorted(shares, reverse=True) or shares[-1] != 0:
            raise ValueError("urutkan dari yang tertinggi, dan yang terakhir mulai dari 0")
        return grades

    @field_validator("tests")
    @classmethod
    def _are_known(cls, tests: tuple[QualityTest, ...]) -> tuple[QualityTest, ...]:
        strange = [test.code for test in tests if test.code not in TESTS]
        if strange:
            raise ValueError(f"uji {', '.join(strange)} tidak dikenal; yang ada: {', '.join(TESTS)}")
        return tests

    def answerable(self, lacking: Collection[str]) -> tuple[Self, tuple[QualityTest, ...]]:
        """The policy without the tests that need one of the columns `lacking`, and the active ones of those."""
        skipped = tuple(test for test in self.tests if NEEDS[test.code].intersection(lacking))
        kept = tuple(test for test in self.tests if test not in skipped)
        return self.model_copy(update={"tests": kept}), tuple(test for test in skipped if test.is_active)

    def grade(self, share_pct: Decimal) -> Grade:
        return next(grade for grade in self.grades if share_pct >= grade.from_pct)


def load_plan_policy(config: Path) -> PlanPolicy:
    """The policy in the folder `config`; raises ConfigurationError naming file and key."""
    path = config / "plan.toml"
    return as_model(PlanPolicy, newest_values(path), path)
