"""Secrets in a copy open by the key from the safe alone, which is typed as it is printed."""

import re
from pathlib import Path

import pytest

from rbworkflow.backup.recovery_page import recovery_page
from rbworkflow.backup.sealing import RecoveryKey, seal, unseal
from rbworkflow.errors import RefusedError
from tests.backup.test_typed_key import mistyped

SECRETS = {"kunci/pepper": b"lada", "pengaturan/relay_password": "sandi rahasia é".encode()}


def test_the_key_opens_as_it_is_printed_with_and_without_check_digits() -> None:
    key = RecoveryKey.new()
    sealed = seal(SECRETS, key.recipient)
    assert all(secret not in sealed for secret in SECRETS.values())
    printed = "\n".join(key.lines)
    without = "".join(line[:-5] for line in key.lines).lower()
    assert [unseal(sealed, typed) for typed in (printed, without, key.identity)] == [SECRETS] * 3


def test_a_mistyped_line_is_named() -> None:
    key = RecoveryKey.new()
    lines = list(key.lines)
    lines[2] = mistyped(lines[2])
    with pytest.raises(RefusedError, match=r"tidak benar \(baris 3\)\. Ketik ulang"):
        unseal(seal(SECRETS, key.recipient), "\n".join(lines))


def test_another_offices_key_opens_nothing() -> None:
    with pytest.raises(RefusedError, match="bukan yang dipakai untuk cadangan ini"):
        unseal(seal(SECRETS, RecoveryKey.new().recipient), RecoveryKey.new().identity)


def test_the_page_has_the_whole_key_and_says_what_it_is_for_and_its_name_shows_nothing() -> None:
    key = RecoveryKey.new()
    page = recovery_page(key, office="KPU Kabupaten <Contoh>", made_on="1 Juli 2026", copies=Path("/media/cadangan"))
    assert all(line in page for line in key.lines)
    assert "brankas Sekretaris" in page
    assert "KPU Kabupaten &lt;Contoh&gt;" in page
    assert key.identity not in repr(key)


def test_what_looks_alike_on_paper_is_read_as_what_a_key_can_have() -> None:
    key = RecoveryKey.new()
    as_read = "\n".join(key.lines).replace("0", "O").replace("8", "B").replace("L", "1")
    assert unseal(seal(SECRETS, key.recipient), re.sub(r"\([^)]*\)", "", as_read)) == SECRETS
