"""The program's own steps, office by office in one process, with all that they do beside: gates, codes, the chain."""

import gc

from benchmarks.comparison import Method
from benchmarks.e2e.material import Day, Done, our_lines, round_of
from rbworkflow.isolation.warm_children import warm_children


def run(day: Day) -> Done:
    gc.freeze()  # as every run of the worker does
    with warm_children():  # as a round over many offices does
        for seat in day.seats:
            round_of(seat)
    return Done(day, our_lines)


METHOD = Method(prepare=lambda day: day, run=run)
