"""What a province's recap says of its offices: plain data, a part of the content that its officers approve.

Numbers are decimal text, as in the rest of a content. An office is named by its code everywhere but in `offices`, an
area by its label everywhere but in `areas`, since offices may report by areas that the province does not have.
"""

from typing import Final, Literal

from typing_extensions import TypedDict  # pydantic asks for it before Python 3.12

RECAP_FORMAT: Final = 1
"""Of its own, since no district's content has a recap: goes up where a key is added or means something else."""
DecimalOrNone = str | None
RecapState = Literal["missing", "undecided", "returned", "accepted"]
STATES: Final[dict[RecapState, str]] = {
    "accepted": "diterima",
    "returned": "dikembalikan",
    "undecided": "belum diputus",
    "missing": "tidak mengirim",
}
"""In the order in which they are told."""


class RecapFigures(TypedDict):
    """What an office's report says of itself; `evidence` is the share of due indicators that any evidence is for."""

    score: DecimalOrNone
    coverage: DecimalOrNone
    evidence: DecimalOrNone
    assessment: DecimalOrNone


class RecapOffice(RecapFigures):
    """An office, and the package that counts: the last one that was accepted.

    `packages` are the digests of what counts, in a year perhaps of both semesters'.

    `lacking` says in clauses what of it is not here; `rank` is None where there is no ranking or it takes no part;
    `notes` are what whoever reads its figures must know; `areas` are scores by the codes of the province's areas.
    """

    code: str
    name: str
    state: RecapState
    is_late: bool
    received_on: str | None
    letter_number: str
    receipt_number: str
    packages: list[str]
    before: DecimalOrNone
    rank: int | None
    areas: dict[str, DecimalOrNone]
    lacking: list[str]
    notes: list[str]


class RecapArea(TypedDict):
    """An area over all offices that report by it: `below` are those under the threshold, codes."""

    code: str
    label: str
    mean: DecimalOrNone
    lowest: DecimalOrNone
    lowest_offices: list[str]
    highest: DecimalOrNone
    office_count: int
    below: list[str]


class RecapCode(TypedDict):
    """An indicator by what all offices call it: the achievement that counts, over the offices that have one."""

    code: str
    name: str
    area: str
    mean: DecimalOrNone
    lowest: DecimalOrNone
    lowest_offices: list[str]
    office_count: int


class RecapObstacle(TypedDict):
    """What an office wrote, word for word."""

    office: str
    area: str
    code: str
    common_code: str
    indicator: str
    obstacle: str
    solution: str
    follow_up: str


class RecapIndicator(TypedDict):
    """An office's indicator with the year's four quarters, as far as its reports tell them.

    `unknown` are the quarters of which no report is here: there None says nothing, elsewhere that there is none.
    """

    office: str
    area: str
    code: str
    common_code: str
    activity: str
    name: str
    measure: str
    unit: str
    kind: str
    polarity: str
    target_kind: str
    target_year: DecimalOrNone
    targets: list[DecimalOrNone]
    actuals: list[DecimalOrNone]
    achievements: list[DecimalOrNone]
    total: DecimalOrNone
    unknown: list[int]


class Recap(TypedDict):
    """All of it. `threshold` is what an area's score is held against; `is_ranked` whether there is a ranking."""

    format: int
    is_ranked: bool
    threshold: str
    offices: list[RecapOffice]
    areas: list[RecapArea]
    codes: list[RecapCode]
    obstacles: list[RecapObstacle]
    indicators: list[RecapIndicator]
