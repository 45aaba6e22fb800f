"""What of a package is not here: what has not come, and what came otherwise than its manifest says."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, select

from rbworkflow.province.packages import MemberFile, MemberPackage, came_from
from rbworkflow.store.schema import received_file
from rbworkflow.wording import listed

OTHERWISE: Final = "SIDIK_BEDA"
"""Why a file was set aside whose content is not what the manifest says."""
HERE: Final = "ada"
ABSENT: Final = "belum datang"
DIFFERS: Final = "isi berbeda"


@dataclass(frozen=True)
class Lacking:
    """The files of a package that are not here, in its order."""

    files: tuple[MemberFile, ...]
    otherwise: frozenset[str] = frozenset()
    """The names of those that came with another content, whose office was asked to send them once more."""

    def state_of(self, file: MemberFile) -> str:
        """In a word or two how it stands with a file of the package."""
        if file not in self.files:
            return HERE
        return DIFFERS if file.name in self.otherwise else ABSENT

    @property
    def sentences(self) -> Iterator[str]:
        """What has not come, and what came otherwise."""
        absent = [each.name for each in self.files if each.name not in self.otherwise]
        came = [each.name for each in self.files if each.name in self.otherwise]
        if absent:
            yield f"Belum datang: {listed(absent)}."
        if came:
            yield f"Datang dengan isi yang berbeda dari daftar isi paketnya: {listed(came)}."


def lacking_of(conn: Connection, package: MemberPackage) -> Lacking:
    """What of the package is not here now."""
    lacks = package.lacks(came_from(conn, package.office_code, package.unit_code))
    mine = (received_file.c.office_code == package.office_code, received_file.c.unit_code == package.unit_code)
    since = (received_file.c.reason_code == OTHERWISE, received_file.c.received_at >= package.received_at)
    names = {name.rpartition("/")[2] for name in conn.scalars(select(received_file.c.name).where(*mine, *since))}
    return Lacking(lacks, frozenset(each.name for each in lacks if each.name in names))
