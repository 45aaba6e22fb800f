"""A unit's link is shown where it opens something, and opens as long as the unit is asked for anything."""

import pytest

from rbworkflow.steps.overview.status import status
from rbworkflow.steps.submissions.sending_link import (
    LinkEndedError,
    link_that_reaches,
    open_pages,
    sending_link,
    who_sends,
)
from tests.steps.office_walk import S1, Walk


def shown(walk: Walk) -> list[str]:
    """Whose links the page of files shows."""
    return [each.unit.code for each in open_pages(walk.workplace)]


def on_the_first_page(walk: Walk) -> list[str]:
    return [unit.code for period in status(walk.workplace).periods for unit in period.units if unit.sending_url]


@pytest.fixture
def linked(issued: Walk) -> dict[str, str]:
    """The units' links by their codes."""
    return {unit: sending_link(issued.workplace, unit, S1.code) for unit in ("KUL", "TPH", "RDI", "PHS")}


@pytest.mark.usefixtures("linked")
def test_a_link_that_opens_nothing_any_more_is_shown_nowhere_and_put_into_no_mail(issued: Walk) -> None:
    def mailed(walk: Walk) -> str:
        return link_that_reaches(walk.with_settings(ui_url="https://rb.example").workplace, "KUL", S1.code)

    last = issued.on("2026-08-10 08:00")
    assert shown(last) == on_the_first_page(last) == ["KUL", "TPH", "RDI", "PHS"]
    assert mailed(last)
    over = issued.on("2026-08-11 08:00")
    assert shown(over) == on_the_first_page(over) == []
    assert not mailed(over)


def test_who_is_asked_to_correct_long_after_sends_by_his_link_until_that_day(
    issued: Walk, linked: dict[str, str]
) -> None:
    def opens(walk: Walk, unit: str) -> bool:
        try:
            who_sends(walk.workplace, linked[unit].rpartition("/")[2])
        except LinkEndedError:
            return False
        return True

    late = issued.on("2026-09-21 08:00")
    assert not opens(late, "TPH")
    late.revise(units=("TPH",), until="2026-09-28", reason="Bukti A2-07 belum terbaca.")
    assert (opens(late, "TPH"), opens(late, "KUL")) == (True, False)
    assert shown(late) == on_the_first_page(late) == ["TPH"]
    assert opens(issued.on("2026-09-28 23:00"), "TPH")
    assert not opens(issued.on("2026-09-29 08:00"), "TPH")
