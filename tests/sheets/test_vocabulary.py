import pytest

from rbworkflow.errors import ConfigurationError
from rbworkflow.sheets.vocabulary import load_empty_words


def test_the_words_are_read_in_small_letters_without_remarks(tmp_path):
    path = tmp_path / "kosong.txt"
    path.write_text("# catatan\n-\nBelum   Terjadwal\n\n", encoding="utf-8")
    assert load_empty_words(path) == {"-", "belum terjadwal"}


def test_a_missing_list_is_the_operators_to_mend(tmp_path):
    with pytest.raises(ConfigurationError, match="tidak terbaca"):
        load_empty_words(tmp_path / "kosong.txt")
