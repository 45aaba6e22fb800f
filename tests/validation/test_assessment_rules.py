"""Each rule over the self-assessment's answers, what it catches and the nearest thing that it lets pass."""

import re
from dataclasses import replace

import pytest

from rbworkflow.assessment.answers import ItemAnswer
from rbworkflow.errors import ConfigurationError
from rbworkflow.finding import Severity
from rbworkflow.intake.submissions.old_reasons import OF_EVIDENCE
from rbworkflow.validation.assessment_checking import findings_of
from rbworkflow.validation.assessment_rules import CHECKS
from tests.assessment.items import an_item
from tests.validation.assessment_sets import (
    ABC,
    COUNTS,
    DISHONEST,
    HONEST,
    LINKED,
    OFFICE,
    OLD,
    PERCENT,
    Set,
    a_set,
    found,
    piece,
)

OLD_REASON = {"L-01": OF_EVIDENCE}
COUNTED = "Periksa keduanya; tulis yang memenuhi dan seluruhnya, misalnya 3 dari 5."
NOTES = {
    "none of none": ("L17", a_set({**COUNTS, "said": "0 dari 0", "proof": ()})),
    "a kind of evidence that is not there": (
        "L16",
        a_set({"required_evidence": ("sk", "laporan"), "proof": ("sk 2026.pdf",)}),
    ),
}
CAUGHT = DISHONEST | NOTES
RULES = {rule.code: rule for rule in OFFICE.reading_rules if "L01" <= rule.code < "L50"}
"""From L51 on they ask of rows and sheets."""


@pytest.mark.parametrize("name", CAUGHT)
def test_each_rule_catches_what_it_is_for_and_says_nothing_else(name: str) -> None:
    code, (told, known) = CAUGHT[name]
    assert {point.rule for point in found(*told, **known)} == {code}


@pytest.mark.parametrize("name", HONEST)
def test_an_honest_answer_is_asked_nothing(name: str) -> None:
    told, known = HONEST[name]
    assert [(point.rule, point.message) for point in found(*told, **known) if point.is_open] == []


@pytest.mark.parametrize("name", DISHONEST)
def test_what_was_not_done_or_not_looked_at_stays_open(name: str) -> None:
    _, (told, known) = DISHONEST[name]
    assert any(point.is_open for point in found(*told, **known))


def test_every_rule_is_the_offices_and_has_a_case() -> None:
    assert RULES.keys() == CHECKS.keys() == {code for code, _ in CAUGHT.values()}


@pytest.mark.parametrize(
    ("item", "said", "message"),
    [
        (
            ABC,
            "Sudah",
            "Jawaban 'Sudah' bukan salah satu pilihannya. Tulis A, B, atau C; keterangannya di kolom Alasan.",
        ),
        (ABC, "A/B", "Sel jawaban memuat lebih dari satu pilihan ('A/B'). Tulis satu saja: A, B, atau C."),
        ({}, "Ya/Tidak", "Sel jawaban memuat lebih dari satu pilihan ('Ya/Tidak'). Tulis satu saja: Ya atau Tidak."),
        (
            PERCENT,
            "baik",
            "Jawaban 'baik' bukan angka yang jelas. Tulis persen dari 0 sampai 100, misalnya 85 atau 0,9%.",
        ),
        (
            PERCENT,
            "120",
            "Jawaban '120' di bawah nol atau di atas batasnya. Tulis persen dari 0 sampai 100, misalnya 85 atau 0,9%.",
        ),
        (
            COUNTS,
            "5 dari 3",
            f"Tertulis '5 dari 3', padahal yang memenuhi tidak dapat lebih banyak daripada seluruhnya. {COUNTED}",
        ),
        (
            {},
            "",
            "Butir ini belum dijawab, sehingga bernilai nol. Tulis Ya atau Tidak, menurut keadaan yang sebenarnya.",
        ),
    ],
)
def test_what_cannot_be_used_is_told_with_what_can_be_chosen(item: dict[str, object], said: str, message: str) -> None:
    (point,) = found({**item, "said": said})
    assert (point.message, point.severity, point.sheet, point.cell) == (message, Severity.BLOCKING, "LKE", "F11")
    assert (point.indicator_code, point.quarter) == ("L-01", 0)


@pytest.mark.parametrize(("said", "cell"), [("3 dari", "G11"), ("5 dari 3", "F11")])
def test_of_two_counts_the_missing_one_is_pointed_at(said: str, cell: str) -> None:
    (point,) = found({**COUNTS, "said": said, "cells": {"answer": "", "numerator": "F11", "denominator": "G11"}})
    assert point.cell == cell


@pytest.mark.parametrize("name", [name for name, (code, _) in DISHONEST.items() if RULES[code].severity != "blocking"])
def test_a_reason_answers_what_needs_an_explanation(name: str) -> None:
    _, (told, known) = DISHONEST[name]
    reason = "Bukti itu masih berlaku sampai dengan Desember 2027."
    points = found(*({**each, "reason": reason} for each in told), **known)
    assert points
    assert all(point.explanation == reason and not point.is_open for point in points)


def test_a_reason_written_for_other_evidence_answers_nothing_and_that_is_said() -> None:
    _, (told, known) = DISHONEST["last year's report"]
    (point,) = found(*({**each, "reason": "Laporan itu masih berlaku."} for each in told), **known, old=OLD_REASON)
    assert point.is_open
    assert point.message.endswith(
        "Alasan pada baris ini ditulis untuk jawaban atau bukti sebelumnya; mohon disesuaikan dengan yang sekarang."
    )
    assert point.for_officer.endswith("Alasan yang ada ditulis untuk jawaban atau bukti sebelumnya.")


def test_a_reason_written_for_other_evidence_goes_on_answering_for_the_answer() -> None:
    told = {**LINKED, "reason": "Dokumen ditetapkan 20 Desember."}
    (point,) = found(told, achieved={"A1-01": "0"}, old=OLD_REASON)
    assert not point.is_open


@pytest.mark.parametrize("name", [name for name, (code, _) in DISHONEST.items() if RULES[code].severity == "blocking"])
def test_no_reason_answers_what_must_be_mended(name: str) -> None:
    _, (told, known) = DISHONEST[name]
    assert any(point.is_open for point in found(*({**each, "reason": "Sedang disusun."} for each in told), **known))


MENDED: dict[str, Set] = {
    "L01": a_set({**ABC, "said": "B"}),
    "L02": a_set({"said": "Ya"}),
    "L03": a_set({**PERCENT, "said": "85"}),
    "L04": a_set({**PERCENT, "said": "100%"}),
    "L05": a_set({**COUNTS, "said": "3 dari 5"}),
    "L06": a_set({**COUNTS, "said": "3 dari 5"}),
    "L07": a_set({**COUNTS, "said": "1 dari 3"}),
    "L08": a_set({"said": "Tidak", "proof": ()}),
    "L09": a_set({"evidence_text": "SK Tim RB 2026"}),
    "L10": a_set({"said": "Tidak", "proof": ()}),
    "L11": a_set({**ABC, "said": "A", "evaluator_answer": "C", "proof": (OLD, "laporan baru.pdf")}, before=[OLD]),
    "L12": a_set({"proof": (OLD, "laporan baru.pdf")}, before=[OLD]),
    "L13": a_set({"proof": ("x.pdf",)}, {"area_code": "A7", "proof": ("x.pdf", "milik sendiri.pdf")}),
    "L14": a_set({**LINKED, "said": "Tidak", "proof": ()}, achieved={"A1-01": "0"}),
    "L15": a_set(LINKED, achieved={"A1-01": "100"}),
}


def test_every_rule_that_asks_for_something_has_a_cure() -> None:
    assert MENDED.keys() == {code for code, rule in RULES.items() if rule.severity is not Severity.NOTE}


@pytest.mark.parametrize("code", MENDED)
def test_doing_what_the_sentence_says_closes_the_point(code: str) -> None:
    told, known = MENDED[code]
    assert found(*told, **known) == []


def test_a_cell_gets_one_point_the_gravest() -> None:
    """A yes without proof that the figures contradict: one point at each of its two cells."""
    points = found({**LINKED, "proof": ()}, achieved={"A1-01": "0"})
    assert [(point.rule, point.cell) for point in points] == [("L10", "H11"), ("L14", "F11")]
    in_one_cell = found({**LINKED, "proof": (), "cells": {"evidence": ""}}, achieved={"A1-01": "0"})
    assert [(point.rule, point.cell) for point in in_one_cell] == [("L10", "F11")]


def test_a_file_is_asked_about_where_it_lies_second() -> None:
    (point,) = found({"proof": ("x.pdf",)}, {"area_code": "A7", "proof": ("x.pdf",)})
    assert (point.indicator_code, point.cell) == ("L-02", "H12")
    assert "butir L-01 (x.pdf)" in point.message


def test_an_item_that_the_form_has_lost_is_asked_for_all_the_same() -> None:
    (point,) = findings_of([an_item("L-07")], {}, pieces=[], office=OFFICE, used_before={}, achieved={})
    assert (point.rule, point.indicator_code, point.cell) == ("L08", "L-07", "")


def test_where_words_are_no_proof_they_prove_nothing() -> None:
    told = {"proof": ("~Keputusan Nomor 12 Tahun 2026",), "evidence_text": "Keputusan Nomor 12 Tahun 2026"}
    assert found(told) == []
    modes = OFFICE.evidence_modes.model_copy(update={"default": ("file", "link")})
    (point,) = found(told, office=OFFICE.model_copy(update={"evidence_modes": modes}))
    assert point.rule == "L10"
    assert "Kirim buktinya (berkas atau tautan)" in point.message


def test_evidence_of_no_item_proves_none() -> None:
    stray = replace(piece("L-01", "sk.pdf"), indicator_code="")
    (point,) = findings_of(
        [an_item("L-01")],
        {"L-01": ItemAnswer(item_code="L-01", said="Ya", choice="Ya")},
        pieces=[stray],
        office=OFFICE,
        used_before={},
        achieved={},
    )
    assert point.rule == "L10"


def test_a_limit_is_the_offices() -> None:
    told, known = HONEST["yes, and the indicator is half met"]
    strict = [rule.model_copy(update={"threshold": 40}) if rule.code == "L14" else rule for rule in RULES.values()]
    (point,) = found(*told, **known, office=OFFICE.model_copy(update={"reading_rules": tuple(strict)}))
    assert re.search(r"\(A1-01: 50%\)", point.message)
    without = [rule.model_copy(update={"threshold": None}) for rule in RULES.values()]
    with pytest.raises(ConfigurationError, match=r"L13 di config/rules\.toml memerlukan threshold"):
        found(*told, office=OFFICE.model_copy(update={"reading_rules": tuple(without)}))


def test_a_rule_switched_off_leaves_the_cell_to_the_next() -> None:
    code, (told, known) = DISHONEST["a mere claim"]
    rules = [rule.model_copy(update={"is_active": rule.code != code}) for rule in RULES.values()]
    (point,) = found(*told, **known, office=OFFICE.model_copy(update={"reading_rules": tuple(rules)}))
    assert point.rule == "L10"
