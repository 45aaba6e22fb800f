"""Sessions for tests: somebody who came in already, by his role and address."""

from datetime import timedelta
from typing import Final

from playwright.sync_api import BrowserContext

from rbworkflow.access.accounts import Role, ensure_account
from rbworkflow.access.sessions import Way, begin_session
from rbworkflow.door.visitors import COOKIE
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import write

NAMES: Final = {Role.OPERATOR: "Operator", Role.OFFICER: "Pejabat", Role.ADMINISTRATOR: "Administrator"}


def token_of(workplace: Workplace, role: Role = Role.OPERATOR, address: str = "", name: str = "") -> str:
    """What the device of somebody keeps who has come in: the office's operator unless somebody else is named."""
    office, at = workplace.office, workplace.now
    if role is Role.OPERATOR and not address:
        address = office.operator.email
    with write(workplace.engine) as conn:
        account = ensure_account(conn, office.code, role, address=address, name=name or NAMES[role], at=at)
        return begin_session(conn, account, way=Way.LINK, device="uji", lasts=timedelta(days=30), at=at)


def carry(context: BrowserContext, url: str, token: str) -> None:
    """Let the browser's pages have come in."""
    context.add_cookies([{"name": COOKIE, "value": token, "url": url, "sameSite": "Lax", "httpOnly": True}])
