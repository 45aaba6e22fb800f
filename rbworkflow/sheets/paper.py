"""The paper that sheets are printed on."""

from enum import IntEnum


class PaperSize(IntEnum):
    """By the numbers that spreadsheets keep.

    F4 (215 x 330 mm) has none of its own. 14 is Folio (8.5 x 13 inches, 215.9 x 330.2 mm), which Excel and LibreOffice
    both know; without a number both take what the printer has.
    """

    A3 = 8
    A4 = 9
    F4 = 14

    @property
    def sides_mm(self) -> tuple[int, int]:
        """The shorter, then the longer one."""
        return {PaperSize.A3: (297, 420), PaperSize.A4: (210, 297), PaperSize.F4: (215, 330)}[self]
