"""The rows of one of these sheets by their codes, and what is said of rows that are nobody's, or another's."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, Generic

from rbworkflow.finding import Finding
from rbworkflow.intake.asked import NOUNS
from rbworkflow.intake.evidence.links import with_link
from rbworkflow.intake.evidence.matching import ASSESSMENT, RECOMMENDATION
from rbworkflow.intake.points import Rules, points
from rbworkflow.intake.submissions.beside_tables import ENTRIES
from rbworkflow.intake.submissions.row_codes import Coded, RowCodes, Texts
from rbworkflow.sheets.closing import closed_from, said_of_closing
from rbworkflow.sheets.columns import FoundTable
from rbworkflow.sheets.records import records
from rbworkflow.sheets.texts import folded
from rbworkflow.wording import listed

COLUMNS_RULE = "L58"
_TITLE: Final = {ASSESSMENT: "question", RECOMMENDATION: "text"}


@dataclass
class BesideRows(Generic[Coded]):
    """One pass over a table; what is to be said gathers in `findings`.

    `everything` is all that is asked of anybody, `mine` what is asked of the unit, by code; `former` are codes that are
    asked no more, `titles` what the form says of each of its rows, by code.
    """

    purpose: str
    table: FoundTable
    everything: Sequence[Coded]
    mine: Sequence[Coded]
    rules: Rules
    former: Collection[str] = ()
    titles: Mapping[str, str] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def rows(self) -> Iterator[tuple[Coded, int, Texts]]:
        """The unit's rows, each code once, with the row's place in the table."""
        entries, end = records(self.table.frame), closed_from(self.table)
        below = [index for index in range(end, len(entries)) if not entries[index]["code"]]
        filled = [entries[index]["_row"] for index in below if self._is_filled(entries[index])]
        told = (*self.table.said, *said_of_closing(self.table, filled))
        self.findings += [replace(each, rule=COLUMNS_RULE) for each in told]
        mine_read = list[int]()
        known, first = RowCodes(self.everything), dict[str, str]()
        mine, strange = {each.code for each in self.mine}, list[tuple[Texts, str]]()
        for index, row in sorted(enumerate(entries), key=lambda each: self.table.is_struck_out(each[0])):
            if index in below:
                continue
            found, cell = known.find(row["code"]), self.table.cell(index, "code")
            if found is None:
                strange.append((row, cell))
            elif found.code not in mine:
                self._add("L53", cell, named=found.code)
            elif found.code in first and self.table.is_struck_out(index):
                continue
            elif found.code in first:
                self._add("L54", cell, indicator_code=found.code, first=first[found.code])
            else:
                first[found.code] = cell
                if other := self._called(row, found.code):
                    self._add("L62", cell, indicator_code=found.code, other=other)
                else:
                    mine_read.append(index)
                    yield found, index, row
        self.findings += [replace(each, rule=COLUMNS_RULE) for each in self.table.said_around(mine_read)]
        gone = [each.code for each in self.mine if each.code not in first]
        for texts, cell in strange:
            self._not_known(texts, cell, gone)
        if gone:
            self._add("L55", self.table.header_cell("code"), missing=listed(gone))

    def text(self, index: int, name: str) -> str:
        """What a cell says and is meant to: nothing that is struck out, with the address that its words open."""
        left_out = self.table.left_out(index, name)
        text = self.table.text(index, name) if left_out is None or left_out.unstruck is None else left_out.unstruck
        return with_link(text.strip(), self.table.link(index, name) if name == "evidence" else "")

    def cells(self, index: int) -> dict[str, str]:
        """The addresses of what the row says, by column."""
        found = {name: self.table.cell(index, name) for name in ENTRIES[self.purpose]}
        return {name: cell for name, cell in found.items() if cell}

    def _not_known(self, row: Texts, cell: str, gone: list[str]) -> None:
        """A row with entries is asked for, and with it the one of `gone` that it was; titles and signatures are passed
        over.
        """
        if not self._is_filled(row):
            return
        typed = row["code"]
        if folded(typed) in {folded(code) for code in self.former}:
            self._add("L60", cell, named=typed)
        else:
            was = self._was(row, gone)
            meant = f" Menurut isinya, ini baris {was}." if was else ""
            self._add("L52", cell, indicator_code=was, typed=f"'{typed}'" if typed else "kosong", meant=meant)

    def _is_filled(self, row: Texts) -> bool:
        return any(row[name] for name in ENTRIES[self.purpose])

    def _called(self, row: Texts, code: str) -> str:
        """The code of another row whose words stand beside this one's code; "" where they are its own, or nobody's."""
        said = folded(row[_TITLE[self.purpose]])
        same = [each for each, title in self.titles.items() if said and folded(title) == said]
        return same[0] if same and code not in same else ""

    def _was(self, row: Texts, gone: list[str]) -> str:
        """Whose row it was, by what the form says in it: taken out of `gone`, since it is asked for here."""
        said = folded(row[_TITLE[self.purpose]])
        found = next((code for code in gone if said and folded(self.titles.get(code, "")) == said), "")
        if found:
            gone.remove(found)
        return found

    def _add(self, code: str, cell: str, **told: Any) -> None:  # noqa: ANN401 - the point's key and words
        sheet = self.table.sheet.name
        told |= {"sheet_name": sheet, "noun": NOUNS[self.purpose]}
        self.findings += points(self.rules, code, sheet=sheet, cell=cell, **told)
