"""One unit's trouble is its own: the others are answered, and its files wait for the next run."""

from collections.abc import Callable

import pytest

from rbworkflow.intake.arrivals.receiving import receive
from rbworkflow.intake.submissions.rows import newest_accepted
from rbworkflow.sheets.refusals import WorkbookRefusedError
from rbworkflow.steps.incoming import collect
from rbworkflow.steps.submissions import marked_workbook
from rbworkflow.store import read
from tests.faults.scenes import SEMESTER, UNIT, Scene, come_to_rest, put_into_inbox

OTHER = "TPH"


def test_a_workbook_that_cannot_be_marked_is_accepted_and_answered_without_its_copy(
    begin: Callable[[str], Scene], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> bytes:
        raise WorkbookRefusedError("TERLALU_BERAT")

    monkeypatch.setattr(marked_workbook, "mark_cells", refuse)
    scene = begin("sent in")
    put_into_inbox(scene, OTHER)
    come_to_rest(scene)
    assert accepted_units(scene) == {UNIT, OTHER}
    answers = [mail for mail in scene.postbox.received if mail.to.startswith(OTHER.lower())]
    assert [mail.attached for mail in answers] == [[]]


def test_a_claim_that_fails_keeps_no_other_from_being_answered(
    begin: Callable[[str], Scene], monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = begin("sent in")
    put_into_inbox(scene, OTHER)

    def fail_for_the_first(claim, files):
        if claim.unit_code == UNIT:
            raise OSError("unreadable")
        return receive(claim, files)

    with monkeypatch.context() as patch, scene.workplace() as workplace:
        patch.setattr(collect, "receive", fail_for_the_first)
        message = collect.collect(workplace).message
        collect.collect(workplace)
    assert "Teknis Penyelenggaraan Pemilu dan Hukum: diterima" in message
    assert "Kiriman Subbagian Keuangan, Umum, dan Logistik belum dapat diproses" in message
    assert accepted_units(scene) == {OTHER}
    come_to_rest(scene)
    assert accepted_units(scene) == {UNIT, OTHER}
    (alarm,) = [mail for mail in scene.postbox.received if mail.to == scene.office.operator.email]
    assert "unreadable (OSError, test_bad_claims.py baris" in alarm.text


def accepted_units(scene: Scene) -> set[str]:
    with scene.workplace() as workplace, read(workplace.engine) as conn:
        return set(newest_accepted(conn, scene.office.code, SEMESTER.code))
