"""The evaluator's values of the LKE, which a province sends beside its recommendations: a new version of its items."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection

from rbworkflow.assessment.evaluator_answers import (
    JudgedItems,
    ReadAnswers,
    evaluator_answers,
    load_item_map,
    with_evaluator_answers,
)
from rbworkflow.assessment.rows import insert_version, items_of, newest_version
from rbworkflow.steps.workplace import Workplace
from rbworkflow.wording import counted, listed

NO_ITEMS: Final = "Nilai evaluator LKE {} tidak dicatat, karena LKE tahun itu belum diimpor."
UNKNOWN: Final = "Tidak ada dalam LKE {}: {}."
UNUSABLE: Final = "Tidak dapat dipakai untuk butirnya: {}."
TWICE: Final = "Dinilai dua kali dengan isi yang berbeda, sehingga tidak dicatat: {}."
AGAIN: Final = "LKE {} sudah diimpor sebelumnya; impor sekali lagi agar nilai evaluator terbawa."


@dataclass(frozen=True)
class EvaluatorValues:
    """What a workbook says, for the self-assessment of `year`; empty where it has no such table."""

    year: int
    read: ReadAnswers


def read_evaluator_values(workplace: Workplace, content: bytes, year: int) -> EvaluatorValues:
    """Raises WorkbookRefusedError where nothing can be read."""
    return EvaluatorValues(year, evaluator_answers(content, load_item_map(workplace.settings.config)))


def take_evaluator_values(conn: Connection, workplace: Workplace, values: EvaluatorValues) -> list[str]:
    """Keep them with the items they judge; what became of them, in sentences. The same once more changes nothing."""
    given, doubled, _ = values.read
    twice = [TWICE.format(listed([*doubled]))] if doubled else []
    if not given:
        return twice
    office_code = workplace.office.code
    version = newest_version(conn, office_code, values.year)
    if version is None:
        return [NO_ITEMS.format(values.year), *twice]
    taken = with_evaluator_answers(items_of(conn, version.id), given, workplace.office.assessment)
    insert_version(
        conn,
        taken.items,
        office_code=office_code,
        year=values.year,
        workbook_sha256=version.workbook_sha256,
        workbook_name=version.workbook_name,
        layout=version.layout,
        actor="operator",
        at=workplace.now,
    )
    next_year = newest_version(conn, office_code, values.year + 1)
    return [*_told(taken, values.year), *twice, *([AGAIN.format(values.year + 1)] if next_year else [])]


def _told(taken: JudgedItems, year: int) -> list[str]:
    said = [f"{counted(taken.count, 'nilai evaluator').capitalize()} dicatat pada LKE {year}."]
    said += [UNKNOWN.format(year, listed([*taken.unknown]))] if taken.unknown else []
    return [*said, *([UNUSABLE.format(listed([*taken.unusable]))] if taken.unusable else [])]
