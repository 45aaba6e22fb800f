"""Work that only some offices have: where it is none of this office's duties, there is nothing to do."""

from collections.abc import Callable, Iterable
from functools import wraps
from typing import ParamSpec, TypeVar

from rbworkflow.errors import RefusedError
from rbworkflow.office.duties import NOT_DONE_HERE, Duty
from rbworkflow.office.model import Office
from rbworkflow.steps.workplace import Workplace

P = ParamSpec("P")
T = TypeVar("T")
Work = Callable[P, Iterable[T]]


def of_duty(duty: Duty) -> Callable[[Work[P, T]], Callable[P, list[T]]]:
    """Make the work yield nothing at an office that does not have the duty; the workplace is one of its arguments."""

    def decorate(work: Work[P, T]) -> Callable[P, list[T]]:
        @wraps(work)
        def done(*args: P.args, **kwargs: P.kwargs) -> list[T]:
            office = _office_in((*args, *kwargs.values()))
            return list(work(*args, **kwargs)) if office.does(duty) else []

        return done

    return decorate


def require(office: Office, duty: Duty) -> None:
    """Raise RefusedError where the office does not have the duty."""
    if not office.does(duty):
        raise RefusedError(NOT_DONE_HERE[duty].format(office.name))


def _office_in(given: Iterable[object]) -> Office:
    return next(each.office for each in given if isinstance(each, Workplace))
