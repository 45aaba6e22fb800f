"""A page to confirm an appointment on, or to object to it: for the holder of the seat, and the other officer."""

from collections.abc import Sequence
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute

from rbworkflow.access.accounts import Role
from rbworkflow.access.sessions import Session
from rbworkflow.approval.appointments import Appointment
from rbworkflow.approval.lifecycle import AppointmentStatus
from rbworkflow.approval.settings_changes import settings_of
from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.door.pages.asking_again import deliver_soon
from rbworkflow.door.pages.people import in_his_name
from rbworkflow.door.routes import Endpoint, page
from rbworkflow.door.showing import show
from rbworkflow.door.typed import typed
from rbworkflow.errors import RefusedError
from rbworkflow.office.own_settings.edits import SettingChange
from rbworkflow.steps.decisions.appointing import ANSWERED, answer, named_by_number
from rbworkflow.steps.people.demands import still_demanded
from rbworkflow.store import read
from rbworkflow.wording import long_date

OFFICERS = frozenset({Role.OFFICER})


async def appointment_page(request: Request) -> Response:
    return await _shown(request)


async def _shown(request: Request, said: str = "") -> Response:
    desk, session = request.state.desk, request.state.session
    named, changes = await in_thread(_looked_at, desk, session, request.path_params["number"])
    return show(
        request,
        "appointment.html",
        status=HTTPStatus.CONFLICT if said else HTTPStatus.OK,
        named=named,
        changes=changes,
        said=said,
        days=_days(named),
        state=_state(desk, named),
        is_open=named.status is AppointmentStatus.NAMED,
        demanded=still_demanded(desk.workplace().office, session.account, session),
    )


def _answering(status: AppointmentStatus) -> Endpoint:
    async def answering(request: Request) -> Response:
        form, desk, session = await typed(request), request.state.desk, request.state.session
        number = request.path_params["number"]
        try:
            await in_thread(_answer, desk, session, number, form.get("ditunjuk", ""), status)
        except RefusedError as error:
            return await _shown(request, str(error))
        await deliver_soon(desk, request.state.prefect)
        return RedirectResponse(f"/penunjukan/{number}", HTTPStatus.SEE_OTHER)

    return answering


def _looked_at(desk: Desk, session: Session, number: int) -> tuple[Appointment, Sequence[SettingChange]]:
    """What he is asked, and of settings what is to change."""
    named, workplace = _named(desk, session, number), desk.workplace()
    with read(workplace.engine) as conn:
        asked = settings_of(conn, named)
    return named, asked.changes if asked else ()


def _named(desk: Desk, session: Session, number: int) -> Appointment:
    return named_by_number(desk.workplace(), number, session.account.address)


def _answer(desk: Desk, session: Session, number: int, seen: str, status: AppointmentStatus) -> None:
    """What he saw is what he answers: named anew meanwhile, it is shown anew."""
    demanded = still_demanded(desk.workplace().office, session.account, session)
    named = _named(desk, session, number)
    if demanded or seen != named.key:
        raise RefusedError(demanded or ANSWERED)
    answer(in_his_name(desk, session), named, status)


def _days(named: Appointment) -> str:
    """Empty for who is to hold a seat."""
    return f"{long_date(named.starts_on)} sampai {long_date(named.ends_on)}" if named.ends_on else ""


def _state(desk: Desk, named: Appointment) -> str:
    if named.status is AppointmentStatus.OBJECTED:
        return "tidak berlaku, karena ada keberatan"
    if named.status is AppointmentStatus.WITHDRAWN:
        return "dicabut: config/ tidak lagi mencatatnya"
    if named.is_of_settings and named.ends_on is not None:
        return "selesai"
    today = desk.workplace().today
    if named.ends_on is not None and named.ends_on < today:
        return f"berakhir {long_date(named.ends_on)}"
    if named.is_in_force(today):
        return "berlaku" if named.starts_on <= today else f"berlaku mulai {long_date(named.starts_on)}"
    since = f"mulai {long_date(named.in_force_on)}" if named.in_force_on else "pada hari kerja berikutnya"
    return f"menunggu konfirmasi; tanpa keberatan berlaku {since}"


APPOINTING: Sequence[BaseRoute] = (
    page("/penunjukan/{number:int}", appointment_page, OFFICERS),
    page("/penunjukan/{number:int}/konfirmasi", _answering(AppointmentStatus.CONFIRMED), OFFICERS, is_form=True),
    page("/penunjukan/{number:int}/keberatan", _answering(AppointmentStatus.OBJECTED), OFFICERS, is_form=True),
)
