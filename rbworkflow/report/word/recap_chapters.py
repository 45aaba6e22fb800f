"""BAB II to BAB IV of a province's recap: who sent what, what it comes to, and what follows."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from rbworkflow.report.content.charts import area_chart, comparison_chart
from rbworkflow.report.content.coverage import area_coverage
from rbworkflow.report.content.model import Content, DecimalText
from rbworkflow.report.content.phrases import DASH, score_text, span_text
from rbworkflow.report.content.recap import Recap, RecapObstacle, RecapOffice
from rbworkflow.report.content.recap_phrases import (
    day_text,
    late_count,
    lowest_in_words,
    named_offices,
    no_obstacles,
    ranking_note,
    state_chart,
    state_counts,
    state_text,
    without_data,
)
from rbworkflow.report.word.body import Body
from rbworkflow.report.word.own_words import own_words
from rbworkflow.report.word.tables import KeptTogether, TableColumn, Total
from rbworkflow.wording import counted, listed, number, percent

NUMBER: Final = TableColumn("No.", 6, "SelTengah")
_COLUMNS: Final = (
    "Kelengkapan: bagian triwulan jatuh tempo yang berdata. Data dukung: bagian indikator jatuh tempo yang memiliki "
    "data dukung. Tanda – berarti tidak ada dalam paketnya."
)


def recap_chapters(body: Body, content: Content, recap: Recap) -> None:
    """What comes after the introduction."""
    _sending(body, content, recap)
    _results(body, content, recap)
    _closing(body, content)


def _sending(body: Body, content: Content, recap: Recap) -> None:
    body.heading(1, "BAB II\nPENYAMPAIAN LAPORAN KABUPATEN/KOTA")
    body.heading(2, "A. Keadaan Penyampaian")
    body.text(content["texts"].get("pengantar_penyampaian", ""))
    body.table_caption("Jumlah kantor menurut keadaan paketnya")
    rows = [(str(at), label, str(count)) for at, (label, count) in enumerate(state_counts(recap).items(), 1)]
    columns = [NUMBER, TableColumn("Keadaan", 64), TableColumn("Kantor", 30, "SelTengah")]
    every = Total(("", "Jumlah", str(len(recap["offices"]))))
    body.table(columns, [*rows, every], numbered=False, keeping=KeptTogether(is_whole=True))
    body.text(f"Paket yang masuk sesudah batas waktu: {late_count(recap)}.")
    if (chart := state_chart(content, recap)) is not None:
        body.figure(chart)
    body.heading(2, "B. Keadaan Setiap Kantor")
    _offices(body, recap)
    body.heading(2, "C. Kantor yang Datanya Belum Lengkap")
    _lacking(body, content, recap)


def _offices(body: Body, recap: Recap) -> None:
    body.table_caption("Paket laporan setiap kantor")
    columns = [
        NUMBER,
        TableColumn("Kantor"),
        TableColumn("Keadaan"),
        TableColumn("Masuk"),
        TableColumn("Nomor Surat"),
        TableColumn("Tanda Terima"),
    ]
    body.table(columns, [_office(at, each) for at, each in enumerate(recap["offices"], 1)], numbered=False)
    for office in recap["offices"]:
        for note in office["notes"]:
            body.text(f"{office['name']}: {note}.")


def _office(place: int, office: RecapOffice) -> tuple[str, ...]:
    numbers = (office["letter_number"] or DASH, office["receipt_number"] or DASH)
    return (str(place), office["name"], state_text(office), day_text(office), *numbers)


def _lacking(body: Body, content: Content, recap: Recap) -> None:
    told = without_data(recap)
    if not told:
        body.text(content["texts"].get("tanpa_kekurangan", ""))
        return
    body.table_caption("Kantor yang datanya belum lengkap dan apa yang belum ada")
    rows = [(str(at), each["name"], "; ".join(each["lacking"])) for at, each in enumerate(told, 1)]
    body.table([NUMBER, TableColumn("Kantor", 40), TableColumn("Yang Belum Ada", 54)], rows, numbered=False)


def _results(body: Body, content: Content, recap: Recap) -> None:
    texts, areas = content["texts"], content["regime"]["area_title"]
    body.heading(1, "BAB III\nHASIL REKAPITULASI")
    body.heading(2, "A. Nilai dan Kelengkapan")
    body.text(texts.get("pengantar_nilai", ""))
    _scores(body, content, recap)
    body.text(texts.get("catatan_penilaian_mandiri", ""))
    own_words(body, content, "penilaian_mandiri")
    body.heading(2, f"B. Capaian per {areas}")
    _areas(body, content, recap)
    own_words(body, content, "capaian")
    body.heading(2, "C. Kendala dan Solusi")
    _obstacles(body, content, recap)
    own_words(body, content, "kendala")


def _scores(body: Body, content: Content, recap: Recap) -> None:
    """Each office beside what it reported before; the mean below."""
    earlier = next((each["period"] for each in content["comparisons"]), "")
    before = [TableColumn(title, 9, "SelKanan", group=span_text(earlier)) for title in ("Nilai", "Selisih") if earlier]
    ranked = [TableColumn("Peringkat", 12, "SelTengah")] if recap["is_ranked"] else []
    columns = [
        NUMBER,
        TableColumn("Kantor"),
        TableColumn("Nilai", 8.5, "SelKanan"),
        *before,
        TableColumn("Kelengkapan", 14.5, "SelKanan"),
        TableColumn("Data Dukung", 10, "SelKanan"),
        TableColumn("LKE", 8, "SelKanan"),
        *ranked,
    ]
    rows = [
        tuple(_score(at, each, has_before=bool(before), recap=recap)) for at, each in enumerate(recap["offices"], 1)
    ]
    body.table_caption("Nilai (penilaian mandiri) dan kelengkapan setiap kantor")
    notes = list(filter(None, (_COLUMNS, ranking_note(recap))))
    body.table(
        columns,
        [*rows, Total(_mean(content, recap, has_before=bool(before)))],
        numbered=False,
        keeping=KeptTogether(notes),
    )


def _score(place: int, office: RecapOffice, *, has_before: bool, recap: Recap) -> Iterator[str]:
    yield from (str(place), office["name"], score_text(office["score"]))
    if has_before:
        yield from (score_text(office["before"]), change(office["score"], office["before"]))
    yield from (percent(office["coverage"]), percent(office["evidence"]), score_text(office["assessment"]))
    if recap["is_ranked"]:
        yield DASH if office["rank"] is None else str(office["rank"])


def _mean(content: Content, recap: Recap, *, has_before: bool) -> Iterator[str]:
    score = content["score"]
    yield from ("", "Rata-rata", score_text(score["score"]))
    if has_before:
        before = content["comparisons"][0]["score"]
        yield from (score_text(before), change(score["score"], before))
    yield from (percent(score["coverage"]), "", "")
    if recap["is_ranked"]:
        yield ""


def change(now: DecimalText, before: DecimalText) -> str:
    """In points with its sign; a dash where either is not known."""
    if now is None or before is None:
        return DASH
    points = Decimal(now) - Decimal(before)
    return f"{'+' if points > 0 else '−' if points < 0 else ''}{number(abs(points), places=2)}"


def _areas(body: Body, content: Content, recap: Recap) -> None:
    title = content["regime"]["area_title"]
    columns = [
        NUMBER,
        TableColumn(title),
        TableColumn("Kantor", 9, "SelTengah"),
        TableColumn("Rata-rata", 11, "SelKanan"),
        TableColumn("Terendah", 11, "SelKanan"),
        TableColumn("Kantor dengan Nilai Terendah"),
        TableColumn("Kelengkapan", 14.5, "SelKanan"),
    ]
    coverages = {area["code"]: area_coverage(area).share for area in content["areas"]}
    rows = [
        (
            str(at),
            area["label"],
            str(area["office_count"]),
            score_text(area["mean"]),
            score_text(area["lowest"]),
            lowest_in_words(recap, area["lowest_offices"], area["office_count"]),
            percent(coverages.get(area["code"])),
        )
        for at, area in enumerate(recap["areas"], 1)
    ]
    body.table_caption(f"Nilai per {title.lower()} (penilaian mandiri) dari seluruh kantor")
    body.table(columns, rows, numbered=False)
    if (chart := area_chart(content)) is not None:
        body.figure(chart)
    _below(body, content, recap)
    _compared(body, content, recap)


def _below(body: Body, content: Content, recap: Recap) -> None:
    """The offices under the threshold, all of them by name."""
    title, threshold = content["regime"]["area_title"], score_text(recap["threshold"])
    rows = [
        (area["label"], str(len(area["below"])), named_offices(recap, area["below"], len(area["below"])))
        for area in recap["areas"]
        if area["below"]
    ]
    if not rows:
        body.text(f"Tidak ada kantor dengan nilai {title.lower()} di bawah {threshold}.")
        return
    body.table_caption(f"Kantor dengan nilai di bawah {threshold} menurut {title.lower()}")
    columns = [NUMBER, TableColumn(title, 34), TableColumn("Kantor", 10, "SelTengah"), TableColumn("Nama Kantor", 50)]
    body.table(columns, [(str(at), *row) for at, row in enumerate(rows, 1)], numbered=False)


def _compared(body: Body, content: Content, recap: Recap) -> None:
    told = content["comparisons"]
    titles = listed([span_text(each["period"]) for each in told])
    if all(each["score"] is None for each in told):
        body.text(f"Perbandingan dengan {titles}: belum ada data." if told else "")
        return
    now, before = (sum(each[name] is not None for each in recap["offices"]) for name in ("score", "before"))
    body.text(
        f"Perbandingan rata-rata dengan {titles} memakai nilai {counted(before, 'kantor')} pada periode itu dan "
        f"{counted(now, 'kantor')} pada periode ini."
    )
    if (chart := comparison_chart(content)) is not None:
        body.figure(chart)


def _obstacles(body: Body, content: Content, recap: Recap) -> None:
    """How many there are in each area; their words are in the annex."""
    if not recap["obstacles"]:
        body.text(no_obstacles(content))
        return
    body.text(content["texts"].get("pengantar_kendala", ""))
    by_area: dict[str, list[RecapObstacle]] = {}
    for each in recap["obstacles"]:
        by_area.setdefault(each["area"], []).append(each)
    rows = [(str(at), area, *_counts(told)) for at, (area, told) in enumerate(by_area.items(), 1)]
    columns = [
        NUMBER,
        TableColumn(content["regime"]["area_title"], 46),
        TableColumn("Kendala", 16, "SelTengah"),
        TableColumn("Disertai Solusi", 16, "SelTengah"),
        TableColumn("Kantor", 16, "SelTengah"),
    ]
    body.table_caption("Jumlah kendala dan solusi yang dilaporkan")
    body.table(columns, [*rows, Total(("", "Jumlah", *_counts(recap["obstacles"])))], numbered=False)


def _counts(told: list[RecapObstacle]) -> tuple[str, str, str]:
    hindered = [each for each in told if each["obstacle"]]
    solved, offices = sum(bool(each["solution"]) for each in hindered), {each["office"] for each in told}
    return str(len(hindered)), str(solved), str(len(offices))


def _closing(body: Body, content: Content) -> None:
    texts = content["texts"]
    body.heading(1, "BAB IV\nPENUTUP")
    body.heading(2, "A. Kesimpulan")
    body.text(texts.get("penutup_kesimpulan", ""))
    own_words(body, content, "kesimpulan")
    body.heading(2, "B. Saran")
    body.text(texts.get("penutup_saran", ""))
    own_words(body, content, "saran")
