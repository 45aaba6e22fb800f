"""Approval runs stand alone: one that cannot be made holds up no other, nor any mail."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from flows import approval, due_work, launching
from rbworkflow.steps.decisions.requested_runs import RunWanted, record_launch, runs_wanted
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.store.schema import fault
from tests.steps.office_walk import OPERATOR, PLAN, SECRETARY, walk_in


@contextmanager
def no_server(**_: object) -> Iterator[None]:
    yield


@pytest.fixture(autouse=True)
def _no_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    """The forms' lists, which need a server, are another matter."""
    monkeypatch.setattr(due_work, "keep_choices", lambda _: None)


def test_a_run_that_cannot_be_made_holds_up_no_other_and_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    served: list[int] = []

    def serve(_workplace: Any, _runs: Any, wanted: RunWanted) -> None:
        if wanted.request_id == 1 and len(served) < 2:
            raise ConnectionResetError("server disconnected")
        served.append(wanted.request_id)

    monkeypatch.setattr(launching, "get_client", no_server)
    both = [
        RunWanted(number, f"Persetujuan {number}", launch=1, run_key=str(number), run_id=None, is_ready=False)
        for number in (1, 2)
    ]
    monkeypatch.setattr(launching, "runs_wanted", lambda _: both)
    monkeypatch.setattr(launching, "_serve", serve)
    walk = walk_in(tmp_path / "data", on="2026-07-06 07:00")
    done = due_work.do_due_work(walk.workplace).done
    assert done == ["Halaman Persetujuan 1 belum dapat disiapkan dan dicoba lagi pada putaran berikutnya."]
    assert [row.item for row in walk.rows(fault)] == ["1"]
    due_work.do_due_work(walk.workplace)
    due_work.do_due_work(walk.workplace)
    assert served == [2, 2, 1, 2]
    assert walk.rows(fault) == []
    walk.workplace.engine.dispose()


def test_a_server_that_is_away_for_hours_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**_: object) -> None:
        raise ConnectionRefusedError("no server")

    monkeypatch.setattr(launching, "get_client", refuse)
    walk = walk_in(tmp_path / "data", on="2026-07-06 07:00")
    due_work.do_due_work(walk.workplace)
    assert walk.mails(OPERATOR) == []
    walk.on("2026-07-06 09:30")
    for _ in range(2):
        due_work.do_due_work(walk.workplace)
    (told,) = walk.mails(OPERATOR)
    assert "halaman keputusan pejabat belum dapat disiapkan" in told.subject
    walk.workplace.engine.dispose()


@pytest.mark.parametrize(("waited", "run", "mails"), [(5, "run-1", 0), (45, "run-1", 1), (45, "run-0", 0)])
def test_a_page_that_comes_late_sends_its_codes_itself_and_one_of_no_request_sends_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, waited: int, run: str, mails: int
) -> None:
    walk = walk_in(tmp_path / "data", on="2026-06-22 07:00")
    import_plan(walk.workplace, PLAN.read_bytes(), 2026, name=PLAN.name)
    (wanted,) = runs_wanted(walk.workplace)
    record_launch(walk.workplace, wanted, "run-1")  # whoever asked for it waits no longer
    wanted_at = datetime.now(UTC) - timedelta(seconds=waited)  # noqa: TID251 - as Prefect says it of a run
    this = SimpleNamespace(id=run, scheduled_start_time=wanted_at)
    monkeypatch.setattr(approval, "runtime", SimpleNamespace(flow_run=this))
    for _ in range(2):
        approval.send_its_codes_where_late(walk.workplace, wanted.request_id)
    assert len(walk.mails(SECRETARY, "Mohon keputusan")) == mails
    walk.workplace.engine.dispose()
