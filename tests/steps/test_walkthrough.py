"""docs/walkthrough.md, walked: a form and a decision pass every stop that the page names."""

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from rbworkflow.local.catcher import Catcher
from rbworkflow.steps.sending.enter_receipt import enter_receipt
from rbworkflow.steps.submissions.send_forms import send_forms
from tests.steps.office_walk import ROOT, S1, Copied, Walk

STOP = re.compile(r"^\| \d+ \| `(rbworkflow/[^`:]+):([^`]+)`", re.MULTILINE)
PAGE = ROOT / "docs" / "walkthrough.md"


@contextmanager
def passed() -> Iterator[set[str]]:
    """Every function of ours that runs meanwhile, as the page names them, without their classes."""
    stops: set[str] = set()

    def note(frame: FrameType, event: str, _: Any) -> None:
        if event == "call":
            stops.add(f"{frame.f_code.co_filename}:{frame.f_code.co_name}")

    sys.setprofile(note)
    try:
        yield stops
    finally:
        sys.setprofile(None)


def walk_both_journeys(walk: Walk) -> None:
    send_forms(walk.workplace, S1)
    walk.send("TPH").collect()
    walk.on("2026-07-06 07:00").daily_round()
    walk.on("2026-07-07 09:00").approve_all()
    enter_receipt(walk.workplace, S1, received_on=walk.workplace.today)


def test_a_form_and_a_decision_pass_every_stop_of_the_walkthrough(
    opened_data: Path, copied: Copied, catcher: Catcher
) -> None:
    walk = copied(opened_data, on="2026-07-02 10:00", catcher=catcher)
    with passed() as stops:
        walk_both_journeys(walk)
    named = STOP.findall(PAGE.read_text(encoding="utf-8"))
    assert len(named) > 20
    assert [f"{path}:{name}" for path, name in named if f"{ROOT / path}:{name.rpartition('.')[2]}" not in stops] == []
