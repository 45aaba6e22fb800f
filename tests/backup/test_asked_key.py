"""The key from the safe through a terminal and through a pipe, as `restore` asks for it."""

import io

import pytest

from rbworkflow.backup.sealing import RecoveryKey
from rbworkflow.cli.asking_key import asked_key
from rbworkflow.errors import RefusedError


class Terminal(io.StringIO):
    """Where somebody sits."""

    def isatty(self) -> bool:
        return True


def asked(monkeypatch: pytest.MonkeyPatch, typed: io.StringIO) -> str:
    monkeypatch.setattr("sys.stdin", typed)
    return asked_key()


@pytest.fixture
def key() -> RecoveryKey:
    return RecoveryKey.new()


def test_a_person_types_a_wrong_line_again_and_gets_through(
    key: RecoveryKey, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second, *rest = key.lines
    lines = (first, second[1:], second, *rest)
    typed = Terminal("".join(f"{line}\n" for line in lines))
    assert key.identity.endswith(asked(monkeypatch, typed))
    assert "! Baris 2 terdiri atas 16 huruf dan angka; yang diketik 15. Ketik lagi." in capsys.readouterr().out


@pytest.mark.parametrize("joined", ["\n", ""], ids=["four lines", "one line"])
def test_a_pipe_brings_it_whole(key: RecoveryKey, monkeypatch: pytest.MonkeyPatch, joined: str) -> None:
    piped = io.StringIO(joined.join(line[:-5] for line in key.lines))
    assert key.identity.endswith(asked(monkeypatch, piped))


def test_in_a_pipe_a_wrong_line_or_an_early_end_is_refused(key: RecoveryKey, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(RefusedError, match="Baris 1 terdiri atas 16"):
        asked(monkeypatch, io.StringIO(key.lines[0][1:] + "\n"))
    with pytest.raises(RefusedError, match="berakhir sebelum baris 3"):
        asked(monkeypatch, io.StringIO("\n".join(key.lines[:2]) + "\n"))


def test_an_empty_line_goes_without(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not asked(monkeypatch, io.StringIO("\n"))
