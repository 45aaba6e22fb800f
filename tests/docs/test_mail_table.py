"""Which mail goes at once, daily or never: the page says what the code does, and every mail stands in it."""

import pytest

from rbworkflow.delivery.samples import sample_values
from rbworkflow.office import Office
from rbworkflow.office.reminding import Waited
from rbworkflow.steps.notices.mail_table import MAILS, kind_of, mail_table
from rbworkflow.steps.reminders.waiting import REMINDER
from tests.docs.reading import ROOT, Page

PAGE = Page(ROOT / "docs/mails.md")


def test_the_page_has_the_table_of_the_code() -> None:
    assert "\n".join(mail_table()) in PAGE.text


def test_every_template_stands_in_the_table(office: Office) -> None:
    kinds = {name.partition("/")[0] for name in MAILS}
    assert kinds == sample_values(office).keys() | {REMINDER}


def test_everything_that_is_reminded_of_stands_in_the_table() -> None:
    assert {name for name in MAILS if name.startswith(REMINDER)} == {f"{REMINDER}/{waited}" for waited in Waited}


def test_a_mail_that_does_not_stand_in_the_table_cannot_be_queued() -> None:
    assert kind_of("alarm/strangers/2026-07-02") == "alarm"
    with pytest.raises(KeyError, match="newsletter"):
        kind_of("newsletter/1")
