"""The floor's way from the same table as everybody: its coding of words as numbers is timed too."""

from benchmarks.comparison import Method
from benchmarks.validate import floor

METHOD = Method(prepare=lambda table: table, run=lambda table: floor.run(floor.prepare(table)))
