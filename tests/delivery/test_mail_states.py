"""The life of an outgoing mail as a table."""

import pytest

from rbworkflow.delivery.lifecycle import MAIL, STATUS_LABELS

FINAL = ("practice", "void")


def test_every_state_has_words_for_the_operator() -> None:
    assert set(STATUS_LABELS) == set(MAIL.states)


def test_every_move_leads_to_a_known_state() -> None:
    assert {to for moves in MAIL.moves.values() for to in moves} <= set(MAIL.states)


@pytest.mark.parametrize("state", FINAL)
def test_what_is_over_never_moves_again(state: str) -> None:
    assert not any(MAIL.allows(state, to) for to in MAIL.states)


def test_only_a_leased_mail_is_handed_over_and_only_a_handed_over_mail_is_accepted_by_itself() -> None:
    assert MAIL.sources("handed_over") == ("sending",)
    assert MAIL.sources("accepted") == ("handed_over", "unknown")


def test_a_mail_in_doubt_is_sent_again_only_by_the_operator() -> None:
    assert MAIL.moves["unknown"]["queued"] == "operator"
    assert not MAIL.allows("unknown", "sending")
    assert not MAIL.allows("handed_over", "queued")


def test_an_accepted_mail_may_only_come_back() -> None:
    assert MAIL.moves["accepted"] == {"rejected": "system"}


def test_a_rehearsed_mail_was_never_on_its_way() -> None:
    assert MAIL.sources("practice") == ("sending",)
