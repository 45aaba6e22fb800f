"""BAB III's sections: scores, obstacles, solutions and follow-up, recommendations, the next period."""

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Final

from rbworkflow.report.content.comparisons import comparisons
from rbworkflow.report.content.phrases import DASH, quarter_label, score_text, target_text
from rbworkflow.report.content.report_content import Content
from rbworkflow.report.word.body import Body
from rbworkflow.report.word.tables import Column, Total
from rbworkflow.wording import percent

_NUMBER: Final = Column("No.", 5, "SelTengah")
_NO_OBSTACLES: Final = "Tidak ada kendala yang dilaporkan oleh subbagian pada periode ini."
_NO_SOLUTIONS: Final = "Tidak ada tindak lanjut yang dilaporkan oleh subbagian pada periode ini."
_NO_RECOMMENDATIONS: Final = "Tidak ada rekomendasi periode lalu yang tercatat untuk ditindaklanjuti."
_NO_TARGETS: Final = "Target periode berikutnya mengikuti rencana aksi tahun berikutnya."


def scores(body: Body, content: Content) -> None:
    """The areas' scores with their coverage, the office's, and what such a score is."""
    is_annual = content["kind"] == "annual"
    area_title = content["regime"]["area_title"]
    body.caption(f"Nilai capaian per {area_title.lower()} (penilaian mandiri)")
    halves = [Column(half["short_title"], 12.5, "SelKanan", group="Nilai") for half in content["semesters"]]
    columns = [
        Column("No.", 6, "SelTengah"),
        Column(area_title, 29 if is_annual else 43),
        Column("Indikator Jatuh Tempo", 12, "SelTengah"),
        Column("Memiliki Data", 12, "SelTengah"),
        Column("Kelengkapan", 15.5, "SelKanan"),
        *halves,
        Column("Setahun", 12, "SelKanan", group="Nilai") if is_annual else Column("Nilai", 12, "SelKanan"),
    ]
    body.table(
        columns, [_area_row(position, area) for position, area in enumerate(content["areas"], 1)] + [_sum(content)]
    )
    body.text(_office_sentence(content))
    comparisons(body, content)
    body.text(content["texts"].get("catatan_penilaian_mandiri", ""))


def obstacles(body: Body, content: Content) -> None:
    rows = [row for row in content["indicators"] if row["obstacle"]]
    if not rows:
        return body.text(content["texts"].get("tanpa_kendala") or _NO_OBSTACLES)
    lines = [(str(position), row["name"], row["obstacle"]) for position, row in enumerate(rows, 1)]
    return body.table([_NUMBER, Column("Indikator", 38), Column("Kendala", 57)], lines)


def solutions(body: Body, content: Content) -> None:
    """What was done, and what is still to be done: by whom and until when."""
    rows = [row for row in content["indicators"] if row["solution"] or row["follow_up"]]
    if not rows:
        return body.text(_NO_SOLUTIONS)
    columns = [
        _NUMBER,
        Column("Indikator", 21),
        Column("Solusi yang Telah Dilakukan", 21),
        Column("Rencana Tindak Lanjut", 22),
        Column("Penanggung Jawab", 18.5),
        Column("Batas Waktu", 12.5),
    ]
    names = ("name", "solution", "follow_up", "follow_up_pic", "follow_up_due")
    lines = [(str(position), *(row[name] or DASH for name in names)) for position, row in enumerate(rows, 1)]
    return body.table(columns, lines)


def recommendations(body: Body, content: Content) -> None:
    rows = content["recommendations"]
    if not rows:
        return body.text(_NO_RECOMMENDATIONS)
    names = {row["code"]: row["name"] for row in content["indicators"]}
    columns = [
        _NUMBER,
        Column("Rekomendasi", 29),
        Column("Indikator yang Menjawab", 25),
        Column("Tindak Lanjut dan Data Dukung", 26),
        Column("Status", 15),
    ]
    return body.table(columns, [_recommendation(position, row, names) for position, row in enumerate(rows, 1)])


def _recommendation(position: int, row: Content, names: Mapping[str, str]) -> tuple[str, ...]:
    proof = f"Data dukung: {row['evidence']}" if row["evidence"] else ""
    return (
        str(position),
        f"{row['code']}: {row['text']}",
        "\n".join(names[code] for code in row["indicators"] if code in names) or DASH,
        "\n".join(filter(None, (row["follow_up"], proof))) or DASH,
        row["status"],
    )


def outlook(body: Body, content: Content) -> None:
    """The standing paragraph and the next quarters' targets."""
    quarters = sorted({row["quarter"] for row in content["next"] if row["target"] is not None})
    body.text(content["texts"].get("rencana_periode_berikut") or ("" if quarters else _NO_TARGETS))
    if not quarters:
        return None
    columns = [
        _NUMBER,
        Column("Indikator", 60),
        Column("Satuan", 15, "SelTengah"),
        *(Column(quarter_label(quarter), 10, "SelKanan", group="Target") for quarter in quarters),
    ]
    body.caption("Target triwulan berikutnya")
    return body.table(columns, _target_rows(content, quarters))


def _target_rows(content: Content, quarters: list[int]) -> Iterable[tuple[str, ...]]:
    known = {row["code"]: row for row in content["indicators"]}
    planned = [row for row in content["next"] if row["target"] is not None and row["indicator"] in known]
    planned.sort(key=lambda row: (known[row["indicator"]]["position"], row["indicator"], row["quarter"]))
    for position, (code, cells) in enumerate(groupby(planned, key=lambda row: str(row["indicator"])), 1):
        row = known[code]
        targets = {cell["quarter"]: target_text(row, row["quarters"][0] | cell) for cell in cells}
        yield (str(position), row["name"], row["measure"], *(targets.get(quarter, DASH) for quarter in quarters))


def _area_row(position: int, area: Content) -> tuple[str, ...]:
    return (
        str(position),
        area["label"],
        str(area["due_count"]),
        str(area["counted_count"]),
        percent(area["coverage"]),
        *(score_text(half["score"]) for half in area["semesters"]),
        score_text(area["score"]),
    )


def _sum(content: Content) -> Total:
    areas, score = content["areas"], content["score"]
    figures = (
        "",
        content["office"]["name"],
        str(sum(area["due_count"] for area in areas)),
        str(sum(area["counted_count"] for area in areas)),
        percent(score["coverage"]),
        *(score_text(half["score"]) for half in content["semesters"]),
        score_text(score["score"]),
    )
    return Total(figures)


def _office_sentence(content: Content) -> str:
    score, office, period = content["score"], content["office"]["name"], content["period"]["title"]
    if score["score"] is None:
        return f"Nilai capaian {office} pada {period} belum dapat dihitung karena belum ada indikator yang jatuh tempo."
    label = f" dengan kategori {score['category_code']} ({score['category_label']})" if score["category_code"] else ""
    return (
        f"Nilai capaian {office} pada {period} menurut penilaian mandiri adalah {score_text(score['score'])}{label}. "
        f"Nilai tersebut didasarkan pada {percent(score['coverage'])} dari indikator yang jatuh tempo."
    )
