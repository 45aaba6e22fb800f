"""Who runs the program for an office: none of them decides."""

from sqlalchemy import Connection

from rbworkflow.access.accounts import Role, accounts
from rbworkflow.approval.officers import Person, is_same_person
from rbworkflow.office.model import Office
from rbworkflow.office.people import Official


def operates(conn: Connection, office: Office, person: Person) -> bool:
    """Whether he is whom config/ names as operator, or was named beside him and still may come in."""
    beside = [
        Official(name=each.name, title=each.name, email=each.address)
        for each in accounts(conn, office.code)
        if each.role is Role.OPERATOR
    ]
    return any(is_same_person(person, each) for each in (office.operator, *beside))
