"""The `rbworkflow` command: the operator's acts without the UI, and the parts that run on this machine."""

import dataclasses
import json
import sys
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Annotated

import typer

from rbworkflow import audit
from rbworkflow.approval.lifecycle import REQUEST
from rbworkflow.delivery.lifecycle import MAIL
from rbworkflow.errors import RefusedError, WorkflowError
from rbworkflow.intake.mail_rows import RECEIVED_MAIL
from rbworkflow.lifecycle import Lifecycle
from rbworkflow.local.setting_up import init
from rbworkflow.office import parse_period
from rbworkflow.office.windows import PERIOD
from rbworkflow.plan.lifecycle import PLAN
from rbworkflow.report.lifecycle import REVISION
from rbworkflow.report.revisions import ORDER
from rbworkflow.settings import Settings
from rbworkflow.steps import import_plan as plan_step
from rbworkflow.steps.collect import collect as collect_step
from rbworkflow.steps.compile import compile_report
from rbworkflow.steps.confirm_sender import confirm_sender as confirm_step
from rbworkflow.steps.deliver import deliver as deliver_step
from rbworkflow.steps.import_recommendations import import_recommendations
from rbworkflow.steps.issue import issue_approved
from rbworkflow.steps.issue_plans import issue_plans
from rbworkflow.steps.office_state import Status, TurnState
from rbworkflow.steps.open_period import open_period
from rbworkflow.steps.plan_files import lay_quality, lay_template
from rbworkflow.steps.revise import start_revision
from rbworkflow.steps.send_forms import send_forms
from rbworkflow.steps.status import status as status_step
from rbworkflow.steps.submit_files import submit_files
from rbworkflow.steps.workplace import open_workplace
from rbworkflow.store import read
from rbworkflow.validation.catalogue import rules_markdown
from rbworkflow.wording import long_date

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=__doc__)
plan_app = typer.Typer(no_args_is_help=True, help="Rencana aksi.")
app.add_typer(plan_app, name="plan")
app.command()(init)

COLLECTED_TOLD = 25
LIFECYCLES: tuple[Lifecycle, ...] = (PLAN, PERIOD, REQUEST, REVISION, ORDER, MAIL, RECEIVED_MAIL)
PeriodCode = Annotated[str, typer.Argument(metavar="PERIODE", help="2026-S1, 2026-S2, atau 2026-T")]


@app.command()
def demo(
    *,
    year: Annotated[bool, typer.Option("--year", help="Lanjut ke semester II dan laporan tahunan.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Hasil sebagai satu objek JSON di akhir.")] = False,
    output: Annotated[Path, typer.Option(help="Folder hasil.")] = Path("demo-output"),
) -> None:
    """Geladi: kantor contoh dari rencana aksi sampai laporan di provinsi, tanpa keluar dari komputer ini."""
    from rbworkflow.local.demo import demo as play  # noqa: PLC0415 - Prefect takes a second to import

    _said(lambda: play(output, is_year=year, as_json=as_json))


@app.command("try")
def try_() -> None:
    """Mencoba sendiri: kantor contoh yang berhenti di tiap keputusan sampai Anda memutuskannya di halaman Prefect."""
    from rbworkflow.local.trying import try_out  # noqa: PLC0415 - Prefect takes a second to import

    _said(try_out)


@app.command()
def start() -> None:
    """Menjalankan server dan pekerja kantor ini sampai Ctrl-C."""
    from rbworkflow.local.start import start as run  # noqa: PLC0415 - Prefect takes a second to import

    _said(lambda: run(Settings()))


@plan_app.command("import")
def plan_import(
    workbook: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="Buku kerja rencana aksi (.xlsx)")],
    year: Annotated[int, typer.Option(help="Tahun rencana aksi")],
    *,
    reason: Annotated[str, typer.Option(help="Alasan perubahan rencana aksi yang sudah berlaku.")] = "",
    check: Annotated[bool, typer.Option("--check", help="Hanya memeriksa.")] = False,
) -> None:
    """Mengimpor rencana aksi dan memintakan keputusan para pejabat."""

    def work() -> str:
        workplace = open_workplace()
        content = workbook.read_bytes()
        if check:
            findings = plan_step.check_plan(workplace, content, year).findings
            return "\n".join(f"{each.place}: {each.message}" for each in findings) or "Tidak ada yang perlu diperbaiki."
        return plan_step.import_plan(workplace, content, year, name=workbook.name, reason=reason).message

    _said(work)


@plan_app.command("recommendations")
def plan_recommendations(
    workbook: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="Buku kerja rekomendasi (.xlsx)")],
    year: Annotated[int, typer.Option(help="Tahun rencana aksi yang menjawabnya")],
) -> None:
    """Mengimpor rekomendasi evaluasi provinsi."""
    _said(lambda: import_recommendations(open_workplace(), workbook.read_bytes(), year, name=workbook.name))


@plan_app.command("template")
def plan_template(
    year: Annotated[int, typer.Option(help="Tahun rencana aksi")],
    to: Annotated[Path | None, typer.Option(dir_okay=False, help="Hanya templat rencana aksi, ke berkas ini.")] = None,
) -> None:
    """Membuat templat rencana aksi dan templat rekomendasi di folder data/templat."""
    _said(lambda: lay_template(open_workplace(), year, to=to).message)


@plan_app.command("quality")
def plan_quality(
    workbook: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="Buku kerja rencana aksi (.xlsx)")],
    year: Annotated[int, typer.Option(help="Tahun rencana aksi")],
) -> None:
    """Menguji mutu rencana aksi: lembar Word dan tabel Excel untuk FGD di folder data/templat."""
    _said(lambda: lay_quality(open_workplace(), workbook.read_bytes(), year, name=workbook.name).message)


@app.command("open")
def open_command(
    period: PeriodCode,
    letter: Annotated[str, typer.Option(help="Nomor dan tanggal surat provinsi.")] = "",
    due: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Batas waktu provinsi.")] = None,
) -> None:
    """Membuka periode pelaporan."""
    due_on = due.date() if due else None
    _said(lambda: open_period(open_workplace(), parse_period(period), province_letter=letter, province_due_on=due_on))


@app.command()
def forms(period: PeriodCode) -> None:
    """Membuat dan mengirim formulir isian tiap subbagian."""
    _said(lambda: send_forms(open_workplace(), parse_period(period)).message)


@app.command()
def collect() -> None:
    """Mengumpulkan isian dari folder inbox dan kotak surat."""
    _said(lambda: collect_step(open_workplace(), tell=_tell_how_far).message)


def _tell_how_far(done: int, of_all: int) -> None:
    """A line now and then while many come."""
    if done % COLLECTED_TOLD == 0:
        typer.echo(f"{done} dari {of_all} kiriman diproses ...", err=True)


@app.command()
def submit(
    unit: Annotated[str, typer.Argument(metavar="SUBBAGIAN", help="Kode subbagian, misalnya PHS.")],
    files: Annotated[list[Path], typer.Argument(metavar="BERKAS...", exists=True, dir_okay=False)],
) -> None:
    """Menyerahkan formulir dan data dukung suatu subbagian; isi berkas ZIP ikut dibaca."""
    _said(lambda: submit_files(open_workplace(), unit, files))


@app.command("confirm-sender")
def confirm_sender(
    number: Annotated[int, typer.Argument(metavar="NOMOR", help="Nomor surel masuk.")],
    *,
    accept: Annotated[bool, typer.Option("--accept/--refuse", help="Benar dari subbagian, atau bukan.")],
) -> None:
    """Memutuskan isian dari alamat yang bukan alamat subbagiannya."""

    def work() -> str:
        workplace = open_workplace()
        message = confirm_step(workplace, number, is_genuine=accept)
        return f"{message}\n{collect_step(workplace).message}"

    _said(work)


@app.command()
def report(period: PeriodCode) -> None:
    """Menyusun laporan suatu periode."""
    _said(lambda: compile_report(open_workplace(), parse_period(period)).message)


@app.command()
def revise(
    period: PeriodCode,
    until: Annotated[datetime, typer.Option(formats=["%Y-%m-%d"], help="Batas waktu perbaikan.")],
    reason: Annotated[str, typer.Option(help="Yang perlu diperbaiki.")],
    unit: Annotated[list[str] | None, typer.Option(help="Kode subbagian; boleh berulang.")] = None,
) -> None:
    """Memulai revisi berikutnya."""
    units = tuple(unit or ())

    def work() -> str:
        return start_revision(
            open_workplace(), parse_period(period), units=units, until=until.date(), reason=reason
        ).message

    _said(work)


@app.command()
def deliver() -> None:
    """Menerbitkan yang disetujui dan mengirim surel yang menunggu."""

    def work() -> str:
        workplace = open_workplace()
        return "\n".join([*issue_plans(workplace), *issue_approved(workplace), deliver_step(workplace).message])

    _said(work)


@app.command()
def status(*, as_json: Annotated[bool, typer.Option("--json")] = False) -> None:
    """Keadaan sekarang: periode, isian, giliran, surel."""

    def work() -> str:
        now = status_step(open_workplace())
        if as_json:
            return json.dumps(dataclasses.asdict(now), ensure_ascii=False, indent=2, default=_plain)
        return _status_text(now)

    _said(work)


@app.command()
def verify(anchor: Annotated[str, typer.Option(metavar="SEQ:HASH", help="Jangkar dari surel.")] = "") -> None:
    """Memeriksa rantai audit; gagal dengan baris pertama yang putus."""

    def work() -> str:
        with read(open_workplace().engine) as conn:
            head = audit.verify(conn, audit.Anchor.parse(anchor) if anchor else None)
        return f"Rantai audit utuh: {head.seq} peristiwa, jangkar {head}"

    _said(work)


@app.command()
def states() -> None:
    """Gambar keadaan (docs/states.md) dari tabel di kode."""
    parts = [f"## {each.title} (`{each.name}`)\n\n```mermaid\n{each.diagram()}\n```" for each in LIFECYCLES]
    typer.echo("# States\n\nDrawn from the tables in the code by `rbworkflow states`.\n\n" + "\n\n".join(parts))


@app.command()
def rules() -> None:
    """Semua aturan pemeriksaan."""
    _said(lambda: rules_markdown(open_workplace().office.rules))


def _status_text(now: Status) -> str:
    lines = [f"{now.office}{' (MODE LATIHAN)' if now.is_practice else ''}", f"Sekarang: {now.next_act}"]
    for plan in now.plans:
        lines += [f"\n{plan.title}", f"  Keadaan: {plan.label}", *map(_turn, plan.turns)]
    for period in now.periods:
        lines += [f"\n{period.title}", f"  Laporan: {period.report}", *map(_turn, period.turns)]
        lines += [f"  {period.waiting}"] if period.waiting else []
        lines += [f"  {unit.name}: {unit.label}" for unit in period.units]
        for unit in period.awaited_units:
            lines += ["", *(f"    {line}" for line in period.reminder(unit))]
    lines += ["\nSurel terakhir"] if now.mails else []
    return "\n".join(lines + [f"  {each.id}. {each.label}: {each.subject} → {each.recipient}" for each in now.mails])


def _turn(turn: TurnState) -> str:
    since, until = long_date(turn.since), long_date(turn.due_on)
    return f"  Giliran: {turn.officer} sejak {since} s.d. {until} {turn.run_url}"


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    raise TypeError(value)


def _said(work: Callable[[], str | None]) -> None:
    """Say the work's sentence; an error is its own sentence, on the error stream, with exit code 1."""
    try:
        sentence = work()
    except WorkflowError as error:
        typer.echo(str(error), err=True)
        sys.exit(2 if isinstance(error, RefusedError) else 1)
    if sentence:
        typer.echo(sentence)
