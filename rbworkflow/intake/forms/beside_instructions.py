"""The words of the sheet "Petunjuk" on the form's other sheets, where a form has them."""

from typing import Final

from rbworkflow.intake.asked import FOLDERS, SHEETS, AskedBeside
from rbworkflow.intake.evidence.matching import ASSESSMENT, RECOMMENDATION

_ASSESSMENT: Final = f"""\
# Lembar {SHEETS[ASSESSMENT]}

Penilaian mandiri tahun ini: jawab setiap butir pada kolom Jawaban. Untuk Ya/Tidak dan A/B/C pilih dari daftar; untuk
persen tulis angkanya saja, 0 sampai 100; butir yang dihitung diisi pada kolom Jumlah (berapa yang memenuhi) dan Dari
(berapa seluruhnya). Tulis alasannya, dan taruh buktinya dalam subfolder butir itu pada folder
"{FOLDERS[ASSESSMENT]}", yang dikirim beserta formulir.
Jawaban di atas nol tanpa bukti akan ditanyakan; yang
perlu penjelasan dijawab pada kolom Alasan. Bila ada, jawaban tahun lalu serta nilai dan
catatan evaluator berdiri di sampingnya."""
_RECOMMENDATION: Final = f"""\
# Lembar {SHEETS[RECOMMENDATION]}

Rekomendasi evaluasi provinsi yang ditindaklanjuti subbagian Saudara: pilih statusnya (belum, proses, selesai, atau
tidak dapat ditindaklanjuti), tulis apa yang sudah dilakukan, dan taruh buktinya dalam subfolder rekomendasi itu pada
folder "{FOLDERS[RECOMMENDATION]}", yang dikirim beserta formulir.
Status selesai memerlukan bukti; yang tidak dapat ditindaklanjuti, dan yang
belum selesai pada batas waktunya, memerlukan alasan pada kolom Alasan."""


def beside_words(beside: AskedBeside) -> str:
    """Paragraphs, as the instructions write them; "" for a form that asks for results alone."""
    told = [_ASSESSMENT] * bool(beside.items) + [_RECOMMENDATION] * bool(beside.recommendations)
    return "\n\n".join(told)
