"""Numbers as letters write them."""

import pytest

from rbworkflow.home import PACKAGE
from rbworkflow.wording import amendment_in_brackets, amendment_suffix, counted_in_words, in_words


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "nol"),
        (1, "satu"),
        (11, "sebelas"),
        (12, "dua belas"),
        (19, "sembilan belas"),
        (20, "dua puluh"),
        (21, "dua puluh satu"),
        (99, "sembilan puluh sembilan"),
        (100, "seratus"),
        (111, "seratus sebelas"),
        (250, "dua ratus lima puluh"),
    ],
)
def test_a_count_is_written_out(count: int, words: str) -> None:
    assert in_words(count) == words


def test_a_letter_says_the_figure_and_the_word() -> None:
    assert counted_in_words(7) == "7 (tujuh)"


def test_which_perubahan_it_is_stands_behind_a_name_and_is_worded_in_one_place() -> None:
    assert [amendment_suffix(0), amendment_suffix(2)] == ["", " Perubahan ke-2"]
    assert [amendment_in_brackets(0), amendment_in_brackets(2)] == ["", " (Perubahan ke-2)"]
    code = [path for path in PACKAGE.rglob("*.py") if "Perubahan ke-{" in path.read_text(encoding="utf-8")]
    assert [path.name for path in code] == ["wording.py"]
