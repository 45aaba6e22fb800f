"""The office's Word template: one to begin with, and what is wrong with one, with samples of what is printed."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Final

from rbworkflow.errors import ConfigurationError, RefusedError
from rbworkflow.finding import Severity
from rbworkflow.home import bundled, command_of
from rbworkflow.office.loading import load_office
from rbworkflow.office.model import Office
from rbworkflow.office.period import Semester
from rbworkflow.report.content.heading import Identity, heading
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.reading import read_content
from rbworkflow.report.layout import TEMPLATE, ReportLayout, load_measures, with_template
from rbworkflow.report.pdf import as_pdf
from rbworkflow.report.stamps import Draft, Issued, Signer
from rbworkflow.report.template.points import TemplatePoint
from rbworkflow.report.template.reading import template_points
from rbworkflow.report.word.docx import render
from rbworkflow.report.word.starting_template import starting_template
from rbworkflow.report.word.template_styles import style_points
from rbworkflow.report.word.verification import render_verification
from rbworkflow.settings import Settings

_SAMPLE: Final = "contoh_laporan.json"
_NEXT: Final = "Ubah di Word atau LibreOffice, periksa dengan '{check}', lalu letakkan sebagai {place}."


def export_template(settings: Settings, to: Path) -> str:
    """Write the template to begin with; raises RefusedError where the file is there."""
    if to.exists():
        raise RefusedError(f"{to} sudah ada dan tidak ditimpa. Sebutkan nama berkas lain.")
    made = starting_template(load_measures(settings.config / "report.toml"))
    to.parent.mkdir(parents=True, exist_ok=True)
    to.write_bytes(made)
    check = command_of(settings.office_code, f"template check {to}")
    return f"Templat ditulis ke {to}. {_NEXT.format(check=check, place=settings.config / TEMPLATE)}"


def check_template(settings: Settings, path: Path | None, into: Path) -> tuple[list[str], bool]:
    """What there is to say of the template, line by line, and whether papers can be printed with it; then samples of
    them lie in the folder `into`.
    """
    place = path or settings.config / TEMPLATE
    if not place.is_file():
        raise ConfigurationError(
            f"Templat {place} tidak ada; laporan memakai bentuk bawaan program. Untuk memulai: "
            f"{command_of(settings.office_code, 'template export')}."
        )
    content = place.read_bytes()
    points = [*template_points(content), *style_points(content)]
    if any(each.is_blocking for each in points):
        return [*map(_said, points), f"{place} belum dapat dipakai."], False
    layout = with_template(load_measures(settings.config / "report.toml"), content, settings.office_code)
    names = _written(into, _papers(load_office(settings.config), layout), settings)
    return [*map(_said, points), f"{place} dapat dipakai. Contoh di {into}: {', '.join(names)}."], True


def _said(point: TemplatePoint) -> str:
    return f"[{(Severity.BLOCKING if point.is_blocking else Severity.NOTE).label}] {point.text}"


def _written(into: Path, papers: Mapping[str, bytes], settings: Settings) -> list[str]:
    """The names of the papers as they lie there, as PDF too where this machine can make them."""
    printed = as_pdf(settings.soffice, papers, seconds=settings.office_suite_seconds) if settings.soffice else {}
    files = {f"{name}.docx": content for name, content in papers.items()}
    files |= {f"{name}.pdf": content for name, content in printed.items()}
    into.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (into / name).write_bytes(content)
    return sorted(files)


def _papers(office: Office, layout: ReportLayout) -> dict[str, bytes]:
    """A semester's report with its letter, as a draft and as it is sent to be signed; the officers' sheet."""
    content = _sample_content(office)
    people = [(stage.role, office.officials[stage.role]) for stage in office.stages]
    signers = tuple(Signer(role=role, title=each.title, name=each.name, nip=each.nip) for role, each in people)
    number = office.numbering.template.format(number=1, office=office.code, year=content["period"]["year"])
    dated_on = date(content["period"]["year"], 7, 9)
    issued = Issued(
        letter_number=number, dated_on=dated_on, signers=signers, place=office.place, is_practice=True, code="RB-CONTOH"
    )
    return {
        "contoh_laporan_draf": render(content, Draft(revision=1, is_practice=True), layout),
        "contoh_laporan_terbit": render(content, issued, layout),
        "contoh_lembar_verifikasi": render_verification(content, layout, is_practice=True),
    }


def _sample_content(office: Office) -> Content:
    """The sample office's semester as this office would report it."""
    content = read_content((bundled("samples") / _SAMPLE).read_text(encoding="utf-8"))
    plan, year = content["plan"], content["period"]["year"]
    mine = heading(Identity(office=office, period=Semester(year, 1), plan=plan, amendment=0, number=1), {})
    units = content["office"]["units"] | mine["office"]["units"]
    return {**content, **mine, "regime": content["regime"], "office": {**mine["office"], "units": units}}
