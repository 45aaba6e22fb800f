"""A stage for remedies: a unit sends what is refused, reads why, does what it is told, and sends again."""

import os
from collections.abc import Callable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from rbworkflow.errors import RefusedError
from rbworkflow.steps.incoming.collect import collect
from rbworkflow.steps.sending.deliver import deliver
from tests.intake.mail_builders import mail
from tests.steps.mail_post import MemoryPost, read_instead
from tests.steps.office_walk import SAMPLES, Walk, read_mail, sample_form, text_of, typed

INDICATOR = "A4-14"
FOLDER = f"Data dukung/{INDICATOR} Tim"
FORM = "Isian_KUL.xlsx"
LINK = "https://drive.example/berkas"
CONTENT = SAMPLES / "2026-S1" / "KUL"


@dataclass
class Stage:
    """KUL before its office: what it sends by folder and by mail, and everything that is said to it."""

    walk: Walk
    monkeypatch: pytest.MonkeyPatch
    post: MemoryPost = field(default_factory=MemoryPost)
    said: str = ""

    def __post_init__(self) -> None:
        read_instead(self.monkeypatch, self.post.opened)
        self.walk = self.walk.with_settings(**self.post.settings())

    @property
    def inbox(self) -> Path:
        return self.walk.inbox("KUL")

    def put(self, files: Mapping[str, bytes]) -> None:
        for name, content in files.items():
            self.walk.put("KUL", name, content)

    def collect(self) -> None:
        """What stands there is taken; `said` is what people read of it."""
        before = self.walk.mail_files()
        try:
            collected = collect(self.walk.workplace)
        except RefusedError as error:
            self.said = str(error)
            return
        deliver(self.walk.workplace)
        read = [text_of(read_mail(path)) for path in self.walk.mail_files() if path not in before]
        remarks = [sentence for *_, sentence in [*collected.remarks, *collected.mails]]
        self.said = "\n".join([*read, *remarks])

    @contextmanager
    def only_now(self):
        """What is broken here works again afterwards."""
        with self.monkeypatch.context() as patch:
            yield patch


Act = Callable[[Stage], None]


@dataclass(frozen=True)
class Remedy:
    """What is refused, and the same after its sender did what the sentence says."""

    refused: Act
    mended: Act


def evidence(name: str, content: bytes, *, mended: Mapping[str, bytes], folder: str = FOLDER) -> Remedy:
    """One piece of evidence beside a complete form; then it alone, mended."""
    return Remedy(
        with_form({f"{folder}/{name}": content}), files({f"{FOLDER}/{key}": each for key, each in mended.items()})
    )


def renamed(name: str, content: bytes) -> Remedy:
    return evidence(name, content, mended={"SK tim.pdf": content})


def linked(name: str, content: bytes) -> Remedy:
    """What is kept elsewhere: its link is written into the form."""
    return Remedy(with_form({f"{FOLDER}/{name}": content}), files({FORM: with_link()}))


def form(name: str, content: Callable[[], bytes]) -> Remedy:
    """A form that cannot be read, with its evidence; then the form as it should have been, alone."""
    return Remedy(
        lambda stage: stage.put({**own_evidence(), name: content()}),
        lambda stage: stage.put({FORM: sample_form("KUL")}),
    )


def mailed(refused: bytes, *mended: bytes) -> Remedy:
    return Remedy(lambda stage: stage.post.deliver(refused), lambda stage: stage.post.deliver(*mended))


def files(what: Mapping[str, bytes]) -> Act:
    return lambda stage: stage.put(what)


def with_form(what: Mapping[str, bytes]) -> Act:
    return lambda stage: stage.put({FORM: sample_form("KUL"), **own_evidence(), **what})


def own_evidence() -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in CONTENT.iterdir() if path.suffix != ".xlsx"}


def with_link() -> bytes:
    said = f"Surat keputusan (SK): sk_pengawasan_kearsipan.pdf\n{LINK}"
    return typed(sample_form("KUL"), {(INDICATOR, "Data dukung"): said})


def complete(**changes: Any) -> bytes:
    """A mail with the whole of what is asked for."""
    return mail(files={FORM: sample_form("KUL"), **own_evidence()}, message_id="<baik@unit.example>", **changes)


def failing_open(number: int) -> Act:
    """The form's evidence cannot be opened when its turn comes."""

    def act(stage: Stage) -> None:
        stage.put({FORM: sample_form("KUL"), **own_evidence(), f"{FOLDER}/SK tim.pdf": b"%PDF-1.4\n%%EOF"})
        real = os.open

        def fail(path: Any, *arguments: Any, **more: Any) -> int:
            if str(path).endswith("SK tim.pdf"):
                raise OSError(number, "")
            return real(path, *arguments, **more)

        with stage.only_now() as patch:
            patch.setattr(os, "open", fail)
            stage.collect()

    return act


def is_well(said: str) -> bool:
    return "diterima" in said and "Tidak ada yang perlu dilengkapi" in said and "Berkas yang belum" not in said


def heard(stage: Stage, remedy: Remedy, sentence: str) -> None:
    """What is refused or asked about is sent, and its sentence is read."""
    remedy.refused(stage)
    if not stage.said:
        stage.collect()
    assert sentence in " ".join(stage.said.split()), stage.said
    assert not is_well(stage.said)
    stage.said = ""


def led_out(stage: Stage, remedy: Remedy, sentence: str) -> None:
    heard(stage, remedy, sentence)
    remedy.mended(stage)
    stage.collect()
    assert is_well(stage.said), stage.said
