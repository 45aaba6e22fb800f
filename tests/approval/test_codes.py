"""Codes are forgiving to paste, impossible to mistake for words, and worth nothing without what they are bound to."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rbworkflow.approval.codes import ALPHABET, WORDS, Code, Decision, find_codes, mac, mint

APPROVE = Code(Decision.APPROVE, "7K4MQ2XD9PRT")
RETURN = Code(Decision.RETURN, "9PWT3HNAK7VC")
BINDING = {"subject_kind": "report", "subject_id": 1, "stage": "secretary", "round": 1, "issue": 1}
BINDING |= {"content_sha256": "c" * 64, "draft_sha256": "d" * 64, "officer": "a@b.example"}


@pytest.mark.parametrize(
    "typed",
    [
        "SETUJU-7K4M-Q2XD-9PRT",
        "setuju-7k4m-q2xd-9prt",
        "  Setuju 7K4M Q2XD 9PRT  ",
        "SETUJU7K4MQ2XD9PRT",
        "SETUJU–7K4M—Q2XD–9PRT",
        "SETUJU‑7K4M‑Q2XD‑9PRT",
        "SETUJU - 7K4M - Q2XD - 9PRT.",
        "SETUJU-7K4M-\nQ2XD-9PRT",
        "> SETUJU-\r\n> 7K4M-Q2XD-9PRT",
        "**SETUJU**-7K4M-Q2XD-9PRT",
        "SETUJU_7K4M_Q2XD_9PRT",
        "SETUJU\u00a07K4M\u200b-Q2XD-9PRT",
        "ＳＥＴＵＪＵ－７Ｋ４Ｍ－Ｑ２ＸＤ－９ＰＲＴ",
        "Untuk menyetujui, salin: SETUJU-7K4M-Q2XD-9PRT terima kasih",
        "Saya setuju. SETUJU-7K4M-Q2XD-9PRT",
        "setuju SETUJU7K4MQ2XD9PRT",
        "Saya setuju agar saya tanda tangan: SETUJU-7K4M-Q2XD-9PRT",
        "SETUJU-7K4M-Q2XD-9PRT\n\nSETUJU-7K4M-Q2XD-9PRT",
    ],
)
def test_a_code_is_found_however_it_was_pasted(typed: str) -> None:
    assert find_codes(typed) == (APPROVE,)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "7K4M-Q2XD-9PRT",
        "SETUJU",
        "SETUJU-7K4M",
        "SETUJU-7K4M-Q2XD",
        "SETUJU-7K4M-Q2XD-9PR",
        "SETUJU-7K4M-Q2XD-9PRTZ",
        "SETUJU-7K4M-Q2X0-9PRT",
        "XSETUJU-7K4M-Q2XD-9PRT",
        "Saya setuju agar saya tanda tangan",
        "Setuju agar saya tapi",
        "KEMBALI DARI PADA HARI JUGA",
    ],
)
def test_what_is_no_code_is_not_taken_for_one(typed: str) -> None:
    assert find_codes(typed) == ()


@pytest.mark.parametrize(
    "typed", ["SETUJU-7K4M-Q2XD", "setuju 7k4m q2xd ya", "SETUJU-7K4M-Q2XD. Saya setuju agar saya tanda tangan"]
)
def test_a_code_of_eight_symbols_is_read_where_such_were_sent(typed: str) -> None:
    assert find_codes(typed, 8) == (Code(Decision.APPROVE, "7K4MQ2XD"),)


def test_two_different_codes_are_both_found() -> None:
    assert find_codes(f"{APPROVE} {RETURN}") == (APPROVE, RETURN)


def test_an_endless_text_is_read_at_its_beginning_only() -> None:
    assert find_codes(f"{APPROVE}{' SETUJU-' * 200_000}{RETURN}") == (APPROVE,)


@given(st.sampled_from(Decision), st.sampled_from(["", " ", "-", "\n", " – "]), st.booleans())
def test_every_minted_code_is_found_again(decision: Decision, gap: str, is_lower: bool) -> None:  # noqa: FBT001 - drawn
    code = mint(decision)
    typed = gap.join([WORDS[decision], code.symbols[:4], code.symbols[4:8], code.symbols[8:]])
    assert find_codes(typed.lower() if is_lower else typed) == (code,)


def test_a_minted_code_reads_as_promised() -> None:
    assert re.fullmatch(rf"SETUJU(-[{ALPHABET}]{{4}}){{3}}", str(mint(Decision.APPROVE)))
    assert re.fullmatch(rf"KEMBALI(-[{ALPHABET}]{{4}}){{3}}", str(mint(Decision.RETURN)))


def test_the_alphabet_has_31_symbols_and_no_look_alikes() -> None:
    assert len(set(ALPHABET)) == len(ALPHABET) == 31
    assert not set(ALPHABET) & set("0O1IL")


def test_minted_codes_differ() -> None:
    assert len({mint(Decision.APPROVE).symbols for _ in range(1000)}) == 1000


def test_a_code_does_not_show_in_a_log() -> None:
    assert APPROVE.symbols not in repr(APPROVE)


@pytest.mark.parametrize("name", BINDING)
def test_a_mac_changes_with_everything_it_is_bound_to(name: str) -> None:
    other = BINDING | {name: 2 if isinstance(BINDING[name], int) else "x"}
    assert mac(b"pepper", APPROVE, BINDING) != mac(b"pepper", APPROVE, other)


def test_a_mac_changes_with_code_decision_and_pepper() -> None:
    macs = [
        mac(b"pepper", APPROVE, BINDING),
        mac(b"pepper", Code(Decision.APPROVE, "7K4MQ2XD9PRU"), BINDING),
        mac(b"pepper", Code(Decision.RETURN, APPROVE.symbols), BINDING),
        mac(b"other", APPROVE, BINDING),
    ]
    assert len(set(macs)) == len(macs)
    assert macs[0] == mac(b"pepper", APPROVE, dict(reversed(BINDING.items())))
