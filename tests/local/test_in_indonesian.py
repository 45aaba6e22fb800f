"""What typer itself says of what was typed is Indonesian, as all that an operator reads."""

import re

import pytest
from typer.testing import CliRunner

from rbworkflow.cli import app
from rbworkflow.cli.outgoing import STATES
from rbworkflow.delivery.lifecycle import STATUS_LABELS

SAID = {
    "setatus": "Perintah 'setatus' tidak ada. Mungkin maksudnya 'status', 'states', 'start'.",
    "xyzzy": "Perintah 'xyzzy' tidak ada.",
    "outbox lst": "Perintah 'lst' tidak ada. Mungkin maksudnya 'list'.",
    "--version --unheard": "Opsi '--unheard' tidak ada.",
    "open": "'PERIODE' belum disebutkan.",
    "open 2026-S1 --dud 3": "Opsi '--dud' tidak ada. Mungkin maksudnya --due.",
    "open 2026-S1 --due": "Opsi '--due' memerlukan nilai di belakangnya.",
    "cancel-revision 2026-S1": "Opsi '--reason' belum diisi.",
    "name-acting": "Opsi '--post' belum diisi. Pilihannya: sekretaris, ketua.",
    "name-acting --post bupati": "Nilai '--post' belum benar: 'bupati' bukan salah satu dari 'sekretaris', 'ketua'.",
    "status --json=3": "Opsi '--json' tidak memakai nilai.",
    "calendar 2026": "Kata ini tidak dikenal di sini: 2026. Isian yang memuat spasi ditulis dalam tanda petik.",
    "calendar --year dua": "Nilai '--year' belum benar: harus bilangan bulat.",
    "outbox list --most 0": "Nilai '--most' belum benar: paling sedikit 1.",
    "plan import tidak-ada.xlsx": "Nilai 'BERKAS' belum benar: 'tidak-ada.xlsx' tidak ada.",
    "plan import /": "Nilai 'BERKAS' belum benar: '/' adalah folder, bukan berkas.",
    "verify --anchors /etc/passwd": "Nilai '--anchors' belum benar: '/etc/passwd' adalah berkas, bukan folder.",
    "--office 3514 demo": "demo memainkan kantor contoh, bukan kantor di server ini.",
}
ENGLISH = re.compile(
    r"(?i)Try '|Show this|\b(?:usage|options?|commands?|arguments?|error|invalid|missing|required|default)\b"
)


def words(line: str) -> str:
    return " ".join(CliRunner().invoke(app, line.split()).output.replace("│", " ").split())


@pytest.mark.parametrize(("line", "sentence"), SAID.items())
def test_a_command_that_is_typed_wrongly_is_told_in_indonesian(line: str, sentence: str) -> None:
    said = words(line)
    assert sentence in said
    assert "Belum dapat dijalankan" in said
    assert ENGLISH.findall(said) == []


@pytest.mark.parametrize("line", ["", "outbox", "outbox list", "plan import", "open", "revise"])
def test_a_help_has_its_headings_in_indonesian(line: str) -> None:
    said = words(f"{line} --help")
    assert said.startswith("Pemakaian: ")
    assert "Tampilkan penjelasan ini, lalu selesai." in said
    assert ENGLISH.findall(said) == []


def test_states_of_mails_are_asked_for_by_the_words_that_a_list_has() -> None:
    assert list(STATES.values()) == list(STATUS_LABELS)
    assert "'x' bukan keadaan surel; yang ada: 'sedang disiapkan', 'dalam antrean'" in words("outbox list --status x")
