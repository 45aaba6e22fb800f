from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rbworkflow.figures.rounding import half_up
from rbworkflow.wording import round_half_up


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        (107.14285714285714, "107.14"),
        (87.5, "87.50"),
        (2.675, "2.68"),
        (0.005, "0.01"),
        (-0.005, "-0.01"),
        (99.995, "100.00"),
        (50.0049999999, "50.00"),
        (-0.004, "0.00"),
        (-0.0, "0.00"),
    ],
)
def test_figures_are_rounded_half_away_from_zero_at_two_places(value, printed):
    assert str(half_up(value)) == printed


@given(st.integers(min_value=-10_000_000, max_value=10_000_000))
def test_binary_noise_never_decides_the_rounding(thousandths):
    assert half_up(thousandths / 1000) == round_half_up(Decimal(thousandths) / 1000)
