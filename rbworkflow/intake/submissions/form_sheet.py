"""Which of a workbook's sheets is the form, and what is said of others that look like one."""

from collections.abc import Iterator, Sequence
from typing import Final

from rbworkflow.finding import Finding
from rbworkflow.intake.form_id import SHEET, FormId, form_id_of, form_number
from rbworkflow.intake.points import Rules, points
from rbworkflow.intake.reasons import SubmissionRefusedError
from rbworkflow.sheets.columns import ColumnMap, FoundTable, find_table
from rbworkflow.sheets.workbook import Workbook
from rbworkflow.wording import listed

RESULTS: Final = ("actual_a", "actual_b")
TEXTS: Final = (
    "narrative",
    "obstacle",
    "solution",
    "follow_up",
    "evidence",
    "follow_up_evidence",
    "explanation",
)


def accepted_id(workbook: Workbook, expected: FormId) -> FormId:
    """The number of the awaited form; raises SubmissionRefusedError where the workbook is another one or none."""
    if any(form_number(sheet) == expected for sheet in workbook.sheets):
        return expected
    found = form_id_of(workbook)
    if found is None:
        raise SubmissionRefusedError(
            "BUKAN_FORMULIR",
            "Nomor formulir tidak ditemukan, jadi berkas ini bukan formulir isian atau barisnya terhapus. "
            f"Isi dan kirim formulir {expected.period_title} yang dikirimkan kepada subbagian.",
        )
    if found.office_code != expected.office_code:
        raise SubmissionRefusedError(
            "FORMULIR_KANTOR_LAIN",
            f"Formulir ini milik kantor {found.office_code}, bukan kantor {expected.office_code}. "
            "Periksa kembali berkas yang dikirim.",
        )
    if found.unit_code != expected.unit_code:
        raise SubmissionRefusedError(
            "FORMULIR_UNIT_LAIN",
            f"Formulir ini milik subbagian {found.unit_code}, tetapi dikirim oleh subbagian {expected.unit_code}. "
            "Periksa kembali berkas yang dikirim.",
        )
    if found.period_code != expected.period_code:
        raise SubmissionRefusedError(
            "FORMULIR_PERIODE_LAIN",
            f"Formulir ini untuk {found.period_title}, sedangkan yang sedang dilaporkan {expected.period_title}. "
            f"Isi dan kirim formulir {expected.period_title}.",
        )
    raise SubmissionRefusedError(
        "FORMULIR_RENCANA_LAIN",
        f"Formulir ini dibuat dari rencana aksi versi {found.plan_number}, sedangkan yang berlaku versi "
        f"{expected.plan_number}. Pindahkan isiannya ke formulir terbaru, lalu kirim lagi.",
    )


def form_table(
    workbook: Workbook, form_id: FormId, column_map: ColumnMap, rules: Rules
) -> tuple[FoundTable, list[Finding]]:
    """The form's table, and a word on every other sheet that looks like a form.

    The sheet with the form's number counts, of several the one that is filled, then the one with the form's name;
    hidden ones only where nothing else is there, and told of where they alone are filled.
    """
    everything = [table for sheet in workbook.sheets if (table := find_table(sheet, column_map)) is not None]
    visible = [table for table in everything if not table.sheet.is_hidden] or everything
    if not visible:
        raise SubmissionRefusedError(
            "TABEL_TIDAK_ADA",
            "Tabel isian tidak ditemukan pada formulir ini. Pakai formulir yang dikirimkan "
            "dan jangan mengubah judul kolomnya.",
        )
    own = [table for table in visible if form_number(table.sheet) == form_id]
    unnumbered = [table for table in visible if form_number(table.sheet) is None]
    alike = own or unnumbered or visible
    filled = [table for table in alike if _is_filled(table)]
    chosen = max(filled or alike, key=lambda table: (table.sheet.name == SHEET, len(table.columns)))
    hidden = [] if filled else [table for table in everything if table not in visible and _is_filled(table)]
    return chosen, list(_said_of_others(chosen, filled, [*visible, *hidden], rules))


def _said_of_others(
    chosen: FoundTable, filled: Sequence[FoundTable], alike: Sequence[FoundTable], rules: Rules
) -> Iterator[Finding]:
    read = chosen.sheet.name
    rivals = [table for table in filled if table is not chosen and _entries(table) != _entries(chosen)]
    if rivals:
        yield from points(rules, "I23", sheet=read, read=read, others=_named(rivals))
    foreign = [table for table in alike if (number := form_number(table.sheet)) and number != form_number(chosen.sheet)]
    for table in foreign:
        number = form_number(table.sheet)
        if table is not chosen and number is not None:
            yield from points(rules, "I25", sheet=table.sheet.name, other=table.sheet.name, unit=number.unit_code)
    others = [table for table in alike if table.rows and table not in (chosen, *rivals, *foreign)]
    if others:
        yield from points(rules, "I24", sheet=read, read=read, others=_named(others))


def _named(tables: Sequence[FoundTable]) -> str:
    return listed([f"'{table.sheet.name}'{' (tersembunyi)' if table.sheet.is_hidden else ''}" for table in tables])


def _is_filled(table: FoundTable) -> bool:
    """Whether results were entered; texts alone may have been left over from an earlier form."""
    return any(table.frame[name].ne("").any() for name in RESULTS)


def _entries(table: FoundTable) -> list[list[str]]:
    rows: list[list[str]] = table.frame[["code", *RESULTS, *TEXTS]].to_numpy().tolist()
    return rows
