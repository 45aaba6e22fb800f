"""What the operator picks from in forms: the lists as the office is now, the most likely first."""

from typing import Any

import pytest
from sqlalchemy import update

from rbworkflow.delivery import outbox
from rbworkflow.delivery.mail import Mail
from rbworkflow.errors import RefusedError
from rbworkflow.office import parse_period
from rbworkflow.steps.overview.choices import choices, number_picked, picked, unit_choice, unit_picked, year_picked
from rbworkflow.steps.periods.open_period import open_period
from rbworkflow.steps.sending.resolve_delivery import resolve_delivery
from rbworkflow.store import write
from rbworkflow.store.schema import outbox as table
from tests.steps.office_walk import S1, S2, New, Walk

LATER = ("I Tahun 2027", "II Tahun 2027")
OVER = ("II Tahun 2025", "I Tahun 2025")


def test_the_open_period_stands_first_and_those_around_it_follow(opened: Walk) -> None:
    found = choices(opened.workplace)
    assert found["periode"][:2] == ["Semester I Tahun 2026", "Semester II Tahun 2026"]
    assert len(found["periode"]) == 9  # last year's, this one's and the next one's
    assert found["semester"] == [title for title in found["periode"] if str(title).startswith("Semester")]


def test_what_is_due_first_stands_first(opened: Walk) -> None:
    open_period(opened.workplace, S2)
    assert choices(opened.workplace)["semester"][:2] == [S1.title, S2.title]


def test_a_period_that_was_reported_makes_way_for_the_one_that_was_not(issued: Walk) -> None:
    open_period(issued.workplace, S2)
    assert choices(issued.workplace)["periode"][:2] == [S2.title, S1.title]


def test_what_comes_stands_before_what_is_over(opened: Walk) -> None:
    found = choices(opened.workplace)["semester"]
    assert found == [f"Semester {each}" for each in ("I Tahun 2026", "II Tahun 2026", *LATER, *OVER)]


def test_years_begin_with_this_one(new: New) -> None:
    found = choices(new("2027-01-12 08:00").workplace)
    assert found["tahun rencana aksi"] == ["2027", "2028", "2026"], "numbers would be shown as 2.027"
    assert set(found["tahun laporan"]) == {"2026", "2027", "2028"}


def test_what_a_list_shows_is_read_back(opened: Walk) -> None:
    office = opened.workplace.office
    found = choices(opened.workplace)
    assert [parse_period(str(each)).title for each in found["periode"]] == found["periode"]
    assert [str(year_picked(each)) for each in found["tahun laporan"]] == found["tahun laporan"]
    assert [unit_picked(office, str(each)) for each in found["unit"]] == [unit.code for unit in office.units]


@pytest.mark.parametrize(
    "text", ["KUL", " kul ", "KUL: Keuangan, Umum, dan Logist…", "subbagian keuangan, umum, dan  logistik"]
)
def test_a_unit_is_known_by_its_code_and_its_name(opened: Walk, text: str) -> None:
    assert unit_picked(opened.workplace.office, text) == "KUL"


def test_what_is_no_unit_is_left_for_the_step_to_refuse(opened: Walk) -> None:
    assert unit_picked(opened.workplace.office, " XYZ ") == "XYZ"


@pytest.mark.parametrize(("text", "number"), [("12", 12), (" 12 ", 12), ("Nomor 12: kepada 3", 12), ("nomor 12", 12)])
def test_a_mails_number_is_read_from_what_was_picked_or_typed(text: str, number: int) -> None:
    assert number_picked(text) == number


@pytest.mark.parametrize("text", ["", "dua belas", "Surel 12", "-1", "12345678901"])
def test_what_is_no_number_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(RefusedError, match=r"tidak dikenal\. Tulis angkanya saja, misalnya 12\."):
        number_picked(text)


@pytest.mark.parametrize("text", ["", "2.026", "26", "dua ribu"])
def test_what_is_no_year_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(RefusedError, match=r"tidak dikenal\. Tulis dengan empat angka, misalnya 2026\."):
        year_picked(text)


def test_the_mails_that_wait_for_the_operator_are_listed_until_they_are_settled(opened: Walk) -> None:
    office = opened.workplace.office
    assert choices(opened.workplace)["surel keluar"] == []
    with write(opened.workplace.engine) as conn:
        asked: dict[str, Any] = {
            "office_code": office.code,
            "key": "uji",
            "kind": "receipt",
            "recipient": office.operator.email,
        }
        number = outbox.queue(conn, **asked, mail=Mail("Uji", "Uji", "<p>Uji</p>"), at=opened.workplace.now)
        conn.execute(update(table).where(table.c.id == number).values(status="rejected"))
    assert choices(opened.workplace)["surel keluar"] == [f"Nomor {number}: operator@kpu-pasuruan…"]
    resolve_delivery(opened.workplace, number, arrived=False)
    assert choices(opened.workplace)["surel keluar"] == []


def test_a_form_filled_in_by_codes_says_what_its_lists_say(opened: Walk) -> None:
    office = opened.workplace.office
    form = {"periode": "2026-s1", "unit": ["TPH"], "alasan": "Lengkapi."}
    assert picked(office, form) == {
        "periode": "Semester I Tahun 2026",
        "unit": [unit_choice(office.unit("TPH"))],
        "alasan": "Lengkapi.",
    }
