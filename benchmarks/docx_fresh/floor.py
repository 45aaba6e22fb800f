"""The same, loaded while the time runs."""

from benchmarks.comparison import Method
from benchmarks.docx.material import Material


def run(material: Material) -> bytes:
    from benchmarks.docx.floor import run as loaded  # noqa: PLC0415 - loading it is timed

    return loaded(material)


METHOD = Method(prepare=lambda material: material, run=run)
