"""Who we are, as data: the office, its units, officials, areas, windows, stages and policies."""

from collections.abc import Iterable, Mapping
from datetime import time
from typing import Annotated, Literal, Self
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator, Field, field_validator, model_validator

from rbworkflow.errors import ConfigurationError
from rbworkflow.office.assessing import AssessmentPolicy
from rbworkflow.office.calendar import Calendar
from rbworkflow.office.duties import DUTIES, ROLE_WORDS, Duty, OfficeRole, RoleWords
from rbworkflow.office.evidence import EvidenceKind, EvidenceModes
from rbworkflow.office.legal_bases import LegalBases, LegalBasis, listed_in
from rbworkflow.office.packaging import PackagePolicy
from rbworkflow.office.people import (
    PUBLIC_MAIL_DOMAINS,
    ActingSeed,
    Official,
    Recipient,
    Stage,
    Team,
    Unit,
    domain_of,
)
from rbworkflow.office.policies import (
    Backup,
    HealthLimits,
    Letterhead,
    MembersPolicy,
    Numbering,
    RecapPolicy,
    Receiving,
    Retention,
    Signing,
    Windows,
)
from rbworkflow.office.regime import Regime
from rbworkflow.office.reminding import Reminders
from rbworkflow.office.rule_words import RuleWords
from rbworkflow.office.rules import Rule
from rbworkflow.office.scoring import FiguresPolicy
from rbworkflow.office.strict import Email, Model, distinct
from rbworkflow.office.zones import CHOICES, is_known
from rbworkflow.sheets.paper import PaperSize


def _paper(given: object) -> object:
    """By its name, as people write it."""
    if isinstance(given, str) and given not in PaperSize.__members__:
        raise ValueError(f"pilih salah satu: {', '.join(PaperSize.__members__)}")
    return PaperSize[given] if isinstance(given, str) else given


class Office(Model):
    """One office as its config/ describes it."""

    role: OfficeRole = OfficeRole.DISTRICT
    code: Annotated[str, Field(pattern=r"^\d{2}(\d{2})?$")]
    name: str
    short_name: str
    file_name: Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]+$")]
    """ASCII, for attachments: `KPU_Kab_Pasuruan`."""
    province_name: str
    province_code: Annotated[str, Field(pattern=r"^\d{2}$")]
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
    units: Annotated[tuple[Unit, ...], distinct("code")]
    stages: Annotated[tuple[Stage, ...], Field(min_length=1), distinct("role")]
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
    acting_days: Annotated[int, Field(ge=1, le=366)] = 92
    """How long an acting assignment may last."""
    appointee_domains: tuple[str, ...] = ()
    """The domains of officers' addresses; none: those of the office's own addresses (`own_domains`)."""
    appointee_addresses: tuple[Email, ...] = ()
    """Single addresses elsewhere that officers may have."""
    public_mail_domains: tuple[str, ...] = PUBLIC_MAIL_DOMAINS
    """Where anybody gets an address: these are no office's domains."""
    code_hours: Annotated[int, Field(ge=1, le=720)] = 72
    code_tries: Annotated[int, Field(ge=1, le=20)] = 5
    code_issues: Annotated[int, Field(ge=1, le=20)] = 3
    delay_hours: Annotated[int, Field(ge=0, le=160)] = 0
    """How many working hours what was decided waits before it leaves: so long it can be taken back."""
    work_starts: time = time(8)
    work_ends: time = time(16)
    code_replacements: Annotated[int, Field(ge=0, le=20)] = 5
    """How often codes are replaced that an answer named which was no decision; then only by the operator."""
    largest_pdf_kb: Annotated[int, Field(ge=1)] = 2000
    """What an officer's mail carries as PDF at most, all together; a telephone has to fetch it."""
    pdf_wait_minutes: Annotated[int, Field(ge=0, le=1440)] = 60
    """How long what is issued waits for its PDF at most, where LibreOffice does not make it at once."""
    sheet_paper: Annotated[PaperSize, BeforeValidator(_paper)] = PaperSize.A3
    """What units' forms and matrices are laid out for; A4 would print a table of theirs unreadably or on many pages."""
    officers_need: Literal["link", "password", "app"] = "link"
    """What an officer has to have come in by before he decides; the stronger includes the weaker."""
    windows: Windows
    mails_a_day: Annotated[int, Field(ge=1)] = 400
    """How many mails leave a day at most; codes, links to come in by, reports, and what officers hear of decisions and
    appointments leave always.
    """
    regimes: Annotated[tuple[Regime, ...], distinct("year")]
    evidence_kinds: Annotated[tuple[EvidenceKind, ...], distinct("code")]
    evidence_modes: EvidenceModes = EvidenceModes()
    rules: Annotated[tuple[Rule, ...], distinct("code")]
    reading_rules: Annotated[tuple[Rule, ...], distinct("code")]
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

    @model_validator(mode="after")
    def _work_ends_after_it_starts(self) -> Self:
        if self.work_starts >= self.work_ends:
            raise ValueError("work_ends harus sesudah work_starts")
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
