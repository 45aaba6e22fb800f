"""A mailbox that several offices share: each reads what is to its own address, and leaves the rest to the others."""

from rbworkflow.store.schema import received_mail, submission
from tests.steps.mail_post import Post, form, mail
from tests.steps.office_walk import Walk

OURS, OTHERS = "RB3514@kpu.example", "rb3515@kpu.example"


def test_an_office_takes_its_own_mails_and_leaves_the_others_unread(mailed: Walk, post: Post) -> None:
    own = mailed.with_settings(imap_recipient=OURS.lower())
    post.deliver(mail(form("KUL"), to=OTHERS, number=1), mail(form("KUL"), to=OURS, number=2))
    post.deliver(mail(form("KUL"), to=f"x{OURS.lower()}", number=3))
    own.collect()
    assert [row.message_id for row in own.rows(received_mail)] == ["<2@unit.example>"]
    assert len(own.rows(submission)) == 1
    assert len(post.waiting()) == 2


def test_a_mail_that_was_passed_on_to_the_office_is_its_own(mailed: Walk, post: Post) -> None:
    own = mailed.with_settings(imap_recipient=OURS.lower())
    post.deliver(mail(form("KUL"), to=OTHERS, Delivered_To=OURS))
    own.collect()
    assert (len(own.rows(submission)), post.waiting()) == (1, [])
