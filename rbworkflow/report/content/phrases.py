"""A content's values as the report prints them, in Indonesian."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from rbworkflow.intake.evidence.matching import ASSESSMENT, FOLLOW_UP, RECOMMENDATION, RESULT
from rbworkflow.report.content.model import (
    Content,
    Figures,
    ReportedEvidence,
    ReportedFinding,
    ReportedIndicator,
    ReportedScore,
)
from rbworkflow.wording import amendment_in_brackets, listed, number, printed, roman

NO_DATA: Final = "Belum ada data sampai batas waktu kompilasi"
DASH: Final = "–"
_DUE: Final = ("counted", "missing", "blocked")
"""The states of what asks for a result, in contents that do not say it otherwise."""
PURPOSES: Final = {
    RESULT: "realisasi",
    FOLLOW_UP: "tindak lanjut",
    ASSESSMENT: "LKE",
    RECOMMENDATION: "tindak lanjut rekomendasi",
}
"""What evidence proves."""
_KIB: Final = 1024
_STATUS: Final = {
    "reached_early": "tercapai lebih awal",
    "begun": "mulai dikerjakan",
    "no_target": "belum ada target",
    "missing": "belum ada data",
    "blocked": "belum dihitung",
}

_MARKS: Final = {"check": "jauh di atas target", "suspicious": "capaian meragukan"}


def target_text(indicator: ReportedIndicator, figures: Figures) -> str:
    """`4`, `80–90` for a range, `Ya` for a yes/no target; a dash where no target is set."""
    if indicator["polarity"] == "rentang" and None not in (figures["target"], figures["low"], figures["high"]):
        return f"{_figure(figures['low'])}–{_figure(figures['high'])}"
    return value_text(indicator, figures["target"])


def value_text(indicator: ReportedIndicator, value: str | None) -> str:
    if indicator["kind"] == "ya_tidak" and value is not None:
        return "Ya" if value == "1.00" else "Tidak" if value == "0.00" else _figure(value)
    return _figure(value)


def _figure(value: str | None) -> str:
    """As it is where four places say it: rounded, 3,295 of 3,3 would be the whole of it and no achievement of 99,85."""
    return number(None if value is None else printed(Decimal(value)))


def achievement_text(figures: Figures) -> str:
    """The raw achievement, or in words why there is none."""
    if figures["status"] in ("counted", "reached_early") and figures["achievement"] is not None:
        return number(figures["achievement"], places=2)
    return _STATUS.get(figures["status"], DASH)


def counted_text(figures: Figures) -> str:
    """What goes into the averages; a dash for what stays out of them."""
    return score_text(figures["counted"])


def score_text(value: str | None) -> str:
    return number(value, places=2)


def standing_text(score: ReportedScore) -> str:
    """`predikat Tinggi`, and the evaluator's category where it is printed; "" where the score has neither."""
    predicate, category = score.get("predicate"), score["category_code"]
    told = [f"predikat {predicate}"] if predicate else []
    return " dan ".join([*told, *([f"kategori {category} ({score['category_label']})"] if category else [])])


def own_score_text(score: ReportedScore) -> str:
    """`87,96 (predikat Tinggi)`: the office's score as every mail, page and sheet spells it."""
    standing = standing_text(score)
    return f"{score_text(score['score'])} ({standing})" if standing else score_text(score["score"])


def weights_text(content: Content) -> str:
    """By which weights the areas' scores count, and how sure they are; "" where all count alike."""
    regime = content["regime"]
    weights = regime.get("weights", {})
    told = [f"{area['label']} {number(weights[area['code']])}" for area in content["areas"] if area["code"] in weights]
    if not told:
        return ""
    sentence = f"Nilai kantor memperhitungkan bobot {regime['area_title'].lower()}: {listed(told)}."
    return f"{sentence} {regime.get('weight_note', '')}".strip()


def span_text(short_title: str) -> str:
    """`Tahun 2025` of `Tahunan 2025`, which names a report and no span of time."""
    return short_title.replace("Tahunan ", "Tahun ")


def quarter_label(quarter: int) -> str:
    return f"TW {roman(quarter)}"


def indicator_names(content: Content) -> dict[str, str]:
    return {row["code"]: row["name"] for row in content["indicators"]}


def point_text(names: Mapping[str, str], finding: ReportedFinding) -> str:
    """`Indikator (TW II): pesan Penjelasan: ...`, as up to format 2; the code where `names` does not know it."""
    name = names.get(finding["indicator"], finding["indicator"])
    place = f"{name} ({quarter_label(finding['quarter'])})" if finding["quarter"] else name
    sentence = f"{place}: {finding['message']}" if place else finding["message"]
    return f"{sentence} Penjelasan: {finding['explanation']}" if finding["explanation"] else sentence


def amended(content: Content) -> str:
    """` (Perubahan ke-1)`, or nothing for a first report."""
    return amendment_in_brackets(content["amendment"])


def unit_name(content: Content, code: str) -> str:
    return content["office"]["units"].get(code, code)


def is_due(figures: Figures) -> bool:
    """Whether a result is asked for."""
    return figures["due_quarters"] > 0 if "due_quarters" in figures else figures["status"] in _DUE


def status_text(figures: Figures) -> str:
    """The state in words where the figures alone do not tell it."""
    return _STATUS.get(figures["status"], "")


def remark_text(indicator: ReportedIndicator) -> str:
    """The state in words, the quarters that do not count, or the mark of an achievement too far over its target."""
    total = indicator["total"]
    return status_text(total) or "; ".join(_gaps(indicator)) or _MARKS.get(total["mark"], "")


def _gaps(indicator: ReportedIndicator) -> list[str]:
    """`TW I belum dihitung`, for each due quarter whose figure does not count."""
    return [
        f"{quarter_label(cell['quarter'])} {status_text(cell)}"
        for cell in indicator["quarters"]
        if cell.get("due_quarters", 0) > cell.get("counted_quarters", 0)
    ]


def size_text(size: int | None) -> str:
    """`1 KB` for anything up to it, `34 KB`, `1,2 MB`; a dash where there is no file."""
    if size is None:
        return DASH
    return f"{-(-size // _KIB)} KB" if size < _KIB * _KIB else f"{number(Decimal(size) / _KIB / _KIB, places=1)} MB"


def extent_text(evidence: ReportedEvidence) -> str:
    """`3 halaman` or `1600 × 1200 piksel`; a dash where it is not known."""
    if evidence["page_count"]:
        return f"{evidence['page_count']} halaman"
    return f"{evidence['width']} × {evidence['height']} piksel" if evidence["width"] else DASH
