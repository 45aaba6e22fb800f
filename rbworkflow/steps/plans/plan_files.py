"""Files to fill in before anything is imported: blank templates, and the quality of the plan as the FGD writes it."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from rbworkflow.assessment.layouts import load_layouts as load_assessment_layouts
from rbworkflow.assessment.layouts import template_map as assessment_map
from rbworkflow.assessment.template import assessment_template
from rbworkflow.errors import RefusedError
from rbworkflow.office.period import known_year
from rbworkflow.plan import rows
from rbworkflow.plan.importing import read_plan
from rbworkflow.plan.layouts import load_layouts, template_map
from rbworkflow.plan.model import Indicator
from rbworkflow.plan.policy import load_plan_policy
from rbworkflow.plan.quality import Quality, assess
from rbworkflow.plan.recommendation_layouts import load_recommendation_maps
from rbworkflow.plan.recommendation_rows import recommendations
from rbworkflow.plan.template import plan_template, recommendation_template
from rbworkflow.report.plans.plan_quality_document import Minutes, render_quality
from rbworkflow.report.plans.plan_quality_workbook import quality_workbook
from rbworkflow.steps.plans.plan_folders import TEMPLATES, newest_workbook
from rbworkflow.steps.workplace import PLAN_INBOX, Workplace
from rbworkflow.store import read
from rbworkflow.store.shared_files import lay_shared
from rbworkflow.wording import listed


@dataclass(frozen=True)
class PlanFiles:
    """Where the files lie, and what they are in a sentence."""

    paths: tuple[Path, ...]
    message: str


def lay_plan_files(workplace: Workplace, year: int, *, held_on: str = "", place: str = "") -> PlanFiles:
    """All templates of a year, and the quality page and table of its plan where there is one already.

    The plan is the newest workbook in the inbox, else the one that holds for the year. `held_on` and `place` go into
    the minutes of the FGD.
    """
    made = _templates(workplace, year)
    try:
        name, indicators = _newest_plan(workplace, year)
    except RefusedError as refusal:
        return _laid(workplace, made, f"Mutu belum dapat diuji. {refusal}")
    quality = _quality(workplace, indicators, year)
    made |= _quality_files(workplace, quality, year, Minutes(held_on=held_on, place=place))
    return _laid(workplace, made, f"Diuji: {name}. {quality.sentence}")


def lay_template(workplace: Workplace, year: int, *, to: Path | None = None) -> PlanFiles:
    """All templates in their folder, or the plan's alone as `to`; raises RefusedError where that may not be."""
    made = _templates(workplace, year)
    if to is None:
        return _laid(workplace, made, "")
    return _written(workplace, to, next(iter(made.values())), f"Templat rencana aksi {year}: {to}.")


def lay_assessment_template(workplace: Workplace, year: int, *, to: Path | None = None) -> PlanFiles:
    """The self-assessment's template in its folder, or as `to`; raises RefusedError where that may not be."""
    made = _assessment_template(workplace, known_year(year))
    if to is None:
        return _laid(workplace, made, "")
    return _written(workplace, to, next(iter(made.values())), f"Templat LKE {year}: {to}.")


def _written(workplace: Workplace, to: Path, content: bytes, message: str) -> PlanFiles:
    inbox = workplace.settings.inbox.resolve()
    if to.resolve().is_relative_to(inbox):
        raise RefusedError(f"{to} ada di dalam {inbox}; di sana templat kosong terbaca sebagai isian.")
    if to.exists():
        raise RefusedError(f"{to} sudah ada dan tidak ditimpa. Pilih nama lain.")
    to.write_bytes(content)
    return PlanFiles((to,), message)


def lay_quality(workplace: Workplace, content: bytes, year: int, *, name: str) -> PlanFiles:
    """The quality page and table of one workbook; raises RefusedError where no row of it can be read."""
    quality = _quality(workplace, _read(workplace, content, year, name), year)
    return _laid(workplace, _quality_files(workplace, quality, year, Minutes()), f"Diuji: {name}. {quality.sentence}")


def _templates(workplace: Workplace, year: int) -> dict[str, bytes]:
    config = workplace.settings.config
    plan = plan_template(workplace.office, known_year(year), template_map(load_layouts(config)))
    columns = load_recommendation_maps(config)[0]
    return {
        f"Templat_Rencana_Aksi_{year}.xlsx": plan,
        f"Templat_Rekomendasi_Evaluasi_{year - 1}.xlsx": recommendation_template(workplace.office, year, columns),
    } | _assessment_template(workplace, year)


def _assessment_template(workplace: Workplace, year: int) -> dict[str, bytes]:
    column_map = assessment_map(load_assessment_layouts(workplace.settings.config))
    return {f"Templat_LKE_{year}.xlsx": assessment_template(workplace.office, year, column_map)}


def _newest_plan(workplace: Workplace, year: int) -> tuple[str, tuple[Indicator, ...]]:
    """What the plan is called and its rows, complete or not; raises RefusedError where there is none to read."""
    try:
        newest = newest_workbook(workplace, PLAN_INBOX)
    except RefusedError:
        with read(workplace.engine) as conn:
            version = rows.frozen_version(conn, workplace.office.code, year)
            if version is None:
                raise
            return f"rencana aksi {year} versi {version.number}", rows.indicators(conn, version.id)
    return newest.name, _read(workplace, newest.read_bytes(), year, newest.name)


def _read(workplace: Workplace, content: bytes, year: int, name: str) -> tuple[Indicator, ...]:
    layouts = load_layouts(workplace.settings.config)
    found = read_plan(content, office=workplace.office, year=year, layouts=layouts).rows
    if not found:
        raise RefusedError(f"Berkas {name} tidak memuat satu pun baris rencana aksi.")
    return found


def _quality(workplace: Workplace, indicators: tuple[Indicator, ...], year: int) -> Quality:
    with read(workplace.engine) as conn:
        asked = recommendations(conn, workplace.office.code, year)
    return assess(indicators, asked, load_plan_policy(workplace.settings.config))


def _quality_files(workplace: Workplace, quality: Quality, year: int, minutes: Minutes) -> dict[str, bytes]:
    office, is_practice = workplace.office, workplace.settings.is_practice
    page = render_quality(office, year, quality, minutes, workplace.layout, is_practice=is_practice)
    return {
        f"Mutu_Rencana_Aksi_{year}.docx": page,
        f"Mutu_Rencana_Aksi_{year}.xlsx": quality_workbook(office, year, quality),
    }


def lay_workbooks(workplace: Workplace, made: Mapping[str, bytes], message: str) -> PlanFiles:
    """Workbooks to fill in, by their names, in the folder of templates."""
    return _laid(workplace, made, message)


def _laid(workplace: Workplace, made: Mapping[str, bytes], message: str) -> PlanFiles:
    """The files in their folder; one that people have filled in meanwhile stays, the new one stands beside it."""
    folder = workplace.settings.shared / TEMPLATES
    paths = tuple(_kept(workplace, folder / name, content) for name, content in made.items())
    told = f"Berkas di {folder}: {listed([path.name for path in paths])}."
    return PlanFiles(paths, f"{told} {message}".strip())


def _kept(workplace: Workplace, wanted: Path, content: bytes) -> Path:
    """The file with this content: the one that has it already, or a new one under the first free name."""
    paths = (wanted if number == 1 else wanted.with_stem(f"{wanted.stem}_{number}") for number in count(1))
    path = next(path for path in paths if not path.exists() or _is(path, content))
    if not path.exists():
        lay_shared(workplace.settings.shared, path, content)
    return path


def _is(path: Path, content: bytes) -> bool:
    return path.read_bytes() == content
