"""Who we are, as data: the office, its units, officials, areas, windows, stages and policies."""

from collections.abc import Iterable, Mapping
from datetime import date, time
from decimal import Decimal
from typing import Annotated, Final, Literal, Self
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator, Field, field_validator, model_validator

from rbworkflow.errors import ConfigurationError
from rbworkflow.finding import Severity
from rbworkflow.office.assessing import AssessmentPolicy
from rbworkflow.office.calendar import Calendar
from rbworkflow.office.duties import DUTIES, ROLE_WORDS, Duty, OfficeRole, RoleWords
from rbworkflow.office.legal_bases import LegalBases, LegalBasis, listed_in
from rbworkflow.office.packaging import PackagePolicy
from rbworkflow.office.reminding import Reminders
from rbworkflow.office.rule_words import RuleWords
from rbworkflow.office.scoring import FiguresPolicy
from rbworkflow.office.strict import Email, Model
from rbworkflow.office.zones import CHOICES, is_known
from rbworkflow.sheets.paper import PaperSize

PUBLIC_MAIL_DOMAINS: Final = (
    *("gmail.com", "googlemail.com", "yahoo.com", "yahoo.co.id", "ymail.com", "rocketmail.com", "outlook.com"),
    *("outlook.co.id", "hotmail.com", "live.com", "icloud.com", "proton.me", "protonmail.com", "zoho.com", "aol.com"),
)


def domain_of(address: str) -> str:
    """What stands behind the @."""
    return address.rpartition("@")[2].lower()


class Official(Model):
    """A person in an office; commissioners have no NIP."""

    name: str
    title: str
    email: Email
    nip: str = ""


class Unit(Model):
    """Who reports to the office: a subdivision (subbagian) or, to a province, one of its offices. Its own inbox folder
    is named by its code.
    """

    code: Annotated[str, Field(pattern=r"^[A-Z0-9]+$")]
    name: str
    head: Official
    senders: tuple[Email, ...] = ()
    """Addresses the unit sends from; its head's is always one."""
    timezone: str = ""
    """Of an office that reports to a province, where it is another than the province's."""


class ActingSeed(Model):
    """An acting assignment (Plt./Plh.) known at set-up; later ones come through the operator's form."""

    role: str
    kind: Literal["Plt", "Plh"]
    official: Official
    decree: str
    starts_on: date
    ends_on: date


class Stage(Model):
    """One step of approval: which role decides, what it is called, how many working days it has."""

    role: str
    title: str
    days: int = 3


class Area(Model):
    """An area of change of the year's regime; aliases are other spellings met in workbooks."""

    code: str
    label: str
    aliases: tuple[str, ...] = ()
    weight: Decimal = Decimal(1)
    is_extra: bool = False
    """A heading beside the areas: its own chapter."""


class Regime(Model):
    """The areas that hold from `year` on, and how texts and headings call them; `key` is its file's name."""

    year: int
    key: str = ""
    name: str
    area_title: str
    scope: str
    """What the plan covers, in a sentence."""
    extra_title: str = ""
    extra_intro: str = ""
    """The heading of the areas that are extra, and what its chapter says first."""
    extra_word: str = ""
    """What one of these is called in a sentence, where not as the others."""
    weight_note: str = ""
    """Said wherever the areas' weights are shown or used: that nobody has held them against an instrument yet."""
    areas: tuple[Area, ...]

    @model_validator(mode="after")
    def _extra_areas_have_a_heading(self) -> Self:
        if not self.extra_title and any(area.is_extra for area in self.areas):
            raise ValueError("ada area is_extra, tetapi extra_title belum diisi")
        return self

    def word_for(self, area: Area) -> str:
        """What such an area is called in a sentence."""
        return (self.extra_word if area.is_extra else "") or self.area_title.lower()

    def area(self, code: str) -> Area:
        return next(area for area in self.areas if area.code == code)


class WindowRule(Model):
    """When a period opens and closes. Month and day; `year_offset` 1 means the year after the period's."""

    opens: tuple[int, int]
    province_due: tuple[int, int]
    year_offset: int = 0
    internal_days: int = 5
    """Working days between the internal due date and the province's."""
    cut_off_days: int = 7
    """Working days between the cut-off (compilation) and the province's due date."""
    days_after_semester_2: int = Field(default=10, ge=0, le=120)
    """Of the year's window alone: working days after semester II's province due date before which it is not due; with
    0 both may be due on one day.
    """
    link_days: int = Field(default=31, ge=0)
    """Days after the province's due date on which units' links to send by still open."""
    confirm_days: int = Field(default=1, ge=0, le=30)
    """Working days before the cut-off from which on what replaces a submission by link waits for the operator's word
    until the report is compiled; 0: it never does.
    """
    earlier_days: int = Field(default=60, ge=0, lt=366)
    later_days: int = Field(default=300, ge=0, lt=365)
    """How far from `province_due` a deadline typed in a form may lie; less than a year, so that a wrong year shows."""


class Rule(Model):
    """A rule over figures, or over what a form says beside them, as the office wants it: its weight, threshold and
    sentences. config/rules.toml tells which names the sentences may fill in.
    """

    code: str
    severity: Severity
    name: str
    message: str
    """What the unit is to do."""
    for_officer: str = ""
    """What it means, to who decides; subbagian, code and quarter stand beside it."""
    for_report: str = ""
    """The same in the report, which asks nobody for anything."""
    threshold: Decimal | None = None
    is_active: bool = True
    example: str = ""

    @property
    def wordings(self) -> dict[str, str]:
        """The templates by the field of a Finding they fill; a sentence that says no more than the rule's name where
        the office emptied one of the other two.
        """
        neutral = neutral_wording(self.name)
        return {
            "message": self.message,
            "for_officer": self.for_officer or neutral,
            "for_report": self.for_report or neutral,
        }


def neutral_wording(name: str) -> str:
    """The sentence of a point that has no words of its own for a reader, as a template."""
    plain = name.replace("{", "{{").replace("}", "}}")
    return f"Tercatat pada pemeriksaan “{plain}”."


class Letterhead(Model):
    lines: tuple[str, ...]
    address: str
    contact: str


class Numbering(Model):
    """Letter numbers from the office's own sequence, or typed by the operator from the office's letter system."""

    mode: Literal["sequence", "typed"] = "sequence"
    template: str = "{number}/ORT.07-SD/{office}/{year}"
    kind: str = "SD"


class Signing(Model):
    """Which papers come back signed, by hand or certified, before they leave."""

    papers: tuple[Literal["report"], ...] = ()
    """None: what was approved leaves as it is."""
    issuers: str = "penerbit-sertifikat"
    """The folder, in config/, of the certificates (.pem) of those whose signatures are trusted."""


class Receiving(Model):
    """How what comes from outside is met."""

    strangers_a_day: Annotated[int, Field(ge=1)] = 20
    """How many mails that nobody vouches for are kept a day; of the others nothing but the head is read."""
    strangers_kept_days: Annotated[int, Field(ge=1)] = 30
    """After how many days those that were set aside are removed, once the operator was told of them."""
    mailbox_wait_hours: Annotated[int, Field(ge=0)] = 24
    """So long a report that is due waits for a mailbox that cannot be read; then it is compiled without."""


class MembersPolicy(Model):
    """How a province meets the packages of its offices."""

    decided_by: Literal["officers", "operator"] = "officers"
    """Who accepts or returns them: the officers of the stages, or the operator alone."""
    parts_days: Annotated[int, Field(ge=0)] = 2
    """After how many working days a package whose parts have not all come is decided all the same."""


class RecapPolicy(Model):
    """What a province's recap of its offices says beside their figures."""

    ranking: Literal["none", "score"] = "none"
    """Whether offices are ranked: not at all, or by the score of their own assessment."""
    threshold: Annotated[Decimal, Field(ge=0, le=100)] = Decimal(60)
    """Offices whose score of an area is below it are named there."""


class Backup(Model):
    """Copies of the office: where they go, and how many are kept."""

    is_active: bool = True
    """Whether they are made by themselves."""
    folder: str = ""
    """A folder, of a second disk at best; empty: `cadangan` beside the data folder, on the same disk."""
    newest: Annotated[int, Field(ge=1)] = 10
    days: Annotated[int, Field(ge=1)] = 14
    """The last copy of each of so many days is kept, and of so many months."""
    months: Annotated[int, Field(ge=0)] = 24
    drill_days: Annotated[int, Field(ge=1)] = 30
    """After how many days a copy is tried again."""


class HealthLimits(Model):
    """From when on it is told that something has not been done for too long."""

    mail_hours: Annotated[int, Field(ge=1)] = 2
    """A mail waits for the relay."""
    round_hours: Annotated[int, Field(ge=1)] = 26
    """No round of work came to its end: the daily one begins every day."""
    copy_days: Annotated[int, Field(ge=1)] = 3
    """The newest copy of the office is so old."""
    certificate_days: Annotated[int, Field(ge=1)] = 21
    """A certificate lasts so many days and no longer."""
    worker_minutes: Annotated[int, Field(ge=2)] = 5
    """The worker, which speaks every half minute, was not heard."""


class Retention(Model):
    """How long what nobody answers for is kept. The office's rows, files and chain stay for good."""

    run_days: Annotated[int, Field(ge=31)] = 365
    """Prefect's runs that ended, with their logs."""
    event_days: Annotated[int, Field(ge=1)] = 7
    """Prefect's own events."""
    practice_days: Annotated[int, Field(ge=1)] = 400
    """Mails that were only practised."""
    log_mb: Annotated[int, Field(ge=1)] = 20
    """So long may a log be before a new one is begun; the one before it is kept."""


class Recipient(Model):
    """Where the report goes."""

    salutation: str
    place: str
    email: Email


class TeamMember(Model):
    """A line of the Tim RB."""

    position: str
    holder: str


class Team(Model):
    decree: str
    members: tuple[TeamMember, ...]


Mode = Literal["file", "link", "text"]
"""How evidence comes: a file that is sent, a link to one, or words alone."""


class EvidenceKind(Model):
    """A kind of evidence and the words by which a file's name shows it."""

    code: str
    label: str
    words: tuple[str, ...]
    modes: tuple[Mode, ...] = ()
    """How this kind may come, where not as all others."""
    media_types: tuple[str, ...] = ()
    """Files that are this kind by themselves where it is asked for and their names tell no other."""


class EvidenceModes(Model):
    """How evidence may come: everywhere, and of the indicators that ask for something else."""

    default: Annotated[tuple[Mode, ...], Field(min_length=1)] = ("file", "link", "text")
    by_indicator: dict[str, Annotated[tuple[Mode, ...], Field(min_length=1)]] = Field(default_factory=dict)

    def of(self, indicator_code: str, kind: EvidenceKind | None) -> tuple[Mode, ...]:
        """The indicator's own, else the kind's, else the default."""
        return self.by_indicator.get(indicator_code) or (kind.modes if kind else ()) or self.default


def _paper(given: object) -> object:
    """By its name, as people write it."""
    if isinstance(given, str) and given not in PaperSize.__members__:
        raise ValueError(f"pilih salah satu: {', '.join(PaperSize.__members__)}")
    return PaperSize[given] if isinstance(given, str) else given


class Office(Model):
    """One office as its config/ describes it."""

    role: OfficeRole = OfficeRole.DISTRICT
    code: str
    name: str
    short_name: str
    file_name: str
    """ASCII, for attachments: `KPU_Kab_Pasuruan`."""
    province_name: str
    province_code: str
    place: str
    timezone: str
    letterhead: Letterhead
    operator: Official
    archive_address: Email | None = None
    sender_address: Email
    sender_name: str
    officials: dict[str, Official]
    """By role: secretary, chair, ..."""
    acting: tuple[ActingSeed, ...] = ()
    units: tuple[Unit, ...]
    stages: tuple[Stage, ...]
    recipient: Recipient
    numbering: Numbering = Numbering()
    signing: Signing = Signing()
    package: PackagePolicy = PackagePolicy()
    receiving: Receiving = Receiving()
    members: MembersPolicy = MembersPolicy()
    recap: RecapPolicy = RecapPolicy()
    backup: Backup = Backup()
    health: HealthLimits = HealthLimits()
    retention: Retention = Retention()
    allow_same_person: bool = False
    """Whether one person may decide two stages (four eyes otherwise)."""
    allow_acting_unit_head: bool = True
    """Whether a head of unit who acts for an officer may decide on what his unit sent; it is recorded and printed."""
    acting_days: Annotated[int, Field(ge=1)] = 92
    """How long an acting assignment may last."""
    appointee_domains: tuple[str, ...] = ()
    """The domains of officers' addresses; none: those of the office's own addresses (`own_domains`)."""
    appointee_addresses: tuple[Email, ...] = ()
    """Single addresses elsewhere that officers may have."""
    public_mail_domains: tuple[str, ...] = PUBLIC_MAIL_DOMAINS
    """Where anybody gets an address: these are no office's domains."""
    code_hours: int = 72
    code_tries: int = 5
    code_issues: int = 3
    delay_hours: Annotated[int, Field(ge=0)] = 0
    """How many working hours what was decided waits before it leaves: so long it can be taken back."""
    work_starts: time = time(8)
    work_ends: time = time(16)
    code_replacements: int = 5
    """How often codes are replaced that an answer named which was no decision; then only by the operator."""
    largest_pdf_kb: Annotated[int, Field(ge=1)] = 2000
    """What an officer's mail carries as PDF at most, all together; a telephone has to fetch it."""
    pdf_wait_minutes: Annotated[int, Field(ge=0)] = 60
    """How long what is issued waits for its PDF at most, where LibreOffice does not make it at once."""
    sheet_paper: Annotated[PaperSize, BeforeValidator(_paper)] = PaperSize.A3
    """What units' forms and matrices are laid out for; A4 would print a table of theirs unreadably or on many pages."""
    officers_need: Literal["link", "password", "app"] = "link"
    """What an officer has to have come in by before he decides; the stronger includes the weaker."""
    windows: dict[Literal["semester_1", "semester_2", "annual"], WindowRule]
    mails_a_day: Annotated[int, Field(ge=1)] = 400
    """How many mails leave a day at most; codes, links to come in by, reports, and what officers hear of decisions and
    appointments leave always.
    """
    regimes: tuple[Regime, ...]
    evidence_kinds: tuple[EvidenceKind, ...]
    evidence_modes: EvidenceModes = EvidenceModes()
    rules: tuple[Rule, ...]
    reading_rules: tuple[Rule, ...]
    """What is asked while a form is read, before any figure is judged."""
    old_explanation: Annotated[str, Field(min_length=1)]
    """Said to the unit beside a question whose answer was written for an earlier figure."""
    old_explanation_told: str = ""
    """The same to officers and in the report."""
    old_reason: Annotated[str, Field(min_length=1)] = (
        "Alasan pada baris ini ditulis untuk jawaban atau bukti sebelumnya; mohon disesuaikan dengan yang sekarang."
    )
    """The same on the sheets beside results."""
    old_reason_told: str = "Alasan yang ada ditulis untuk jawaban atau bukti sebelumnya."
    rule_words: RuleWords
    figures: FiguresPolicy
    team: Team
    texts: dict[str, str]
    """The report's standing paragraphs by name; `{office}`, `{period}` and the like are filled in."""
    legal_bases: LegalBases = LegalBases()
    """None in a folder that is older than they: there the standing text `dasar_hukum` lists them."""
    reminders: Reminders = Reminders()
    assessment: AssessmentPolicy
    config_sha256: str
    calendar: Calendar

    @property
    def of_old_explanation(self) -> Mapping[str, str]:
        """What is added to each wording of a question whose answer was written for an earlier figure."""
        told = self.old_explanation_told
        return {"message": self.old_explanation, "for_officer": told, "for_report": told}

    @property
    def of_old_reason(self) -> Mapping[str, str]:
        """The same of what is asked beside results."""
        told = self.old_reason_told
        return {"message": self.old_reason, "for_officer": told, "for_report": told}

    @model_validator(mode="after")
    def _roles_exist(self) -> Self:
        missing = {stage.role for stage in self.stages} - set(self.officials)
        if missing:
            raise ValueError(f"pejabat untuk tahap {', '.join(sorted(missing))} belum diisi di officials")
        return self

    @field_validator("timezone")
    @classmethod
    def _zone_is_one_of_the_country(cls, timezone: str) -> str:
        if not is_known(timezone):
            raise ValueError(f"zona waktu '{timezone}' tidak dikenal; pilih salah satu: {CHOICES}")
        return timezone

    @property
    def tz(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    def own_domains(self, officials: Iterable[Official]) -> frozenset[str]:
        """Where addresses of officers lie, who are these now; a domain where anybody gets an address is nobody's."""
        named = {domain.lower().removeprefix("@") for domain in self.appointee_domains}
        addresses = [self.sender_address, *(each.email for each in officials)]
        found = named or {domain_of(address) for address in addresses}
        return frozenset(found - {domain.lower() for domain in self.public_mail_domains})

    def is_listed_address(self, address: str) -> bool:
        """Whether an officer may have it although it lies elsewhere."""
        return address.lower() in {each.lower() for each in self.appointee_addresses}

    def does(self, duty: Duty) -> bool:
        """Whether this is among what such an office does."""
        return duty in DUTIES[self.role]

    @property
    def words(self) -> RoleWords:
        """What its people call what comes in."""
        return ROLE_WORDS[self.role]

    def unit(self, code: str) -> Unit:
        return next(unit for unit in self.units if unit.code == code)

    def regime(self, year: int) -> Regime:
        """The year's regime, or the newest one before it; raises ConfigurationError where none holds yet."""
        found = max((r for r in self.regimes if r.year <= year), key=lambda r: r.year, default=None)
        if found is None:
            raise ConfigurationError(
                f"Susunan area untuk tahun {year} belum dipilih. Tambahkan di config/office.toml, bagian regime_from."
            )
        return found

    def legal_bases_of(self, year: int) -> list[LegalBasis]:
        """What the year's reports rest on."""
        if self.legal_bases.instruments:
            return self.legal_bases.of(year, self.regime(year).key)
        return listed_in(self.texts.get("dasar_hukum", ""))

    def legal_basis_text(self, year: int) -> str:
        """The list as the year's reports print it, an item a line."""
        if self.legal_bases.instruments:
            return self.legal_bases.printed(year, self.regime(year).key)
        return self.texts.get("dasar_hukum", "")
