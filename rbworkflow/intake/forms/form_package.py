"""What goes out to a unit beside its form: a subfolder for each indicator's evidence, all to be packed in one zip."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Final

from rbworkflow.intake.asked import NOUNS, EvidencePlace
from rbworkflow.intake.folders import EVIDENCE, folder_name
from rbworkflow.intake.forms.blank_form import NOT_DUE, FormOrder, asked_evidence
from rbworkflow.intake.names import NOTE
from rbworkflow.plan.model import Indicator

_NOTE: Final = """\
{code} - {activity}
Indikator: {name}

{asked}

Taruh data dukung indikator {code} di folder ini. Nama berkasnya bebas; bila namanya
memuat jenisnya (misalnya "undangan rapat.pdf"), jenis itu langsung dikenali.
Jenis berkas: PDF, Word (.docx), Excel (.xlsx), dan foto (JPG, PNG, HEIC), paling besar 25 MB.

Catatan ini boleh dibiarkan; tidak dihitung sebagai data dukung.
"""
_NOTE_BESIDE: Final = """\
{code} - {title}

{asked}

Taruh data dukung {noun} {code} di folder ini, bukan di folder indikator: kodenya dapat sama.
Nama berkasnya bebas; bila namanya memuat jenisnya (misalnya "undangan rapat.pdf"), jenis itu
langsung dikenali. Jenis berkas: PDF, Word (.docx), Excel (.xlsx), dan foto (JPG, PNG, HEIC),
paling besar 25 MB.

Catatan ini boleh dibiarkan; tidak dihitung sebagai data dukung.
"""
_BYTE_ORDER_MARK: Final = "\ufeff"  # so that every Notepad reads it as what it is


def kit_files(order: FormOrder, indicators: Sequence[Indicator], form: bytes) -> Mapping[PurePosixPath, bytes]:
    """The form and, in each evidence subfolder, a note: an empty folder would not survive a zip."""
    return {PurePosixPath(order.file_name): form, **dict(_notes(order, indicators))}


def _notes(order: FormOrder, indicators: Sequence[Indicator]) -> Iterator[tuple[PurePosixPath, bytes]]:
    for each in indicators:
        if each.unit_code == order.unit.code:
            path = PurePosixPath(EVIDENCE, folder_name(each.code, each.activity), NOTE)
            yield path, _as_file(_note(order, each))
    for place in order.beside.places:
        yield place.folder / NOTE, _as_file(_note_beside(order, place))


def _as_file(note: str) -> bytes:
    return _BYTE_ORDER_MARK.encode() + note.replace("\n", "\r\n").encode()


def _note_beside(order: FormOrder, place: EvidencePlace) -> str:
    labels = {kind.code: kind.label for kind in order.office.evidence_kinds}
    kinds = "".join(f"\n- {labels.get(code, code)}" for code in place.required_evidence)
    return _NOTE_BESIDE.format(
        code=place.code,
        title=" ".join(place.title.split()),
        noun=NOUNS[place.purpose],
        asked=f"Yang diminta:{kinds or ' bukti atas isian Saudara.'}",
    )


def _note(order: FormOrder, each: Indicator) -> str:
    asked = asked_evidence(order, each)
    words = {
        "code": each.code,
        "activity": " ".join(each.activity.split()),
        "name": " ".join(each.name.split()),
        "asked": "Yang diminta:\n" + "\n".join(f"- {kind}" for kind in asked) if asked else f"({NOT_DUE})",
    }
    return _NOTE.format_map(words)
