"""What an office sent, read: its data by the published schema, its manifest by the form we gave it.

A stranger's bytes are parsed in the isolated child; what it says is held against our own types before it counts.
"""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Annotated, Any, Final

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from rbworkflow.errors import RefusedError
from rbworkflow.isolation.running import ChildDiedError, ChildLimits, run_each, run_isolated
from rbworkflow.report.content.heading import FORMAT
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.reading import read_content
from rbworkflow.report.data import data_schema

CHECK_DATA: Final = "rbworkflow.province.checking.check_data"
CHECK_MANIFEST: Final = "rbworkflow.province.checking.check_manifest"
BUDGET: Final = ChildLimits(memory_mib=768, cpu_seconds=30, wall_seconds=120)
BUDGET_OF_MANY: Final = ChildLimits(memory_mib=1024, cpu_seconds=120, wall_seconds=240)
"""For 8 MiB of reports at a time."""
DATA_REFUSED: Final = "Berkas data {}: {}."
MANIFEST_REFUSED: Final = "Daftar isi paket {}: {}."
TOO_HEAVY: Final = "terlalu berat dibuka"
BROKEN: Final = "isinya tidak utuh"
PRACTISED: Final = "hasil latihan, bukan laporan kantor"
_KEPT_THERE: Final[dict[str, Any]] = {"units": [], "exceptions": [], "changes_since": [], "package": None}
"""What an office keeps to itself, as what says nothing of it."""


class PackageRefusedError(RefusedError):
    """Something an office sent that cannot be taken; its text says what and why."""


class _Said(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class ManifestFile(_Said):
    """A file of the package: what it is called, and the digest by which it is known."""

    thing: Annotated[str, Field(alias="nama", max_length=200)]
    name: Annotated[str, Field(alias="nama_berkas", min_length=1, max_length=200, pattern=r"^[^/\\\x00-\x1f]+$")]
    size: Annotated[int, Field(alias="ukuran", ge=0)]
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class _Office(_Said):
    code: Annotated[str, Field(alias="kode")]


class _Period(_Said):
    code: Annotated[str, Field(alias="kode")]


class _Letter(_Said):
    number: Annotated[str, Field(alias="nomor", max_length=100)]
    dated_on: Annotated[date, Field(alias="tanggal")]


class PackageManifest(_Said):
    """Daftar isi paket: which report it is of, and every file of it."""

    office: Annotated[_Office, Field(alias="kantor")]
    period: Annotated[_Period, Field(alias="periode")]
    revision: Annotated[int, Field(alias="revisi", ge=1)]
    amendment: Annotated[int, Field(alias="perubahan", ge=0)]
    letter: Annotated[_Letter, Field(alias="surat")]
    files: Annotated[tuple[ManifestFile, ...], Field(alias="berkas", max_length=200)]


def read_data(content: bytes, *, name: str, is_practice: bool = False) -> Content:
    """The report's content as the province may know it, of any format up to ours; in practice also what was practised.

    Raises PackageRefusedError, in a sentence.
    """
    said = _checked(CHECK_DATA, content, data_schema(), FORMAT, refusal=DATA_REFUSED.format(name, "{}"))
    return _content(said, name, is_practice=is_practice)


def read_many(named: Sequence[tuple[bytes, str]], *, is_practice: bool = False) -> list[Content | PackageRefusedError]:
    """Each of many as read_data reads one, or why it is refused; they share children, and one that brings its child
    down is refused alone.
    """
    contents = (content for content, _ in named)
    given_up: tuple[str, dict[str, Any]] = (TOO_HEAVY, {})
    answers = run_each(CHECK_DATA, contents, data_schema(), FORMAT, given_up=given_up, limits=BUDGET_OF_MANY)
    return [
        _read_or_refused(fault, dict(said), name, is_practice=is_practice)
        for (fault, said), (_, name) in zip(answers, named, strict=True)
    ]


def _read_or_refused(
    fault: str, said: dict[str, Any], name: str, *, is_practice: bool
) -> Content | PackageRefusedError:
    if fault:
        return PackageRefusedError(DATA_REFUSED.format(name, fault))
    try:
        return _content(said, name, is_practice=is_practice)
    except PackageRefusedError as refusal:
        return refusal


def _content(said: dict[str, Any], name: str, *, is_practice: bool) -> Content:
    """What a child found to be as published; raises PackageRefusedError."""
    if said.pop("mode", None) is not None and not is_practice:
        raise PackageRefusedError(DATA_REFUSED.format(name, PRACTISED))
    try:
        content = read_content(json.dumps({**_KEPT_THERE, **said}))
    except RefusedError as error:
        raise PackageRefusedError(DATA_REFUSED.format(name, BROKEN)) from error
    if content["number"] < 1 or content["amendment"] < 0:
        raise PackageRefusedError(DATA_REFUSED.format(name, BROKEN))
    return content


def read_manifest(content: bytes, *, name: str) -> PackageManifest:
    """What the manifest says; raises PackageRefusedError, in a sentence."""
    said = _checked(CHECK_MANIFEST, content, refusal=MANIFEST_REFUSED.format(name, "{}"))
    try:
        return PackageManifest.model_validate(said)
    except ValidationError as error:
        faults = ", ".join(dict.fromkeys(_places(error)))
        raise PackageRefusedError(MANIFEST_REFUSED.format(name, f"{BROKEN} ({faults})")) from error


def _places(error: ValidationError) -> Iterator[str]:
    return (".".join(map(str, fault["loc"])) for fault in error.errors()[:3])


def _checked(job: str, content: bytes, *given: object, refusal: str) -> dict[str, Any]:
    try:
        ((fault, said),) = run_isolated(job, [content], *given, limits=BUDGET)
    except ChildDiedError as error:
        raise PackageRefusedError(refusal.replace("{}", TOO_HEAVY)) from error
    if fault:
        raise PackageRefusedError(refusal.replace("{}", fault))
    return dict(said)
