"""Our own pages: Indonesian, phone first, printable, nothing loaded from elsewhere, usable without JavaScript."""

from functools import lru_cache
from http import HTTPStatus
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse

from rbworkflow.access.accounts import ROLE_LABELS, STAFF, Role
from rbworkflow.door.desk import Desk
from rbworkflow.office.duties import Duty
from rbworkflow.report.content.charts import Chart
from rbworkflow.report.svg import chart_svg
from rbworkflow.wording import PRACTICE_MODE, clock_time, day_and_date, long_date, number, percent

TEMPLATES: Final = Path(__file__).with_name("templates")
STATIC: Final = Path(__file__).with_name("static")
OWN_POLICY: Final = (
    "default-src 'self'; img-src 'self' data: blob:; form-action 'self'; base-uri 'none'; object-src 'none'; "
    "frame-src 'self'; frame-ancestors 'none'"
)


def show(request: Request, template: str, *, status: HTTPStatus = HTTPStatus.OK, **values: Any) -> HTMLResponse:  # noqa: ANN401 - a template's values
    """A page of ours for whoever asks."""
    desk: Desk = request.state.desk
    workplace = desk.workplace()
    session = request.state.session
    page = _environment().get_template(template)
    html = page.render(
        office=workplace.office,
        is_office=desk.is_office,
        is_practice=desk.is_practice,
        practice=PRACTICE_MODE,
        person=session.account if session else None,
        role_labels=ROLE_LABELS,
        is_staff=session is not None and session.account.role in STAFF,
        is_server=session is not None and session.account.role is Role.SERVER,
        is_administrator=session is not None and session.account.role is Role.ADMINISTRATOR,
        has_members=workplace.office.does(Duty.MEMBERS),
        has_plan=workplace.office.does(Duty.PLAN),
        has_signing=bool(workplace.office.signing.papers),
        zone=workplace.zone,
        path=request.url.path,
        **values,
    )
    return _page(html, status)


def show_alone(template: str, *, status: HTTPStatus, **values: object) -> HTMLResponse:
    """A page that says nothing of the office."""
    return _page(_environment().get_template(template).render(**values), status)


def _page(html: str, status: HTTPStatus) -> HTMLResponse:
    return HTMLResponse(html, status, {"content-security-policy": OWN_POLICY, "cache-control": "no-store"})


def _drawn(chart: Chart, number: int) -> Markup:
    """A chart, the `number`th on its page."""
    return Markup(chart_svg(chart, number))  # noqa: S704 - drawn by us, every text in it escaped


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "tanggal": long_date,
        "hari": day_and_date,
        "waktu": clock_time,
        "angka": number,
        "persen": percent,
        "diagram": _drawn,
    }
    return environment
