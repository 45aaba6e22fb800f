"""Workbooks for who shows pages all day: made and read by a process of its own, which takes along what it loaded."""

import json
import subprocess
import sys
from dataclasses import dataclass
from typing import Any, Final

from rbworkflow.errors import RefusedError, RetryLaterError
from rbworkflow.finding import Finding, Severity
from rbworkflow.office.own_settings.edits import Edit, SettingChange
from rbworkflow.settings import Settings
from rbworkflow.steps.workplace import Workplace, open_to_look

SECONDS: Final = 120
SLOW: Final = "Buku kerjanya belum dapat disiapkan atau dibaca. Coba lagi sebentar lagi."
_REFUSED: Final = 2


@dataclass(frozen=True)
class Looked:
    """What a workbook would change, or what is wrong in it."""

    edits: tuple[Edit, ...]
    changes: tuple[SettingChange, ...]
    kept: tuple[str, ...]
    findings: tuple[Finding, ...]


def made_apart(workplace: Workplace, what: str, *given: str) -> tuple[str, bytes]:
    """A workbook by the name of its maker, and what it is called."""
    name, _, content = _ask(workplace, what, *given).partition(b"\n")
    return name.decode(), content


def looked_apart(workplace: Workplace, sha256: str) -> Looked:
    """A stored workbook of settings; raises RefusedError for what is no workbook."""
    said = json.loads(_ask(workplace, "look", sha256))
    return Looked(
        edits=tuple(Edit.of(each) for each in said["edits"]),
        changes=tuple(SettingChange(**each) for each in said["changes"]),
        kept=tuple(said["kept"]),
        findings=tuple(Finding(**{**each, "severity": Severity(each["severity"])}) for each in said["findings"]),
    )


def _ask(workplace: Workplace, *words: str) -> bytes:
    command = [sys.executable, "-P", "-m", __name__, *words]
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter and module
            command, env=workplace.settings.as_environment(), capture_output=True, timeout=SECONDS, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise RetryLaterError(SLOW) from error
    if done.returncode == _REFUSED:
        raise RefusedError(done.stderr.decode())
    if done.returncode:
        raise RetryLaterError(SLOW)
    return done.stdout


def _say(workplace: Workplace, what: str, *given: str) -> bytes:
    """The other process's side."""
    from rbworkflow.steps.periods.next_plan import next_plan, next_recommendations  # noqa: PLC0415 - likewise
    from rbworkflow.steps.periods.office_settings import looked_at, workbook_of  # noqa: PLC0415 - they load tables

    if what == "look":
        found: Any = looked_at(workplace, workplace.files.get(given[0]))
        said = {"edits": found.edits, "changes": found.changes, "findings": found.findings}
        listed = {name: [vars(each) for each in rows] for name, rows in said.items()}
        return json.dumps(listed | {"kept": found.kept}).encode()
    if what == "settings":
        name, content = workbook_of(workplace)
    else:
        begin = next_recommendations if what == "recommendations" else next_plan
        name, content = begin(workplace, int(given[0]))
    return f"{name}\n".encode() + content


if __name__ == "__main__":
    try:
        sys.stdout.buffer.write(_say(open_to_look(Settings()), *sys.argv[1:]))
    except RefusedError as error:
        sys.stderr.write(str(error))
        sys.exit(_REFUSED)
