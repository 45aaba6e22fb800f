"""A unit's answers with readable defaults: an item, answered Ya, proved by this year's decree; a set says what differs.

HONEST and DISHONEST were written before the rules were tuned.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from rbworkflow.assessment.answers import understood
from rbworkflow.assessment.model import AnswerKind
from rbworkflow.finding import Finding
from rbworkflow.intake.evidence.matching import Evidence
from rbworkflow.intake.submissions.old_reasons import OldReasons
from rbworkflow.office import Office, load_office
from rbworkflow.validation.assessment_checking import NOTHING_OLD, findings_of
from tests.assessment.items import an_item

CONFIG = Path(__file__).resolve().parents[2] / "config"
OFFICE = load_office(CONFIG)
ABC, ABCD, PERCENT, COUNTS = ({"kind": AnswerKind(kind)} for kind in ("abc", "abcd", "persen", "jumlah"))
OLD = "laporan lama.pdf"
LINK = "https://drive.example/folder/7"
Told = dict[str, Any]
ITEM_FIELDS = ("kind", "area_code", "part", "indicator_codes", "required_evidence", "evaluator_answer")


def digest(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()


def piece(code: str, name: str) -> Evidence:
    """A link where it is an address, words where it begins with ~, else a file of bytes that its name stands for."""
    if name.startswith("http"):
        return Evidence(indicator_code=code, kind="", mode="link", name=name)
    if name.startswith("~"):
        return Evidence(indicator_code=code, kind="", mode="text", name=name[1:])
    kind = "sk" if name.startswith("sk") else "laporan" if name.startswith("laporan") else ""
    return Evidence(indicator_code=code, kind=kind, mode="file", name=f"{code}/{name}", sha256=digest(name))


def found(
    *told: Told,
    before: Sequence[str] = (),
    achieved: dict[str, str] | None = None,
    office: Office = OFFICE,
    old: OldReasons = NOTHING_OLD,
) -> list[Finding]:
    """What the rules say of these items, each told by what differs."""
    items, answers, pieces = [], {}, []
    for position, each in enumerate(told, start=1):
        code = each.get("code", f"L-{position:02}")
        item = an_item(code, position=position, **{name: each[name] for name in ITEM_FIELDS if name in each})
        answer = understood(item, each.get("said", "Ya"), office.assessment)
        row = 10 + position
        more = {"reason": each.get("reason", ""), "evidence_text": each.get("evidence_text", ""), "sheet": "LKE"}
        cells = {"answer": f"F{row}", "reason": f"G{row}", "evidence": f"H{row}"} | each.get("cells", {})
        items.append(item)
        answers[code] = replace(answer, **more, cells=cells)
        pieces += [piece(code, name) for name in each.get("proof", (f"sk {code} 2026.pdf",))]
    return findings_of(
        items,
        answers,
        pieces=pieces,
        office=office,
        used_before=dict.fromkeys(map(key, before), 2025),
        achieved={code: Decimal(percent) for code, percent in (achieved or {}).items()},
        old=old,
    )


def key(name: str) -> str:
    """By what a piece is known again."""
    return name if name.startswith("http") else digest(name)


Set = tuple[Sequence[Told], dict[str, Any]]


def a_set(*told: Told, **known: Any) -> Set:
    return told, known


def alike(count: int, **told: Any) -> list[Told]:
    return [told] * count


LINKED = {"indicator_codes": ("A1-01",)}
HONEST: Final[dict[str, Set]] = {
    "yes, and its decree": a_set({}),
    "no, and nothing to prove": a_set({"said": "Tidak", "proof": ()}),
    "the lowest letter, and nothing to prove": a_set({**ABC, "said": "C", "proof": ()}),
    "none of five": a_set({**COUNTS, "said": "0 dari 5", "proof": ()}),
    "all of five": a_set({**COUNTS, "said": "5 dari 5"}),
    "none of none, since there are no agents yet": a_set({**COUNTS, "said": "0 dari 0", "proof": ()}),
    "a percentage with a comma": a_set({**PERCENT, "said": "87,5%"}),
    "a letter with its sentence": a_set({**ABCD, "said": "B. sebagian besar"}),
    "proved by a link": a_set({"proof": (LINK,)}),
    "proved by words that name the document": a_set({"proof": ("~Keputusan Nomor 12 Tahun 2026 tentang Tim RB",)}),
    "the evidence cell says terlampir, and the file came": a_set({"evidence_text": "Terlampir"}),
    "the evidence cell names the kind, the file came": a_set({"proof": ("sk 2026.pdf", "~SK"), "evidence_text": "SK"}),
    "the evidence cell is empty, the file came": a_set({"evidence_text": ""}),
    "last year's decree and this year's report": a_set(
        {"proof": ("sk lama.pdf", "laporan 2026.pdf")}, before=["sk lama.pdf"]
    ),
    "a decree that still holds, and says so": a_set(
        {"proof": ("sk lama.pdf",), "reason": "SK berlaku sampai dengan 31 Desember 2027."}, before=["sk lama.pdf"]
    ),
    "the same shared folder as last year": a_set({"proof": (LINK,)}, before=[LINK]),
    "last year's no, still no": a_set({"said": "Tidak", "evaluator_answer": "Tidak", "proof": ()}),
    "better than the evaluator said, newly proved": a_set(
        {**ABC, "said": "A", "evaluator_answer": "C", "proof": ("laporan 2026.pdf",)}, before=[OLD]
    ),
    "better than the evaluator said, newly linked": a_set(
        {"evaluator_answer": "Tidak", "proof": (LINK,)}, before=[OLD]
    ),
    "better than the evaluator said, in the first year": a_set({**ABC, "said": "A", "evaluator_answer": "B"}),
    "as the evaluator said": a_set({**ABC, "said": "B", "evaluator_answer": "B"}),
    "less than the evaluator said": a_set({**ABC, "said": "C", "evaluator_answer": "A", "proof": ()}),
    "the evaluator's value is unknown": a_set({"evaluator_answer": ""}),
    "the evaluator's value is a sentence": a_set({"evaluator_answer": "belum dinilai lengkap"}),
    "one report for two items of an area": a_set(*alike(2, proof=("laporan monev.pdf",))),
    "one report for three items of an area": a_set(*alike(3, proof=("laporan monev.pdf",))),
    "one report in two areas, by the same indicator": a_set(
        {**LINKED, "proof": ("laporan.pdf",)}, {**LINKED, "area_code": "A5", "proof": ("laporan.pdf",)}
    ),
    "a decree of another area beside its own report": a_set(
        {"proof": ("sk.pdf",)}, {"area_code": "A5", "proof": ("sk.pdf", "laporan kehadiran.pdf")}
    ),
    "one folder of links for everything": a_set({"proof": (LINK,)}, {"area_code": "A7", "proof": (LINK,)}),
    "yes, and the indicator is met": a_set(LINKED, achieved={"A1-01": "100"}),
    "yes, and the indicator is half met": a_set(LINKED, achieved={"A1-01": "50"}),
    "yes, and nothing is known of the indicator": a_set(LINKED, achieved={}),
    "the middle letter, and the indicator is met": a_set({**ABC, **LINKED, "said": "B"}, achieved={"A1-01": "100"}),
    "no, and the indicator is nearly met": a_set({**LINKED, "said": "Tidak", "proof": ()}, achieved={"A1-01": "90"}),
    "no, and nothing was achieved": a_set({**LINKED, "said": "Tidak", "proof": ()}, achieved={"A1-01": "0"}),
    "yes, and one indicator of three is behind": a_set(
        {"indicator_codes": ("A", "B", "C")}, achieved={"A": "100", "B": "20", "C": "100"}
    ),
    "the figure is behind, and the reason told": a_set(
        {**LINKED, "reason": "Dokumen ditetapkan 20 Desember, sesudah isian triwulan III."}, achieved={"A1-01": "0"}
    ),
    "of the kinds asked for one came": a_set({"required_evidence": ("sk", "laporan"), "proof": ("sk 2026.pdf",)}),
}
DISHONEST: Final[dict[str, tuple[str, Set]]] = {
    "a sentence for a letter": ("L01", a_set({**ABC, "said": "Sudah dilaksanakan"})),
    "a letter that is no choice": ("L01", a_set({**ABC, "said": "D"})),
    "two letters": ("L02", a_set({**ABC, "said": "A/B"})),
    "yes and no": ("L02", a_set({"said": "Ya/Tidak"})),
    "words for a percentage": ("L03", a_set({**PERCENT, "said": "sangat baik"})),
    "a share for a percentage": ("L03", a_set({**PERCENT, "said": "0,9"})),
    "more than all": ("L04", a_set({**PERCENT, "said": "120%"})),
    "half a count": ("L05", a_set({**COUNTS, "said": "5"})),
    "five of three": ("L06", a_set({**COUNTS, "said": "5 dari 3"})),
    "half a document": ("L07", a_set({**COUNTS, "said": "1,5 dari 3"})),
    "left empty": ("L08", a_set({"said": "", "proof": ()})),
    "left empty, with evidence": ("L08", a_set({"said": ""})),
    "a mere claim": ("L09", a_set({"proof": (), "evidence_text": "Ada, lengkap"})),
    "a mere claim that came as words": ("L09", a_set({"proof": ("~Terlampir",), "evidence_text": "Terlampir"})),
    "a kind alone": ("L09", a_set({"proof": ("~SK",), "evidence_text": "SK"})),
    "typed to fill the cell": ("L09", a_set({"proof": (), "evidence_text": "xxx"})),
    "yes without anything": ("L10", a_set({"proof": ()})),
    "a count without anything": ("L10", a_set({**COUNTS, "said": "3 dari 5", "proof": ()})),
    "a dash for evidence": ("L10", a_set({"proof": (), "evidence_text": "-"})),
    "the evaluator's C is an A by the same report": (
        "L11",
        a_set({**ABC, "said": "A", "evaluator_answer": "C", "proof": (OLD,)}, before=[OLD]),
    ),
    "the evaluator's no is a yes by the same link": (
        "L11",
        a_set({"evaluator_answer": "Tidak", "proof": (LINK,)}, before=[LINK]),
    ),
    "last year's report": ("L12", a_set({"proof": (OLD,)}, before=[OLD])),
    "last year's report, and a word": ("L12", a_set({"proof": (OLD,), "reason": "Berlaku"}, before=[OLD])),
    "last year's report, and ok": ("L12", a_set({"proof": (OLD,), "reason": "Ok oke"}, before=[OLD])),
    "last year's report, and that it is all there": (
        "L12",
        a_set({"proof": (OLD,), "reason": "Sudah ada dan lengkap."}, before=[OLD]),
    ),
    "last year's report, and that it was done": (
        "L12",
        a_set({"proof": (OLD,), "reason": "Sudah dilaksanakan sesuai ketentuan."}, before=[OLD]),
    ),
    "last year's report, and the question copied": (
        "L12",
        a_set({"proof": (OLD,), "reason": an_item("L-01").question.upper()}, before=[OLD]),
    ),
    "last year's report, and the evidence's cell copied": (
        "L12",
        a_set({"proof": (OLD,), "reason": "Laporan monev tim", "evidence_text": "Laporan: monev tim."}, before=[OLD]),
    ),
    "last year's report, a filler for a reason": ("L12", a_set({"proof": (OLD,), "reason": "-"}, before=[OLD])),
    "one file for two areas": ("L13", a_set({"proof": ("x.pdf",)}, {"area_code": "A7", "proof": ("x.pdf",)})),
    "one file for a whole area": ("L13", a_set(*alike(4, proof=("x.pdf",)))),
    "yes, and nothing was achieved": ("L14", a_set(LINKED, achieved={"A1-01": "0"})),
    "yes, and little was achieved": ("L14", a_set(LINKED, achieved={"A1-01": "40"})),
    "all of them, and little was achieved": (
        "L14",
        a_set({**PERCENT, **LINKED, "said": "100"}, achieved={"A1-01": "30"}),
    ),
    "a third, and nothing was achieved": ("L14", a_set({**ABCD, **LINKED, "said": "C"}, achieved={"A1-01": "0"})),
    "no, and all was achieved": ("L15", a_set({**LINKED, "said": "Tidak", "proof": ()}, achieved={"A1-01": "100"})),
}
