"""An office in a temporary folder at several points of its semester; each is walked to once and then copied."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from rbworkflow.local.catcher import Catcher, mail_catcher
from rbworkflow.store import open_engine
from tests.ground.office_folders import copy_office
from tests.programs.imap_server import ImapServer
from tests.running.house_rules import house_rules
from tests.steps.mail_post import MemoryPost, Post, read_instead
from tests.steps.office_walk import COMPLETE, Copied, Further, New, Walk, copy_rows, prepare, walk_in


@pytest.fixture(scope="package", autouse=True)
def _house_rules() -> Iterator[None]:
    with house_rules():
        yield


@pytest.fixture(scope="session")
def opened_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """1 July: the plan is frozen, semester I is open, the forms are out."""
    return _left(prepare(walk_in(tmp_path_factory.mktemp("opened") / "data", on="2026-06-22 07:00")))


@pytest.fixture(scope="session")
def received_data(opened_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """2 July: all four units have sent complete forms."""
    walk = _copy(opened_data, tmp_path_factory.mktemp("received"), on="2026-07-02 10:00")
    for unit, folder in COMPLETE.items():
        walk.send(unit, folder)
    walk.collect()
    return _left(walk)


@pytest.fixture(scope="session")
def compiled_data(received_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """6 July: revision 1 is compiled and the Secretary has his codes."""
    walk = _copy(received_data, tmp_path_factory.mktemp("compiled"), on="2026-07-06 07:00")
    walk.daily_round()
    return _left(walk)


@pytest.fixture(scope="session")
def decided_data(compiled_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """7 July: both officers have approved; the report is not issued yet."""
    return _left(_copy(compiled_data, tmp_path_factory.mktemp("decided"), on="2026-07-07 09:00").decide_all())


@pytest.fixture(scope="session")
def issued_data(decided_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """7 July: the report is issued and its mails are out, as practice."""
    return _left(_copy(decided_data, tmp_path_factory.mktemp("issued"), on="2026-07-07 10:00").due_work())


@pytest.fixture
def copied(tmp_path: Path) -> Iterator[Copied]:
    """`copied(base, on=moment, **settings)`: a base's office in this test's folder, closed when the test ends."""
    walks: list[Walk] = []

    def copy(base: Path, on: str, **settings: Any) -> Walk:
        walks.append(_copy(base, tmp_path, on=on, **settings))
        return walks[-1]

    yield copy
    for walk in walks:
        walk.workplace.engine.dispose()


@pytest.fixture
def new(tmp_path: Path) -> Iterator[New]:
    """`new(moment)`: an office that has just been set up."""
    walks: list[Walk] = []

    def start(on: str) -> Walk:
        walks.append(walk_in(tmp_path / "new", on=on))
        return walks[-1]

    yield start
    for walk in walks:
        walk.workplace.engine.dispose()


@pytest.fixture
def opened(opened_data: Path, copied: Copied) -> Walk:
    return copied(opened_data, on="2026-07-02 10:00")


@pytest.fixture
def received(received_data: Path, copied: Copied) -> Walk:
    return copied(received_data, on="2026-07-06 07:00")


@pytest.fixture
def compiled(compiled_data: Path, copied: Copied) -> Walk:
    return copied(compiled_data, on="2026-07-07 09:00")


@pytest.fixture
def decided(decided_data: Path, copied: Copied) -> Walk:
    return copied(decided_data, on="2026-07-07 10:00")


@pytest.fixture
def issued(issued_data: Path, copied: Copied) -> Walk:
    return copied(issued_data, on="2026-07-07 11:00")


@pytest.fixture
def catcher(tmp_path: Path) -> Iterator[Catcher]:
    with mail_catcher(tmp_path / "surel") as catcher:
        yield catcher


@pytest.fixture
def received_with_relay(received_data: Path, copied: Copied, catcher: Catcher) -> Walk:
    """As `received`, but from now on mails leave over a relay."""
    return copied(received_data, on="2026-07-06 07:00", catcher=catcher)


@pytest.fixture(scope="session")
def further(tmp_path_factory: pytest.TempPathFactory) -> Further:
    """`further(base, moment, live)`: the folder of an office that lived on from a base over a relay, whose mails lie
    beside it.
    """

    def live_on(base: Path, on: str, live: Callable[[Walk], object]) -> Path:
        folder = tmp_path_factory.mktemp("further")
        with mail_catcher(folder / "surel") as catcher:
            _lay_mails(base, catcher)
            walk = _copy(base, folder, on=on, catcher=catcher)
            live(walk)
            return _left(walk)

    return live_on


@pytest.fixture
def after(copied: Copied, catcher: Catcher) -> Copied:
    """As `copied`, of what `further` made: with the mails of before, and a relay."""

    def copy(base: Path, on: str, **settings: Any) -> Walk:
        _lay_mails(base, catcher)
        return copied(base, on=on, catcher=catcher, **settings)

    return copy


@pytest.fixture(scope="session")
def reported_data(received_data: Path, further: Further) -> Path:
    """6 July: the report went out over a relay."""

    def report(walk: Walk) -> None:
        walk.daily_round()
        walk.approve_all()
        assert walk.revision().status == "sent"

    return further(received_data, "2026-07-06 07:00", report)


@pytest.fixture
def reported(reported_data: Path, after: Copied) -> Walk:
    """6 July: the report is sent; the province can answer."""
    return after(reported_data, on="2026-07-06 07:00")


@pytest.fixture
def decided_with_relay(decided_data: Path, copied: Copied, catcher: Catcher) -> Walk:
    """As `decided`, but what follows leaves over a relay."""
    return copied(decided_data, on="2026-07-07 10:00", catcher=catcher)


@pytest.fixture
def on_database(any_url: str, copied: Copied) -> Copied:
    """As `copied`, with the base's rows in a fresh SQLite, then PostgreSQL database."""

    def copy(base: Path, on: str, **settings: Any) -> Walk:
        old, new = open_engine(f"sqlite:///{base / 'rbworkflow.sqlite3'}"), open_engine(any_url)
        copy_rows(old, new)
        for engine in (old, new):
            engine.dispose()
        return copied(base, on=on, database_url=any_url, **settings)

    return copy


def _copy(base: Path, folder: Path, *, on: str, catcher: Catcher | None = None, **settings: Any) -> Walk:
    copy_office(base, folder / "data")
    return walk_in(folder / "data", on=on, catcher=catcher, **settings)


def _lay_mails(base: Path, catcher: Catcher) -> None:
    """What the base's relay caught, before what is caught from now on."""
    for mail in (base.parent / "surel").glob("*.eml"):
        shutil.copyfile(mail, catcher.folder / f"0000-{mail.name}")


def _left(walk: Walk) -> Path:
    """The office's folder, its rows as their events say, with nothing open in it."""
    walk.verify()
    walk.workplace.engine.dispose()
    return walk.workplace.settings.data


@pytest.fixture
def memory(monkeypatch: pytest.MonkeyPatch) -> MemoryPost:
    post = MemoryPost()
    read_instead(monkeypatch, post.opened)
    return post


@pytest.fixture(params=["memory", "dovecot"])
def post(request: pytest.FixtureRequest) -> Post:
    if request.param == "memory":
        memory: MemoryPost = request.getfixturevalue("memory")
        return memory
    dovecot: ImapServer = request.getfixturevalue("dovecot")
    dovecot.empty()
    return dovecot


@pytest.fixture
def mailed(opened: Walk, post: Post) -> Walk:
    return opened.with_settings(**post.settings())
