"""The sample office at work, without Prefect: units send, officers read their mails and answer, the operator acts."""

import io
import re
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from email import policy
from email.message import EmailMessage
from email.parser import BytesHeaderParser, BytesParser
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import docx
from docx.oxml.ns import qn
from openpyxl import load_workbook
from sqlalchemy import Engine, func, select, text

from rbworkflow import audit
from rbworkflow.access.acts import Act
from rbworkflow.approval.appointments import appointments
from rbworkflow.approval.lifecycle import AppointmentStatus
from rbworkflow.approval.seating import enter_holder
from rbworkflow.approval.verdicts import Verdict
from rbworkflow.clock import set_clock
from rbworkflow.local.catcher import Catcher, Caught
from rbworkflow.local.practice import approve_plan
from rbworkflow.office import Official, Period, Semester, Year, load_office
from rbworkflow.report.revisions import Revision, latest_revision
from rbworkflow.settings import Settings
from rbworkflow.steps.decisions.appointing import answer as answer_appointment
from rbworkflow.steps.decisions.decide import answer
from rbworkflow.steps.decisions.draft_pdfs import print_drafts
from rbworkflow.steps.decisions.plan_matter import PLAN as PLAN_KIND
from rbworkflow.steps.decisions.requested_runs import RunWanted, launched, runs_wanted
from rbworkflow.steps.decisions.turn import turn
from rbworkflow.steps.incoming import collect as collecting
from rbworkflow.steps.overview.morning import morning
from rbworkflow.steps.overview.nightly import verify_nightly
from rbworkflow.steps.periods.follow_calendar import follow_calendar
from rbworkflow.steps.periods.follow_heads import follow_heads
from rbworkflow.steps.periods.open_period import open_due_periods
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.reminders.remind import remind
from rbworkflow.steps.reports.compile import compile_due, compile_report
from rbworkflow.steps.reports.revise import start_revision
from rbworkflow.steps.sending.deliver import deliver
from rbworkflow.steps.sending.due_work import do_due_work, issue_again
from rbworkflow.steps.sending.signed_inbox import take_signed_copies
from rbworkflow.steps.submissions.send_forms import send_forms
from rbworkflow.steps.workplace import Workplace, open_workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import audit_event, metadata, outbox, request

ROOT = Path(__file__).resolve().parents[2]
CONFIG = ROOT / "config"
SAMPLES = ROOT / "samples"
PLAN = SAMPLES / "rencana_aksi_2026.xlsx"
_PLAN_REQUESTS = select(request.c.id).where(request.c.subject_kind == PLAN_KIND)
S1, S2, YEAR = Semester(2026, 1), Semester(2026, 2), Year(2026)
UNITS = ("RDI", "KUL", "TPH", "PHS")
COMPLETE = {"RDI": "2026-S1", "KUL": "2026-S1", "TPH": "2026-S1-perbaikan", "PHS": "2026-S1"}
LONGEST_HEAD = 16 * 1024
WRONG_CODE = "SETUJU-2222-2222-2222"
CODE = re.compile(r"^    ((SETUJU|KEMBALI)-\w{4}-\w{4}-\w{4})$", re.MULTILINE)

BREAKS = {qn("w:br"): "\n", qn("w:tab"): " "}

SECRETARY = "sekretaris@kpu-pasuruan.example"
STAND_IN = "plh.sekretaris@kpu-pasuruan.example"
CHAIR = "ketua@kpu-pasuruan.example"
OPERATOR = "operator@kpu-pasuruan.example"
PROVINCE = "rb@kpu-jatim.example"


New = Callable[[str], "Walk"]
"""`new(moment)`: an office that has just been set up."""


class Copied(Protocol):
    """`copied(base, on=moment, **settings)`: a base's office in this test's folder."""

    def __call__(self, base: Path, on: str, **settings: Any) -> "Walk": ...


Further = Callable[[Path, str, Callable[["Walk"], object]], Path]
"""`further(base, moment, live)`: the folder of an office that lived on from a base."""


@dataclass
class Walk:
    """One office and the people around it. `catcher` is its relay; without one it is in practice mode."""

    workplace: Workplace
    catcher: Catcher | None = None

    # -- the calendar and the schedules --

    def on(self, moment: str) -> "Walk":
        """The office's clock shows a local `YYYY-MM-DD HH:MM`."""
        shift_file = self.workplace.settings.clock_file
        assert shift_file is not None
        set_clock(shift_file, datetime.fromisoformat(moment).replace(tzinfo=self.workplace.office.tz))
        return self

    def due_work(self) -> "Walk":
        """What every flow does at its end; the runs are there at once."""
        do_due_work(self.workplace, launch=launched)
        return self

    def confirm_appointments(self) -> "Walk":
        """The Chair confirms whoever is named to act, and what follows is done."""
        return self._answer_appointments(AppointmentStatus.CONFIRMED)

    def object_to_appointments(self) -> "Walk":
        """The Chair objects to whoever is named to act: nobody acts for anybody."""
        return self._answer_appointments(AppointmentStatus.OBJECTED)

    def _answer_appointments(self, status: AppointmentStatus) -> "Walk":
        with read(self.workplace.engine) as conn:
            named = appointments(conn, self.workplace.office.code, on=self.workplace.today)
        for each in named:
            if each.status is AppointmentStatus.NAMED:
                answer_appointment(self.workplace.by(Act("Ketua")), each, status)
        return self.due_work()

    def daily_round(self) -> list[str]:
        done = morning(self.workplace)
        self.due_work()
        return done.said

    def half_hourly(self) -> list[str]:
        moved = follow_calendar(self.workplace)
        opened = open_due_periods(self.workplace, again=True)
        led = follow_heads(self.workplace)
        collected = collecting.collect(self.workplace)
        compiled = compile_due(self.workplace, again=True)
        printed = [*issue_again(self.workplace), *print_drafts(self.workplace, again=True)]
        differing = verify_nightly(self.workplace)
        signed = take_signed_copies(self.workplace)
        unreminded = remind(self.workplace)
        self.due_work()
        return [*moved, *opened, *led, collected.message, *compiled, *printed, *differing, *signed, *unreminded]

    # -- units --

    def send(self, unit: str, folder: str = "2026-S1") -> "Walk":
        """A unit copies its sample workbook and evidence into its inbox folder."""
        shutil.copytree(SAMPLES / folder / unit, self.inbox(unit), dirs_exist_ok=True, copy_function=shutil.copyfile)
        return self

    def put(self, unit: str, name: str, content: bytes) -> Path:
        """A unit puts one file into its inbox folder."""
        path = self.inbox(unit) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return path

    def put_evidence(self, unit: str, folder: str = "2026-S1") -> "Walk":
        """A unit copies everything but its workbook."""
        shutil.copytree(
            SAMPLES / folder / unit,
            self.inbox(unit),
            dirs_exist_ok=True,
            ignore=shutil.ignore_patterns("*.xlsx"),
            copy_function=shutil.copyfile,
        )
        return self

    def inbox(self, unit: str) -> Path:
        return self.workplace.settings.inbox / unit

    def collect(self) -> collecting.Collected:
        """The inbox is taken in and the answers go out."""
        collected = collecting.collect(self.workplace)
        deliver(self.workplace)
        return collected

    # -- reports --

    def compile(self, period: Period = S1) -> Revision:
        compile_report(self.workplace, period)
        self.due_work()
        return self.revision(period)

    def revise(self, period: Period = S1, *, units: tuple[str, ...] = (), until: str, reason: str = "Redaksi.") -> str:
        said = start_revision(
            self.workplace, period, units=units, until=date.fromisoformat(until), reason=reason
        ).message
        self.due_work()
        return said

    def revision(self, period: Period = S1) -> Revision:
        """The period's newest revision."""
        with read(self.workplace.engine) as conn:
            found = latest_revision(conn, self.workplace.office.code, period)
        assert found is not None
        return found

    def document(self, period: Period = S1) -> str:
        """The words of the letter and of the issued document behind it, which are two papers unless signed as one."""
        issued = self.revision(period)
        mails = self.rows(outbox, outbox.c.revision_id == issued.id, outbox.c.kind == "report")
        carried = mails[-1].attachments if mails else ()
        letters = [each["sha256"] for each in carried if re.fullmatch(r"Surat_Pengantar_.*\.docx", each["name"])]
        papers = [*letters, issued.document_sha256 or ""]
        return "\n".join(words(self.workplace.files.get(sha256)) for sha256 in papers)

    def draft(self, period: Period = S1) -> str:
        """The words of the draft."""
        return words(self.workplace.files.get(self.revision(period).draft_sha256))

    # -- officers --

    def asked(self) -> RunWanted:
        """The one request that waits for an answer."""
        (wanted,) = runs_wanted(self.workplace)
        return wanted

    def is_asking(self) -> bool:
        return bool(runs_wanted(self.workplace))

    def codes(self, recipient: str = "") -> dict[str, str]:
        """The codes of the newest code mail (to somebody): SETUJU and KEMBALI."""
        mail = self.mail(recipient, "Mohon keputusan")
        return {word: code for code, word in CODE.findall(text_of(mail))}

    def answer(self, typed: str, note: str = "", *, ticked: str = "", request_id: int | None = None) -> Verdict:
        """Somebody answers the open request's form; then the flow goes on."""
        asked_for = request_id or self.asked().request_id
        number = turn(self.workplace, asked_for).answers + 1
        verdict = answer(self.workplace, asked_for, number, typed=typed, note=note, ticked=ticked)
        self.due_work()
        return verdict

    def approve(self) -> Verdict:
        """Whoever is asked now copies his approving code."""
        return self.answer(self.codes()["SETUJU"])

    def decide_all(self) -> "Walk":
        """Both officers approve; nothing of what follows the last decision is done."""
        *earlier, _last = self.workplace.office.stages
        for _ in earlier:
            assert self.approve() is Verdict.APPROVED
        asked = self.asked().request_id
        number = turn(self.workplace, asked).answers + 1
        verdict = answer(self.workplace, asked, number, typed=self.codes()["SETUJU"], note="")
        assert verdict is Verdict.APPROVED
        return self

    def send_back(self, note: str, *, ticked: str = "") -> Verdict:
        return self.answer(self.codes()["KEMBALI"], note, ticked=ticked)

    def approve_all(self) -> "Walk":
        for _ in self.workplace.office.stages:
            assert self.approve() is Verdict.APPROVED
        return self

    # -- what people read --

    def mails(self, recipient: str = "", about: str = "") -> list[Caught]:
        """Mails that left, oldest first; to one address, with these words in their subject."""
        return [read_mail(path) for path in self.mail_files() if is_mail(path, recipient, about)]

    def mail_files(self) -> list[Path]:
        """Where each mail lies that left, oldest first."""
        folder = self.catcher.folder if self.catcher else self.workplace.settings.data / "latihan"
        return sorted(folder.glob("*.eml"))

    def mail(self, recipient: str = "", about: str = "") -> Caught:
        """The newest of these mails."""
        newest = next((path for path in reversed(self.mail_files()) if is_mail(path, recipient, about)), None)
        assert newest, f"no mail to {recipient!r} about {about!r} among {[mail.subject for mail in self.mails()]}"
        return read_mail(newest)

    def answer_to(self, unit: str) -> Caught:
        """The newest answer the unit's head got."""
        return self.mail(self.workplace.office.unit(unit).head.email, "Isian RB")

    def told(self, unit: str) -> str:
        """The words of that answer."""
        return text_of(self.answer_to(unit))

    # -- rows --

    def rows(self, table: Any, *where: Any) -> list[Any]:
        """The table's rows; of requests and what hangs on them, those of reports: every walk's plan had its own."""
        if "request_id" in table.c:
            where += (table.c.request_id.is_(None) | table.c.request_id.not_in(_PLAN_REQUESTS),)
        elif "subject_kind" in table.c:
            where += (table.c.subject_kind != PLAN_KIND,)
        with read(self.workplace.engine) as conn:
            return list(conn.execute(select(table).where(*where).order_by(*table.primary_key.columns)))

    def events(self, action: str) -> list[Any]:
        return self.rows(audit_event, audit_event.c.action == action, ~audit_event.c.subject.like("request/plan/%"))

    def verify(self) -> audit.Replayed:
        """Every row is as its event says."""
        with read(self.workplace.engine) as conn:
            return audit.replay(conn, self.workplace.office.code)

    def with_office(self, **changes: Any) -> "Walk":
        """The same office under other settings."""
        office = self.workplace.office.model_copy(update=changes)
        return replace(self, workplace=replace(self.workplace, office=office))

    def seated(self, **officials: Official) -> "Walk":
        """The same office with these in their seats, as if nobody had ever been told."""
        walk = self.with_office(officials=self.workplace.office.officials | officials)
        with write(walk.workplace.engine) as conn:
            for role, official in officials.items():
                confirmed = AppointmentStatus.CONFIRMED
                enter_holder(conn, walk.workplace.office, role, official, confirmed, at=walk.workplace.now)
        return walk

    def with_settings(self, **changes: Any) -> "Walk":
        settings = self.workplace.settings.model_copy(update=changes)
        return replace(self, workplace=replace(self.workplace, settings=settings))


def walk_in(data: Path, *, on: str, catcher: Catcher | None = None, **settings: Any) -> Walk:
    """An office in this folder on this day; a new one where the folder is empty.

    Bases are walked to in practice. A `catcher` takes over as their relay once the office is open.
    """
    relay: dict[str, Any] = {}
    if catcher is not None:
        relay = {"relay_host": "localhost", "relay_port": catcher.port, "relay_ca_file": catcher.ca_file}
    given = {"config_dir": CONFIG, "data_dir": data, "clock_file": data / "jam", "settle_seconds": 0}
    made = Settings(**{**given, **settings})
    assert made.clock_file is not None
    data.mkdir(parents=True, exist_ok=True)
    set_clock(made.clock_file, datetime.fromisoformat(on).replace(tzinfo=load_office(made.config).tz))
    return Walk(open_workplace(made), catcher).with_settings(**relay)


def prepare(walk: Walk) -> Walk:
    """The plan is in, semester I is open, and the forms are out."""
    walk.on("2026-06-22 07:00")
    import_plan(walk.workplace, PLAN.read_bytes(), 2026, name=PLAN.name)
    approve_plan(walk.workplace)
    walk.daily_round()
    walk.on("2026-07-01 08:00")
    send_forms(walk.workplace, S1)
    return walk.due_work()


def copy_rows(source: Engine, target: Engine) -> None:
    """Every row of one migrated database into another, empty one."""
    with source.connect() as old, target.begin() as new:
        for table in metadata.sorted_tables:
            found = [row._asdict() for row in old.execute(select(table))]
            if found:
                new.execute(table.insert(), found)
            if target.dialect.name == "postgresql" and "id" in table.c:
                highest = new.scalar(select(func.max(table.c.id)))
                sequence = {"sequence": f"{table.name}_id_seq", "highest": highest or 1, "used": highest is not None}
                new.execute(text("SELECT setval(:sequence, :highest, :used)"), sequence)


def words(content: bytes) -> str:
    """Everything a reader of a Word document sees: headers, paragraphs and cells, a paragraph a line."""
    document = docx.Document(io.BytesIO(content))
    headers = [section.header._element for section in document.sections]
    lines: list[str] = []
    for part in [*headers, document.element.body]:
        for paragraph in part.iter(qn("w:p")):
            line = "".join(BREAKS.get(node.tag, node.text or "") for node in paragraph.iter(qn("w:t"), *BREAKS))
            if line:
                lines.append(line)
    return "\n".join(lines)


def read_mail(path: Path) -> Caught:
    """A mail's file; a later test may write another mail at the same path."""
    return _parsed(path, path.read_bytes())


@cache
def _parsed(path: Path, content: bytes) -> Caught:
    message = BytesParser(policy=policy.default).parsebytes(content)
    assert isinstance(message, EmailMessage)
    return Caught(read_head(path)[0], message, path)


def read_head(path: Path) -> tuple[tuple[str, ...], str]:
    """Who got it, by the relay's envelope or else by its header, and its subject: without reading the rest."""
    with path.open("rb") as file:
        return _head(file.read(LONGEST_HEAD).partition(b"\r\n\r\n")[0])


@cache
def _head(raw: bytes) -> tuple[tuple[str, ...], str]:
    head = BytesHeaderParser(policy=policy.default).parsebytes(raw)
    return tuple(str(head["X-Caught-For"] or head["To"]).split(", ")), str(head["Subject"])


def is_mail(path: Path, recipient: str, about: str) -> bool:
    recipients, subject = read_head(path)
    return recipient in ("", *recipients) and about in subject


def text_of(mail: Caught) -> str:
    """A mail's plain text, with plain line ends."""
    return mail.text.replace("\r\n", "\n")


def attachments(mail: Caught) -> dict[str, bytes]:
    """A mail's attachments by name."""
    return {str(part.get_filename()): part.get_content() for part in mail.message.iter_attachments()}


def sample_form(unit: str, folder: str = "2026-S1") -> bytes:
    """The workbook of a unit's sample."""
    (path,) = (SAMPLES / folder / unit).glob("*.xlsx")
    return path.read_bytes()


def typed(content: bytes, changes: Mapping[tuple[str, str], Any]) -> bytes:
    """The form with other values in the cells named by (indicator, column title); None empties one."""
    workbook = load_workbook(io.BytesIO(content))
    sheet = workbook["Isian"]
    for (code, title), value in changes.items():
        cell = sheet[cell_of(sheet, code, title)]
        cell.value = value
        if isinstance(value, str):
            cell.data_type = "s"  # also what looks like a formula
    return saved(workbook)


def renamed(old: str, new: str, content: bytes | None = None) -> bytes:
    """The form with another text in the cell that holds this one."""
    workbook = load_workbook(io.BytesIO(content or sample_form("KUL")))
    cell = next(cell for row in workbook["Isian"].iter_rows() for cell in row if cell.value == old)
    cell.value = new
    return saved(workbook)


def cell_of(sheet: Any, code: str, title: str) -> str:
    """The address of an indicator's cell under a title."""
    header = next(row for row in sheet.iter_rows() if "Kode" in [cell.value for cell in row])
    letters = {cell.value: cell.column_letter for cell in header}
    row = next(cell.row for cell in sheet[letters["Kode"]] if cell.value == code)
    return f"{letters[title]}{row}"


def address_of(content: bytes, code: str, title: str) -> str:
    """As cell_of, from a workbook's bytes."""
    return cell_of(load_workbook(io.BytesIO(content))["Isian"], code, title)


def saved(workbook: Any) -> bytes:
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def other_template(folder: Path) -> Path:
    """The office's config with one change in the report's template."""
    config = folder / "config"
    shutil.copytree(CONFIG, config)
    layout = config / "report.toml"
    changed = layout.read_text(encoding="utf-8").replace('nature = "Penting"', 'nature = "Biasa"')
    layout.write_text(changed, encoding="utf-8")
    return config
