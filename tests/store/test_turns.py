"""Who prepares an office with a shared database does so alone; the next one waits, and for none that was killed."""

import subprocess
import sys

import pytest

from rbworkflow.store.turns import in_turn
from tests.running.taking_turns import who_came

HOLDS = """
import sys
from rbworkflow.store.turns import in_turn
with in_turn(sys.argv[1]):
    print("siap", flush=True)
    input()
"""


@pytest.mark.postgres
def test_the_second_waits_until_the_first_has_left(fresh_postgres_url: str) -> None:
    assert who_came(lambda: in_turn(fresh_postgres_url), lambda: in_turn(fresh_postgres_url)) == ["first", "second"]


@pytest.mark.postgres
def test_who_is_killed_at_it_is_waited_for_no_longer(fresh_postgres_url: str) -> None:
    command = [sys.executable, "-c", HOLDS, fresh_postgres_url]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "siap\n"
        first.kill()
        with in_turn(fresh_postgres_url):
            pass


def test_with_sqlite_nobody_waits(sqlite_url: str) -> None:
    with in_turn(sqlite_url), in_turn(sqlite_url):
        pass
