"""What happened in the year that was played: each act with its moment, who did it, and the mails that it caused."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from rbworkflow.local.catcher import Catcher, Caught
from rbworkflow.wording import MONTHS

COLUMNS: Final = ("tanggal", "kepada", "perihal")


@dataclass(frozen=True)
class PlayedAct:
    """One act; `mails` are in the order in which they left."""

    at: datetime
    who: str
    said: str
    mails: tuple[Caught, ...]


@dataclass
class Diary:
    """Grows as the year is played; `say` hears of each month that is over."""

    catcher: Catcher
    say: Callable[[str], None]
    entries: list[PlayedAct] = field(default_factory=list)
    _count: int = 0

    def tell(self, at: datetime, who: str, said: str) -> None:
        """Note an act and the mails since the one before; one that nobody would notice is none."""
        mails = tuple(self.catcher.since(self._count))
        self._count += len(mails)
        if not said and not mails:
            return
        last = self.entries[-1].at if self.entries else at
        if (last.year, last.month) != (at.year, at.month):
            self.say(f"  {MONTHS[last.month - 1]} {last.year}: {self._count - len(mails)} surel sejauh ini")
        self.entries.append(PlayedAct(at, who, said, mails))

    @property
    def mails(self) -> list[Caught]:
        return [mail for entry in self.entries for mail in entry.mails]

    def newest(self, *words: str) -> Caught | None:
        """The newest mail whose text has all these words in it."""
        return next((mail for mail in reversed(self.mails) if all(each in mail.text for each in words)), None)

    def newest_to(self, address: str, beginning: str) -> tuple[str, bytes]:
        """Name and content of the newest attachment to `address` whose name begins so; raises LookupError."""
        for mail in reversed(self.mails):
            for part in mail.message.iter_attachments() if address == mail.to else ():
                if (part.get_filename() or "").startswith(beginning):
                    return str(part.get_filename()), part.get_content()
        raise LookupError(f"no attachment {beginning}* to {address}")

    @property
    def table(self) -> list[tuple[str, str, str]]:
        """Day, to whom and what of every mail, in the order of the days."""
        return [
            (entry.at.date().isoformat(), mail.to, mail.subject.strip())
            for entry in self.entries
            for mail in entry.mails
        ]

    @property
    def counts(self) -> list[tuple[str, int]]:
        """How many mails each person got, the most first."""
        return Counter(mail.to for mail in self.mails).most_common()
