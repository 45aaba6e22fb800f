"""A content's heading: who reports on what, and the standing texts."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, NotRequired  # pydantic asks for it before Python 3.12

from typing_extensions import TypedDict  # pydantic asks for it before Python 3.12

from rbworkflow.office.model import Office
from rbworkflow.office.period import Period, Year
from rbworkflow.office.regime import Regime
from rbworkflow.report.content.recap import Recap
from rbworkflow.report.texts import filled

FORMAT: Final = 8
"""2: quarters unrounded, with their `reason`; coverage counts due quarters.

3: findings in three wordings, with their unit and quarters; a score has a `predicate`, its category only where config/
prints it.

4: the year's self-assessment, `assessment`; recommendations with what they rest on, when they are due and how far units
are.

5: an indicator's `common_code`.

6: the office's own paragraphs, `own_words`.

7: the package that goes to the province, `package`.

8: the semester that a year's evidence came for.
"""

MOST_OF_NAMES: Final = 55
"""Of an office's name and code together in a file's name: what beginnings and endings leave of what a gate takes."""
VARIANTS: Final = "kesimpulan_"
"""How standing texts begin of which a report says those that its figures ask for (conclusion.py)."""
OF_RECAP: Final = "rekap_"
"""How standing texts begin that a province's recap says in the place of those that are called by the rest."""
OF_BOTH: Final = ("singkatan",)
"""Standing texts that a recap shares with an office's own report."""
NO_EXTRA: Final = "uraian pendukungnya"
"""What a list of contents names where the regime has no areas beside the others."""


class ReportLetterhead(TypedDict):
    lines: list[str]
    address: str
    contact: str


class Addressee(TypedDict):
    salutation: str
    place: str


class ReportingOffice(TypedDict):
    """`units` and `titles` are names by code and by role; `roles` are those who decide, in their order."""

    code: str
    name: str
    short_name: str
    province_name: str
    place: str
    letterhead: ReportLetterhead
    recipient: Addressee
    units: dict[str, str]
    titles: dict[str, str]
    roles: list[str]


class ReportedPeriod(TypedDict):
    code: str
    title: str
    short_title: str
    year: int


class MeasuredPlan(TypedDict):
    """The frozen version that the figures are measured against, with its content's sha256."""

    year: int
    number: int
    sha256: str


class ReportedRegime(TypedDict):
    """`weights` are the areas' by code, none where they do not count; the note says how sure they are (format 3)."""

    name: str
    area_title: str
    extra_title: str
    weights: NotRequired[dict[str, str]]
    weight_note: NotRequired[str]


class ReportTeamMember(TypedDict):
    position: str
    holder: str


class ReportTeam(TypedDict):
    decree: str
    members: list[ReportTeamMember]


class Headed(TypedDict):
    """What has a letterhead, and those who sign under it."""

    office: ReportingOffice


class ReportHeading(TypedDict):
    """Who reports on what, and the standing texts. `recap` is what a province's report is about, whose areas and score
    are means over its offices; no office's own has one, and it has a format of its own.
    """

    format: int
    kind: Literal["semester", "annual"]
    office: ReportingOffice
    period: ReportedPeriod
    file_name: str
    quarters: list[int]
    plan: MeasuredPlan
    amendment: int
    number: int
    regime: ReportedRegime
    team: ReportTeam
    evidence_kinds: dict[str, str]
    texts: dict[str, str]
    recap: NotRequired[Recap]


@dataclass(frozen=True, kw_only=True)
class Identity:
    """Which report it is: whose, of which period, measured against which plan, and which revision of it."""

    office: Office
    period: Period
    plan: MeasuredPlan
    amendment: int
    number: int
    is_recap: bool = False
    """Whether it tells of other offices' reports."""

    @property
    def standing_texts(self) -> dict[str, str]:
        """The office's paragraphs that such a report may say, by the keys that a content knows them by."""
        texts = self.office.texts
        if not self.is_recap:
            return {key: text for key, text in texts.items() if not key.startswith(OF_RECAP)}
        own = {key.removeprefix(OF_RECAP): text for key, text in texts.items() if key.startswith(OF_RECAP)}
        return {key: texts[key] for key in OF_BOTH if key in texts} | own


def heading(identity: Identity, reporting: Mapping[str, str]) -> ReportHeading:
    """`reporting` are the units of which the report tells: names by code, also of those that left the office since."""
    office, period = identity.office, identity.period
    regime = office.regime(period.year)
    return {
        "format": FORMAT,
        "kind": "annual" if isinstance(period, Year) else "semester",
        "office": _office(office, reporting),
        "period": {"code": period.code, "title": period.title, "short_title": period.short_title, "year": period.year},
        "file_name": _file_name(identity),
        "quarters": list(period.quarters),
        "plan": identity.plan,
        "amendment": identity.amendment,
        "number": identity.number,
        "regime": _regime(office, regime),
        "team": _team(office),
        "evidence_kinds": {kind.code: kind.label for kind in office.evidence_kinds},
        "texts": _texts(identity),
    }


def _file_name(identity: Identity) -> str:
    """Of the document and its data, without an ending: ASCII, for attachments, and short enough for any that begins or
    ends otherwise to pass the province's gate.
    """
    office = identity.office
    amended = [f"Perubahan_{identity.amendment}"] if identity.amendment else []
    name = office.file_name[: max(MOST_OF_NAMES - len(office.code), 1)].rstrip("_-")
    return "_".join(["Laporan_RB", identity.period.file_label, *amended, name, office.code])


def headed(office: Office) -> Headed:
    """A letter of the office that reports on nothing."""
    return {"office": _office(office, {})}


def _office(office: Office, reporting: Mapping[str, str]) -> ReportingOffice:
    head, units = office.letterhead, {unit.code: unit.name for unit in office.units}
    return {
        "code": office.code,
        "name": office.name,
        "short_name": office.short_name,
        "province_name": office.province_name,
        "place": office.place,
        "letterhead": {"lines": list(head.lines), "address": head.address, "contact": head.contact},
        "recipient": {"salutation": office.recipient.salutation, "place": office.recipient.place},
        "units": units | {code: name for code, name in reporting.items() if code not in units},
        "titles": {role: official.title for role, official in office.officials.items()},
        "roles": [stage.role for stage in office.stages],
    }


def _regime(office: Office, regime: Regime) -> ReportedRegime:
    counts = office.figures.is_weighted
    return {
        "name": regime.name,
        "area_title": regime.area_title,
        "extra_title": regime.extra_title,
        "weights": {area.code: format(area.weight, "f") for area in regime.areas} if counts else {},
        "weight_note": regime.weight_note if counts else "",
    }


def _team(office: Office) -> ReportTeam:
    members: list[ReportTeamMember] = [
        {"position": each.position, "holder": each.holder} for each in office.team.members
    ]
    return {"decree": office.team.decree, "members": members}


def _texts(identity: Identity) -> dict[str, str]:
    """The standing paragraphs with their blanks filled in."""
    office, period = identity.office, identity.period
    regime = office.regime(period.year)
    values = {
        "office": office.name,
        "period": period.title,
        "year": str(period.year),
        "province": office.province_name,
        "place": office.place,
        "offices": str(len(office.units)),
        "areas": regime.area_title.lower(),
        "scope": regime.scope,
        "extra": regime.extra_title or NO_EXTRA,
    }
    of_year = {"pengantar_tambahan": regime.extra_intro, "dasar_hukum": office.legal_basis_text(period.year)}
    standing = {key: text for key, text in identity.standing_texts.items() if not key.startswith(VARIANTS)}
    return filled(standing | of_year, values)
