"""Bounces in forms of their own: which address could not be reached, and nothing from what is none."""

import pytest

from rbworkflow.intake.mail.bounces import read_bounce
from rbworkflow.intake.mail.other_bounces import MOST_ADDRESSES, bounced_addresses
from tests.ground.bounced import PROVINCE, notification
from tests.ground.other_bounces import FORMS, bounce_in
from tests.intake.mail_builders import mail


@pytest.mark.parametrize("form", FORMS)
def test_the_address_is_found_in_every_form_that_rfc_3464_does_not_know(form):
    content = bounce_in(form, "Rb@kpu-jatim.example")
    assert read_bounce(content) is None
    assert bounced_addresses(content) == [PROVINCE]


def test_a_notification_without_the_mail_that_came_back_still_names_the_address():
    content = notification("<x@kpu-pasuruan.example>").replace(b"message/rfc822", b"text/plain")
    assert read_bounce(content) is None
    assert bounced_addresses(content) == [PROVINCE]


@pytest.mark.parametrize(
    "other",
    [
        mail(),
        b"",
        b"\xff\xfe\0",
        b"From: orang@lain.example\nSubject: Isian\n\nAlamat " + PROVINCE.encode() + b" sudah kami hubungi.\n",
        notification("<x@kpu-pasuruan.example>", action="delayed"),
    ],
)
def test_an_ordinary_mail_and_a_delay_name_nobody(other):
    assert bounced_addresses(other) == []


def test_no_notice_names_more_than_a_few_and_none_of_an_absurd_length():
    many = bounce_in("qmail", ">:\nno such user\n\n<".join(f"orang{n}@x.example" for n in range(50)))
    assert len(bounced_addresses(many)) <= MOST_ADDRESSES
    assert bounced_addresses(bounce_in("qmail", "x" * 300 + "@x.example")) == []
