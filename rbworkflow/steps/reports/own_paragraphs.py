"""The paragraphs that officers add to a period's report, from the files in its folder below `uraian`.

They are read anew for each revision; what is in one is its content, and is decided with it. A file that cannot be used
holds up nothing: it is left out, and the operator is told.
"""

import hashlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

from rbworkflow.delivery.mail import Mail
from rbworkflow.errors import RefusedError
from rbworkflow.intake.names import plain
from rbworkflow.isolation.running import ChildDiedError, run_isolated
from rbworkflow.office import Office, Period
from rbworkflow.report.content.own_files import JOB, LARGEST, ReadWords, measured, words_of_text
from rbworkflow.report.content.own_words import CHAPTERS, OwnParagraph, OwnWords, chapter_of, near_chapter
from rbworkflow.report.texts import clean
from rbworkflow.steps.notices.operator_alerts import alarm
from rbworkflow.steps.shared_folder import own_words_folder
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store.shared_files import lay_shared
from rbworkflow.wording import listed

MOST_FILES: Final = 40
_TODO: Final = "Perbaiki atau pindahkan berkas itu; bila laporan sudah disusun, jalankan 'Mulai revisi'."
_IGNORED: Final = ("~$", ".", "baca_saya")
_ENDINGS: Final = (".docx", ".txt")
TOO_LARGE: Final = f"lebih besar dari {LARGEST // 1024**2} MB"
TEMPORARY: Final = "{} adalah berkas sementara. Tutup dokumennya, lalu pilih dokumen itu sendiri."
GONE: Final = "{} tidak ada lagi di sana. Muat ulang halaman ini."


class OwnFiles(NamedTuple):
    """What the period's files say, and what there is to say of those that are not taken, a sentence each."""

    words: list[OwnWords]
    faults: list[str]


def own_files(workplace: Workplace, period: Period) -> OwnFiles:
    """The files in the order of the chapters; parses, so outside of any transaction."""
    areas = _areas(workplace.office, period)
    words: list[OwnWords] = []
    faults: list[str] = []
    for path in _files(own_words_folder(workplace.settings, period.code)):
        chapter = chapter_of(path.stem, areas)
        if chapter is None:
            faults.append(_unknown(path, areas))
            continue
        read = measured(_read(path))
        if read.fault:
            faults.append(f"{path.name} tidak dimuat: {read.fault}.")
            continue
        if read.left_out:
            faults.append(f"{path.name}: {listed(read.left_out)} di dalamnya tidak dimuat, hanya tulisannya.")
        words.append(
            {"chapter": chapter[0], "title": chapter[1], "source": clean(path.name), "paragraphs": [*_paragraphs(read)]}
        )
    places = {key: at for at, key in enumerate((*CHAPTERS, *areas))}
    return OwnFiles(sorted(words, key=lambda each: (places[each["chapter"]], each["source"])), faults)


def alarm_of_faults(workplace: Workplace, period: Period, faults: list[str]) -> dict[str, Mail]:
    """What the operator hears, once, of what was left out, by its key; nothing where nothing was."""
    if not faults:
        return {}
    key = f"own-words/{period.code}/{hashlib.sha256(chr(10).join(faults).encode()).hexdigest()[:16]}"
    what = f"uraian tambahan laporan {period.title} ada yang tidak dimuat"
    return {key: alarm(workplace, "own-words", what=what, detail=" ".join(faults), todo=_TODO)}


def lay_own_file(workplace: Workplace, period: Period, name: str, content: bytes) -> Path:
    """Lay a file that somebody gives on a page, where compiling reads it; raises RefusedError for what it would leave
    out, and then nothing is laid.
    """
    name = plain(name)
    areas = _areas(workplace.office, period)
    path = own_words_folder(workplace.settings, period.code) / name
    if name.casefold().startswith(_IGNORED):
        raise RefusedError(TEMPORARY.format(name))
    if chapter_of(path.stem, areas) is None:
        raise RefusedError(_unknown(path, areas))
    read = measured(_words_of(path.suffix, content[: LARGEST + 1]))
    if len(content) > LARGEST or read.fault:
        raise RefusedError(f"{name} tidak dimuat: {read.fault or TOO_LARGE}.")
    lay_shared(workplace.settings.shared, path, content)
    return path


def remove_own_file(workplace: Workplace, period: Period, name: str) -> None:
    """Take a file away; raises RefusedError where there is none of this name."""
    found = {path.name: path for path in _files(own_words_folder(workplace.settings, period.code))}
    if name not in found:
        raise RefusedError(GONE.format(name))
    found[name].unlink()


def own_file_names(workplace: Workplace, period: Period) -> list[str]:
    """What lies there."""
    return [path.name for path in _files(own_words_folder(workplace.settings, period.code))]


def _areas(office: Office, period: Period) -> dict[str, str]:
    return {area.code: area.label for area in office.regime(period.year).areas}


def _files(folder: Path) -> list[Path]:
    try:
        found = sorted(folder.iterdir(), key=lambda path: path.name)
    except OSError:
        return []
    return [path for path in found if not path.name.casefold().startswith(_IGNORED)][:MOST_FILES]


def _unknown(path: Path, areas: dict[str, str]) -> str:
    meant = near_chapter(path.stem, areas)
    hint = f'mungkin maksudnya "{meant}"' if meant else "namai menurut judul bab, misalnya Kendala.docx"
    return f"{path.name} tidak dimuat: namanya bukan nama bab; {hint}."


def _read(path: Path) -> ReadWords:
    try:
        content = _bytes(path)
    except OSError:
        return ReadWords([], [], "berkas tidak dapat dibuka")
    if content is None:
        return ReadWords([], [], f"bukan berkas biasa, atau {TOO_LARGE}")
    return _words_of(path.suffix, content)


def _words_of(suffix: str, content: bytes) -> ReadWords:
    if suffix.casefold() not in _ENDINGS:
        return ReadWords([], [], f"yang dibaca hanya {listed(list(_ENDINGS))}")
    if suffix.casefold() == _ENDINGS[1]:
        return words_of_text(content)
    try:
        (answer,) = run_isolated(JOB, [content])
        return _believed(answer)
    except (ChildDiedError, TypeError, ValueError):
        return ReadWords([], [], "isinya tidak dapat dibaca")


def _bytes(path: Path) -> bytes | None:
    """The file's content; None where it is none of its own in this folder (a link could lead anywhere)."""
    with os.fdopen(os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC), "rb") as file:
        status = os.fstat(file.fileno())
        is_good = stat.S_ISREG(status.st_mode) and status.st_nlink == 1 and status.st_size <= LARGEST
        return file.read(LARGEST) if is_good else None


def _believed(answer: Any) -> ReadWords:  # noqa: ANN401 - a stranger's bytes may have made it
    """The child's answer, which may be anything; raises TypeError or ValueError where it is no such words."""
    paragraphs, left_out, fault = answer
    made = [(str(kind), [(str(text), bool(b), bool(i)) for text, b, i in runs]) for kind, runs in paragraphs]
    return ReadWords(made, [str(each) for each in left_out], str(fault))


def _paragraphs(read: ReadWords) -> Iterator[OwnParagraph]:
    for kind, runs in read.paragraphs:
        yield {
            "kind": "bullet" if kind == "bullet" else "number" if kind == "number" else "text",
            "runs": [{"text": _kept(text), "bold": bold, "italic": italic} for text, bold, italic in runs],
        }


def _kept(text: str) -> str:
    """Clean, with a space where it had one at an end: the next run goes on there."""
    shown = clean(text)
    return f"{' ' * text[:1].isspace()}{shown}{' ' * (text[-1:].isspace() and bool(shown))}"
