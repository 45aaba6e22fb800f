"""Rounding, at the rim: inside, figures are float64; what is printed or stored passes here once."""

from decimal import Decimal

from rbworkflow.wording import round_half_up

NOISE_PLACES = 9
"""Beyond this many decimals a float64 figure is arithmetic noise (2.675 is stored a little below)."""


def half_up(value: float) -> Decimal:
    """`value` with two decimals, half away from zero: 107.142857 -> 107.14, 2.675 -> 2.68."""
    return round_half_up(Decimal(repr(round(float(value), NOISE_PLACES))))
