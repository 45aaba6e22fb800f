"""Keadaan sekarang: what to do now, how far everything is, what was done last; an officer's own matters."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from rbworkflow.access.accounts import Role
from rbworkflow.access.sessions import Session
from rbworkflow.backup.restorations import held
from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.door.lately_started import lately_started
from rbworkflow.door.lost_pages import lost_pages, mend
from rbworkflow.door.pages.offices import offices_page
from rbworkflow.door.prefect_inside import PrefectInside
from rbworkflow.door.routes import WHOEVER_IN, page
from rbworkflow.door.runs import form_path
from rbworkflow.door.showing import show
from rbworkflow.office.windows import windows_of
from rbworkflow.steps.overview.choices import as_listed
from rbworkflow.steps.overview.deadlines import Deadline, next_deadlines
from rbworkflow.steps.overview.deeds import Deed, last_deeds
from rbworkflow.steps.overview.for_officer import OfficersMatters, officers_matters
from rbworkflow.steps.overview.next_act import IMPORT, LEFT_OVER
from rbworkflow.steps.overview.next_form import NextForm, next_form, order_form, with_suggestion
from rbworkflow.steps.overview.office_state import OfficeState
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.periods.plan_to_begin import can_begin, comes_before, year_to_begin
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read


@dataclass(frozen=True)
class Overview:
    """What the office's own page shows."""

    now: OfficeState
    form: NextForm | None
    orders: Mapping[str, NextForm]
    """By period: the form of the revision that follows a return, filled in with it."""
    deeds: list[Deed]
    deadlines: list[Deadline]
    begun_year: int | None
    """The year whose plan is to come, where its workbook can be had begun from the year before's."""
    are_recommendations_first: bool
    """Whether those that are left have to be imported before it, or its answers meet nothing."""
    left_over_year: int | None
    """The year for which those that are left are not imported, where that is what is to be done."""
    is_held: bool
    """Whether it was restored, and the operator settles first what happened since the copy."""


async def state_page(request: Request) -> Response:
    """The first page; for staff the office's state, for an officer what is his."""
    session: Session = request.state.session
    if session.account.role is Role.SERVER:
        return await offices_page(request)
    if session.account.role is Role.OFFICER:
        matters = await in_thread(_matters, request.state.desk, session.account.address)
        workplace = request.state.desk.workplace()
        return show(request, "matters.html", matters=matters, tz=workplace.office.tz, today=workplace.today)
    desk, prefect = request.state.desk, request.state.prefect
    lost = await lost_pages(desk, prefect)
    for each in lost:
        await mend(desk, prefect, str(each.run_id))
    overview: Overview = await in_thread(_overview, desk)
    link = await _link(prefect, overview.form) if overview.form else ""
    orders = {code: await _link(prefect, form) for code, form in overview.orders.items()}
    started = await lately_started(desk, prefect, session)
    is_moving = any(each.is_moving for each in started)
    values = vars(overview) | {"orders": orders}
    return show(request, "state.html", lost=lost, link=link, started=started, is_moving=is_moving, **values)


async def _link(prefect: PrefectInside, form: NextForm) -> str:
    return await form_path(prefect, form.flow, form.parameters)


def _overview(desk: Desk) -> Overview:
    workplace = desk.workplace()
    now = status(workplace)
    with read(workplace.engine) as conn:
        windows = windows_of(conn, workplace.office)
        deeds = last_deeds(conn, workplace.office)
        year = year_to_begin(conn, workplace.office.code, workplace.today)
        is_begun = now.next_act == IMPORT.format(year) and can_begin(conn, workplace.office.code, year)
        is_first = is_begun and comes_before(conn, workplace, year)
        is_held = held(conn, workplace.office.code) is not None
    periods = [window.period for window in windows]
    form = with_suggestion(next_form(now.next_act, periods, year=workplace.today.year), now.periods)
    is_left_over = now.next_act == LEFT_OVER.format(workplace.today.year)
    return Overview(
        now=now,
        form=form and _as_listed(workplace, form),
        orders={each.code: _as_listed(workplace, order_form(each)) for each in now.periods if each.suggested},
        deeds=deeds,
        deadlines=next_deadlines(now, windows, workplace.office.words, today=workplace.today),
        begun_year=year if is_begun else None,
        are_recommendations_first=is_first,
        left_over_year=workplace.today.year if is_left_over else None,
        is_held=is_held,
    )


def _as_listed(workplace: Workplace, form: NextForm) -> NextForm:
    """The form's answers as Prefect's lists name them: it takes nothing else."""
    return replace(form, answers=as_listed(workplace, form.answers))


def _matters(desk: Desk, address: str) -> OfficersMatters:
    workplace = desk.workplace()
    with read(workplace.engine) as conn:
        return officers_matters(conn, workplace, address)


STATE: Sequence[BaseRoute] = (page("/", state_page, WHOEVER_IN),)
