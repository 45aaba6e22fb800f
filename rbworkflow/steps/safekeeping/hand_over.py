"""Printing the hand-over paper from what stands in rows and settings now; it is kept, and the chain says so."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from rbworkflow import audit
from rbworkflow.approval.officers import officer_in_charge
from rbworkflow.delivery.mail import Attachment
from rbworkflow.errors import RefusedError
from rbworkflow.home import (
    FIRST_START,
    HOW_TO_INSTALL,
    HOW_TO_STOP,
    WHERE_TYPED,
    command,
    command_of,
    give_to_program,
    same_folders,
)
from rbworkflow.key_folder import keys_beside
from rbworkflow.office.duties import OfficeRole
from rbworkflow.office.handover_words import HandoverWords, KeyWords, load_handover_words
from rbworkflow.offices import own_folder
from rbworkflow.report.content.phrases import DASH
from rbworkflow.report.word.handover import HandoverList, HandoverPaper, render_handover
from rbworkflow.settings import Settings
from rbworkflow.steps.decisions.kept_pdfs import make_pdfs
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.safekeeping import handover_facts as facts
from rbworkflow.steps.safekeeping.handover_kept import PRINTED, WORD, handover_papers
from rbworkflow.steps.safekeeping.machine_settings import told_beforehand, use_of_settings
from rbworkflow.steps.safekeeping.place import place_of
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.wording import clock_time

LONGEST_NAME: Final = 80
TOO_LONG: Final = f"Nama pengganti paling panjang {LONGEST_NAME} huruf."
MADE: Final = "Buku serah terima dibuat: {}."
NO_PDF: Final = " PDF-nya belum dapat dibuat; dokumen Word-nya dapat dicetak."
LINKS: Final = {OfficeRole.DISTRICT: "berkas", OfficeRole.PROVINCE: "kabupaten-kota/tautan"}
"""The page of the links that others send by."""
NEW_LINKS: Final = {
    OfficeRole.DISTRICT: "Subbagian mendapat tautan baru lewat formulir 05 Kirim formulir (pilih subbagiannya).",
    OfficeRole.PROVINCE: "Tautan baru setiap kantor ada di halaman {}; sampaikan kepada yang mengirim lewat halaman.",
}
WITHOUT_NAME: Final = "(operator berikutnya)"


@dataclass(frozen=True)
class HandedOver:
    """What was made, and what to say of it."""

    papers: tuple[Attachment, ...]
    said: str


def hand_over(workplace: Workplace, *, successor: str = "") -> HandedOver:
    """Make the paper, as Word document and PDF where LibreOffice makes one; raises RefusedError for no name at all."""
    successor = " ".join(successor.split())
    if len(successor) > LONGEST_NAME:
        raise RefusedError(TOO_LONG)
    content = render_handover(
        _paper(workplace, successor), workplace.layout, is_practice=workplace.settings.is_practice
    )
    word = Attachment(
        f"{WORD}_{workplace.office.code}_{workplace.today.isoformat()}.docx", workplace.files.put(content)
    )
    unmade = make_pdfs(workplace, [word]) if workplace.settings.soffice else [word]
    code = workplace.office.code
    with write(workplace.engine) as conn:
        audit.append(
            conn,
            office_code=code,
            at=workplace.now,
            actor="operator",
            action=PRINTED,
            subject=successor or WITHOUT_NAME,
            body={"name": word.name, "sha256": word.sha256},
        )
    papers = handover_papers(workplace)
    names = ", ".join(paper.name for paper in papers)
    return HandedOver(papers, MADE.format(names) + NO_PDF * bool(unmade))


def laid_in(workplace: Workplace, made: HandedOver, folder: Path) -> str:
    """The papers as files in this folder; where they are, in a sentence."""
    folder.mkdir(parents=True, exist_ok=True)
    for paper in made.papers:
        (folder / paper.name).write_bytes(workplace.files.get(paper.sha256))
    return f"{made.said} Cetak dari {folder.resolve()}."


def _paper(workplace: Workplace, successor: str) -> HandoverPaper:
    office, now = workplace.office, status(workplace)
    with read(workplace.engine) as conn:
        words = load_handover_words(workplace.settings.config, _values(conn, workplace))
        first = officer_in_charge(conn, office, office.stages[0].role, on=workplace.today)
        listed = (
            HandoverList(
                heading="Yang menunggu sekarang",
                columns=(("Apa", 38), ("Menunggu siapa", 40), ("Sampai", 22)),
                rows=facts.waiting(now),
                said=(
                    f"Yang perlu dilakukan operator: {now.next_act}",
                    *(trouble for trouble in now.troubles if trouble != now.next_act),
                ),
            ),
            HandoverList(
                heading="Surel yang belum berangkat",
                columns=(("Nomor", 10), ("Keadaan", 20), ("Kepada", 32), ("Perihal", 38)),
                rows=facts.mails(conn, workplace),
            ),
            HandoverList(
                heading="Batas waktu berikutnya",
                columns=(("Hari", 35), ("Apa", 65)),
                rows=facts.deadlines(workplace, now, conn),
            ),
            HandoverList(
                heading="Siapa siapa",
                columns=(("Peran", 18), ("Nama", 28), ("Alamat surel", 40), ("Masa", 14)),
                rows=facts.people(conn, workplace),
            ),
            HandoverList(
                heading="Letak, versi, dan cadangan",
                columns=(("Apa", 30), ("Di mana", 70)),
                rows=facts.places(conn, workplace),
            ),
        )
        keys = _keys(conn, workplace, words)
    return HandoverPaper(
        office=office.name,
        short_name=office.short_name,
        printed_at=f"{clock_time(workplace.now)} {workplace.zone}",
        intro=words.intro,
        now=listed,
        procedures=[(each.title, [step for step in each.steps if step]) for each in words.procedures],
        keys=keys,
        checklist=[(each.who, each.what) for each in words.checklist],
        minutes=(words.minutes.opening, words.minutes.closing),
        outgoing=office.operator.name,
        incoming=successor,
        witness=(first.title, first.name),
    )


def _keys(conn: Connection, workplace: Workplace, words: HandoverWords) -> HandoverList:
    rows = [(each.name, *_of_key(conn, workplace, each), each.how) for each in words.keys]
    return HandoverList(
        heading="Kunci dan kata sandi, dan cara menggantinya",
        columns=(("Kunci", 24), ("Tempat", 20), ("Terakhir diganti", 14), ("Cara mengganti", 42)),
        rows=[row for row in rows if row[1] != facts.UNUSED],
    )


def _of_key(conn: Connection, workplace: Workplace, key: KeyWords) -> tuple[str, str]:
    where = facts.secret_place(workplace.settings, key.secret) if key.secret else DASH
    return where, facts.last_of(conn, workplace, key.last) if key.last else DASH


def _folders(settings: Settings) -> dict[str, Path]:
    """By which variables another machine finds the office where it lies here."""
    if settings.office_code:
        return {"RBWORKFLOW_OFFICES_DIR": own_folder(settings).parent, "RBWORKFLOW_DATA_DIR": settings.server_data}
    return {"RBWORKFLOW_CONFIG_DIR": settings.config, "RBWORKFLOW_DATA_DIR": settings.data}


def _taking_effect(settings: Settings) -> Mapping[str, str]:
    """How what was changed comes to be used: a server of several works on and reads each office at every round."""
    run = command_of(settings.office_code)
    if settings.office_code:
        return {
            "restarted": "",
            "rotating": f"{run} rotate; server terus berjalan",
        }
    return {
        "restarted": ", hentikan dan nyalakan program",
        "rotating": f"Hentikan program dengan {HOW_TO_STOP}, lalu {run} rotate, lalu {command('start')}",
    }


def _values(conn: Connection, workplace: Workplace) -> Mapping[str, str]:
    """What stands in the words' places."""
    settings, office, copies = workplace.settings, workplace.office, place_of(workplace).root
    links = LINKS[office.role]
    return {
        **_taking_effect(settings),
        "run": command_of(settings.office_code),
        "where": WHERE_TYPED,
        "start": command("start"),
        "stop": HOW_TO_STOP,
        "address": settings.ui_address,
        "config": str(settings.config),
        "data": str(settings.data),
        "shared": str(settings.shared),
        "keys": str(keys_beside(settings.data)),
        "copies": str(copies),
        "install": HOW_TO_INSTALL,
        "own": give_to_program(copies),
        "same_folders": same_folders(_folders(settings)),
        "settings_back": "" if settings.office_code else use_of_settings(settings.data),
        "machine_back": told_beforehand(settings),
        "start_new": FIRST_START,
        "office": office.name,
        "province": office.province_name,
        "sheet": facts.mark_to_compare(conn, workplace),
        "sending": office.words.sending,
        "one": office.words.one,
        "head": office.words.head,
        "links": f"{settings.ui_address}/{links}",
        "new_links": NEW_LINKS[office.role].format(f"{settings.ui_address}/{links}"),
    }
