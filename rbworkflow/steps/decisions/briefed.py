"""What a request is about, in short, for who shows pages all day: a plan's is worked out by a process of its own.

How good a plan is needs tables, which are ten times what such a page needs; what loads them here goes with them.
"""

import json
import subprocess
import sys
from functools import lru_cache
from typing import Final

from rbworkflow.approval.model import Request
from rbworkflow.office.loading import config_digest
from rbworkflow.settings import Settings
from rbworkflow.steps.decisions.matter import Briefing
from rbworkflow.steps.decisions.plan_matter import PLAN
from rbworkflow.steps.decisions.turn import UNSHOWN, asked_in_short
from rbworkflow.steps.workplace import Workplace, open_to_look

SECONDS: Final = 60
KEPT: Final = 8


def briefed(workplace: Workplace, asked: Request) -> Briefing:
    """The briefing of what is asked; where the other process does not answer, that the mail has it."""
    if asked.subject.kind != PLAN:
        return asked_in_short(workplace, asked.id)[1]
    settings = workplace.settings
    seen = (asked.content_sha256, config_digest(settings.config), str(workplace.today))
    try:
        return _of_plan(tuple(sorted(settings.as_environment().items())), asked.id, seen)
    except subprocess.SubprocessError:
        return UNSHOWN


@lru_cache(maxsize=KEPT)
def _of_plan(environment: tuple[tuple[str, str], ...], request_id: int, _seen: tuple[str, ...]) -> Briefing:
    """Once for what was `seen`: a page that looks again by itself asks often."""
    command = [sys.executable, "-P", "-m", __name__, str(request_id)]
    said = subprocess.run(  # noqa: S603 - our own interpreter and module
        command, env=dict(environment), capture_output=True, check=True, timeout=SECONDS
    )
    line, facts, sections = json.loads(said.stdout)
    return Briefing(
        line=line,
        facts=tuple((name, value) for name, value in facts),
        sections=tuple((heading, tuple(points)) for heading, points in sections),
    )


def _say(request_id: int) -> None:
    """The other process's side."""
    _title, briefing = asked_in_short(open_to_look(Settings()), request_id)
    sys.stdout.write(json.dumps([briefing.line, briefing.facts, briefing.sections]))


if __name__ == "__main__":
    _say(int(sys.argv[1]))
