import shutil
from pathlib import Path

import pytest

from rbworkflow.errors import ConfigurationError
from rbworkflow.sheets.vocabulary import Vocabulary, load_empty_words

CONFIG = Path(__file__).resolve().parents[2] / "config"


def test_the_words_are_read_in_small_letters_without_remarks(tmp_path):
    path = tmp_path / "kosong.txt"
    path.write_text("# catatan\n-\nBelum   Terjadwal\n\n", encoding="utf-8")
    assert load_empty_words(path) == {"-", "belum terjadwal"}


def test_a_missing_list_is_the_operators_to_mend(tmp_path):
    with pytest.raises(ConfigurationError, match="tidak terbaca"):
        load_empty_words(tmp_path / "kosong.txt")


def test_a_word_file_with_an_unknown_key_is_named(tmp_path):
    columns = tmp_path / "columns"
    columns.mkdir()
    (columns / "bacaan.toml").write_text("[answers]\nmaybe = ['mungkin']\n", encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"bacaan.toml baris 2, kunci answers.maybe: tidak dikenal"):
        Vocabulary.load(tmp_path)


def test_a_folder_that_is_older_than_the_word_file_has_the_shipped_words(tmp_path):
    shutil.copytree(CONFIG / "columns", tmp_path / "columns", ignore=shutil.ignore_patterns("bacaan.toml"))
    assert Vocabulary.load(tmp_path) == Vocabulary.load(CONFIG)


@pytest.mark.parametrize(("said", "is_own"), [("lap", True), ("dok", False), ("laporan akhir", False), ("buah", False)])
def test_another_unit_is_never_the_rows_own(said, is_own):
    words = Vocabulary.load(CONFIG).measures
    assert words.is_unit(said, "laporan") is is_own
    assert words.is_unit("sk", "dokumen/keputusan")
    assert words.is_unit("perjanjian", "perjanjian kinerja")
    assert not words.is_unit("hari", "hari kerja")
