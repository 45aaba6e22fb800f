"""Who is named an officer is told of; officers confirm or object, else the next working day counts."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any, Final

from sqlalchemy import Connection, select

from rbworkflow.access.accounts import Role, ensure_account
from rbworkflow.approval.appointments import Appointment, answer_appointment, appointment, appointments, set_in_force
from rbworkflow.approval.holders import holders
from rbworkflow.approval.lifecycle import AppointmentStatus
from rbworkflow.approval.officers import (
    Officer,
    Person,
    acts_by_silence,
    is_same_person,
    officer_in_charge,
    running_term,
)
from rbworkflow.approval.seating import follow_config, seat_changes
from rbworkflow.approval.settings_changes import SettingsChange, settings_of
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.errors import RefusedError
from rbworkflow.office.people import Official, mailbox_of
from rbworkflow.steps.notices.queueing import post, post_to_all
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.schema import outbox
from rbworkflow.wording import long_date

APPOINTED: Final = "appointed"
HOLDER_NAMED: Final = "holder_named"
RESET_NAMED: Final = "reset_named"
SETTINGS_NAMED: Final = "settings_named"
OBJECTED: Final = "objected"
_LEFT: Final = frozenset({MailStatus.ACCEPTED, MailStatus.PRACTICE, MailStatus.UNKNOWN})
ANSWERED: Final = "Penunjukan ini sudah dijawab atau diubah. Yang berlaku tampak di bawah ini."
LATELY: Final = timedelta(days=7)
NOT_HIS: Final = "Penunjukan ini dijawab oleh pejabat yang diwakili atau pejabat pemutus lainnya."


def tell_appointments(workplace: Workplace) -> list[str]:
    """Enter whom config/ names for a seat; tell the officers, and with their mails the archive, of everybody named."""
    with part(workplace, "appoint", "penunjukan pejabat belum dapat diberitahukan") as telling:
        _follow_config(workplace)
        with read(workplace.engine) as conn:
            named = [each for each in _waiting(conn, workplace) if not _mails(conn, each)]
        for each in named:
            with telling.alone(str(each.id), f"penunjukan {each.title} belum dapat diberitahukan"):
                _tell(workplace, each)
    return telling.troubles


def note_told(workplace: Workplace) -> list[str]:
    """From the working day after a notice has left on, silence is consent; also where it reaches nobody."""
    with part(workplace, "told", "sejak kapan penunjukan pejabat berlaku belum dapat dicatat") as noting:
        with read(workplace.engine) as conn:
            told = [
                each
                for each in _waiting(conn, workplace)
                if each.in_force_on is None and _is_told(conn, workplace, each)
            ]
        day = workplace.office.calendar.add_working_days(workplace.today, 1)
        if told:
            with write(workplace.engine) as conn:
                for each in told:
                    set_in_force(conn, each, day, at=workplace.now)
    return noting.troubles


def watchers(conn: Connection, workplace: Workplace, named: Appointment) -> list[Officer | Official]:
    """Who may confirm and object: the holder of the seat, and the other officers; never the one who is named.

    Who acts for the other officer by silence alone says nothing here: each naming would seat the next one at once.
    A holder whose address is to change answers from the one before. A holder whose app is to be taken off may
    answer too: he has come in by it.
    """
    office, on = workplace.office, workplace.today
    seated = holders(conn, office, on=on)
    others = [stage.role for stage in office.stages if stage.role != named.role and stage.role in seated]
    people: list[Officer | Official] = [seated[role] for role in others]
    agreed = [role for role in others if not acts_by_silence(conn, office, role, on=on)]
    people += [officer_in_charge(conn, office, role, on=on) for role in agreed]
    own = seated.get(named.role)
    if named.reset:
        return [*([] if own is None else [own]), *people]
    found = [each for each in people if not is_same_person(each, named.official)]
    return found if own is None or _is_himself(named, own) else [own, *found]


def _is_himself(named: Appointment, own: Person) -> bool:
    """Whether the holder of the seat would answer for himself: by the mailbox that is named, or as the one to act."""
    is_same_mailbox = mailbox_of(own.email) == mailbox_of(named.official.email)
    return is_same_mailbox or (named.is_acting and is_same_person(own, named.official))


def named_by_number(workplace: Workplace, number: int, address: str) -> Appointment:
    """The appointment, for whoever may answer it; raises RefusedError for anybody else."""
    with read(workplace.engine) as conn:
        named = appointment(conn, workplace.office.code, number)
        if named is None or address not in {each.email.lower() for each in watchers(conn, workplace, named)}:
            raise RefusedError(NOT_HIS)
    return named


def answer(workplace: Workplace, named: Appointment, status: AppointmentStatus) -> None:
    """Confirm or object; raises RefusedError where it was answered before. An objection is told to all concerned."""
    who, at = workplace.act.who, workplace.now
    told = workplace.composer.compose(
        OBJECTED, who=who, at=at.astimezone(workplace.office.tz), **_facts(workplace, named)
    )
    with write(workplace.engine) as conn:
        if not answer_appointment(conn, named, status, who=who, at=at):
            raise RefusedError(ANSWERED)
        if status is AppointmentStatus.OBJECTED:
            to = [workplace.office.operator.email, *(each.email for each in watchers(conn, workplace, named))]
            post_to_all(conn, workplace, told, key=f"{OBJECTED}/{named.key}", to=to)


def appointments_in_words(conn: Connection, workplace: Workplace) -> Iterator[str]:
    """Who decides how long and who after him; those that are not in force, or are so although nobody could be told; and
    whose days were over lately. A sentence each.
    """
    office, on = workplace.office, workplace.today
    terms = (running_term(conn, office, stage.role, on=on) for stage in office.stages)
    yield from (term.sentence for term in terms if term is not None)
    yield from _lately_over(conn, workplace)
    for each in appointments(conn, workplace.office.code, on=workplace.today):
        is_lost, is_in_force = _is_lost(conn, workplace, each), each.is_in_force(workplace.today)
        said = _state_of(each, is_lost=is_lost, is_in_force=is_in_force)
        if said and not (each.reset and each.status is AppointmentStatus.OBJECTED):
            yield f"{each.title}, {each.official.name} ({each.decree or each.official.email}): {said}"


def _lately_over(conn: Connection, workplace: Workplace) -> Iterator[str]:
    office, on = workplace.office, workplace.today
    for each in appointments(conn, office.code, on=on - LATELY):
        last = each.ends_on
        if each.is_acting and last is not None and last < on and each.is_in_force(last):
            now = officer_in_charge(conn, office, each.role, on=on)
            since = f"Masa tugas {each.title} ({each.official.name}) berakhir {long_date(last)}"
            yield f"{since}; kini yang memutus {now.title} ({now.name})."


def _state_of(named: Appointment, *, is_lost: bool, is_in_force: bool) -> str:
    """Empty where it is in force and the officers know."""
    if named.status is AppointmentStatus.OBJECTED:
        return "tidak berlaku, karena seorang pejabat menyatakan keberatan."
    if named.status is AppointmentStatus.CONFIRMED:
        return ""
    if named.in_force_on is None:
        return "menunggu pemberitahuannya terkirim; tanpa keberatan berlaku pada hari kerja sesudahnya."
    since = f"berlaku mulai {long_date(named.in_force_on)}"
    if named.is_acting and named.ends_on is not None and named.ends_on < named.in_force_on:
        return (
            f"menunggu konfirmasi pejabat; tanpa itu tidak sempat berlaku, karena berakhir {long_date(named.ends_on)}."
        )
    if is_lost:
        return f"pemberitahuannya tidak sampai kepada pejabat mana pun; tanpa konfirmasi {since}."
    return "" if is_in_force else f"menunggu konfirmasi pejabat; tanpa keberatan {since}."


def _follow_config(workplace: Workplace) -> None:
    office = workplace.office
    with read(workplace.engine) as conn:
        is_due = any(change.is_due for change in seat_changes(conn, office, on=workplace.today))
    if is_due:
        with write(workplace.engine) as conn:
            follow_config(conn, office, at=workplace.now)


def _waiting(conn: Connection, workplace: Workplace) -> list[Appointment]:
    found = appointments(conn, workplace.office.code, on=workplace.today)
    return [each for each in found if each.status is AppointmentStatus.NAMED]


def _mails(conn: Connection, named: Appointment) -> list[str]:
    """The states of the mails that tell of it."""
    is_its = outbox.c.key.startswith(f"{_kind(named)}/{named.key}/", autoescape=True)
    return list(conn.scalars(select(outbox.c.status).where(outbox.c.office_code == named.office_code, is_its)))


def _is_told(conn: Connection, workplace: Workplace, named: Appointment) -> bool:
    return any(status in _LEFT for status in _mails(conn, named)) or _is_lost(conn, workplace, named)


def _is_lost(conn: Connection, workplace: Workplace, named: Appointment) -> bool:
    """Whether nobody can be told: every mail came back, or there is no officer but the one who is named.

    One whose mails could not be made yet, as by a slip in their template, is not told and not lost.
    """
    mails = _mails(conn, named)
    return all(status == MailStatus.REJECTED for status in mails) if mails else not watchers(conn, workplace, named)


def _tell(workplace: Workplace, named: Appointment) -> None:
    office, at = workplace.office, workplace.now
    url = f"{workplace.settings.ui_address}/penunjukan/{named.id}"
    with read(workplace.engine) as conn:
        own = holders(conn, office, on=workplace.today).get(named.role)
        asked = settings_of(conn, named)
    if asked is not None:
        facts = _facts_of_settings(workplace, asked)
    else:
        facts = _facts_of_reset(workplace, named) if named.reset else _facts(workplace, named)
    if named.is_definitive:
        facts["before"] = None if own is None else own.model_dump()
    mail = workplace.composer.compose(_kind(named), url=url, **facts)
    with write(workplace.engine) as conn:
        answering = watchers(conn, workplace, named)
        for each in answering:
            ensure_account(conn, office.code, Role.OFFICER, address=each.email, name=each.title, at=at)
        hearing = [*([own] if own is not None and named.is_definitive else []), *answering]
        for address in dict.fromkeys(each.email.lower() for each in hearing):
            post(conn, workplace, mail, key=f"{_kind(named)}/{named.key}/{address}", to=address)
        for address in asked.ceasing if asked else ():
            post(conn, workplace, mail, key=f"{SETTINGS_NAMED}/before/{named.id}/{address}", to=address)


def _kind(named: Appointment) -> str:
    """The mail that tells of it."""
    if named.reset:
        return RESET_NAMED
    if named.is_of_settings:
        return SETTINGS_NAMED
    return HOLDER_NAMED if named.is_definitive else APPOINTED


def _facts_of_settings(workplace: Workplace, asked: SettingsChange) -> dict[str, Any]:
    return {
        "by": asked.asked_by,
        "at": asked.asked_at.astimezone(workplace.office.tz),
        "zone": workplace.zone,
        "changes": [vars(each) for each in asked.changes],
    }


def _facts_of_reset(workplace: Workplace, named: Appointment) -> dict[str, Any]:
    asked_at = named.named_at or workplace.now
    return {
        "title": named.official.title,
        "what": named.reset,
        "by": named.named_by,
        "at": asked_at.astimezone(workplace.office.tz),
        "zone": workplace.zone,
    }


def _facts(workplace: Workplace, named: Appointment) -> dict[str, Any]:
    heads = [unit.name for unit in workplace.office.units if is_same_person(unit.head, named.official)]
    return {
        "title": named.title,
        "name": named.official.name,
        "nip": named.official.nip,
        "address": named.official.email,
        "decree": named.decree,
        "starts_on": named.starts_on,
        "ends_on": named.ends_on,
        "heads": heads[0] if heads else "",
        "reset": named.reset,
        "is_of_settings": named.is_of_settings,
        "zone": workplace.zone,
    }
