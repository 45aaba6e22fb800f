"""BAB I to BAB IV: the office's standing paragraphs around what the content says."""

from typing import Literal

from rbworkflow.report.content.charts import quarter_chart
from rbworkflow.report.content.heading import ReportTeam
from rbworkflow.report.content.model import Content, ReportedIndicator
from rbworkflow.report.content.phrases import is_due, score_text, unit_name
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.stamps import Stamp
from rbworkflow.report.word.area_pages import area_section
from rbworkflow.report.word.assessment_pages import ACHIEVEMENT_TITLE, assessment
from rbworkflow.report.word.body import Body
from rbworkflow.report.word.evaluation import obstacles, outlook, solutions, upcoming_quarters
from rbworkflow.report.word.own_words import own_words
from rbworkflow.report.word.recap_chapters import recap_chapters
from rbworkflow.report.word.recommended import recommendations
from rbworkflow.report.word.scores import scores
from rbworkflow.report.word.signatures import block, lead
from rbworkflow.report.word.tables import TableColumn, Total
from rbworkflow.wording import counted, of_them, percent

FIRST_BOOKMARK = 100
_Group = tuple[str, Literal["unit", "area"], str]
"""Indicators that are counted together: how they are called, by which of their fields, and its value."""


def chapters(content: Content, layout: ReportLayout) -> Body:
    """All but the signatures, which alone know of the stamp."""
    body = Body(layout.portrait_mm, first_bookmark=FIRST_BOOKMARK, font=layout.font)
    _introduction(body, content)
    if "recap" in content:
        recap_chapters(body, content, content["recap"])
        return body
    _implementation(body, content)
    _evaluation(body, content)
    _closing(body, content)
    return body


def signed(content: Content, stamp: Stamp, layout: ReportLayout) -> str:
    """The block under the last chapter."""
    dated, left_lead = lead(content, stamp, layout), layout.closing_left_title
    return block(content, stamp, layout.closing_signers, width_mm=layout.portrait_mm, lead=dated, left_lead=left_lead)


def _introduction(body: Body, content: Content) -> None:
    texts = content["texts"]
    body.heading(1, "BAB I\nPENDAHULUAN")
    body.heading(2, "A. Latar Belakang")
    body.text(texts.get("latar_belakang", ""))
    own_words(body, content, "latar_belakang")
    body.heading(2, "B. Dasar Hukum")
    body.numbered(texts.get("dasar_hukum", ""))
    own_words(body, content, "dasar_hukum")
    body.heading(2, "C. Maksud dan Tujuan")
    body.text(texts.get("maksud_tujuan", ""))
    own_words(body, content, "maksud_tujuan")
    body.heading(2, "D. Ruang Lingkup")
    body.text(texts.get("ruang_lingkup", ""))
    own_words(body, content, "ruang_lingkup")
    body.heading(2, "E. Sistematika")
    body.numbered(texts.get("sistematika", ""))


def _implementation(body: Body, content: Content) -> None:
    texts = content["texts"]
    body.heading(1, "BAB II\nPELAKSANAAN REFORMASI BIROKRASI")
    body.heading(2, "A. Tim Reformasi Birokrasi")
    body.text(texts.get("pengantar_tim", ""))
    _team(body, content["team"])
    own_words(body, content, "tim")
    body.heading(2, "B. Rencana Aksi")
    body.text(texts.get("pengantar_rencana_aksi", ""))
    _plan(body, content)
    own_words(body, content, "rencana_aksi")
    regime = content["regime"]
    body.heading(2, f"C. Pelaksanaan dan Capaian per {regime['area_title']}")
    body.text(texts.get("pengantar_capaian", ""))
    if (quarters := quarter_chart(content)) is not None:
        body.figure(quarters)
    own_words(body, content, "capaian")
    usual = [area for area in content["areas"] if not area["is_extra"]]
    for position, area in enumerate(usual, 1):
        area_section(body, content, area, title=f"{position}. {area['label']}")
        own_words(body, content, area["code"])
    if regime["extra_title"]:
        _extra(body, content)


def _extra(body: Body, content: Content) -> None:
    """The areas beside the others, in a chapter of their own; each under its name where there are several."""
    title, texts = content["regime"]["extra_title"], content["texts"]
    extra = [area for area in content["areas"] if area["is_extra"]]
    body.heading(2, f"D. {title}")
    body.text(texts.get("pengantar_tambahan", "") if extra else f"Rencana aksi tidak memuat {title}.")
    for position, area in enumerate(extra, 1):
        area_section(body, content, area, title=f"{position}. {area['label']}" if len(extra) > 1 else "")
        own_words(body, content, area["code"])


def _team(body: Body, team: ReportTeam) -> None:
    body.table_caption(f"Susunan Tim Reformasi Birokrasi ({team['decree']})")
    members = [(str(position), line["position"], line["holder"]) for position, line in enumerate(team["members"], 1)]
    body.table(
        [TableColumn("No.", 6, "SelTengah"), TableColumn("Kedudukan dalam Tim", 42), TableColumn("Jabatan", 52)],
        members,
        numbered=False,
    )


def _plan(body: Body, content: Content) -> None:
    """How many indicators each unit and each area answers for."""
    plan, rows = content["plan"], content["indicators"]
    kept = [row for row in rows if None not in row["semesters"][-1:]]
    due = sum(is_due(row["total"]) for row in kept)
    body.text(
        f"Laporan ini mengacu pada rencana aksi Tahun {plan['year']} versi {plan['number']} yang memuat "
        f"{counted(len(kept), 'indikator')}, {of_them(due, len(kept))} memiliki target pada "
        f"{content['period']['title']}.{_plans_of_halves(content)}{_dropped(content, len(rows) - len(kept))}"
    )
    for told in content["exceptions"]:
        body.text(told)
    body.table_caption("Jumlah indikator menurut penanggung jawab")
    _counts(
        body,
        "Penanggung Jawab",
        [(unit_name(content, code), "unit", code) for code in _unit_codes(content)],
        rows,
    )
    areas = content["regime"]["area_title"]
    body.table_caption(f"Jumlah indikator menurut {areas.lower()}")
    _counts(body, areas, [(area["label"], "area", area["code"]) for area in content["areas"]], rows)


def _unit_codes(content: Content) -> list[str]:
    """The office's units, then those that left it in mid-year and have indicators in the report."""
    return list(dict.fromkeys([*content["office"]["units"], *(row["unit"] for row in content["indicators"])]))


def _plans_of_halves(content: Content) -> str:
    """Which version each semester was measured against, where they differ."""
    versions = [half["plan"]["number"] for half in content["semesters"]]
    if len(set(versions)) <= 1:
        return ""
    told = [
        f"{half['short_title']} mengikuti versi {number}"
        for half, number in zip(content["semesters"], versions, strict=True)
    ]
    return f" Target {' dan target '.join(told)}, sebagaimana disetujui."


def _dropped(content: Content, count: int) -> str:
    """The indicators that only the first semester's version had."""
    if not count:
        return ""
    return (
        f" Selain itu, {counted(count, 'indikator')} yang tidak lagi dimuat dalam versi tersebut tetap dilaporkan "
        f"menurut {content['semesters'][0]['short_title']}."
    )


def _counts(body: Body, title: str, groups: list[_Group], rows: list[ReportedIndicator]) -> None:
    def counted(number: int, label: str, members: list[ReportedIndicator]) -> tuple[str, ...]:
        activities = {row["activity"] for row in members}
        counts = (len(activities), len(members), sum(is_due(row["total"]) for row in members))
        return (str(number) if number else "", label, *map(str, counts))

    lines = [
        counted(number, label, [row for row in rows if row[key] == code])
        for number, (label, key, code) in enumerate(groups, 1)
    ]
    columns = [
        TableColumn("No.", 6, "SelTengah"),
        TableColumn(title, 52),
        TableColumn("Kegiatan", 12, "SelTengah"),
        TableColumn("Indikator", 13, "SelTengah"),
        TableColumn("Memiliki Target pada Periode Ini", 17, "SelTengah"),
    ]
    body.table(columns, [*lines, Total(counted(0, "Jumlah", rows))], numbered=False)


def _evaluation(body: Body, content: Content) -> None:
    body.heading(1, "BAB III\nMONITORING DAN EVALUASI")
    body.heading(2, "A. Hasil Penilaian Mandiri")
    if content.get("assessment"):
        body.heading(3, ACHIEVEMENT_TITLE)
    scores(body, content)
    assessment(body, content)
    own_words(body, content, "penilaian_mandiri")
    body.heading(2, "B. Kendala")
    obstacles(body, content)
    own_words(body, content, "kendala")
    body.heading(2, "C. Solusi dan Tindak Lanjut")
    solutions(body, content)
    own_words(body, content, "solusi")
    body.heading(2, "D. Tindak Lanjut Rekomendasi Periode Lalu")
    recommendations(body, content, is_followed=not upcoming_quarters(content))
    own_words(body, content, "rekomendasi")
    body.heading(2, "E. Rencana Periode Berikutnya")
    outlook(body, content)
    own_words(body, content, "rencana_berikutnya")


def _closing(body: Body, content: Content) -> None:
    score = content["score"]
    body.heading(1, "BAB IV\nPENUTUP")
    body.heading(2, "A. Kesimpulan")
    body.text(content["texts"].get("penutup_kesimpulan", ""))
    if score["score"] is not None:
        body.text(
            f"Menurut penilaian mandiri, nilai capaian pada {content['period']['title']} adalah "
            f"{score_text(score['score'])} dengan kelengkapan data {percent(score['coverage'])}."
        )
    own_words(body, content, "kesimpulan")
    body.heading(2, "B. Saran")
    body.text(content["texts"].get("penutup_saran", ""))
    own_words(body, content, "saran")
