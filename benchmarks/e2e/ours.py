"""The program's own steps, office by office in one process, with all that they do beside: gates, codes, the chain."""

from benchmarks.comparison import Method
from benchmarks.e2e.material import Day, Done, our_lines, round_of


def run(day: Day) -> Done:
    for seat in day.seats:
        round_of(seat)
    return Done(day, our_lines)


METHOD = Method(prepare=lambda day: day, run=run)
