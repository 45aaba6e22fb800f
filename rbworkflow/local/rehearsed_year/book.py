"""The rehearsed year as one folder: a page of its days, every mail, the documents, and the list of all mails."""

import csv
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from itertools import groupby
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from rbworkflow.errors import RefusedError
from rbworkflow.local.catcher import Caught
from rbworkflow.local.letters import attachments, harmless
from rbworkflow.local.rehearsed_year.diary import COLUMNS, Diary, PlayedAct
from rbworkflow.local.rehearsed_year.play import PlayedYear
from rbworkflow.wording import day_and_date, long_date

TEMPLATES: Final = Path(__file__).parents[1] / "pages"
PAGE: Final = "index.html"
LIST: Final = "daftar-surel.csv"
MAILS: Final = "surel"
DOCUMENTS: Final = "dokumen"


@dataclass(frozen=True)
class MailPage:
    """A mail as its own page shows it; links lead from that page."""

    page: str
    at: datetime
    mail: Caught
    body: Markup
    attachments: tuple[tuple[str, str], ...]


def make_room(folder: Path) -> None:
    """Remove what an earlier rehearsal left there; raises RefusedError where it holds something else."""
    if folder.exists() and any(folder.iterdir()) and not (folder / LIST).is_file():
        raise RefusedError(f"{folder} sudah ada dan tidak ditimpa. Pilih folder lain dengan --folder.")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)


def write_book(folder: Path, played: PlayedYear) -> Path:
    """Write everything; the page to begin with."""
    letters = {id(mail): _letter(folder, number, mail) for number, mail in enumerate(played.diary.mails, start=1)}
    for letter in letters.values():
        text = _render("rehearsed_mail.html.j2", letter=letter, mail=letter.mail, back=f"../{PAGE}")
        (folder / MAILS / letter.page).write_text(text, encoding="utf-8")
    documents = list(_documents(folder, played))
    write_list(folder / LIST, played.diary)
    page = _render(
        "rehearsed_year.html.j2",
        played=played,
        days=list(_days(played.diary)),
        page_of=lambda mail: letters[id(mail)].page,
        documents=documents,
        mails_folder=MAILS,
    )
    (folder / PAGE).write_text(page, encoding="utf-8")
    return folder / PAGE


def write_list(path: Path, diary: Diary) -> None:
    """Every mail in a row, as a spreadsheet opens it."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(diary.table)


def _days(diary: Diary) -> Iterator[tuple[str, str, list[PlayedAct]]]:
    """Anchor, title and acts of each day on which something happened."""
    for day, entries in groupby(diary.entries, key=lambda entry: entry.at.date()):
        yield day.isoformat(), day_and_date(day), list(entries)


def _letter(folder: Path, number: int, mail: Caught) -> MailPage:
    name = f"{number:04d}"
    place = folder / MAILS / name
    place.mkdir(parents=True, exist_ok=True)
    kept = []
    for title, content in attachments(mail):
        (place / title).write_bytes(content)
        kept.append((title, f"{name}/{title}"))
    shutil.copy(mail.path, place / "surel.eml")
    at = parsedate_to_datetime(str(mail.message["Date"]))
    return MailPage(f"{name}.html", at, mail, harmless(mail.html), (*kept, ("surel.eml", f"{name}/surel.eml")))


def _documents(folder: Path, played: PlayedYear) -> Iterator[tuple[str, str]]:
    """Title and link of each document that the province has."""
    (folder / DOCUMENTS).mkdir(exist_ok=True)
    for report in played.ending.reports:
        for name, content in report.documents.items():
            (folder / DOCUMENTS / name).write_bytes(content)
            yield f"{report.title}: {name}", f"{DOCUMENTS}/{name}"


def _render(template: str, **values: object) -> str:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"hari": day_and_date, "tanggal": long_date}
    css = Markup((TEMPLATES / "rehearsed.css").read_text(encoding="utf-8"))  # noqa: S704 - a file of this package
    return environment.get_template(template).render(css=css, **values)
