"""Moments of a province: a package on its way from its folder to its receipt, each a data folder to be copied."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from rbworkflow.office import load_office
from rbworkflow.steps.incoming.collect import collect
from rbworkflow.steps.periods.open_period import open_period
from rbworkflow.steps.plans.given_workbook import EVALUATIONS
from rbworkflow.steps.province.ask import follow_packages
from rbworkflow.steps.province.import_evaluations import import_evaluations
from rbworkflow.steps.province.prepare_evaluations import prepare_evaluations
from rbworkflow.steps.sending.deliver import deliver
from tests.faults.scenes import SEMESTER, Scene, come_to_rest, kept
from tests.steps.evaluated import fill
from tests.steps.province_office import province_config
from tests.steps.sent_packages import LOR, NAME, PAPER, whole, zipped

SENT = "2026-07-06 10:00"
RECAPPED = "2026-07-22 07:00"


def play_province(first: Scene, store: Path) -> dict[str, Scene]:
    """The moments at which its steps are killed, by name; `first` has the relay, and its own empty folder."""
    config = province_config(store)
    office = load_office(config)
    relay = first.relay.model_copy(update={"config_dir": config})
    now = replace(first, data=store / "provinsi", office=office, relay=relay)
    now.data.mkdir()
    return {name: kept(name, scene, store) for name, scene in _moments(now)}


def _moments(now: Scene) -> Iterator[tuple[str, Scene]]:
    with now.opened() as workplace:
        open_period(workplace, SEMESTER)
    now = come_to_rest(now).on(SENT)
    _lay(now)
    yield "package sent", now
    with now.workplace() as workplace:
        collect(workplace)
    yield "package taken in", now
    with now.workplace() as workplace:
        follow_packages(workplace)
    now = come_to_rest(now).asking()
    yield "package asked", now
    now = now.with_first_yes()
    yield "package asked last", now
    now.answer(now.codes["SETUJU"])
    with now.workplace() as workplace:
        deliver(workplace)
    yield "package decided", now
    yield from _answered(come_to_rest(now))


def _answered(now: Scene) -> Iterator[tuple[str, Scene]]:
    """The recap's day, and an evaluation on its way from the evaluator's workbook to its letter."""
    now = replace(now, asked=0, codes={}).on(RECAPPED)
    yield "packages answered", now
    with now.workplace() as workplace:
        (made,) = prepare_evaluations(workplace, SEMESTER).paths
        folder = now.settings.inbox / EVALUATIONS
        folder.mkdir(parents=True, exist_ok=True)
        (folder / made.name).write_bytes(fill(made.read_bytes()))
    yield "evaluation filled in", now
    with now.workplace() as workplace:
        import_evaluations(workplace)
    yield "evaluation read", now
    now = come_to_rest(now).asking().with_first_yes()
    yield "evaluation asked last", now
    now.answer(now.codes["SETUJU"])
    yield "evaluation decided", now


def _lay(scene: Scene) -> None:
    """A whole package, with a part of evidence."""
    files = whole(evidence={f"{NAME}_bukti_1_dari_1.zip": zipped(("A1-01/bukti.pdf", PAPER))})
    folder = scene.settings.inbox / LOR
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
