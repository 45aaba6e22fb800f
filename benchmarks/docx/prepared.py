"""What lies ready before the time runs, made by another process: our kept frame, the peer's template.

`python -m benchmarks.docx.prepared frames FOLDER`
"""

import importlib
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.docx.material import COLUMNS


def prepared(what: str) -> Path:
    """The folder of it, which nothing of this process has looked into."""
    folder = Path(tempfile.mkdtemp(prefix="benchmark-docx-"))
    command = [sys.executable, "-m", "benchmarks.docx.prepared", what, str(folder)]
    subprocess.run(command, check=True)  # noqa: S603 - our own module
    return folder


def frames(folder: Path) -> None:
    from benchmarks.docx.ours import SECTIONS  # noqa: PLC0415 - of this process alone
    from rbworkflow.report.layout import ReportLayout  # noqa: PLC0415 - the same
    from rbworkflow.report.word.frame import frame  # noqa: PLC0415 - the same

    frame(ReportLayout(frames=folder), SECTIONS)


def template(folder: Path) -> None:
    docx = importlib.import_module("docx")
    document = docx.Document()
    for line in (
        "{%p for chapter in chapters %}",
        "{{ chapter.heading }}",
        "{%p for text in chapter.texts %}",
        "{{ text }}",
    ):
        document.add_paragraph(line)
    for line in ("{%p endfor %}", "{%p endfor %}", "{%p for each in pictures %}", "{{ each }}", "{%p endfor %}"):
        document.add_paragraph(line)
    table = document.add_table(4, len(COLUMNS))
    for position, title in enumerate(COLUMNS):
        table.cell(0, position).text = title
        table.cell(2, position).text = f"{{{{ row[{position}] }}}}"
    table.cell(1, 0).text, table.cell(3, 0).text = "{%tr for row in rows %}", "{%tr endfor %}"
    header(table.rows[0])
    document.save(folder / "template.docx")


def header(row: object) -> None:
    """Mark a row of python-docx's as one that repeats on every page."""
    oxml = importlib.import_module("docx.oxml")
    row._tr.get_or_add_trPr().append(oxml.OxmlElement("w:tblHeader"))  # type: ignore[attr-defined] # noqa: SLF001 - no public way


if __name__ == "__main__":
    {"frames": frames, "template": template}[sys.argv[1]](Path(sys.argv[2]))
