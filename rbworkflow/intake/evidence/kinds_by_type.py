"""What a file is by its place, whatever its name: a picture is a photo where a photo is asked for, a document or a link
is what alone is asked for there.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from rbworkflow.intake.evidence.content import PICTURES
from rbworkflow.intake.evidence.endings import JPEG
from rbworkflow.intake.evidence.matching import RESULT, Evidence
from rbworkflow.office.evidence import EvidenceKind


class Proved(Protocol):
    """What asks for evidence: an indicator, an item."""

    @property
    def code(self) -> str: ...

    @property
    def required_evidence(self) -> Sequence[str]: ...


def with_kinds_by_type(
    evidence: Iterable[Evidence], proved: Iterable[Proved], kinds: Sequence[EvidenceKind]
) -> list[Evidence]:
    """The evidence; a file without a kind gets the first one asked for there that goes by the file's type, else the
    only one asked for, unless the file is a picture; a link without a kind gets the only one.
    """
    wanted = {each.code: each.required_evidence for each in proved}
    return [each if each.kind else replace(each, kind=_kind_by_type(each, wanted, kinds)) for each in evidence]


def _kind_by_type(each: Evidence, wanted: Mapping[str, Sequence[str]], kinds: Sequence[EvidenceKind]) -> str:
    asked = wanted.get(each.indicator_code, ())
    mine = {
        each.media_type,
        *({JPEG} if each.media_type in PICTURES else ()),
    }  # whoever takes a JPG takes every picture
    by_type = next((kind.code for kind in kinds if kind.code in asked and mine & {*kind.media_types}), "")
    return by_type or _only_kind(each, [kind for kind in kinds if kind.code in asked])


def _only_kind(each: Evidence, asked: Sequence[EvidenceKind]) -> str:
    """Units are told that a file's name is free: where one kind alone is asked for, its place says what it is.

    The address of a link tells nothing, and whoever wrote it there could only mean that.
    """
    if len(asked) != 1 or each.purpose != RESULT:
        return ""
    is_document = each.mode == "file" and each.media_type not in PICTURES and not asked[0].media_types
    return asked[0].code if is_document or each.mode == "link" else ""
