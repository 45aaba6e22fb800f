"""What the table of an outgoing mail's states promises."""

import pytest

from rbworkflow.delivery.lifecycle import MAIL, STATUS_LABELS, MailStatus
from rbworkflow.lifecycle import Actor


def sources(to: MailStatus, by: Actor) -> set[MailStatus]:
    return {MailStatus(state) for state in MAIL.move_to(to, by=by).sources}


def test_every_state_has_words_for_the_operator() -> None:
    assert set(STATUS_LABELS) == set(MailStatus)


@pytest.mark.parametrize("state", [MailStatus.PRACTICE, MailStatus.VOID])
def test_what_is_over_never_moves_again(state: MailStatus) -> None:
    assert not any(MAIL.allows(state, to, by=actor) for to in MailStatus for actor in Actor)


def test_only_a_leased_mail_is_handed_over_or_accepted_by_itself() -> None:
    assert sources(MailStatus.HANDED_OVER, Actor.SYSTEM) == {MailStatus.SENDING}
    left_before_a_restoration = MailStatus.SENDING
    after_the_last_dot = {MailStatus.HANDED_OVER, MailStatus.UNKNOWN}
    assert sources(MailStatus.ACCEPTED, Actor.SYSTEM) == {left_before_a_restoration} | after_the_last_dot


def test_a_mail_in_doubt_is_sent_again_only_by_the_operator_or_where_the_archive_lacks_it() -> None:
    again = (MailStatus.QUEUED, MailStatus.SENDING)
    assert {actor for actor in Actor if any(MAIL.allows(MailStatus.UNKNOWN, to, by=actor) for to in again)} == {
        Actor.OPERATOR,
        Actor.SYSTEM,
    }
    assert not any(MAIL.allows(MailStatus.HANDED_OVER, to, by=actor) for to in again for actor in Actor)


def test_a_refused_mail_is_given_up_only_by_the_operator() -> None:
    assert MailStatus.REJECTED in sources(MailStatus.VOID, Actor.OPERATOR)
    assert MailStatus.REJECTED not in sources(MailStatus.VOID, Actor.SYSTEM)


def test_an_accepted_mail_may_only_come_back() -> None:
    assert MAIL.moves[MailStatus.ACCEPTED] == {Actor.SYSTEM: {MailStatus.REJECTED}}


def test_a_rehearsed_mail_was_never_on_its_way() -> None:
    assert sources(MailStatus.PRACTICE, Actor.SYSTEM) == {MailStatus.SENDING}
