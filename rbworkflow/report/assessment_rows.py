"""The self-assessment for machines: one record for each item, numbers as numbers."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from rbworkflow.report.content.assessed import ReportedAnswer
from rbworkflow.report.content.assessed_phrases import STATES
from rbworkflow.report.content.model import Content

SHEET: Final = "LKE"
TITLES: Final = (
    "tahun_lke",
    "versi_lke",
    "kode_butir",
    "bagian",
    "kode_area",
    "kode_unit",
    "pertanyaan",
    "kriteria",
    "jenis_jawaban",
    "bobot",
    "jawaban",
    "nilai_jawaban",
    "nilai_lke",
    "alasan",
    "keadaan_jawaban",
    "jumlah_data_dukung",
    "nama_data_dukung",
    "jawaban_evaluator",
    "nilai_jawaban_evaluator",
    "catatan_evaluator",
)
NUMBERS: Final = ("bobot", "nilai_jawaban", "nilai_lke", "nilai_jawaban_evaluator")
COUNTS: Final = ("tahun_lke", "versi_lke", "jumlah_data_dukung")
WIDE: Final = ("pertanyaan", "kriteria", "nama_data_dukung", "catatan_evaluator")
_ANSWERED: Final = "terjawab"


def assessment_rows(content: Content) -> Iterator[tuple[object, ...]]:
    """In the order of TITLES; none where the content has no self-assessment."""
    made = content.get("assessment")
    if made is not None:
        for each in made["items"]:
            yield (made["year"], made["number"], *_item(each))


def _item(each: ReportedAnswer) -> tuple[object, ...]:
    return (
        each["code"],
        each["part"],
        each["area"],
        each["unit"],
        each["question"],
        each["criterion"],
        each["kind"],
        _number(each["weight"]),
        each["answer"],
        _number(each["value"]),
        _number(each["points"]),
        each["reason"],
        STATES[each["state"]] or _ANSWERED,
        each["evidence_count"],
        "\n".join(each["evidence_names"]),
        each["evaluator_answer"],
        _number(each["evaluator_value"]),
        each["evaluator_note"],
    )


def _number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
