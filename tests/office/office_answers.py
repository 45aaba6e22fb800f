"""A real office's answers, as a person says them one by one."""

from collections.abc import Mapping

from rbworkflow.office.interview import Interview
from rbworkflow.office.questionnaire import Answers

SAID: Mapping[str, str] = {
    "Kode kantor": "7171",
    "Nama kantor": "KPU Kota Manado",
    "KPU provinsi": "KPU Provinsi Sulawesi Utara",
    "Tempat": "Manado",
    "Alamat kantor": 'Jalan "Satu" Nomor 1, Manado',
    "Telepon dan surel": "Telepon (0431) 000000",
    "PEJABAT: Sekretaris/Nama dan gelar": "Dra. Sekretaris Rekaan",
    "PEJABAT: Ketua/Nama dan gelar": "Ketua Rekaan, S.H.",
    "PEJABAT: Operator/Nama dan gelar": "Operator Rekaan",
    "PEJABAT: Sekretaris/NIP": "197103031995032003",
    "PEJABAT: Sekretaris/Surel": "sekretaris@manado.test",
    "PEJABAT: Ketua/Surel": "ketua@manado.test",
    "PEJABAT: Operator/Surel": "operator@manado.test",
    "Kode subbagian": "kul",
    "Nama subbagian": "Subbagian Keuangan",
    "Nama kepala": "Kepala Rekaan",
    "NIP kepala": "19780303 200312 1 003",
    "Surel kepala": "kul.kepala@manado.test",
    "Alamat pengirim": "kul@manado.test; staf@manado.test",
    "Tambah subbagian lagi? (ya/tidak)": "tidak",
    "Keputusan Tim RB": "Keputusan Nomor 7 Tahun 2026",
    "Surel pengirim": "rb@manado.test",
    "Kota penerima": "Manado",
    "Surel penerima": "rb@sulut.test",
}
"""By question, or by heading and question; what is not here is left empty."""


def talked(**changes: str) -> Answers | None:
    """The answers of a whole conversation; `changes` by the question's key, such as `timezone="3"`."""
    interview = Interview()
    while (prompt := interview.prompt) is not None:
        question = prompt.question
        said = SAID.get(f"{prompt.heading}/{question.label}", SAID.get(question.label, ""))
        interview.say(changes.get(question.key, said))
    return interview.answers


def answers(**changes: str) -> Answers:
    found = talked(**changes)
    assert found is not None
    return found
