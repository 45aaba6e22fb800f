"""The same, loaded while the time runs; the layout was read before, as all processes of an office read its config."""

from benchmarks.comparison import Method
from benchmarks.docx.material import Material
from benchmarks.docx.prepared import prepared
from rbworkflow.report.layout import ReportLayout


def run(asked: tuple[Material, ReportLayout]) -> bytes:
    from benchmarks.docx.ours import run as loaded  # noqa: PLC0415 - loading it is timed

    return loaded(asked)


METHOD = Method(prepare=lambda material: (material, ReportLayout(frames=prepared("frames"))), run=run)
