"""What people type as an answer, and what it is worth."""

from decimal import Decimal

import pytest

from rbworkflow.assessment.answers import AnswerFault, understood, value_of
from rbworkflow.assessment.model import AnswerKind
from rbworkflow.home import shipped
from rbworkflow.office import load_office
from tests.assessment.items import an_item

POLICY = load_office(shipped("office.toml").parent).assessment


@pytest.mark.parametrize(
    ("kind", "said", "shown", "value"),
    [
        ("ya_tidak", "Ya", "Ya", "1"),
        ("ya_tidak", " ya, sudah ", "Ya", "1"),
        ("ya_tidak", "belum ada", "Tidak", "0"),
        ("abc", "b", "B", "0.5"),
        ("abc", "B. sebagian", "B", "0.5"),
        ("abcd", "C", "C", "0.33"),
        ("abcde", "D", "D", "0.25"),
        ("persen", "85,5%", "85,5%", "0.855"),
        ("persen", "100", "100%", "1"),
        ("persen", "0,9%", "0,9%", "0.009"),
        ("persen", "0,9 persen", "0,9%", "0.009"),
        ("persen", "1%", "1%", "0.01"),
        ("persen", "0", "0%", "0"),
        ("jumlah", "3/5", "3 dari 5", "0.6"),
        ("jumlah", "3 dari 5", "3 dari 5", "0.6"),
        ("jumlah", "0 dari 0", "0 dari 0", "0"),
    ],
)
def test_an_answer_is_worth_what_the_table_says(kind: str, said: str, shown: str, value: str) -> None:
    item = an_item(kind=AnswerKind(kind))
    answer = understood(item, said, POLICY)
    assert (answer.shown, value_of(item.kind, answer, POLICY)) == (shown, Decimal(value))


@pytest.mark.parametrize(
    ("kind", "said", "fault"),
    [
        ("abc", "sudah dilaksanakan", AnswerFault.UNKNOWN),
        ("abc", "D", AnswerFault.UNKNOWN),
        ("abc", "menuju A", AnswerFault.UNKNOWN),
        ("abc", "bukan A", AnswerFault.UNKNOWN),
        ("abc", "lihat huruf c", AnswerFault.UNKNOWN),
        ("abc", "B?", AnswerFault.UNKNOWN),
        ("ya_tidak", "akan ada", AnswerFault.UNKNOWN),
        ("ya_tidak", "hampir ya", AnswerFault.UNKNOWN),
        ("ya_tidak", "ya (draf)", AnswerFault.UNKNOWN),
        ("ya_tidak", "tidak tahu", AnswerFault.UNKNOWN),
        ("abc", "A/B", AnswerFault.TWO_ANSWERS),
        ("abc", "A dan B", AnswerFault.TWO_ANSWERS),
        ("ya_tidak", "Ya/Tidak", AnswerFault.TWO_ANSWERS),
        ("persen", "baik", AnswerFault.NO_NUMBER),
        ("persen", "0,9", AnswerFault.NO_NUMBER),
        ("persen", "0.85", AnswerFault.NO_NUMBER),
        ("persen", "1", AnswerFault.NO_NUMBER),
        ("persen", "120", AnswerFault.OUT_OF_RANGE),
        ("persen", "-5", AnswerFault.OUT_OF_RANGE),
        ("jumlah", "5 dari 3", AnswerFault.NOT_A_PART),
        ("jumlah", "5", AnswerFault.HALF),
        ("jumlah", "1,5 dari 3", AnswerFault.NOT_WHOLE),
        ("jumlah", "lima dari enam", AnswerFault.NO_NUMBER),
        ("jumlah", "1/2/3", AnswerFault.NO_NUMBER),
    ],
)
def test_what_cannot_be_used_says_why_and_is_worth_nothing(kind: str, said: str, fault: AnswerFault) -> None:
    item = an_item(kind=AnswerKind(kind))
    answer = understood(item, said, POLICY)
    assert (answer.fault, answer.shown, value_of(item.kind, answer, POLICY)) == (fault, said, None)


@pytest.mark.parametrize(("said", "choice"), [("B. Sebagian besar", "B"), ("c) belum.", "C"), ("B. Direncanakan", "")])
def test_words_behind_a_letter_are_those_of_its_criterion(said: str, choice: str) -> None:
    item = an_item(kind=AnswerKind.ABC, criterion="A. Semua\nB. Sebagian besar\nC. Belum")
    answer = understood(item, said, POLICY)
    assert (answer.choice, answer.fault is None) == (choice, bool(choice))


@pytest.mark.parametrize("kind", list(AnswerKind))
def test_an_empty_cell_is_no_answer(kind: AnswerKind) -> None:
    answer = understood(an_item(kind=kind), "  ", POLICY)
    assert (answer.is_given, answer.fault, value_of(kind, answer, POLICY)) == (False, None, None)
