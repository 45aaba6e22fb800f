"""Files on their way in from a page: kept beside the data, in pieces, until they are sent or a day has passed.

Each stands under an id made of what its sender says of it, so that whoever chooses the same file again goes on where
it was cut. What is refused by name or size is refused before a byte of it is taken; what it is, receiving looks at.
"""

import hashlib
import json
import re
import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO, Final, Self

from rbworkflow.access.tokens import digest
from rbworkflow.intake.arrivals.inbox import LARGEST
from rbworkflow.intake.arrivals.unpacking import MOST_FILES, is_zip
from rbworkflow.intake.evidence.endings import KNOWN_ENDINGS, REASONS_BY_ENDING, ending_of
from rbworkflow.intake.names import check_name, is_temporary, plain
from rbworkflow.intake.reasons import IntakeRefusedError
from rbworkflow.system import only_one

FOLDER: Final = "unggahan"
LARGEST_TOGETHER: Final = 500 * 1024 * 1024
KEPT_SECONDS: Final = 24 * 3600
_ID: Final = re.compile(r"[0-9a-f]{32}")
_PART: Final = 1024 * 1024
_MAY_HOLD_LINKS: Final = "PINTASAN"


@dataclass(frozen=True, kw_only=True)
class Upload:
    """One chosen file: what it was announced as, and for what (an indicator's code, or none: the form)."""

    id: str
    name: str
    size: int
    indicator_code: str


@dataclass(frozen=True)
class Uploads:
    """What was chosen on one link's page and not sent yet; `also` are endings that it takes besides the usual ones."""

    folder: Path
    also: frozenset[str] = frozenset()

    @classmethod
    def of(cls, data: Path, token: str, *, also: frozenset[str] = frozenset()) -> Self:
        """Those of this token; the token itself is written nowhere."""
        return cls(data / FOLDER / digest(token), also)

    def announce(self, name: str, size: int, *, indicator_code: str, mark: str) -> Upload:
        """A file that is to come, or that came in part; raises IntakeRefusedError where it cannot be taken.

        `mark` tells files of one name and size apart.
        """
        name = plain(name)
        _check(name, size, self.also)
        told = "\0".join((indicator_code, name, str(size), mark))
        new = Upload(id=_short(told.encode()), name=name, size=size, indicator_code=indicator_code)
        others = [each for each in self.chosen() if each.id != new.id]
        if len(others) >= MOST_FILES:
            raise IntakeRefusedError("BERKAS_BANYAK")
        if size + sum(each.size for each in others) > LARGEST_TOGETHER:
            raise IntakeRefusedError("KIRIMAN_BESAR")
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._content(new.id).touch()
        self._notes(new.id).write_text(json.dumps(asdict(new)), encoding="utf-8")
        return new

    def add(self, name: str, content: BinaryIO, *, indicator_code: str) -> Upload:
        """A file that is here already, whole."""
        content.seek(0)
        mark = hashlib.sha256()
        while part := content.read(_PART):
            mark.update(part)
        new = self.announce(name, content.tell(), indicator_code=indicator_code, mark=mark.hexdigest())
        content.seek(0)
        unfinished = self._content(new.id).with_suffix(".tmp")
        with unfinished.open("wb") as file:
            shutil.copyfileobj(content, file)
        unfinished.replace(self._content(new.id))
        return new

    def append(self, upload: Upload, piece: bytes, *, since: int) -> int:
        """Take the piece that begins at byte `since`; how many bytes are here now. One that does not fit is left."""
        lock = self.folder / f"{upload.id}.lock"
        with only_one(lock) as is_mine, self._content(upload.id).open("ab") as file:
            if is_mine and file.tell() == since and since + len(piece) <= upload.size:
                file.write(piece)
            return file.tell()

    def here(self, upload: Upload) -> int:
        """How many of its bytes came."""
        return self._content(upload.id).stat().st_size

    def is_whole(self, upload: Upload) -> bool:
        return self.here(upload) == upload.size

    def chosen(self) -> list[Upload]:
        """All of them, in the order of their names."""
        found = (self.find(path.stem) for path in self.folder.glob("*.json"))
        return sorted((each for each in found if each), key=lambda each: (each.indicator_code, each.name, each.id))

    def find(self, upload_id: str) -> Upload | None:
        """The one of this id; None for any other text."""
        if not _ID.fullmatch(upload_id) or not self._content(upload_id).is_file():
            return None
        with suppress(FileNotFoundError):  # another page of his forgets it
            return Upload(**json.loads(self._notes(upload_id).read_text(encoding="utf-8")))
        return None

    def read(self, upload: Upload) -> bytes:
        return self._content(upload.id).read_bytes()

    def forget(self, uploads: Iterable[Upload]) -> None:
        for each in uploads:
            self._notes(each.id).unlink(missing_ok=True)
            self._content(each.id).unlink(missing_ok=True)
            (self.folder / f"{each.id}.lock").unlink(missing_ok=True)

    def _notes(self, upload_id: str) -> Path:
        return self.folder / f"{upload_id}.json"

    def _content(self, upload_id: str) -> Path:
        return self.folder / f"{upload_id}.isi"


def tidy_uploads(data: Path, *, now: float) -> None:
    """Let go what nobody sent for a day; `now` is the file system's present."""
    for folder in (data / FOLDER).glob("*"):
        with suppress(FileNotFoundError):  # somebody else tidies, too
            newest = max(path.stat().st_mtime for path in (folder, *folder.iterdir()))
            if now - newest > KEPT_SECONDS:
                shutil.rmtree(folder)


def _check(name: str, size: int, also: frozenset[str]) -> None:
    if is_temporary(name):
        raise IntakeRefusedError("NAMA_SEMENTARA")
    check_name(name)
    if size <= 0:
        raise IntakeRefusedError("KOSONG")
    if size > LARGEST:
        raise IntakeRefusedError("TERLALU_BESAR")
    ending = ending_of(name)
    if ending in also:
        return
    reason_code = REASONS_BY_ENDING.get(ending, "JENIS" if ending and ending not in KNOWN_ENDINGS else "")
    if reason_code and reason_code != _MAY_HOLD_LINKS and not is_zip(name):
        raise IntakeRefusedError(reason_code)


def _short(told: bytes) -> str:
    return hashlib.sha256(told).hexdigest()[:32]
