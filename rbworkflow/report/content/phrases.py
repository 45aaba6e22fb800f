"""A content's values as the report prints them, in Indonesian."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from rbworkflow.intake.evidence.matching import FOLLOW_UP, RESULT
from rbworkflow.report.content.model import Content, Figures, ReportedEvidence, ReportedFinding, ReportedIndicator
from rbworkflow.wording import number, roman

NO_DATA: Final = "Belum ada data sampai batas waktu kompilasi"
DASH: Final = "–"
DUE: Final = ("counted", "missing", "blocked")
"""The states of what asks for a result."""
PURPOSES: Final = {RESULT: "realisasi", FOLLOW_UP: "tindak lanjut"}
"""What evidence proves."""
_KIB: Final = 1024
_STATUS: Final = {
    "reached_early": "tercapai lebih awal",
    "no_target": "belum ada target",
    "missing": "belum ada data",
    "blocked": "belum dihitung",
}

_MARKS: Final = {"check": "jauh di atas target", "suspicious": "capaian meragukan"}


def target_text(indicator: ReportedIndicator, figures: Figures) -> str:
    """`4`, `80–90` for a range, `Ya` for a yes/no target; a dash where no target is set."""
    if indicator["polarity"] == "rentang" and None not in (figures["target"], figures["low"], figures["high"]):
        return f"{number(figures['low'])}–{number(figures['high'])}"
    return value_text(indicator, figures["target"])


def value_text(indicator: ReportedIndicator, value: str | None) -> str:
    if indicator["kind"] == "ya_tidak" and value is not None:
        return "Ya" if value == "1.00" else "Tidak" if value == "0.00" else number(value)
    return number(value)


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


def quarter_label(quarter: int) -> str:
    return f"TW {roman(quarter)}"


def indicator_names(content: Content) -> dict[str, str]:
    return {row["code"]: row["name"] for row in content["indicators"]}


def point_text(names: Mapping[str, str], finding: ReportedFinding) -> str:
    """`Indikator (TW II): pesan Penjelasan: ...`; the code where `names` does not know the indicator."""
    name = names.get(finding["indicator"], finding["indicator"])
    place = f"{name} ({quarter_label(finding['quarter'])})" if finding["quarter"] else name
    sentence = f"{place}: {finding['message']}" if place else finding["message"]
    return f"{sentence} Penjelasan: {finding['explanation']}" if finding["explanation"] else sentence


def amended(content: Content) -> str:
    """` (Perubahan ke-1)`, or nothing for a first report."""
    return f" (Perubahan ke-{content['amendment']})" if content["amendment"] else ""


def unit_name(content: Content, code: str) -> str:
    return content["office"]["units"].get(code, code)


def is_due(indicator: ReportedIndicator) -> bool:
    """Whether the period asks for a result."""
    return indicator["total"]["status"] in DUE


def status_text(figures: Figures) -> str:
    """The state in words where the figures alone do not tell it."""
    return _STATUS.get(figures["status"], "")


def remark_text(figures: Figures) -> str:
    """The state in words, or the mark of an achievement too far over its target to pass unseen."""
    return status_text(figures) or _MARKS.get(figures["mark"], "")


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
