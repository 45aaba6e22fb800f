"""Routes of our own pages: each names the roles that may come to it, and nobody else does."""

from collections.abc import Awaitable, Callable, Collection
from functools import wraps
from http import HTTPStatus
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from rbworkflow.access.accounts import Role
from rbworkflow.door.prefect_inside import TooLargeError
from rbworkflow.door.refusing import not_in, refusal
from rbworkflow.errors import WorkflowError
from rbworkflow.office.duties import Duty
from rbworkflow.steps.duty import require

Endpoint = Callable[[Request], Awaitable[Response]]
EVERYBODY: Final = None
"""Also who has not come in: the page that lets people in, and the pages that links open."""
ANYBODY_IN: Final = frozenset(Role) - {Role.SERVER}
"""The people of an office."""
WHOEVER_IN: Final = frozenset(Role)
NOT_YOURS: Final = "Halaman ini bukan untuk Saudara."


def page(
    path: str, endpoint: Endpoint, roles: Collection[Role] | None, *, is_form: bool = False, duty: Duty | None = None
) -> Route:
    """A page, or with `is_form` what its form does; of one duty's offices alone where it names the duty."""

    @wraps(endpoint)
    async def guarded(request: Request) -> Response:
        session = request.state.session
        if roles is not EVERYBODY and session is None:
            return not_in(request)
        if roles is not EVERYBODY and session.account.role not in roles:
            return refusal(request, HTTPStatus.FORBIDDEN, NOT_YOURS)
        try:
            if duty is not None:
                require(request.state.desk.workplace().office, duty)
            return await endpoint(request)
        except TooLargeError:
            raise
        except WorkflowError as error:
            return refusal(request, HTTPStatus.UNPROCESSABLE_ENTITY, str(error))

    return Route(path, guarded, methods=["POST"] if is_form else ["GET"])
