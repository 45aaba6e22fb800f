"""A claim's files into the store: each is kept as it came, and either accepted by kind or refused with its reason."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Final

from rbworkflow.intake import form_recognition
from rbworkflow.intake.arrivals import inbox
from rbworkflow.intake.arrivals.channels import OPENED_LATER
from rbworkflow.intake.arrivals.opened_zips import open_zip
from rbworkflow.intake.arrivals.unpacking import MOST_FILES, MOST_UNPACKED, ZIP, is_zip
from rbworkflow.intake.evidence.content import media_type
from rbworkflow.intake.evidence.endings import ending_of
from rbworkflow.intake.evidence.links import LINK, links_in
from rbworkflow.intake.evidence.measures import measure
from rbworkflow.intake.form_names import lies_at_the_top
from rbworkflow.intake.names import check_name, is_temporary, plain, shown
from rbworkflow.intake.reasons import SENTENCES, IntakeRefusedError
from rbworkflow.sheets.refusals import SENTENCES as WORKBOOK_SENTENCES
from rbworkflow.store import FileStore

MOST_OF_A_CLAIM: Final = 400 * 1024 * 1024
"""Of all that its zips hold together; one that holds more than is left stays closed."""
_WRAPPINGS: Final = {"ARSIP", "WINMAIL", "SUREL_LAMPIRAN", "SUREL_TERKUNCI", "BUKU_KERJA"}
_OF_WORKBOOKS: Final = {"JENIS": "BUKAN_OOXML", "ARSIP": "BUKAN_OOXML", "PINTASAN": "BUKAN_OOXML"}
"""Which reason of a workbook stands for one of any file."""


@dataclass(frozen=True, kw_only=True)
class ReceivedFile:
    """One file of a claim after it was kept; `name` is its path in the claim, readable and unlike any other."""

    name: str
    sha256: str | None = None
    """None where there was no content to keep: a link, a pipe, a folder, a giant."""
    size: int = 0
    media_type: str = ""
    page_count: int | None = None
    width: int | None = None
    height: int | None = None
    links: tuple[str, ...] = ()
    changed_at: float = 0
    reason_code: str = ""
    message: str = ""

    @property
    def is_accepted(self) -> bool:
        return not self.reason_code

    def refused(self, reason_code: str, message: str = "") -> "ReceivedFile":
        """The same file, set aside with the reason's sentence or another one."""
        return replace(self, reason_code=reason_code, message=message or SENTENCES[reason_code])

    @property
    def is_opened(self) -> bool:
        """A zip, for which the files count that were in it."""
        return self.media_type == ZIP

    @property
    def may_be_form(self) -> bool:
        """An accepted workbook that lies in the unit's own folder, not in one for evidence."""
        return form_recognition.may_be_form(self.name, self.media_type)

    @property
    def was_meant_as_form(self) -> bool:
        """A refused file that its sender most likely took for the form: the answer must speak of it first."""
        return bool(self.reason_code) and form_recognition.is_refused_form(self.name, self.reason_code)


def wraps_others(file: ReceivedFile) -> bool:
    """Whether a refused file most likely holds what was to be sent: nothing is missing, but it cannot be opened."""
    return lies_at_the_top(file.name) and file.reason_code in _WRAPPINGS


def receive(claim: inbox.Claim, files: FileStore) -> tuple[ReceivedFile, ...]:
    """Keep every file of the claim, also those in a zip, and say what it is; running it again gives the same.

    An application's own temporary files, which come only inside mail attachments, are refused like other bad names.
    """
    return tuple(_received(claim, files, inbox.paths(claim)))


def received_before(name: str, sha256: str, files: FileStore) -> ReceivedFile:
    """A file that was accepted once, as it was then."""
    content = files.get(sha256)
    return _accepted(name, sha256, media_type(PurePath(name).name, content), content)


def candidates(received: Sequence[ReceivedFile]) -> tuple[ReceivedFile, ...]:
    """Workbooks that may be the unit's form, newest first."""
    forms = [file for file in received if file.may_be_form]
    return tuple(sorted(forms, key=lambda file: (-file.changed_at, file.name)))


def _received(claim: inbox.Claim, files: FileStore, standing: Sequence[PurePath]) -> Iterator[ReceivedFile]:
    """Each file; where a unit put a zip into its folder, the zip and what it holds, as a mail's would be opened."""
    taken, left = list(standing), MOST_OF_A_CLAIM
    for path in standing:
        try:
            content = inbox.read_content(claim, path)
        except IntakeRefusedError as refusal:
            yield _in_a_forms_words(ReceivedFile(name=shown(path)).refused(refusal.reason_code, str(refusal)))
            continue
        changed_at = (claim.folder / path).lstat().st_mtime
        if claim.channel not in OPENED_LATER or not is_zip(path.name):
            yield _kept(path, content, files, changed_at=changed_at)
            continue
        with open_zip(path, content, taken, most_unpacked=min(left, MOST_UNPACKED)) as opened:
            if opened is None or len(taken) - len(standing) + len(opened.paths) > MOST_FILES:
                yield _kept(path, content, files, changed_at=changed_at)
                continue
            yield ReceivedFile(name=shown(path), sha256=files.put(content), size=len(content), media_type=ZIP)
            taken += opened.paths
            for inner, data in opened.files():
                left -= len(data)
                yield _kept(inner, data, files, changed_at=changed_at)


def _kept(path: PurePath, content: bytes, files: FileStore, *, changed_at: float) -> ReceivedFile:
    name, sha256 = shown(path), files.put(content)
    try:
        for part in path.parts:
            _check_part(plain(part))
        kind = media_type(path.name, content)
    except IntakeRefusedError as refusal:
        bare = ReceivedFile(name=name, sha256=sha256, size=len(content))
        return _in_a_forms_words(bare.refused(refusal.reason_code, str(refusal)))
    return _accepted(name, sha256, kind, content, changed_at=changed_at)


def _accepted(name: str, sha256: str, kind: str, content: bytes, *, changed_at: float = 0) -> ReceivedFile:
    measured = vars(measure(kind, content))
    links = links_in(ending_of(name), content) if kind == LINK else ()
    made = ReceivedFile(name=name, sha256=sha256, size=len(content), media_type=kind, links=links, **measured)
    if form_recognition.is_form_online(name):
        return made.refused("FORMULIR_DARING")
    return replace(made, changed_at=changed_at)


def _in_a_forms_words(refused: ReceivedFile) -> ReceivedFile:
    """What helps evidence (print it as a PDF, say) would spoil a form: it gets a workbook's remedy."""
    if not refused.was_meant_as_form:
        return refused
    reason_code = _OF_WORKBOOKS.get(refused.reason_code, refused.reason_code)
    return replace(refused, message=WORKBOOK_SENTENCES.get(reason_code, refused.message))


def _check_part(name: str) -> None:
    if is_temporary(name):
        raise IntakeRefusedError("NAMA_SEMENTARA")
    check_name(name)
