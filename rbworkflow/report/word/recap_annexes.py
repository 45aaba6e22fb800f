"""A recap's annexes, on pages laid on their side: every office by area, common codes, obstacles, what goes with it."""

from collections.abc import Iterator
from itertools import groupby

from rbworkflow.report.content.model import Content
from rbworkflow.report.content.phrases import DASH, score_text
from rbworkflow.report.content.recap import Recap
from rbworkflow.report.content.recap_phrases import lowest_in_words, no_obstacles, office_names
from rbworkflow.report.word.body import Body
from rbworkflow.report.word.tables import KeptTogether, TableColumn, Total

NUMBER = TableColumn("No.", 4, "SelTengah")
NO_COMMON_CODES = (
    "Tidak ada indikator berkode bersama dalam paket yang diterima. Capaian indikator hanya dapat dibandingkan "
    "antarkantor apabila rencana aksi setiap kantor memuat kode bersama yang sama; nilai setiap kantor per area tetap "
    "tercantum pada lampiran sebelumnya."
)


def recap_annexes(body: Body, content: Content, recap: Recap) -> None:
    """All but what goes to the province above with it."""
    title, period = content["regime"]["area_title"].upper(), content["period"]["title"].upper()
    body.heading(1, f"LAMPIRAN I\nNILAI SETIAP KANTOR PER {title} {period}")
    _by_area(body, content, recap)
    body.heading(1, "LAMPIRAN II\nINDIKATOR MENURUT KODE BERSAMA", same_page=not recap["codes"])
    _codes(body, recap)
    body.heading(1, "LAMPIRAN III\nKENDALA DAN SOLUSI", same_page=not recap["obstacles"])
    _obstacles(body, content, recap)


def _by_area(body: Body, content: Content, recap: Recap) -> None:
    width = 62 / max(1, len(recap["areas"]))
    columns = [
        NUMBER,
        TableColumn("Kantor", 26),
        *(TableColumn(area["code"], width, "SelKanan") for area in recap["areas"]),
        TableColumn("Nilai", 8, "SelKanan"),
    ]
    rows = [
        (
            str(at),
            each["name"],
            *(score_text(each["areas"].get(area["code"])) for area in recap["areas"]),
            score_text(each["score"]),
        )
        for at, each in enumerate(recap["offices"], 1)
    ]
    means = (*(area["mean"] for area in recap["areas"]), content["score"]["score"])
    mean = Total(("", "Rata-rata", *map(score_text, means)))
    legend = "; ".join(f"{area['code']}: {area['label']}" for area in recap["areas"])
    body.table(columns, [*rows, mean], keeping=KeptTogether((f"{legend}.",)))


def _codes(body: Body, recap: Recap) -> None:
    if not recap["codes"]:
        body.text(NO_COMMON_CODES)
        return
    columns = [
        NUMBER,
        TableColumn("Kode", 9),
        TableColumn("Indikator", 42),
        TableColumn("Kantor", 7, "SelTengah"),
        TableColumn("Rata-rata", 8, "SelKanan"),
        TableColumn("Terendah", 8, "SelKanan"),
        TableColumn("Kantor dengan Capaian Terendah", 22),
    ]
    rows = [
        (
            str(at),
            each["code"],
            each["name"],
            str(each["office_count"]),
            score_text(each["mean"]),
            score_text(each["lowest"]),
            lowest_in_words(recap, each["lowest_offices"], each["office_count"]),
        )
        for at, each in enumerate(recap["codes"], 1)
    ]
    body.table(columns, rows, keeping=KeptTogether(("Capaian yang diperhitungkan, dalam persen.",)))


def _obstacles(body: Body, content: Content, recap: Recap) -> None:
    if not recap["obstacles"]:
        body.text(no_obstacles(content))
        return
    columns = [
        NUMBER,
        TableColumn("Kode", 7),
        TableColumn("Indikator", 19),
        TableColumn("Kantor", 14),
        TableColumn("Kendala", 20),
        TableColumn("Solusi", 20),
        TableColumn("Rencana Tindak Lanjut", 16),
    ]
    body.table(columns, _obstacle_rows(recap))


def _obstacle_rows(recap: Recap) -> Iterator[tuple[str, ...] | str]:
    """Each area's under its name."""
    names, number = office_names(recap), 0
    for area, told in groupby(recap["obstacles"], key=lambda each: each["area"]):
        yield area
        for each in told:
            number += 1
            words = (each["obstacle"], each["solution"], each["follow_up"])
            code = each["common_code"] or each["code"]
            office = names.get(each["office"], each["office"])
            yield (str(number), code, each["indicator"], office, *(text or DASH for text in words))
