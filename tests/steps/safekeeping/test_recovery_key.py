"""The recovery key is made once, leaves on paper, and from then on copies hold the office's secrets, sealed."""

from pathlib import Path

import pytest

from rbworkflow.backup.manifest import SECRETS
from rbworkflow.backup.sealing import unseal
from rbworkflow.errors import RefusedError
from rbworkflow.key_folder import key_folder
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.safekeeping.back_up import back_up
from rbworkflow.steps.safekeeping.place import place_of
from rbworkflow.steps.safekeeping.recovery_key import make_recovery_key
from rbworkflow.steps.sending.enter_receipt import enter_receipt
from tests.steps.office_walk import S1, Walk


def printed_key(page: Path) -> str:
    return page.read_text(encoding="utf-8").partition("<pre>")[2].partition("</pre>")[0]


def test_without_a_key_copies_lack_the_secrets_and_status_says_what_to_do(decided_with_relay: Walk) -> None:
    back_up(decided_with_relay.workplace)
    assert not place_of(decided_with_relay.workplace).newest()[1].has_secrets
    decided_with_relay.due_work()
    assert "Catat tanda terima" in status(decided_with_relay.workplace).next_act
    enter_receipt(decided_with_relay.workplace, S1, received_on=decided_with_relay.workplace.today)
    assert "rbworkflow recovery-key" in status(decided_with_relay.workplace).next_act


def test_the_printed_key_opens_the_secrets_of_the_next_copy(decided_with_relay: Walk, tmp_path: Path) -> None:
    walk, page = decided_with_relay, tmp_path / "kunci.html"
    make_recovery_key(walk.workplace, page)
    back_up(walk.workplace)
    copy, _ = place_of(walk.workplace).newest()
    found = unseal((copy / SECRETS).read_bytes(), printed_key(page))
    assert found["kunci/pepper"] == walk.workplace.pepper
    assert page.stat().st_mode & 0o077 == 0
    assert "recovery-key" not in status(walk.workplace).next_act


def test_the_half_that_opens_rests_nowhere_but_on_the_page(decided_with_relay: Walk, tmp_path: Path) -> None:
    walk, page = decided_with_relay, tmp_path / "lembar" / "kunci.html"
    page.parent.mkdir()
    make_recovery_key(walk.workplace, page)
    back_up(walk.workplace)
    first_group = printed_key(page)[:9].replace(" ", "").encode()
    data = walk.workplace.settings.data
    folders = (data, key_folder(data), place_of(walk.workplace).root)
    assert not any(first_group in path.read_bytes() for each in folders for path in each.rglob("*") if path.is_file())


def test_a_second_key_only_where_it_is_wanted_and_never_over_another_file(
    decided_with_relay: Walk, tmp_path: Path
) -> None:
    make_recovery_key(decided_with_relay.workplace, tmp_path / "satu.html")
    with pytest.raises(RefusedError, match="sudah mempunyai kunci pemulihan"):
        make_recovery_key(decided_with_relay.workplace, tmp_path / "dua.html")
    with pytest.raises(RefusedError, match="sudah ada"):
        make_recovery_key(decided_with_relay.workplace, tmp_path / "satu.html", is_replacing=True)
    make_recovery_key(decided_with_relay.workplace, tmp_path / "dua.html", is_replacing=True)
    assert printed_key(tmp_path / "satu.html") != printed_key(tmp_path / "dua.html")
