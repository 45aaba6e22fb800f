"""The second sample office's year, without Prefect: a city in another zone, under another regime, on other paper."""

import io
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from zipfile import ZipFile, is_zipfile

from lxml import etree, html

from rbworkflow.local.catcher import Catcher, Caught
from rbworkflow.local.practice import approve_plan
from rbworkflow.local.sample_office import sample_office
from rbworkflow.office import load_office
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.submissions.send_forms import send_forms
from tests.steps.office_walk import CONFIG, S1, S2, Walk, attachments, text_of, walk_in

SECOND = sample_office("kota")
PLAN = SECOND.folder / "rencana_aksi_2026.xlsx"
SECRETARY = "sekretaris@kpu-ternate.example"
CHAIR = "ketua@kpu-ternate.example"
OPERATOR = "admin@kpu-ternate.example"
PROVINCE = "rb@kpu-malut.example"
SHARED_WORDS = re.compile("Kabupaten[/-]Kota", re.IGNORECASE)
"""As instruments, provinces and addresses call the offices of both kinds: nobody's own word."""


def opened(folder: Path, catcher: Catcher | None = None, *, on: str = "2026-06-22 07:00") -> Walk:
    """The office as it was set up, with its plan in force."""
    config = SECOND.config(folder / "config")
    walk = walk_in(folder / "data", on=on, catcher=catcher, config_dir=config)
    import_plan(walk.workplace, PLAN.read_bytes(), 2026, name=PLAN.name)
    approve_plan(walk.workplace)
    return walk


def first_semester(walk: Walk, *, when_asked: Callable[[], None] = lambda: None) -> Walk:
    """Late, incomplete, returned, corrected, approved, sent; `when_asked` is called while the Secretary is asked."""
    walk.daily_round()
    send_forms(walk.on("2026-07-01 08:00").workplace, S1)
    walk.due_work().on("2026-07-02 10:00")
    for unit in SECOND.cast.in_time:
        walk.send(unit, "kota/2026-S1")
    walk.collect()
    walk.on("2026-07-06 07:00").daily_round()
    when_asked()
    walk.on("2026-07-07 09:00").send_back(SECOND.cast.note)
    walk.revise(units=(SECOND.cast.corrects,), until="2026-07-08", reason=SECOND.cast.reason)
    walk.on("2026-07-08 10:00").send(SECOND.cast.corrects, "kota/2026-S1-perbaikan")
    walk.send(SECOND.cast.late, "kota/2026-S1").half_hourly()
    return _approved(walk, "2026-07-09 09:00", "2026-07-09 13:00")


def second_semester(walk: Walk) -> Walk:
    """All in order, and the annual report after it."""
    walk.on("2026-12-14 07:00").daily_round()
    send_forms(walk.workplace, S2)
    walk.due_work().on("2027-01-05 10:00")
    for sent in SECOND.second_sendings:
        walk.send(sent.name, "kota/2026-S2")
    walk.collect()
    walk.on("2027-01-11 07:00").daily_round()
    _approved(walk, "2027-01-12 09:00", "2027-01-12 13:00")
    walk.on("2027-01-25 07:00").daily_round()
    return _approved(walk, "2027-01-26 09:00", "2027-01-26 13:00")


def _approved(walk: Walk, *moments: str) -> Walk:
    for moment in moments:
        walk.on(moment).approve()
    return walk


@cache
def first_offices_words() -> dict[str, str]:
    """What only the first office's config says of itself, as patterns by the word: read from it, so that none is
    forgotten when it changes.
    """
    first = load_office(CONFIG)
    told = {first.place, first.recipient.place, first.province_name.removeprefix("KPU Provinsi "), "Pasuruan", "Jatim"}
    told |= {"Kabupaten", "Kab.", "WIB", first.code, first.team.decree, first.operator.title}
    told |= {unit.name.removeprefix("Subbagian ") for unit in first.units} | {unit.code for unit in first.units}
    told |= {official.name for official in first.officials.values()} | {first.operator.name}
    regime = first.regime(2026)
    told |= {area.label for area in regime.areas} | {regime.name, regime.extra_title, regime.area_title}
    return {word: rf"(?<!\w){re.escape(word)}(?!\w)" for word in told}


@cache
def any_of_its_words() -> re.Pattern[str]:
    return re.compile("|".join(first_offices_words().values()), re.IGNORECASE)


def foreign_words(text: str) -> set[str]:
    """The first office's words in this text, whatever its case."""
    own = SHARED_WORDS.sub("", text)
    if not any_of_its_words().search(own):
        return set()
    return {word for word, pattern in first_offices_words().items() if re.search(pattern, own, re.IGNORECASE)}


def mail_words(mail: Caught) -> str:
    """Subject, sender, both bodies and the attachments' names."""
    page = mail.message.get_body(("html",))
    shown = "\n".join(map(str, html.document_fromstring(page.get_content()).itertext())) if page else ""
    head = f"{mail.subject}\n{mail.message['From']}\n{mail.message['To']}"
    return "\n".join([head, text_of(mail), shown, *attachments(mail)])


def file_words(content: bytes) -> str:
    """Every text of a file of ours: all parts of a Word document or workbook, with its properties; JSON as it is."""
    if not is_zipfile(io.BytesIO(content)):
        return content.decode() if content.startswith(b"{") else ""
    with ZipFile(io.BytesIO(content)) as parts:
        return "\n".join(_part_words(name, parts.read(name)) for name in parts.namelist())


def _part_words(name: str, content: bytes) -> str:
    if not name.endswith((".xml", ".rels")):
        return name
    root = etree.fromstring(content)
    values = (value for node in root.iter() for value in node.attrib.values())
    paragraphs = (
        "".join(map(str, node.itertext())) for node in root.iter() if etree.QName(node).localname in ("p", "si", "is")
    )
    return "\n".join([name, *(str(value) for value in values), *paragraphs, *map(str, root.itertext())])


def stored_files(walk: Walk) -> Iterator[tuple[str, str]]:
    """Every file the office keeps or laid in its shared folder, by its place, in words."""
    for root in (walk.workplace.files.root, walk.workplace.settings.shared):
        for path in sorted(path for path in root.rglob("*") if path.is_file()):
            yield path.relative_to(root.parent).as_posix(), file_words(path.read_bytes())
