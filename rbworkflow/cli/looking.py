"""Commands that only look: where we are, the audit chain, the rules, the states."""

import dataclasses
import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from rbworkflow.approval.lifecycle import APPOINTMENT, CODES, REQUEST, SETTINGS
from rbworkflow.backup.lifecycle import RESTORATION
from rbworkflow.cli.choosing_office import chosen
from rbworkflow.cli.printing_lines import Day, day, said, said_of_each
from rbworkflow.delivery.lifecycle import MAIL
from rbworkflow.intake.arrivals.lifecycle import SENDING
from rbworkflow.intake.mail.lifecycle import RECEIVED_MAIL
from rbworkflow.intake.submissions.lifecycle import SUBMISSION
from rbworkflow.lifecycle import Lifecycle
from rbworkflow.office.lifecycle import PERIOD
from rbworkflow.office.period import known_year
from rbworkflow.plan.lifecycle import PLAN
from rbworkflow.province.evaluation.lifecycle import EVALUATION
from rbworkflow.province.lifecycle import PACKAGE
from rbworkflow.report.lifecycle import ORDER, REVISION
from rbworkflow.report.signed.lifecycle import SIGNED_COPY
from rbworkflow.settings import Settings

if TYPE_CHECKING:
    from rbworkflow.steps.overview.office_state import OfficeState, TurnState

LIFECYCLES: tuple[Lifecycle[Any], ...] = (
    PLAN,
    PERIOD,
    SUBMISSION,
    REQUEST,
    CODES,
    APPOINTMENT,
    SETTINGS,
    REVISION,
    SIGNED_COPY,
    PACKAGE,
    EVALUATION,
    ORDER,
    MAIL,
    RECEIVED_MAIL,
    SENDING,
    RESTORATION,
)
STATES: Final = """\
# States

Drawn from the tables in the code by the command `states`.

An arrow names everybody who makes the move: the operator, the officer who decides, the province, or the system, which
is what happens by itself, on its day or as what follows from something else. Whatever no arrow shows is refused.

"""


def status(*, as_json: Annotated[bool, typer.Option("--json", help="Sebagai satu objek JSON.")] = False) -> None:
    """Keadaan sekarang: periode, isian, giliran, surel."""
    from rbworkflow.steps.overview.status import status as status_step
    from rbworkflow.steps.workplace import open_to_look

    def work(settings: Settings) -> str:
        now = status_step(open_to_look(settings))
        if as_json:
            return json.dumps(dataclasses.asdict(now), ensure_ascii=False, indent=2, default=_plain)
        return _status_text(now)

    said_of_each(work)


def calendar(
    year: Annotated[int, typer.Option(metavar="TAHUN", help="Tahun ini bila tidak diisi.")] = 0,
    ics: Annotated[Path | None, typer.Option(metavar="BERKAS", help="Tulis sebagai berkas iCalendar (.ics).")] = None,
) -> None:
    """Semua batas waktu dan hari libur setahun."""
    from rbworkflow.steps.overview.calendar_file import calendar_file
    from rbworkflow.steps.overview.year_calendar import year_calendar
    from rbworkflow.steps.workplace import open_to_look

    def work() -> str:
        workplace = open_to_look(chosen())
        found = year_calendar(workplace, known_year(year or workplace.today.year))
        if ics is None:
            return found.text
        content = calendar_file(found, workplace.office, at=workplace.now)
        ics.write_bytes(content.encode())
        return f"{len(found.due)} batas waktu {found.year} ditulis ke {ics}."

    said(work)


def verify_document(file: Annotated[Path, typer.Argument(metavar="BERKAS")]) -> None:
    """Apakah berkas ini yang disetujui atau diterbitkan di sini; keluar dengan kode 1 bila bukan."""
    from rbworkflow.steps.overview import verify_document as step
    from rbworkflow.steps.overview.file_verdict import FileVerdict
    from rbworkflow.steps.workplace import open_to_look

    verdicts: list[FileVerdict] = []

    def work() -> str:
        verdicts.append(step.verify_document(open_to_look(chosen()), step.brought(file)))
        return verdicts[0].text

    said(work)
    if not verdicts[0].is_issued:
        raise typer.Exit(1)


def verify(
    anchor: Annotated[str, typer.Option(metavar="SEQ:HASH", help="Jangkar dari surel.")] = "",
    anchors: Annotated[
        Path | None, typer.Option(exists=True, file_okay=False, help="Folder berisi surel dari arsip (.eml).")
    ] = None,
    archive_since: Annotated[Day | None, day("Juga jangkar dari surel di kotak arsip sejak tanggal ini.")] = None,
    since: Annotated[str, typer.Option(metavar="NOMOR|TANGGAL", help="Hanya sejak peristiwa atau hari ini.")] = "",
) -> None:
    """Memeriksa rantai audit, baris, berkas, dan pemicunya; gagal dengan hal pertama yang tidak sesuai."""
    from rbworkflow.steps.overview.verifying import anchors_given, anchors_of_archive, event_before
    from rbworkflow.steps.overview.verifying import verify as verify_step
    from rbworkflow.steps.workplace import open_to_look

    def work(settings: Settings) -> str:
        workplace = open_to_look(settings)
        after = event_before(workplace, since) if since else 0
        given = dict(anchors_given(anchors, anchor))
        given |= anchors_of_archive(workplace, archive_since.date()) if archive_since else {}
        return verify_step(workplace, after=after, given=given).message

    said_of_each(work)


def states() -> None:
    """Gambar keadaan (docs/states.md) dari tabel di kode."""
    parts = [f"## {each.title} (`{each.name}`)\n\n```mermaid\n{each.diagram()}\n```" for each in LIFECYCLES]
    typer.echo(STATES + "\n\n".join(parts))


def rules() -> None:
    """Semua aturan pemeriksaan."""
    from rbworkflow.validation.catalogue import catalogue

    said(lambda: catalogue(chosen().config))


def data_schema() -> None:
    """Skema JSON data laporan, untuk pemrogram provinsi (docs/data-laporan.md)."""
    from rbworkflow.report.data import data_schema as schema

    typer.echo(schema(), nl=False)


def _status_text(now: "OfficeState") -> str:
    lines = [f"{now.office}{' (MODE LATIHAN)' if now.is_practice else ''}", f"Sekarang: {now.next_act}"]
    for plan in now.plans:
        lines += [f"\n{plan.title}", f"  Keadaan: {plan.label}", *map(_turn, plan.turns)]
    for year in now.unplanned:
        lines += [f"\nRencana aksi {year}", "  Keadaan: belum ada"]
    for assessment in now.assessments:
        lines += [f"\n{assessment.title}", f"  Keadaan: {assessment.label}"]
    for period in now.periods:
        lines += [f"\n{period.title}", f"  {period.report_in_words}", *map(_turn, period.turns)]
        lines += [f"  Catatan {period.suggested.officer}: {period.note}"] if period.suggested else []
        lines += [f"  {period.waiting}"] if period.waiting else []
        lines += [f"  {period.assessment}"] if period.assessment else []
        lines += [f"  {unit.name}: {unit.label}" for unit in period.units]
        for unit in period.reminded_units:
            lines += ["", *(f"    {line}" for line in period.reminder(unit))]
    lines += ["\nYang belum diambil dari folder"] if now.inbox_remarks else []
    lines += [f"  {unit}, {name}: {sentence}" for unit, name, sentence in now.inbox_remarks]
    lines += ["\nPenunjukan"] if now.appointments else []
    lines += [f"  {each}" for each in now.appointments]
    lines += ["\nRekomendasi evaluasi provinsi"] if now.recommendations else []
    lines += [f"  {each}" for each in now.recommendations]
    lines += ["\nSurel terakhir"] if now.mails else []
    lines += [f"  {each.id}. {each.label}: {each.subject} → {each.recipient}" for each in now.mails]
    lines += [f"\nPeringatan (panduan/peringatan): {', '.join(now.alarms)}"] if now.alarms else []
    lines += ["\nYang tidak berjalan"] if now.troubles else []
    lines += [f"  {each}" for each in now.troubles]
    lines += ["\nYang perlu diperhatikan"] if now.warnings else []
    lines += [f"  {each}" for each in now.warnings]
    return "\n".join([*lines, "", *filter(None, [now.budget, now.verified, now.copied])])


def _turn(turn: "TurnState") -> str:
    return f"  Giliran: {turn.officer} {turn.when}. {turn.run_url}"


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    raise TypeError(value)
