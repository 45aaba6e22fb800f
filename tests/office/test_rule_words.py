"""The rules' words: an office's own, part by part, else those that came with the program."""

from pathlib import Path

import pytest

from rbworkflow.errors import ConfigurationError
from rbworkflow.office.rule_words import Bag, load_rule_words, plain, shipped_words, words_of


def test_a_folder_without_words_has_those_that_came_with_the_program(tmp_path: Path) -> None:
    assert load_rule_words(tmp_path) == shipped_words()


def test_an_offices_own_part_takes_the_place_of_that_part_alone(tmp_path: Path) -> None:
    (tmp_path / "words.toml").write_text('divisible = ["keranjang"]\n', encoding="utf-8")
    own = load_rule_words(tmp_path)
    assert own.divisible == {"keranjang"}
    assert own.nothing == shipped_words().nothing


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("divisible = [", r"words\.toml tidak terbaca"),
        (
            "[filler]\nothers = []\n",
            r"- words\.toml baris 1, kunci filler\.one_of: belum diisi",
        ),
        ('salah = ["kata"]\n', r"- words\.toml baris 1, kunci salah: tidak dikenal"),
        ("divisible = 5\n", r"- words\.toml baris 1, kunci divisible: harus daftar"),
        ('undone = "belum"\n', r"- words\.toml baris 1, kunci undone: harus daftar"),
        ("undone = [1]\n", r"- words\.toml baris 1, kunci undone: harus daftar"),
    ],
)
def test_a_slip_in_the_words_is_named(tmp_path: Path, written: str, says: str) -> None:
    (tmp_path / "words.toml").write_text(written, encoding="utf-8")
    with pytest.raises(ConfigurationError, match=says):
        load_rule_words(tmp_path)


def test_an_abbreviation_is_one_word_however_it_is_written() -> None:
    assert words_of("s.d. S/D sd") == ["sd", "sd", "sd"]
    assert plain("Berlaku s.d. 31 Desember!") == "berlaku sd 31 desember"


def test_a_bag_holds_what_consists_of_its_words_and_has_one_that_counts() -> None:
    bag = Bag(one_of=["lengkap"], others=["sudah", "semua"])
    assert [bag.holds(words_of(text)) for text in ("Sudah lengkap.", "Sudah semua", "Sudah lengkap, SK 12", "")] == [
        True,
        False,
        False,
        False,
    ]


def test_a_phrase_may_leave_the_end_of_its_word_open() -> None:
    forward = shipped_words().forward
    assert forward.search("jadwalnya september")
    assert not forward.search("berlakunya")
