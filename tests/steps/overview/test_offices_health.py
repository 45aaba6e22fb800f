"""What the server's administrator reads of offices that really are so: copied, held up, silent, unreadable, new."""

import html
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import pytest
from sqlalchemy import select

import flows.due_work
from flows.serve_offices import serve
from rbworkflow.access.accounts import Role
from rbworkflow.clock import set_clock
from rbworkflow.home import command, command_of
from rbworkflow.local.catcher import mail_catcher
from rbworkflow.local.processes import LOOPBACK, free_port
from rbworkflow.office import load_office
from rbworkflow.offices import SERVER
from rbworkflow.steps.decisions.requested_runs import launched
from rbworkflow.steps.overview.health import MEND_RELAY
from rbworkflow.steps.overview.offices_health import LOOK_AT_WORKER, WAIT_FOR_IT
from rbworkflow.store import read
from rbworkflow.store.schema import outbox
from tests.ground.many_offices import server_of
from tests.pages.knocking import words
from tests.steps.many_offices import ManyOffices

NAMES: Final = {
    "3501": "KPU Kabupaten Baik",
    "3502": "KPU Kabupaten Tanpa Cakram",
    "3503": "KPU Kabupaten Surel Tertahan",
    "3504": "KPU Kabupaten Sepi",
    "3505": "KPU Kabupaten Salah Ketik",
    "3506": "KPU Kabupaten Baru",
}
WELL, COPYLESS, HELD, SILENT, TYPO, NEW = NAMES
SERVED: Final = {"2026-06-20 07:00": (WELL, COPYLESS, HELD, SILENT, TYPO), "2026-06-22 07:00": (WELL, COPYLESS, HELD)}
"""On a Saturday all but the newest, which is not there yet; on the Monday after it those that are served still."""


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ManyOffices]:
    home = tmp_path_factory.mktemp("server")
    with mail_catcher(home / "surel") as catcher, pytest.MonkeyPatch.context() as patch:
        patch.setattr(flows.due_work, "launch_requests", launched)
        relay: dict[str, Any] = {"relay_host": "localhost", "relay_port": catcher.port}
        relay["relay_ca_file"] = catcher.ca_file
        settings = server_of(home, *NAMES, **relay)
        for code, name in NAMES.items():
            _say(home / "offices" / code / "config" / "office.toml", "KPU Kabupaten Pasuruan", name)
        _say(home / "offices" / COPYLESS / "config" / "office.toml", 'folder = ""', f'folder = "{home}/cakram"')
        dead = f"RBWORKFLOW_RELAY_HOST={LOOPBACK}\nRBWORKFLOW_RELAY_PORT={free_port()}\n"
        (home / "offices" / HELD / "settings").write_text(dead, encoding="utf-8")
        tz = load_office(home / "offices" / WELL / "config").tz
        for moment, codes in SERVED.items():
            set_clock(home / "jam", datetime.fromisoformat(moment).replace(tzinfo=tz))
            now = datetime.now(UTC)  # noqa: TID251 - the machine's, which the clock is shifted from
            served = [serve(settings, code, putaran="harian", wanted_at=now) for code in codes]
            assert all(each.is_done for each in served), served
        made = ManyOffices(settings)
        with unreadable(home / "offices" / TYPO / "config" / "office.toml"):
            yield made
        made.close()


@contextmanager
def unreadable(file: Path) -> Iterator[None]:
    text = file.read_text(encoding="utf-8")
    file.write_text(f"code = \n{text}", encoding="utf-8")
    yield
    file.write_text(text, encoding="utf-8")


def _say(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def rows(many: ManyOffices) -> dict[str, list[str]]:
    """What the page tells of each office, cell by cell, in the page's order."""
    page = many.person(SERVER, Role.SERVER).get("/").text
    told = {}
    for row in re.findall(r"<tr>(.*?)</tr>", page, re.DOTALL)[1:]:
        name, *cells = [text_of(cell) for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.DOTALL)]
        told[name] = cells
    return told


def text_of(cell: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", cell)).split())


def test_the_administrator_reads_of_each_office_how_it_is_and_what_it_needs(many: ManyOffices) -> None:
    states = {name: cells[0] for name, cells in rows(many).items()}
    assert states == {
        TYPO: f"Pengaturan tidak terbaca Perbaiki config/ kantor ini; yang keliru disebut oleh '{command('offices')}'.",
        f"{NAMES[SILENT]} ({SILENT})": f"Lama tidak memberi kabar {LOOK_AT_WORKER}",
        f"{NAMES[HELD]} ({HELD})": f"Bermasalah: Surel keluar {MEND_RELAY}",
        f"{NAMES[COPYLESS]} ({COPYLESS})": "Bermasalah: Cadangan "
        f"Jalankan '{command_of(COPYLESS, 'backup')}' dan ikuti pesannya.",
        f"{NAMES[NEW]} ({NEW})": f"Belum ada kabar {WAIT_FOR_IT}",
        f"{NAMES[WELL]} ({WELL})": "Baik",
    }
    assert "6 kantor: 4 bermasalah, 1 perlu perhatian, dan 1 baik." in words(many.person(SERVER, Role.SERVER).get("/"))


def test_each_offices_round_copy_and_oldest_held_mail_are_told_by_their_own_moments(many: ManyOffices) -> None:
    told = rows(many)
    saturday, monday = (f"{day} Juni 2026 pukul 07.00" for day in (20, 22))
    assert {code: told[f"{NAMES[code]} ({code})"][1:4] for code in (WELL, COPYLESS, HELD, SILENT)} == {
        WELL: [monday, "–", monday],
        COPYLESS: [monday, "–", "–"],
        HELD: [monday, saturday, monday],
        SILENT: [saturday, "–", saturday],
    }
    assert told[f"{NAMES[SILENT]} ({SILENT})"][5] == "Impor rencana aksi"


def test_whoever_hands_over_an_office_of_several_is_not_told_to_stop_the_server(many: ManyOffices) -> None:
    assert "dinyalakan" not in words(many.person(WELL, Role.OPERATOR).get("/serah-terima"))


def test_nothing_of_what_an_office_works_on_is_on_the_administrators_page_or_file(many: ManyOffices) -> None:
    browser = many.person(SERVER, Role.SERVER)
    seen = browser.get("/").text + browser.get("/kesehatan.json").text
    for code, workplace in many.offices.items():
        office = workplace.office
        people = [*office.officials.values(), office.operator]
        with read(workplace.engine) as conn:
            subjects = set(conn.scalars(select(outbox.c.subject)))
        assert subjects or code == NEW
        for word in {each.name for each in people} | {each.email for each in people} | subjects:
            assert word not in seen
        assert not re.search(r"\b421\b", seen)
