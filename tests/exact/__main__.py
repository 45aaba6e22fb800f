"""`python -m tests.exact FOLDER` writes every paper of every material there, each into the folder of its material."""

import sys
from pathlib import Path

from tests.exact.documents import documents
from tests.exact.material import MATERIALS
from tests.exact.workbooks import workbooks


def write_papers(target: Path) -> None:
    for variant, make in MATERIALS.items():
        folder, material = target / variant, make()
        folder.mkdir(parents=True)
        for name, document in documents(material):
            (folder / f"{name}.docx").write_bytes(document)
        for name, workbook in workbooks(material):
            (folder / f"{name}.xlsx").write_bytes(workbook)


if __name__ == "__main__":
    write_papers(Path(sys.argv[1]))
