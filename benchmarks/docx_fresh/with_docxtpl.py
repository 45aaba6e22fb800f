"""The same, loaded while the time runs."""

from pathlib import Path

from benchmarks.comparison import Method
from benchmarks.docx.material import Material
from benchmarks.docx.prepared import prepared


def run(asked: tuple[Material, Path]) -> bytes:
    from benchmarks.docx.with_docxtpl import run as loaded  # noqa: PLC0415 - loading it is timed

    return loaded(asked)


METHOD = Method(prepare=lambda material: (material, prepared("template")), run=run)
