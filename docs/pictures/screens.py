# ruff: noqa: INP001 - a script beside the pictures it makes
"""The guides' pictures: an office to practise on, served as at an office's, and its pages photographed one by one."""

import io
import json
import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from PIL import Image
from playwright.sync_api import Browser, sync_playwright
from sqlalchemy import select

from flows.choices import MOST
from flows.runs import Runs
from rbworkflow.access.accounts import Role, ensure_account
from rbworkflow.access.sessions import Way, begin_session
from rbworkflow.clock import set_clock
from rbworkflow.door.visitors import COOKIE
from rbworkflow.home import bundled
from rbworkflow.local.address import prefect_home
from rbworkflow.local.camera import ARGUMENTS, DESK, PHONE, Size, browser_path, photograph_form
from rbworkflow.local.processes import free_port
from rbworkflow.local.sample_office import sample_office
from rbworkflow.local.server import Server, prefect_server
from rbworkflow.local.starting import furnished, make_folders, prepared
from rbworkflow.local.worker import running_worker
from rbworkflow.office.windows import windows_of
from rbworkflow.polling import poll
from rbworkflow.report.content.reading import read_content
from rbworkflow.report.data import public_text
from rbworkflow.settings import Settings
from rbworkflow.steps.decisions.requested_runs import runs_wanted
from rbworkflow.steps.incoming.collect import collect
from rbworkflow.steps.overview.practice_mails import practice_mails
from rbworkflow.steps.people.letting_in import ADMINISTRATOR, OPERATOR
from rbworkflow.steps.periods.open_period import open_due_periods
from rbworkflow.steps.safekeeping.hand_over import hand_over
from rbworkflow.steps.sending.due_work import do_due_work
from rbworkflow.steps.submissions.sending_link import sending_link
from rbworkflow.steps.workplace import Workplace, open_workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import outbox
from rbworkflow.store.shared_files import lay_shared

LATE: Final = sample_office().cast.late
LASTS: Final = timedelta(hours=1)
PATIENCE: Final = 300
COLOURS: Final = 64
LARGEST: Final = 150_000
PAGE: Final = Size(820, 200)
"""A page's own width; it is as high as what stands on it."""
PROVINCES_DAY: Final = "2026-07-06T10:00:00+07:00"
SENDING: Final = re.compile(r"/kirim/(?:\w+\.)?[0-9a-f]{32}")


@dataclass(frozen=True)
class Office:
    """An office that is open, and the ways into it."""

    workplace: Workplace
    server: Server

    def session(self, role: Role, name: str, address: str = "") -> str:
        """What the device keeps of somebody who came in."""
        office, at = self.workplace.office.code, self.workplace.now
        with write(self.workplace.engine) as conn:
            account = ensure_account(conn, office, role, address=address, name=name, at=at)
            return begin_session(conn, account, way=Way.LINK, device="Chrome di Windows", lasts=LASTS, at=at)

    def administrator(self) -> str:
        return self.session(Role.ADMINISTRATOR, ADMINISTRATOR)

    def operator(self) -> str:
        return self.session(Role.OPERATOR, OPERATOR, self.workplace.office.operator.email.lower())

    def secretary(self) -> str:
        secretary = self.workplace.office.officials["secretary"]
        return self.session(Role.OFFICER, secretary.title, secretary.email.lower())

    def form(self, act: str) -> str:
        """A form's page, once the first round has filled in its lists."""
        with self.server.client() as client:

            def filled() -> str | None:
                wanted = next(each for each in client.read_deployments(limit=MOST) if each.name.endswith(act))
                has_lists = '"enum"' in json.dumps(wanted.parameter_openapi_schema)
                return Runs(client).form_path(act) if has_lists else None

            return str(poll(filled, seconds=PATIENCE))

    def decision(self) -> str:
        """The page of what waits for an officer, once it can be answered."""

        def ready() -> int | None:
            return next((each.request_id for each in runs_wanted(self.workplace) if each.is_ready), None)

        return f"/keputusan/{poll(ready, seconds=PATIENCE)}"

    def sending(self) -> str:
        """The page of the unit that has not sent yet."""
        with read(self.workplace.engine) as conn:
            mails = conn.execute(select(outbox.c.text_body).where(outbox.c.key.like(f"form/%/{LATE}/%"))).scalars()
            return next(found[0] for text in mails if (found := SENDING.search(text)))

    def members_page(self) -> str:
        """The page of a member office that has sent nothing yet."""
        with read(self.workplace.engine) as conn:
            period = next(each.period for each in windows_of(conn, self.workplace.office) if each.is_open)
        last = self.workplace.office.units[-1].code
        return f"/kirim/{sending_link(self.workplace, last, period.code).rpartition('/')[2]}"

    def mail(self, beginning: str) -> str:
        """The page of the newest mail whose subject begins so, once it has left."""

        def found() -> str | None:
            mails = practice_mails(self.workplace)
            return next((each.name for each in mails if each.subject.startswith(beginning)), None)

        return f"/surel-latihan/{poll(found, seconds=PATIENCE)}"


Shot = Callable[[Office], tuple[str, str]]
"""Who looks, by what his device keeps, and at which page."""


@dataclass(frozen=True)
class Screen:
    """One of the guides' pictures, as wide as its device and no higher than `most`."""

    name: str
    shot: Shot
    size: Size = PAGE
    most: int = 1000


PRACTICE: Final = (
    Screen("keadaan", lambda office: (office.operator(), "/")),
    Screen("formulir", lambda office: (office.operator(), office.form("Kirim formulir")), DESK, 800),
    Screen("pengaturan", lambda office: (office.operator(), "/pengaturan")),
    Screen("serah-terima", lambda office: (office.operator(), "/serah-terima")),
    Screen("orang", lambda office: (office.administrator(), "/orang")),
    Screen("surel-keputusan", lambda office: (office.operator(), office.mail("Mohon keputusan"))),
    Screen("keputusan-telepon", lambda office: (office.secretary(), office.decision()), PHONE, 1700),
    Screen("kirim-telepon", lambda office: ("", office.sending()), PHONE, 1300),
    Screen("surel-jawaban", lambda office: (office.operator(), office.mail("Isian"))),
)
PROVINCE: Final = (
    Screen("kabupaten-kota", lambda office: (office.operator(), "/kabupaten-kota")),
    Screen("paket-kantor", lambda office: (office.operator(), "/kabupaten-kota/1")),
    Screen("kirim-paket-telepon", lambda office: ("", office.members_page()), PHONE, 1300),
)


def guide_pictures(folder: Path, target: Path) -> None:
    """All of them, of a district's office and of its province's, made in `folder`."""
    settings = _settings(folder / "kantor", bundled("config"))
    with served(settings) as office:
        hand_over(office.workplace)
        take(office, PRACTICE, target)
        wanted = next(each for each in runs_wanted(office.workplace) if each.run_id)
        form = photograph_form(
            office.server.run_url(wanted.run_id or ""), office.secretary(), DESK, folder / "form.png"
        )
        if form is None:
            raise SystemExit("Prefect's form could not be photographed.")
        keep(Image.open(form), target / "keputusan.png")
    province_pictures(folder, target)


def province_pictures(folder: Path, target: Path) -> None:
    """Those of the province alone."""
    config = folder / "config-provinsi"
    shutil.copytree(bundled("config"), config)
    shutil.copytree(bundled("samples") / "provinsi" / "config", config, dirs_exist_ok=True)
    settings = _settings(folder / "provinsi", config, clock_file=folder / "jam")
    set_clock(folder / "jam", datetime.fromisoformat(PROVINCES_DAY))
    with served(settings) as office:
        _packages_come(office.workplace)
        take(office, PROVINCE, target)


def _settings(folder: Path, config: Path, **others: Any) -> Settings:  # noqa: ANN401 - fields of Settings
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    return Settings(data_dir=folder / "data", config_dir=config, port=port, ui_url=url, settle_seconds=0, **others)


@contextmanager
def served(settings: Settings) -> Iterator[Office]:
    """The office while it is open, as `rbworkflow start` opens it."""
    make_folders(settings)
    prepared(settings)
    env = settings.as_environment()
    with prefect_server(prefect_home(settings.data), env, port=settings.port) as server:
        furnished(settings, server)
        with running_worker(server, env, query_seconds=1):
            workplace = open_workplace(settings)
            yield Office(workplace, server)
            workplace.engine.dispose()


def _packages_come(province: Workplace) -> None:
    """Two of its offices send the sample report's data."""
    open_due_periods(province)
    sample = read_content((bundled("samples") / "contoh_laporan.json").read_text(encoding="utf-8"))
    for unit in province.office.units[1:3]:
        told = json.loads(public_text(sample))
        told["office"] |= {"code": unit.code, "name": unit.name}
        name = f"Laporan_RB_{unit.code}_data.json"
        lay_shared(province.settings.shared, province.settings.inbox / unit.code / name, json.dumps(told).encode())
    collect(province)
    do_due_work(province)


def take(office: Office, screens: Sequence[Screen], target: Path) -> None:
    """Photograph each page as the one who is to see it does."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path(), args=list(ARGUMENTS))
        for screen in screens:
            session, path = screen.shot(office)
            shown = _photograph(browser, office.server.url, session, path, screen.size)
            keep(shown.crop((0, 0, shown.width, min(shown.height, screen.most))), target / f"{screen.name}.png")
        browser.close()


def _photograph(browser: Browser, url: str, session: str, path: str, size: Size) -> Image.Image:
    context = browser.new_context(viewport={"width": size.width, "height": size.height}, locale="id-ID")
    context.set_default_timeout(PATIENCE * 1000)
    if session:
        context.add_cookies([{"name": COOKIE, "value": session, "url": url}])
    page = context.new_page()
    page.goto(url + path, wait_until="networkidle")
    shown = page.screenshot(full_page=True, animations="disabled")
    context.close()
    return Image.open(io.BytesIO(shown))


def keep(picture: Image.Image, target: Path) -> None:
    """With few colours, as pages and papers have: a fraction of the bytes."""
    few = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(target, optimize=True)
    if target.stat().st_size > LARGEST:
        raise SystemExit(f"{target.name} is larger than {LARGEST} bytes")
