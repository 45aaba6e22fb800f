"""The same office-semester as a clerk's script does it: pandas over openpyxl, rows one by one, python-docx, yagmail."""

import hashlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pypdfium2
import yagmail
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session  # noqa: TID251 - a peer, which is measured; the program has no objects

from benchmarks.comparison import Method
from benchmarks.e2e import words
from benchmarks.e2e.material import HOST, Day, Done, of_office
from benchmarks.e2e.naive_papers import document, marked
from benchmarks.e2e.naive_rows import KeptFigure, KeptFile, KeptMail, KeptPoint, KeptResult, kept_in, upsert
from benchmarks.e2e.naive_tables import figures, points, read_form, with_plan
from benchmarks.e2e.words import Block, Letter
from benchmarks.season import Seat
from rbworkflow.plan.model import Indicator

ENDINGS: Final = {".xlsx": b"PK", ".pdf": b"%PDF"}
SENDER: Final = "rb@kpu-nasional.example"


@dataclass(frozen=True)
class Script:
    """The day, what is to be said on it, and an open database for each office."""

    day: Day
    answers: dict[str, Letter]
    """By the mailbox before the @."""
    remarks: dict[str, dict[str, str]]
    """By the marked workbook's name and the cell."""
    papers: dict[str, list[Block]]
    """By the document's name."""
    asking: Letter
    kept: dict[str, Engine]


def prepare(day: Day) -> Script:
    asking = next(each for each in day.said if any(name.endswith(".docx") for name in each.attachments))
    answers = {each.to.partition("@")[0]: each for each in day.said if each is not asking}
    books = {name: content for each in answers.values() for name, content in each.attachments.items()}
    return Script(
        day=day,
        answers=answers,
        remarks={name: words.remarks(content) for name, content in books.items()},
        papers={name: words.blocks(content) for name, content in asking.attachments.items()},
        asking=asking,
        kept={seat.code: kept_in(seat.settings.data) for seat in day.seats},
    )


def run(script: Script) -> Done:
    relay = script.day.relay
    client = yagmail.SMTP(SENDER, "", host=HOST, port=relay.port, smtp_skip_login=True, context=relay.context)
    for seat in script.day.seats:
        with Session(script.kept[seat.code]) as session:
            Clerk(script, seat, session, client).work()
    client.close()
    return Done(script.day, lambda seat: _lines(script.kept[seat.code]))


@dataclass(frozen=True)
class Clerk:
    """The script at work on one office."""

    script: Script
    seat: Seat
    session: Session
    client: yagmail.SMTP

    def work(self) -> None:
        plan = self.script.day.plan
        for unit in sorted({each.unit_code for each in plan}):
            self.take_in(unit, [each for each in plan if each.unit_code == unit])
        self.ask(self.score(plan))

    @property
    def folder(self) -> Path:
        return self.seat.settings.data / "naive"

    def take_in(self, unit: str, mine: list[Indicator]) -> None:
        form, evidence = self.taken(unit, mine)
        table = with_plan(read_form(form), mine, evidence)
        for row in figures(table):
            key = {"indicator": row.pop("indicator"), "quarter": row.pop("quarter")}
            upsert(self.session, KeptFigure, key, unit=unit, **row)
        found, path = points(table), self.folder / f"Perbaikan_{unit}.xlsx"
        remarks = self.script.remarks[path.name]
        for point in found:
            key = {"indicator": point.indicator, "rule": point.rule}
            values = {"severity": point.severity, "cell": point.cell, "message": remarks[point.cell]}
            upsert(self.session, KeptPoint, key, **values)
        self.session.commit()
        marked(form, path, [(point.cell, point.severity, remarks[point.cell]) for point in found])
        for mailbox in (unit.lower(), f"kasubbag.{unit.lower()}"):
            self.send(self.script.answers[mailbox], [path])

    def taken(self, unit: str, mine: list[Indicator]) -> tuple[Path, dict[str, list[str]]]:
        """The unit's form, and by indicator the names of its evidence; every file is kept."""
        evidence: dict[str, list[str]] = {}
        form = None
        inbox = self.seat.settings.inbox / unit
        for path in sorted(path for path in inbox.rglob("*") if path.is_file()):
            content = path.read_bytes()
            if not content.startswith(ENDINGS[path.suffix]):
                continue
            digest = hashlib.sha256(content).hexdigest()
            stored = self.folder / "files" / f"{digest}{path.suffix}"
            stored.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, stored)
            pages = len(pypdfium2.PdfDocument(content)) if path.suffix == ".pdf" else 0
            owner = next((each.code for each in mine if path.parent.name.startswith(each.code)), "")
            key = {"unit": unit, "name": path.relative_to(inbox).as_posix()}
            upsert(self.session, KeptFile, key, sha256=digest, indicator=owner, pages=pages)
            if path.suffix == ".xlsx":
                form = stored
            else:
                evidence.setdefault(owner, []).append(path.name)
        assert form is not None  # noqa: S101 - every unit sent one
        return form, evidence

    def score(self, plan: list[Indicator]) -> float:
        """The mean of the areas' means of what each indicator reached; a blocked one reached nothing."""
        areas: dict[str, list[float]] = {}
        for each in plan:
            rows = self.session.scalars(select(KeptFigure).filter_by(indicator=each.code)).all()
            blocking = select(KeptPoint).filter_by(indicator=each.code, severity="blocking")
            targets = [float(target) for row in rows if (target := each.target(row.quarter)) is not None]
            is_blocked = self.session.scalars(blocking).first() is not None
            told = [] if is_blocked else [row.actual for row in rows if row.actual is not None]
            asked, reached = sum(targets), sum(told)
            if each.target_kind == "rata_rata":
                asked, reached = asked / len(targets), reached / max(1, len(told))
            percent = min(100.0, 100 * reached / asked)
            values = {"target": asked, "actual": reached if told else None, "percent": percent}
            upsert(self.session, KeptResult, {"indicator": each.code}, **values)
            areas.setdefault(each.area_code, []).append(percent)
        self.session.commit()
        means = [sum(percents) / len(percents) for percents in areas.values()]
        return sum(means) / len(means)

    def ask(self, score: float) -> None:
        """The documents, and the mail with them."""
        printed = f"{score:.2f}".replace(".", ",")
        assert printed in self.script.asking.text, printed  # noqa: S101 - what it worked out is what is told
        paths = []
        for name, blocks in self.script.papers.items():
            path = self.folder / self.said(name.replace("_", " ")).replace(" ", "_")
            document(path, blocks, self.said)
            paths.append(path)
        self.send(self.script.asking, paths)

    def send(self, letter: Letter, paths: list[Path]) -> None:
        recipient, text = letter.to.replace(self.script.day.said_by, self.seat.code), self.said(letter.text)
        key = {"recipient": recipient, "subject": letter.subject}
        upsert(self.session, KeptMail, key, text=text, is_sent=False)
        self.session.commit()
        files = [str(path) for path in paths]
        self.client.send(to=recipient, subject=letter.subject, contents=text, attachments=files)
        upsert(self.session, KeptMail, key, text=text, is_sent=True)
        self.session.commit()

    def said(self, text: str) -> str:
        return of_office(text, self.script.day, self.seat)


def _lines(engine: Engine) -> Iterator[str]:
    with Session(engine) as session:
        for row in session.scalars(select(KeptFigure)):
            yield f"{row.unit} {row.indicator} {row.quarter} {row.actual} {row.narrative}"
        for point in session.scalars(select(KeptPoint)):
            yield f"{point.rule} {point.indicator} {point.severity} {point.cell}"


METHOD = Method(prepare=prepare, run=run)
