"""One sample year, played once; every test works on copies of its moments and mails through one catcher."""

import pickle
from collections.abc import Callable, Iterator
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import pytest

from rbworkflow.clock import set_clock
from rbworkflow.isolation import running
from rbworkflow.isolation.running import ChildLimits, run_isolated
from rbworkflow.local.catcher import mail_catcher
from rbworkflow.office import Office
from rbworkflow.settings import Settings
from rbworkflow.sheets import marking
from tests.faults.acts import Act
from tests.faults.endings import Ending, ending
from tests.faults.postbox import Postbox
from tests.faults.province_scenes import play_province
from tests.faults.scenes import ROOT, Scene, come_to_rest, play
from tests.running.house_rules import house_rules

ANSWERS: dict[str, bytes] = {}


@pytest.fixture(scope="package", autouse=True)
def _house_rules() -> Iterator[None]:
    with house_rules():
        yield


@pytest.fixture(scope="session")
def scenes(office: Office, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Scene]]:
    folder = tmp_path_factory.mktemp("year")
    first_day = datetime(2026, 6, 22, 7, 0, tzinfo=office.tz)
    set_clock(folder / "clock", first_day)
    postbox = Postbox()
    with mail_catcher(folder / "mail", handler=postbox) as catcher:
        relay = Settings(
            config_dir=ROOT / "config",
            clock_file=folder / "clock",
            relay_host="localhost",
            relay_port=catcher.port,
            relay_ca_file=catcher.ca_file,
            settle_seconds=0,
        )
        (folder / "now").mkdir()
        first = Scene(folder / "now", first_day, office, relay, postbox)
        yield play(first, folder) | play_province(first, folder)
        postbox.wait()


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Workbooks are read once."""
    for module in (running, marking):
        monkeypatch.setattr(module, "run_isolated", _remembered)


def _remembered(job: str, items: list[bytes], *arguments: object, limits: ChildLimits) -> object:
    """What the isolated child answered to the same question before: it touches nothing of ours."""
    question = sha256(pickle.dumps((job, items, arguments))).hexdigest()
    if question not in ANSWERS:
        ANSWERS[question] = pickle.dumps(run_isolated(job, items, *arguments, limits=limits))
    return pickle.loads(ANSWERS[question])


@pytest.fixture
def begin(scenes: dict[str, Scene], tmp_path: Path) -> Callable[[str], Scene]:
    """A copy of a moment to play on, with an empty postbox."""

    def copied(name: str) -> Scene:
        scene = scenes[name].copy(tmp_path / "data")
        scene.postbox.empty()
        return scene

    return copied


@pytest.fixture
def stage(begin: Callable[[str], Scene]) -> Callable[[Act], Scene]:
    """The copy of a moment that an act is played on."""

    def staged(act: Act) -> Scene:
        scene = begin(act.scene)
        if not act.has_relay:
            scene = scene.practising()
        return scene.on(act.day) if act.day else scene

    return staged


@pytest.fixture(scope="session")
def endings() -> dict[str, Ending]:
    """How acts end undisturbed, as far as they were played."""
    return {}


@pytest.fixture
def undisturbed(stage: Callable[[Act], Scene], endings: dict[str, Ending]) -> Callable[[Act], Ending]:
    """The end of an act that nothing disturbs."""

    def played(act: Act) -> Ending:
        if act.name not in endings:
            scene = stage(act)
            act(scene)
            endings[act.name] = ending(come_to_rest(scene))
        return endings[act.name]

    return played
