"""A fault of the machine is told in one Indonesian sentence; what nobody foresaw stays what it is."""

import errno
import socket
import sqlite3
import ssl
from pathlib import Path

import pytest
from sqlalchemy import Engine, event, text
from sqlalchemy.exc import DatabaseError

from rbworkflow.cli.printing_lines import said
from rbworkflow.errors import ConfigurationError, RetryLaterError, foreseen, why
from rbworkflow.store import open_engine, write
from rbworkflow.store.transactions import _switch_to_wal


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_is_told_as_one_and_may_be_better_later(number: int) -> None:
    known = foreseen(OSError(number, "No space left on device"))
    assert isinstance(known, RetryLaterError)
    assert "Cakram komputer ini penuh" in str(known)


def test_a_database_without_room_is_told_as_a_full_disk(sqlite_url: str) -> None:
    full = open_engine(sqlite_url)
    event.listen(full, "connect", lambda connection, _: connection.execute("PRAGMA max_page_count=1"))
    assert "Cakram komputer ini penuh" in str(foreseen(fault_of(full, "CREATE TABLE much AS SELECT randomblob(99999)")))
    full.dispose()


def test_a_spoilt_database_is_the_operators_to_restore(tmp_path: Path) -> None:
    path = tmp_path / "rbworkflow.sqlite3"
    path.write_bytes(b"bukan basis data " * 1000)
    engine = open_engine(f"sqlite:///{path}")
    known = foreseen(fault_of(engine, "SELECT 1"))
    assert isinstance(known, ConfigurationError)
    assert "Pulihkan dari cadangan" in str(known)
    engine.dispose()


def fault_of(engine: Engine, statement: str) -> Exception:
    with pytest.raises(DatabaseError) as found, write(engine) as conn:
        conn.execute(text(statement))
    return found.value


def test_a_fault_wrapped_in_another_is_known_by_its_cause() -> None:
    outer = RuntimeError("luar")
    outer.__cause__ = OSError(errno.ENOSPC, "No space left on device")
    assert "Cakram" in str(foreseen(outer))


def test_what_nobody_foresaw_has_no_sentence() -> None:
    assert foreseen(ZeroDivisionError("0")) is None
    assert foreseen(sqlite3.OperationalError("no such table: x")) is None


def test_a_command_ends_in_the_sentence_and_without_a_stack_trace(capsys: pytest.CaptureFixture[str]) -> None:
    def work() -> str:
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(SystemExit) as ended:
        said(work)
    assert ended.value.code == 1
    told = capsys.readouterr().err
    assert told.startswith("Cakram komputer ini penuh")
    assert "Traceback" not in told


def test_our_own_mistakes_keep_their_stack_trace() -> None:
    with pytest.raises(ZeroDivisionError):
        said(lambda: str(1 // 0))


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (FileNotFoundError(errno.ENOENT, "No such file or directory"), "tidak ada"),
        (ConnectionRefusedError(errno.ECONNREFUSED, "Connection refused"), "tidak ada yang menjawab pada port itu"),
        (socket.gaierror(socket.EAI_NONAME, "Name or service not known"), "nama itu tidak dikenal; periksa ejaannya"),
        (TimeoutError("timed out"), "tidak ada jawaban"),
        (ssl.SSLError(1, "[SSL] alert"), "[SSL] alert"),
        (OSError(errno.ENOTEMPTY, "Directory not empty"), "Directory not empty"),
    ],
)
def test_why_the_machine_or_the_network_failed_is_said_in_indonesian(fault: OSError, said: str) -> None:
    assert why(fault).startswith(said)


@pytest.mark.parametrize(("number", "said"), [(10, "masa berlakunya sudah lewat"), (62, "dibuat untuk nama lain")])
def test_why_a_certificate_is_not_believed_is_said_in_indonesian(number: int, said: str) -> None:
    fault = ssl.SSLCertVerificationError(1, "certificate verify failed")
    fault.verify_code, fault.verify_message = number, "certificate has expired"
    assert why(fault).startswith(said)


def test_a_disk_too_full_to_open_the_database_is_told_at_once() -> None:
    """What those who read beside each other share finds no room either, and asking again makes none."""
    asked = []

    class Full:
        def execute(self, statement: str) -> None:
            asked.append(statement)
            fault = sqlite3.OperationalError("disk I/O error")
            fault.sqlite_errorname = "SQLITE_IOERR_SHMSIZE"
            raise fault

    with pytest.raises(sqlite3.OperationalError) as found:
        _switch_to_wal(Full())
    assert "Cakram komputer ini penuh" in str(foreseen(found.value))
    assert len(asked) == 1
