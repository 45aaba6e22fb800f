"""Where an office's copies lie: a folder, of a disk of its own at best, known again by a mark.

Stored files are there once for all copies; a copy is a folder that gets its name when it is whole.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rbworkflow.backup.manifest import NAME, Manifest
from rbworkflow.errors import ConfigurationError, WorkflowError
from rbworkflow.home import command_of
from rbworkflow.store import FileStore
from rbworkflow.system import make_private_folder
from rbworkflow.wording import listed

MARK: Final = "cadangan-rbworkflow.txt"
UNFINISHED: Final = ".belum-selesai"
MARKED: Final = "Folder ini menyimpan cadangan rbworkflow kantor {}. Jangan menghapus atau mengubah isinya.\n"
NOT_THERE: Final = (
    "Folder cadangan {} tidak memuat tanda {}: cakramnya tidak terpasang, atau folder itu belum disiapkan. Pasang "
    "cakramnya; bila foldernya memang baru, jalankan sekali: {}"
)
WHOSE: Final = "Folder {} memuat cadangan beberapa kantor. Sebut folder kantor yang dimaksud di dalamnya: {}."
NO_COPY: Final = "Tidak ada cadangan yang utuh di {}."


@dataclass(frozen=True)
class CopyPlace:
    """The copies of one office in a folder that may hold those of others too."""

    folder: Path
    office_code: str
    is_default: bool = False
    """Beside the data, so that no disk can lack."""
    is_one_of_many: bool = False
    """Whether commands have to say whose they are."""

    @property
    def root(self) -> Path:
        return self.folder / self.office_code

    @property
    def files(self) -> FileStore:
        return FileStore(self.root / "files")

    @property
    def lock(self) -> Path:
        return self.root / ".lock"

    def set_up(self) -> None:
        """Mark the folder as the one that is meant."""
        make_private_folder(self.root)
        (self.root / MARK).write_text(MARKED.format(self.office_code), encoding="utf-8")

    def require(self) -> None:
        """Raise ConfigurationError where the marked folder is not there: what is written would go elsewhere."""
        if (self.root / MARK).is_file():
            return
        if not self.is_default:
            set_up = command_of(self.office_code if self.is_one_of_many else "", "backup --set-up")
            raise ConfigurationError(NOT_THERE.format(self.root, MARK, set_up))
        self.set_up()

    def copies(self) -> list[tuple[Path, Manifest]]:
        """Every whole copy, the oldest first."""
        found = ((path, manifest) for path in self._folders() if (manifest := _read(path)) is not None)
        return sorted(found, key=lambda each: (each[1].made, each[0].name))

    def newest(self) -> tuple[Path, Manifest]:
        """Raises ConfigurationError where there is none."""
        copies = self.copies()
        if not copies:
            raise ConfigurationError(NO_COPY.format(self.root))
        return copies[-1]

    def _folders(self) -> Iterator[Path]:
        if self.root.is_dir():
            yield from (path for path in self.root.iterdir() if (path / NAME).is_file() and path.name[0] != ".")


def place_of_copy(path: Path, office_code: str = "") -> tuple[CopyPlace, Path]:
    """A place and the copy in it that `path` names: a copy itself, or the folder of an office's, whose newest it is.

    `office_code` says whose, where a disk has those of several. Raises ConfigurationError where there is none, or
    nobody says whose.
    """
    path = path.absolute()
    if (path / NAME).is_file():
        root = path.parent
    elif (path / MARK).is_file():
        root = path
    else:
        roots = {each.parent.name: each.parent for each in sorted(path.glob(f"*/{MARK}"))}
        if len(roots) > 1 and office_code not in roots:
            raise ConfigurationError(WHOSE.format(path, listed(list(roots))))
        root = roots.get(office_code) or next(iter(roots.values()), path)
    place = CopyPlace(root.parent, root.name)
    return place, path if root == path.parent and (path / NAME).is_file() else place.newest()[0]


def _read(path: Path) -> Manifest | None:
    try:
        return Manifest.of(path)
    except WorkflowError:
        return None  # what is no copy is none to restore, and none to remove
