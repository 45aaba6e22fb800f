"""Which of a server's offices a command is about: `--office`, which who has one office never sees."""

import functools
import inspect
from collections.abc import Callable
from contextvars import ContextVar
from typing import Annotated, Any, Final

import typer

from rbworkflow.errors import RefusedError
from rbworkflow.home import of_sample
from rbworkflow.offices import (
    NONE_YET,
    ONE_ALONE,
    is_many,
    office_codes,
    require_one_office,
    settings_of,
    settings_to_restore,
)
from rbworkflow.settings import Settings, serves_many

_NAMED: Final[ContextVar[str | None]] = ContextVar("_NAMED", default=None)
Office = Annotated[
    str | None, typer.Option("--office", metavar="KODE", hidden=not serves_many(), help="Kantor yang dimaksud.")
]


def with_office(command: Callable[..., None]) -> Callable[..., None]:
    """The same command, which may be told whose it is."""

    @functools.wraps(command)
    def run(*args: Any, named_office: str | None = None, **kwargs: Any) -> None:  # noqa: ANN401 - the command's own
        if named_office is not None:  # else as it was named before the command, or not at all
            name_office(named_office)
        command(*args, **kwargs)

    signature = inspect.signature(command, eval_str=True)
    option = inspect.Parameter("named_office", inspect.Parameter.KEYWORD_ONLY, default=None, annotation=Office)
    run.__signature__ = signature.replace(parameters=[*signature.parameters.values(), option])  # type: ignore[attr-defined] # what typer makes options of
    run.__annotations__ = {**command.__annotations__, option.name: Office}
    return run


def name_office(code: str | None) -> None:
    """What is typed is about this office; None: it names none."""
    _NAMED.set(code)


def chosen() -> Settings:
    """As `chosen_unsaid`; where it is the sample office, for want of another, that is told beside the answer."""
    settings = chosen_unsaid()
    if settings.is_sample:
        typer.echo(of_sample(settings.data), err=True)
    return settings


def chosen_unsaid() -> Settings:
    """The settings of the office that the command is about.

    Raises RefusedError where a server of many offices is told none of them, and where one alone is told any.
    """
    settings, code = Settings(), named()
    if not is_many(settings):
        if code is not None:
            raise RefusedError(ONE_ALONE)
        return settings
    if code is None:
        require_one_office(settings)
    return settings_of(settings, str(code))


def chosen_to_restore() -> Settings:
    """As `chosen`, but the server may not have the office yet."""
    settings, code = Settings(), named()
    return settings_to_restore(settings, code) if code is not None and is_many(settings) else chosen()


def of_server() -> Settings:
    """The server's own settings; raises RefusedError where an office is named all the same."""
    if named() is not None:
        raise RefusedError("Perintah ini berlaku bagi seluruh server: jangan sebut --office.")
    return Settings()


def chosen_or_server() -> Settings:
    """The settings of the office that the command is about; where a server of many is told none, the server's own."""
    settings = Settings()
    return settings if named() is None and is_many(settings) else chosen()


def named() -> str | None:
    """The office that the command names, whether there is such a one or not."""
    return _NAMED.get()


def chosen_offices() -> list[str | None]:
    """The offices that the command is about: the one that is named, else each of the server's; None: its only one.

    Raises RefusedError where the server has none yet.
    """
    settings, code = Settings(), named()
    if code is not None or not is_many(settings):
        return [code]
    codes = office_codes(settings)
    if not codes:
        raise RefusedError(NONE_YET.format(settings.offices_dir))
    return list(codes)


def of_office(code: str | None) -> Settings:
    """One of `chosen_offices`."""
    name_office(code)
    return chosen()
