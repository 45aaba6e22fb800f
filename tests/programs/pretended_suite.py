"""Programs that stand for LibreOffice: one that writes something like a PDF at once, and those that do not work."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

LINE: Final = 'for each in "$@"; do case "$each" in *.docx) {} ;; esac; done\n'
PRINT: Final = LINE.format(
    "(echo %PDF-1.7; sha256sum < $each | cut -c 1-64; echo %%EOF) > ${each%.docx}.part; "
    "mv ${each%.docx}.part ${each%.docx}.pdf"
)
HALF: Final = LINE.format("echo %PDF-1.7 > ${each%.docx}.pdf")


@dataclass(frozen=True)
class PretendedSuite:
    """A program that keeps count of its starts; `script` is what it does then, in the shell's words."""

    folder: Path
    script: str = PRINT

    @property
    def program(self) -> str:
        self.folder.mkdir(exist_ok=True)
        path = self.folder / "soffice"
        path.write_text(f"#!/bin/sh\necho $$ >> {self._log}\n{self.script}", encoding="utf-8")
        path.chmod(0o755)
        return str(path)

    @property
    def starts(self) -> list[int]:
        """The process ids it had."""
        return [int(line) for line in self._log.read_text().splitlines()] if self._log.exists() else []

    @property
    def _log(self) -> Path:
        return self.folder / "starts"


def print_of(document: bytes) -> bytes:
    """What the one that works makes of a document."""
    return f"%PDF-1.7\n{hashlib.sha256(document).hexdigest()}\n%%EOF\n".encode()
