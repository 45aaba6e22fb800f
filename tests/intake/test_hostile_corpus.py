"""Each hostile thing through the real collecting, in practice mode: refused with a reason and a way out, kept as it
came, soon and in little memory; whoever else sent something is answered, and the program goes on.
"""

import re
import resource
import shutil
from pathlib import Path
from typing import Any, Self

import pytest
from sqlalchemy import Row, func, select

from rbworkflow.intake.reasons import SENTENCES
from rbworkflow.isolation.running import CHILD_LIMITS
from rbworkflow.sheets.marking import MARKING_LIMITS
from rbworkflow.steps.incoming.collect import collect
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.store.schema import received_file, submission
from tests.intake.corpus import CASES, SAMPLES, Case
from tests.intake.intake_builders import pdf, put
from tests.intake.office_at_work import OF_A_PROGRAM, told

MOST_SECONDS = 2
MOST_BYTES = 200_000_000
MOST_CHILD_MIB = MOST_BYTES // 1024**2


@pytest.mark.few(20)
@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_it_becomes_of_it_what_should(office_at_work: Workplace, case: Case) -> None:
    inbox = office_at_work.settings.inbox
    case.put(inbox / "KUL")
    put(inbox / "TPH", "notula.pdf", pdf())
    sent = _content(inbox / "KUL", case)
    with _Meter() as meter:
        collected = collect(office_at_work)
    assert meter.seconds < MOST_SECONDS
    assert meter.grown_bytes < MOST_BYTES
    assert collected.troubles == []
    assert [answer.unit_code for answer in collected.answers] == ["KUL", "TPH"]
    assert [path for path in inbox.rglob("*") if not path.is_dir()] == []
    (row,) = _rows(office_at_work, "KUL", case.name)
    assert row.reason_code == case.reason_code
    assert row.outcome == case.becomes
    if case.has_content:
        assert office_at_work.files.get(row.sha256) == sent
    if case.reason_code:
        assert row.message.endswith(".")
        assert row.message in told(office_at_work)
    assert not OF_A_PROGRAM.search(told(office_at_work))


def test_a_child_may_not_take_more_memory_than_a_hostile_file_is_allowed() -> None:
    assert CHILD_LIMITS.memory_mib <= MOST_CHILD_MIB
    assert MARKING_LIMITS.memory_mib <= MOST_CHILD_MIB


@pytest.mark.parametrize(
    ("name", "remarks"),
    [
        ("~$Isian.xlsx", [SENTENCES["NAMA_SEMENTARA"]]),
        (".~lock.Isian.xlsx#", [SENTENCES["NAMA_SEMENTARA"]]),
        (".DS_Store", []),
    ],
)
def test_an_applications_own_file_stays_where_it_is(office_at_work: Workplace, name: str, remarks: list[str]) -> None:
    path = put(office_at_work.settings.inbox / "KUL", name, b"x")
    collected = collect(office_at_work)
    assert [(shown, sentence) for _, shown, sentence in collected.remarks] == [(name, each) for each in remarks]
    assert collected.answers == []
    assert path.read_bytes() == b"x"
    path.unlink()


def test_what_is_still_being_written_stays_and_says_so(office_at_work: Workplace) -> None:
    patient = office_at_work.settings.model_copy(update={"settle_seconds": 60})
    path = put(patient.inbox / "KUL", "besar.pdf", pdf())
    collected = collect(Workplace(**{**vars(office_at_work), "settings": patient}))
    assert [(name, sentence[:21]) for _, name, sentence in collected.remarks] == [
        ("besar.pdf", "Berkas masih disalin.")
    ]
    assert path.read_bytes() == pdf()
    path.unlink()


def test_after_all_of_it_a_good_form_is_taken_by_the_same_process(office_at_work: Workplace) -> None:
    shutil.copytree(SAMPLES / "RDI", office_at_work.settings.inbox / "RDI", dirs_exist_ok=True)
    assert "diterima" in collect(office_at_work).message
    with read(office_at_work.engine) as conn:
        accepted = conn.scalar(select(func.count()).where(submission.c.unit_code == "RDI"))
    assert accepted == 1


class _Meter:
    """What this process and its children compute meanwhile, and how far this one's memory grows."""

    def __enter__(self) -> Self:
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the peak starts anew
        self._seconds, self._bytes = _computed(), _peak()
        return self

    def __exit__(self, *_: object) -> None:
        self.seconds, self.grown_bytes = _computed() - self._seconds, _peak() - self._bytes


def _computed() -> float:
    used = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in used)


def _peak() -> int:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(re.search(r"VmHWM:\s*(\d+)", status)[1]) * 1024  # type: ignore[index] # Linux always says it


def _content(folder: Path, case: Case) -> bytes:
    if not case.has_content:
        return b""
    (path,) = (path for path in folder.rglob("*") if path.is_file())
    return path.read_bytes()


def _rows(workplace: Workplace, unit: str, name: str) -> list[Row[Any]]:
    """The newest claim's rows of that name."""
    newest = select(func.max(received_file.c.id)).where(received_file.c.unit_code == unit, received_file.c.name == name)
    with read(workplace.engine) as conn:
        return list(conn.execute(select(received_file).where(received_file.c.id == newest.scalar_subquery())))
