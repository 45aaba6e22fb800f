"""What may be a NIP."""

from datetime import date

import pytest

from rbworkflow.office import Office
from rbworkflow.office.nip import is_nip

TODAY = date(2026, 7, 6)


@pytest.mark.parametrize(
    ("nip", "may_be"),
    [
        ("19750202 200003 2 002", True),
        ("197502022000032002", True),
        ("19750202 202221 1 002", True),  # by contract
        ("", False),
        ("19750202 200003 2 02", False),
        ("19750230 200003 2 002", False),  # no such day
        ("19750202 200013 2 002", False),  # no such month
        ("19750202 200003 3 002", False),  # neither man nor woman
        ("19750202 198003 2 002", False),  # appointed as a child
        ("19750202 202703 2 002", False),  # appointed next year
        ("19350202 196003 2 002", False),  # long retired
        ("1975O202 200003 2 002", False),
    ],
)
def test_a_nip_is_known_by_its_parts(nip: str, may_be: bool) -> None:  # noqa: FBT001 - a table's column
    assert is_nip(nip, on=TODAY) is may_be


def test_every_nip_of_the_sample_office_is_one(office: Office) -> None:
    people = [
        *office.officials.values(),
        *(unit.head for unit in office.units),
        *(each.official for each in office.acting),
    ]
    assert all(is_nip(person.nip, on=TODAY) for person in people if person.nip)
