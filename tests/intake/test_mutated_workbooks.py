"""Workbooks changed at random: whatever comes, it is read or refused, and its sender gets an answer in words."""

import time
from collections import Counter

import pytest

from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.refusals import SENTENCES, WorkbookRefusedError
from rbworkflow.sheets.workbook import Workbook
from rbworkflow.steps.incoming.collect import collect
from tests.intake.corpus import FORM
from tests.intake.intake_builders import put
from tests.intake.mutants import mutants
from tests.intake.office_at_work import OF_A_PROGRAM, told

READ, SENT = 400, 40
PATIENCE = 60  # seconds for all of them: a hang would be found by the child's own limits long before


def test_each_is_read_or_refused_with_a_known_reason() -> None:
    started = time.monotonic()
    results = read_workbooks(list(mutants(READ, seed=1)))
    assert time.monotonic() - started < PATIENCE
    outcomes = Counter(each.reason_code if isinstance(each, WorkbookRefusedError) else "" for each in results)
    assert sum(outcomes.values()) == READ
    assert outcomes.keys() <= {"", *SENTENCES}
    assert all(isinstance(each, Workbook | WorkbookRefusedError) for each in results)
    assert outcomes[""] > READ // 10  # the changes are small enough to get past the gates
    assert outcomes["RUSAK"] > READ // 10


@pytest.mark.parametrize("content", list(mutants(SENT, seed=2)), ids=range(SENT))
def test_its_sender_is_answered_in_words(office_at_work, content) -> None:
    put(office_at_work.settings.inbox / "KUL", FORM, content)
    collected = collect(office_at_work)
    assert collected.troubles == []
    (answer,) = collected.answers
    assert answer.unit_code == "KUL"
    assert not any((office_at_work.settings.inbox / "KUL").iterdir())
    assert not OF_A_PROGRAM.search(told(office_at_work))
