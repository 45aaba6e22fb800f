"""Workbooks changed at random: whatever comes, it is read or refused, and its sender gets an answer in words."""

from collections import Counter
from random import Random

import pytest

from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.refusals import SENTENCES, WorkbookRefusedError
from rbworkflow.sheets.workbook import Workbook
from rbworkflow.steps.incoming.collect import collect
from tests.intake.corpus import FORM
from tests.intake.intake_builders import put
from tests.intake.mutants import mutants
from tests.intake.office_at_work import OF_A_PROGRAM, told
from tests.running.chance import Sample

READ, SENT = 2000, 200
pytestmark = pytest.mark.soak


def test_each_is_read_or_refused_with_a_known_reason(sample: Sample, chance: Random) -> None:
    numbers = sample(range(READ), few=100)
    results = read_workbooks(list(mutants(numbers, seed=chance.random())))
    outcomes = Counter(each.reason_code if isinstance(each, WorkbookRefusedError) else "" for each in results)
    assert sum(outcomes.values()) == len(numbers)
    assert outcomes.keys() <= {"", *SENTENCES}
    assert all(isinstance(each, Workbook | WorkbookRefusedError) for each in results)
    assert outcomes[""] > len(numbers) // 20  # the changes are small enough to get past the gates
    assert outcomes["RUSAK"] > len(numbers) // 20


def test_their_senders_are_answered_in_words(office_at_work, sample: Sample, chance: Random) -> None:
    numbers = sample(range(SENT), few=10)
    for number, content in zip(numbers, mutants(numbers, seed=chance.random()), strict=True):
        put(office_at_work.settings.inbox / "KUL", FORM, content)
        collected = collect(office_at_work)
        assert collected.troubles == [], number
        (answer,) = collected.answers
        assert answer.unit_code == "KUL", number
        assert not any((office_at_work.settings.inbox / "KUL").iterdir())
        assert not OF_A_PROGRAM.search(told(office_at_work)), number
