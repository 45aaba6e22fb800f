"""Rounding, at the rim: inside, figures are float64; what is printed or stored passes here once."""

from decimal import Decimal

from rbworkflow.wording import round_half_up

NOISE_PLACES = 12
"""Beyond this many decimals a float64 percentage is arithmetic noise (66.665 may come out a little below)."""


def half_up(value: float) -> Decimal:
    """`value` with two decimals, half away from zero: 107.142857 -> 107.14, 2.675 -> 2.68."""
    return round_half_up(without_noise(value))


def without_noise(value: float) -> Decimal:
    """`value` as the decimal it stands for."""
    return Decimal(repr(round(float(value), NOISE_PLACES)))
