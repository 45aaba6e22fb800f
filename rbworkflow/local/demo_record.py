"""What the demo says while it plays, and what it keeps for its page: chapters of steps, with what was seen at each."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from time import monotonic

from rbworkflow.wording import MONTHS


@dataclass(frozen=True, kw_only=True)
class Exhibit:
    """A workbook or document as somebody sent or got it."""

    title: str
    english: str
    name: str
    content: bytes

    @property
    def is_document(self) -> bool:
        """Pages to be read, not a sheet."""
        return self.name.endswith(".docx")


@dataclass(frozen=True, kw_only=True)
class Screen:
    """A run's form as an officer met it: its words, and a photograph where one could be made."""

    title: str
    english: str
    description: str
    fields: tuple[tuple[str, str], ...]
    """Title and hint of each."""
    picture: Path | None


@dataclass(frozen=True)
class Step:
    """One act: when by the office's calendar, by whom, the sentence it ended with, and the mails it caused."""

    at: datetime
    who: str
    said: str
    english: str
    mails: range
    """Their places in the mailbox, in the order of arrival."""
    shown: list[Exhibit | Screen] = field(default_factory=list)

    @property
    def exhibits(self) -> list[Exhibit]:
        return [seen for seen in self.shown if isinstance(seen, Exhibit)]

    @property
    def screens(self) -> list[Screen]:
        return [seen for seen in self.shown if isinstance(seen, Screen)]


@dataclass(frozen=True)
class Chapter:
    title: str
    english: str
    steps: list[Step] = field(default_factory=list)


@dataclass
class Story:
    """Says each step through `say` and remembers it; `mailbox` is the folder where mails are caught."""

    say: Callable[[str], None]
    mailbox: Path
    seconds: dict[str, float] = field(default_factory=dict)
    chapters: list[Chapter] = field(default_factory=list)

    @contextmanager
    def stage(self, name: str, title: str, english: str) -> Iterator[None]:
        """One stage, announced and timed; a chapter of its own if anything is told in it."""
        self.say(f"\n{title} ({english})")
        self.chapters.append(Chapter(title, english))
        start = monotonic()
        yield
        self.seconds[name] = round(self.seconds.get(name, 0) + monotonic() - start, 1)

    def tell(self, at: datetime, who: str, said: str, english: str) -> None:
        """One act and the mails that came since the one before."""
        self.say(f"  {at.day} {MONTHS[at.month - 1]} · {who}: {said}")
        seen = max((step.mails.stop for chapter in self.chapters for step in chapter.steps), default=0)
        mails = range(seen, len(list(self.mailbox.glob("*.eml"))))
        self.chapters[-1].steps.append(Step(at, who, said, english, mails))

    def show(self, seen: Exhibit | Screen) -> None:
        """What could be seen at the act last told."""
        self.chapters[-1].steps[-1].shown.append(seen)
