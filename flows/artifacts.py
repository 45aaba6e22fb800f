"""What the runs show beside their state: tables and short texts; everything typed by people is data in a table cell."""

from collections.abc import Iterable

from prefect.artifacts import create_markdown_artifact, create_table_artifact

from flows.status_page import status_markdown
from rbworkflow.finding import Finding
from rbworkflow.report.revisions import Revision
from rbworkflow.report.summary import summary
from rbworkflow.steps.collect import Collected
from rbworkflow.steps.readiness import Part
from rbworkflow.steps.request import revision_shown
from rbworkflow.steps.status import status
from rbworkflow.steps.workplace import Workplace
from rbworkflow.wording import percent


def show_findings(key: str, findings: Iterable[Finding]) -> None:
    """Points of a plan or workbook."""
    rows = [
        {"Tempat": each.place, "Yang perlu dilengkapi": each.message, "Sifat": each.severity.label} for each in findings
    ]
    _table(key, rows, "Yang perlu dilengkapi")


def show_collected(collected: Collected) -> None:
    """What units sent, and every point they were told."""
    answers = [{"Subbagian": each.unit_name, "Hasil": each.sentence} for each in collected.answers]
    answers += [{"Subbagian": unit, "Hasil": f"{name}: {sentence}"} for unit, name, sentence in collected.remarks]
    _table("isian-masuk", answers, "Isian yang masuk pada putaran ini")
    points = [
        {
            "Subbagian": answer.unit_name,
            "Tempat": point.place,
            "Yang perlu dilengkapi": point.message,
            "Sifat": point.severity.label,
        }
        for answer in collected.answers
        for point in answer.open_points
    ]
    points += [
        {"Subbagian": answer.unit_name, "Tempat": name, "Yang perlu dilengkapi": message, "Sifat": "ditolak"}
        for answer in collected.answers
        for name, message in answer.refused_files
    ]
    _table("hal-yang-perlu-dilengkapi", points, "Yang disampaikan kepada subbagian")


def show_revision(workplace: Workplace, revision_id: int) -> None:
    """A revision at a glance."""
    revision = revision_shown(workplace, revision_id)
    _table("ringkasan-laporan", _summary(revision), revision.title)


def show_status(workplace: Workplace) -> None:
    """The one page of where we are; every run leaves it current under the same key."""
    create_markdown_artifact(
        key=f"keadaan-{workplace.office.code}",
        markdown=status_markdown(status(workplace)),
        description=f"Keadaan pelaporan {workplace.office.name}",
    )


def show_readiness(parts: Iterable[Part]) -> None:
    """Each part of the machine, and what to do where it is not well."""
    rows = [
        {
            "Bagian": part.name,
            "Keadaan": f"{'baik' if part.is_good else 'perlu perhatian'}: {part.found}",
            "Yang perlu dilakukan": "" if part.is_good else part.todo,
        }
        for part in parts
    ]
    _table("uji-kesiapan", rows, "Kesiapan komputer ini")


def _summary(revision: Revision) -> list[dict[str, str]]:
    shown = summary(revision.content)
    facts = {
        "Nilai (penilaian mandiri)": f"{percent(shown.score)} {shown.category}",
        "Kelengkapan": f"{shown.counted} dari {shown.due} indikator ({percent(shown.coverage)})",
        "Belum mengirim isian": ", ".join(shown.missing_units) or "–",
        "Lewat batas waktu": ", ".join(shown.late_units) or "–",
    }
    rows = [{"Hal": name, "Isi": text} for name, text in facts.items()]
    rows += [{"Hal": "Perubahan", "Isi": text} for text in shown.changes_since]
    rows += [{"Hal": "Perlu dilengkapi", "Isi": text} for text in shown.open_points]
    return rows + [{"Hal": "Sudah dijelaskan", "Isi": text} for text in shown.explained_points]


def _table(key: str, rows: list[dict[str, str]], description: str) -> None:
    if rows:
        create_table_artifact(key=key, table=rows, description=description)
