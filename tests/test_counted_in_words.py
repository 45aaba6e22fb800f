"""Numbers as letters write them."""

import pytest

from rbworkflow.wording import counted_in_words, in_words


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
