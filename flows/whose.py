"""Whose a run is: a process serves one office after the other, and nothing of one is left for the next."""

from prefect import runtime

from rbworkflow.offices import FIELD, is_many, settings_of
from rbworkflow.settings import Settings


def whose(kantor: str) -> Settings:
    """The settings of the office that a run is told it is of; those of the only one where none is named.

    Raises RefusedError where the server has no such office.
    """
    server = Settings()
    return settings_of(server, kantor) if kantor or is_many(server) else server


def is_practice_run() -> bool:
    """Whether this run's office only practises; one of no office says nothing of it."""
    server, kantor = Settings(), str((runtime.flow_run.parameters or {}).get(FIELD, ""))
    if is_many(server) and not kantor:
        return False
    return whose(kantor).is_practice
