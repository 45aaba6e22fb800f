"""What a file is by itself: a picture from a telephone is a photo, whatever its name, where a photo is asked for."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from rbworkflow.intake.evidence.content import PICTURES
from rbworkflow.intake.evidence.endings import JPEG
from rbworkflow.intake.evidence.matching import Evidence
from rbworkflow.office.model import EvidenceKind


class Proved(Protocol):
    """What asks for evidence: an indicator, an item."""

    @property
    def code(self) -> str: ...

    @property
    def required_evidence(self) -> Sequence[str]: ...


def with_kinds_by_type(
    evidence: Iterable[Evidence], proved: Iterable[Proved], kinds: Sequence[EvidenceKind]
) -> list[Evidence]:
    """The evidence; a file without a kind gets the first one asked for there that goes by the file's type."""
    wanted = {each.code: each.required_evidence for each in proved}
    return [each if each.kind else replace(each, kind=_kind_by_type(each, wanted, kinds)) for each in evidence]


def _kind_by_type(each: Evidence, wanted: Mapping[str, Sequence[str]], kinds: Sequence[EvidenceKind]) -> str:
    asked = wanted.get(each.indicator_code, ())
    mine = {
        each.media_type,
        *({JPEG} if each.media_type in PICTURES else ()),
    }  # whoever takes a JPG takes every picture
    return next((kind.code for kind in kinds if kind.code in asked and mine & {*kind.media_types}), "")
