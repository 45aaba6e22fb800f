"""The words a self-assessment's items may use, each by any of its spellings, and what the office says of them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Self

from rbworkflow.assessment.model import AnswerKind
from rbworkflow.assessment.words import AssessmentWords
from rbworkflow.office.assessing import AssessmentPolicy, PartWeights
from rbworkflow.office.evidence import EvidenceKind
from rbworkflow.office.model import Office
from rbworkflow.plan.terms import Terms, by_spelling, plain, spelled

LABELS: Final[Mapping[AnswerKind, str]] = {
    AnswerKind.YES_NO: "Ya/Tidak",
    AnswerKind.ABC: "A/B/C",
    AnswerKind.ABCD: "A/B/C/D",
    AnswerKind.ABCDE: "A/B/C/D/E",
    AnswerKind.PERCENT: "%",
    AnswerKind.COUNTS: "Jumlah",
}
"""What each kind of answer is called in our own workbooks."""
_SHORTEST_BEGINNING: Final = 12
"""A sheet's name ends after 31 letters: so much of a name stands for all of it, where it is the only one."""
_ENUMERATED: Final = re.compile(r"^(?:\d+(?:\.\d+)*|[ivx]+|[a-z])\s*[.):]\s*(?=\S)", re.IGNORECASE)
_BRACKETED: Final = re.compile(r"\s*\([^()]*\)\s*$")


@dataclass(frozen=True)
class AssessmentTerms:
    """Our code by any spelling. `indicator_codes` are those of the plan in force, None where there is no plan yet."""

    year: int
    plan: Terms
    parts: Mapping[str, str]
    kinds: Mapping[str, str]
    policy: AssessmentPolicy
    weights: PartWeights | None
    evidence_kinds: tuple[EvidenceKind, ...]
    lead_ins: tuple[str, ...]
    indicator_codes: frozenset[str] | None = None

    @classmethod
    def of(
        cls, office: Office, year: int, words: AssessmentWords, *, indicator_codes: frozenset[str] | None = None
    ) -> Self:
        """The words of an office in a year."""
        policy = office.assessment
        return cls(
            year=year,
            plan=Terms.of(office, year),
            parts=by_spelling((part.code, (part.label, *part.aliases)) for part in policy.parts),
            kinds=by_spelling((kind, (LABELS[kind], *words.kinds.get(kind, ()))) for kind in AnswerKind),
            policy=policy,
            weights=policy.weights_of(year, office.regime(year).key),
            evidence_kinds=tuple(office.evidence_kinds),
            lead_ins=tuple(sorted(words.titles.lead_ins, key=len, reverse=True)),
            indicator_codes=indicator_codes,
        )

    @property
    def part_labels(self) -> tuple[str, ...]:
        return tuple(part.label for part in self.policy.parts)

    def titled(self, spellings: Mapping[str, str], text: str) -> str:
        """The code that a title names and nothing else: `II. Area: ... (2,5)`."""
        return spelled(spellings, text) or spelled(spellings, self._bare(text)) or ""

    def named(self, spellings: Mapping[str, str], text: str) -> str:
        """The one code that is named somewhere in a text, by its longest name; "" where none or more than one is."""
        padded = f" {plain(text)} "
        found = sorted((word for word in spellings if f" {word} " in padded), key=len, reverse=True)
        longest = found[:1]
        others = [word for word in found if word not in longest[0]] if longest else []
        if {spellings[word] for word in others} - {spellings[word] for word in longest}:
            return ""
        return spellings[longest[0]] if longest else _begun(spellings, plain(self._bare(text)))

    def evidence_code(self, text: str) -> str:
        """The kind of evidence that a text is, or speaks of: the first of the office's list; "" for none."""
        exact = spelled(self.plan.evidence, text)
        padded = f" {plain(text)} "
        speaks = (
            kind.code
            for kind in self.evidence_kinds
            if any(f" {plain(word)} " in padded for word in (kind.label, *kind.words))
        )
        return exact or next(speaks, "")

    def _bare(self, text: str) -> str:
        """A title without its number, its lead-in and what stands in brackets behind it."""
        bare = _BRACKETED.sub("", _ENUMERATED.sub("", text.strip())).strip()
        for word in self.lead_ins:
            if bare.casefold().startswith(word):
                rest = bare[len(word) :].strip(" :-.")
                return _ENUMERATED.sub("", rest) if rest else bare
        return bare


def _begun(spellings: Mapping[str, str], text: str) -> str:
    if len(text) < _SHORTEST_BEGINNING:
        return ""
    return _only(spellings[word] for word in spellings if word.startswith(text))


def _only(codes: Iterable[str]) -> str:
    different = set(codes)
    return different.pop() if len(different) == 1 else ""
