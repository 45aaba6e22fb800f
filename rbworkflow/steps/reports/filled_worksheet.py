"""The province's own workbook of the self-assessment, filled in with the answers of a report.

A pure function of the workbook, of where its items have their cells, and of the answers as they were approved; the
office's words for an answer only say which choice of a cell's list is meant.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from typing import Final, TypeAlias

from rbworkflow.assessment.model import AnswerKind, AssessmentItem
from rbworkflow.errors import RefusedError
from rbworkflow.office.assessing import AssessmentPolicy
from rbworkflow.report.content.assessed import ReportedAnswer
from rbworkflow.sheets.addresses import place
from rbworkflow.sheets.filling_in import AnyOf, CellsRefusedError, Entry, FilledIn, Lines, Percentage, fill_in
from rbworkflow.wording import listed

MOST_NAMES: Final = 200  # a cell shows no more than 253 lines
LONGEST: Final = 8_000  # characters; a cell holds 32.767, and merged cells those of several items
SEPARATOR: Final = ";\n"
EMPTY: Final = ""
Cell: TypeAlias = tuple[str, str]
"""Sheet and address."""


@dataclass(frozen=True)
class FilledWorksheet:
    """The workbook, and what it could not say, a sentence each."""

    content: bytes
    notes: tuple[str, ...]


def filled_worksheet(
    original: bytes, items: Sequence[AssessmentItem], answers: Sequence[ReportedAnswer], policy: AssessmentPolicy
) -> FilledWorksheet:
    """The workbook with the answers, reasons and names of evidence in the cells of their items.

    Raises RefusedError, which names every item and cell that cannot be filled in; then nothing is.
    """
    given = {answer["code"]: answer for answer in answers}
    entries = [(item, *cell) for item in items for cell in _entries(item, given.get(item.code), policy)]
    if lost := [item.code for item, cell, _ in entries if not all(cell)]:
        raise RefusedError(f"letak jawaban dalam buku kerja tidak diketahui: {listed(lost)}.")
    by_sheet: dict[str, list[tuple[tuple[int, int], Entry]]] = {}
    for _, (sheet, address), entry in entries:
        by_sheet.setdefault(sheet, []).append((place(address), entry))
    try:
        filled = fill_in(original, by_sheet)
    except CellsRefusedError as error:
        raise RefusedError(_named(error, {cell: item.code for item, cell, _ in entries})) from error
    return FilledWorksheet(filled.content, tuple(_notes(items, answers, filled)))


def _entries(
    item: AssessmentItem, answer: ReportedAnswer | None, policy: AssessmentPolicy
) -> Iterator[tuple[Cell, Entry]]:
    """What goes where. An answer that is not there empties its cells: they may still hold the year's before."""
    places = item.places
    is_parted = item.kind is AnswerKind.COUNTS and bool(places.numerator and places.denominator)
    said = _said(answer, policy, is_parted=is_parted) if answer else None
    cells = [places.numerator, places.denominator] if is_parted else [places.answer]
    if said or all(cells):
        yield from (
            ((places.sheet, cell), entry) for cell, entry in zip(cells, said or [EMPTY] * len(cells), strict=True)
        )
    if answer and answer["reason"] and places.reason:
        yield (places.sheet, places.reason), Lines(answer["reason"])
    if answer and answer["evidence_names"] and places.evidence:
        yield (places.sheet, places.evidence), Lines(_names(answer["evidence_names"]))


def _said(answer: ReportedAnswer, policy: AssessmentPolicy, *, is_parted: bool) -> Sequence[Entry] | None:
    """The answer as its cell has it, two counts as their own two cells; None where it is none, or cannot be used."""
    if answer["state"] in ("unanswered", "unusable"):
        return None
    if answer["percent"] is not None:
        return [Percentage(Decimal(answer["percent"]))]
    if answer["numerator"] is not None and answer["denominator"] is not None:
        counts = [Decimal(answer["numerator"]), Decimal(answer["denominator"])]
        return counts if is_parted else ["/".join(f"{each.normalize() + 0:f}" for each in counts)]
    spellings = policy.spellings(answer["kind"]).items()
    return [AnyOf((answer["choice"], *(word for word, choice in spellings if choice == answer["choice"])))]


def _names(names: Sequence[str]) -> str:
    """One a line, as many as a cell takes, told apart where it shows no lines; how many more there are is said."""
    lines: list[str] = []
    for number, name in enumerate(names):
        if number == MOST_NAMES or sum(map(len, lines)) + len(name) > LONGEST:
            return SEPARATOR.join([*lines, f"dan {len(names) - number} lainnya, lihat laporan"])
        lines.append(name)
    return SEPARATOR.join(lines)


def _named(error: CellsRefusedError, codes: Mapping[Cell, str]) -> str:
    """Each reason once, with the items and cells it holds for."""
    refused = sorted(error.cells, key=lambda each: each.sentence)
    groups = ((sentence, list(cells)) for sentence, cells in groupby(refused, key=lambda each: each.sentence))
    return "; ".join(
        f"{sentence}: {listed([f'{codes[each.sheet, each.cell]} ({each.sheet}!{each.cell})' for each in cells])}"
        for sentence, cells in groups
    )


def _notes(items: Sequence[AssessmentItem], answers: Sequence[ReportedAnswer], filled: FilledIn) -> Iterator[str]:
    if unusable := [answer["code"] for answer in answers if answer["state"] == "unusable"]:
        yield f"Jawaban butir {listed(unusable)} tidak dapat dipakai, maka selnya kosong."
    if unproven := [answer["code"] for answer in answers if answer["state"] == "unproven"]:
        told = "dijawab tanpa data dukung; jawabannya tertulis, tetapi tidak dinilai dalam laporan"
        yield f"Butir {listed(unproven)} {told}."
    without_reason = {item.code for item in items if not item.places.reason}
    without_evidence = {item.code for item in items if not item.places.evidence}
    yield from _left_out("Penjelasan", (each["code"] for each in answers if each["reason"]), without_reason)
    yield from _left_out("Data dukung", (each["code"] for each in answers if each["evidence_names"]), without_evidence)
    if filled.unread_lists:
        cells = listed([f"{sheet}!{cell}" for sheet, cell in filled.unread_lists])
        yield f"Daftar pilihan sel {cells} tidak dapat dibaca program; periksa ejaan isiannya."


def _left_out(what: str, given: Iterable[str], without: set[str]) -> Iterator[str]:
    if lost := [code for code in given if code in without]:
        yield f"{what} {len(lost)} butir hanya termuat dalam laporan, sebab buku kerja LKE tidak memiliki kolomnya."
