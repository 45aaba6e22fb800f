"""Blank forms: one workbook per unit from the frozen plan, with a place for its evidence, laid ready and mailed."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from rbworkflow.delivery.mail import Attachment
from rbworkflow.errors import RefusedError
from rbworkflow.intake.asked import AskedBeside, beside_maps
from rbworkflow.intake.form_id import form_columns
from rbworkflow.intake.forms.blank_form import FormOrder, build_form
from rbworkflow.intake.forms.earlier import Earlier
from rbworkflow.intake.forms.form_package import kit_files
from rbworkflow.intake.forms.kits import form_kit
from rbworkflow.office import Office, Period, Semester
from rbworkflow.office.people import Unit
from rbworkflow.office.windows import Window, window_of
from rbworkflow.plan import rows as plan_rows
from rbworkflow.plan.model import Indicator
from rbworkflow.steps.notices.operator_alerts import in_words
from rbworkflow.steps.notices.queueing import addresses_of, post_to_all
from rbworkflow.steps.plans.plan_in_force import required_plan
from rbworkflow.steps.submissions.asked_beside import asked_beside
from rbworkflow.steps.submissions.asked_units import asked_among, asked_of_nobody
from rbworkflow.steps.submissions.blank_forms import (
    folder_of,
    form_key,
    lay_forms,
    plan_of_good_form,
    plans_of_forms,
)
from rbworkflow.steps.submissions.carried_over import left_open
from rbworkflow.steps.submissions.form_tokens import token_of
from rbworkflow.steps.submissions.sending_link import sending_link
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.wording import listed

PICK: Final = "Untuk mengirimnya sekali lagi, pilih subbagiannya pada formulir ini."
LEFT_OUT: Final = (
    "{} tidak dikirimi, karena pada {} tidak memiliki indikator dengan target, butir LKE, ataupun rekomendasi."
)
ONCE_MORE: Final = "Perbaiki folder itu, lalu jalankan 'Kirim formulir' sekali lagi."


@dataclass(frozen=True)
class Went:
    """How forms went, as a sentence says it before whose they are."""

    first: str
    again: str


FOR_REAL: Final = Went("dikirim kepada", "dikirim lagi kepada")
IN_PRACTICE: Final = Went("menjadi surel latihan bagi", "menjadi surel latihan lagi bagi")


@dataclass(frozen=True)
class FormsSent:
    """How many forms went out, in a sentence."""

    message: str


def send_forms(workplace: Workplace, period: Period, *, again: Collection[str] = ()) -> FormsSent:
    """Make and mail every unit's form of an open semester; the same form goes to the same address once.

    After a change of the plan it goes to those whose own part of it changed; what the others have is good as it is.
    With `again`, codes of units, to theirs alone, also where it was sent before: once a day. A unit's folder that
    cannot be written to keeps no other's form back, nor its own mail. Raises RefusedError where the period takes no
    forms, is not open, or has no frozen plan.
    """
    if not isinstance(period, Semester):
        raise RefusedError("Formulir isian hanya untuk semester; laporan tahunan memakai angka kedua semester.")
    office = workplace.office
    _check(office, again)
    with read(workplace.engine) as conn:
        window = window_of(conn, office, period)
        if not window.is_open:
            raise RefusedError(f"{period.title} belum dibuka. Buka periode itu lebih dahulu.")
        plan = required_plan(conn, workplace, period)
        indicators = plan_rows.indicators(conn, plan.id)
        earlier = left_open(conn, workplace, period, indicators)
        good = {each.code: plan_of_good_form(conn, office.code, period, each, plan) for each in office.units}
        had = {each.code for each in office.units if plans_of_forms(conn, office.code, period, each.code)}
        beside = asked_beside(conn, workplace.office, period, indicators)
    asked = asked_among(office.units, period, indicators, beside)
    wanted = [unit for unit in office.units if unit.code in again] if again else asked
    of_nobody = asked_of_nobody(office.units, period, indicators)
    sent, told = [], [*_left_out(office, period, [] if again else asked), *filter(None, [of_nobody])]
    for unit in wanted:
        order = _order(workplace, unit, window, good[unit.code] or plan.number, beside)
        changed = plan.title if unit.code in had and not good[unit.code] else ""
        if _send(workplace, order, indicators, earlier, is_again=bool(again), changed=changed):
            sent.append(unit.name)
        try:
            lay_forms(workplace, unit, period, order.plan_number)
        except OSError as error:
            told.append(f"Formulir {unit.name} belum dapat ditaruh di foldernya: {in_words(error)}. {ONCE_MORE}")
    went = IN_PRACTICE if workplace.settings.is_practice else FOR_REAL
    counted = _counted(period, sent, [unit.name for unit in wanted], is_again=bool(again), went=went)
    return FormsSent(" ".join([counted, *told]))


def _left_out(office: Office, period: Semester, asked: Sequence[Unit]) -> Iterator[str]:
    """Who is asked for nothing, where others are: that may be the plan's mistake."""
    names = [unit.name for unit in office.units if unit not in asked]
    if asked and names:
        yield LEFT_OUT.format(listed(names), period.title)


def _check(office: Office, again: Collection[str]) -> None:
    known = [unit.code for unit in office.units]
    unknown = [code for code in again if code not in known]
    if unknown:
        raise RefusedError(f"Subbagian {listed(unknown)} tidak dikenal. Pilihan: {listed(known)}.")


def _counted(period: Semester, sent: Sequence[str], wanted: Sequence[str], *, is_again: bool, went: Went) -> str:
    """What was done, counted: a form that was sent before is no deed."""
    had = [name for name in wanted if name not in sent]
    if is_again:
        done = f"Formulir {period.title} {went.again} {listed([*sent])}." if sent else ""
        return f"{done} {f'{listed(had)} sudah dikirimi lagi hari ini.' if had else ''}".strip()
    if not sent:
        return f"Formulir {period.title} tidak dikirim: {len(had)} subbagian sudah menerimanya. {PICK}"
    if not had:
        return f"Formulir {period.title} {went.first} {len(sent)} subbagian."
    return f"Formulir {period.title} {went.first} {listed([*sent])}; {len(had)} subbagian lain sudah menerimanya."


def _order(workplace: Workplace, unit: Unit, window: Window, plan_number: int, beside: AskedBeside) -> FormOrder:
    semester = window.period
    if not isinstance(semester, Semester):
        raise TypeError(semester)
    order = FormOrder(
        office=workplace.office,
        unit=unit,
        semester=semester,
        plan_number=plan_number,
        due_on=window.due_on,
        is_practice=workplace.settings.is_practice,
        beside=beside.of(unit.code),
        beside_columns=beside_maps(workplace.settings.config),
    )
    return replace(order, token=token_of(workplace, order.form_id))


def _send(
    workplace: Workplace,
    order: FormOrder,
    indicators: tuple[Indicator, ...],
    earlier: Mapping[str, Earlier],
    *,
    is_again: bool,
    changed: str,
) -> bool:
    """Whether the unit's mail is a new one; `changed` names the plan by which its form before is none any more."""
    unit, semester = order.unit, order.semester
    mine = [indicator for indicator in indicators if indicator.unit_code == unit.code]
    mail = workplace.composer.compose(
        "form",
        _enclosed(workplace, order, indicators, earlier),
        unit=unit.name,
        unit_code=unit.code,
        period=semester.title,
        due_on=order.due_on,
        is_over=order.due_on < workplace.today,
        changed=changed,
        due_count=sum(indicator.is_due_in(semester.quarters) for indicator in mine),
        item_count=len(order.beside.items),
        recommendation_count=len(order.beside.recommendations),
        folder=folder_of(unit, semester).as_posix(),
        has_mailbox=workplace.settings.has_mailbox,
        sending_url=sending_link(workplace, unit.code, semester.code),
        reach=workplace.settings.reach,
    )
    with write(workplace.engine) as conn:
        key, to = form_key(semester, unit, order.plan_number), addresses_of(unit)
        new = post_to_all(conn, workplace, mail, key=key, to=to)
        if is_again:
            had = [address for address in to if address not in new]
            new += post_to_all(conn, workplace, mail, key=f"{key}/{workplace.today.isoformat()}", to=had)
    return bool(new)


def _enclosed(
    workplace: Workplace, order: FormOrder, indicators: tuple[Indicator, ...], earlier: Mapping[str, Earlier]
) -> list[Attachment]:
    """The workbook, and a zip of it with a place for each indicator's evidence."""
    columns = form_columns(workplace.settings.config, order.semester)
    form = build_form(order, indicators, columns=columns, earlier=earlier)
    kit = form_kit(kit_files(order, indicators, form))
    return [
        Attachment(order.file_name, workplace.files.put(form)),
        Attachment(order.kit_name, workplace.files.put(kit)),
    ]
