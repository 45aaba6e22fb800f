"""The cover letter (surat pengantar) and the cover: a draft's first two pages."""

from typing import Final

from rbworkflow.report.content.coverage import office_coverage
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.package_phrases import IN_PARTS, attachment_text, enclosures, evidence_sentences
from rbworkflow.report.content.phrases import amended, score_text
from rbworkflow.report.content.recap_phrases import figures_in_short, report_title
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.stamps import Stamp
from rbworkflow.report.word import tables, wordml
from rbworkflow.report.word.letterhead import cover_logo, letterhead
from rbworkflow.report.word.signatures import block, dated_reference

_OLDER: Final = (
    "Bersama laporan ini kami sampaikan pula matriks capaian dalam bentuk lembar kerja untuk memudahkan rekapitulasi."
)
"""What contents say that name no package."""
_COVERED: Final = ("REKAPITULASI PELAKSANAAN", "REFORMASI BIROKRASI", "KABUPATEN/KOTA")
_SHORTLY: Final = "Ringkasan capaian menurut penilaian mandiri adalah sebagai berikut."
_CLOSING: Final = "Demikian disampaikan. Atas perhatian Saudara, kami mengucapkan terima kasih."


def letter(content: Content, stamp: Stamp, layout: ReportLayout) -> list[str]:
    office = content["office"]
    return [
        *letterhead(content, layout),
        _reference(content, stamp, layout),
        wordml.paragraph(f"Yth. {office['recipient']['salutation']}", "Surat"),
        wordml.paragraph("di", "Surat"),
        wordml.paragraph(office["recipient"]["place"], "SuratAkhir"),
        *letter_text(content, layout),
        block(content, stamp, layout.letter_signers, width_mm=layout.portrait_mm),
        *copies(content, layout),
    ]


def subject(content: Content) -> str:
    """What the letter is about (Hal)."""
    title = content["period"]["title"]
    return f"Penyampaian {report_title(content)} {title}{amended(content)}"


def letter_text(content: Content, layout: ReportLayout) -> list[str]:
    """What the letter says, between whom it is for and who signs it."""
    return [
        wordml.paragraph(_opening(content), "SuratIsi"),
        wordml.paragraph(_SHORTLY, "SuratIsi", keep_next=True),
        _figures(content, layout),
        *_enclosed(content, layout),
        wordml.paragraph(_CLOSING, "SuratIsi", keep_next=bool(content.get("package"))),
    ]


def cover(content: Content, layout: ReportLayout, *, is_first: bool = False) -> list[str]:
    """On a page after the letter, unless it is the document's first; the office's logo above its name."""
    lines = content["office"]["letterhead"]["lines"]
    year = str(content["period"]["year"])
    told = _COVERED if "recap" in content else ("LAPORAN PELAKSANAAN", "REFORMASI BIROKRASI")
    title = [
        *told,
        content["period"]["title"].upper(),
        *filter(None, [amended(content).strip(" ()").upper()]),
    ]
    return [
        wordml.styled("", "SampulAtas", more="" if is_first else "<w:pageBreakBefore/>"),
        *(wordml.paragraph(line, "JudulSampul") for line in title),
        wordml.paragraph("", "SampulTengah"),
        *cover_logo(content, layout),
        *(wordml.paragraph(line, "Sampul") for line in [*lines, year]),
    ]


def attachment(content: Content, layout: ReportLayout) -> str:
    """How much goes with the letter (Lampiran)."""
    package = content.get("package")
    return attachment_text(package) if package else layout.attachment


def _reference(content: Content, stamp: Stamp, layout: ReportLayout) -> str:
    """The date stands at the right of the number alone, so that what the letter is about has room below it."""
    others = [
        ("Surat", ("Sifat", ":", layout.nature, "")),
        ("Surat", ("Lampiran", ":", attachment(content, layout), "")),
        ("Surat", ("Hal", ":", subject(content), "")),
    ]
    return dated_reference(content, stamp, layout) + tables.plain_table((13, 2.5, 64.5, 20), others, layout.portrait_mm)


def copies(content: Content, layout: ReportLayout) -> list[str]:
    """Who else gets the letter, at its foot."""
    package = content.get("package")
    told = package["copies"] if package else layout.copies
    named = [name.replace("{office}", content["office"]["name"]) for name in told]
    if len(named) <= 1:
        return [wordml.paragraph(f"Tembusan: {name}.", "Tembusan") for name in named]
    numbered = [wordml.item(f"{at}.", f"{name};", "TembusanButir") for at, name in enumerate(named[:-1], 1)]
    last = wordml.item(f"{len(named)}.", f"{named[-1]}.", "TembusanButir")
    return [wordml.paragraph("Tembusan:", "Tembusan"), *numbered, last]


def _enclosed(content: Content, layout: ReportLayout) -> list[str]:
    """What goes with the letter, by the names that report, mail and manifest give it, and how evidence is had."""
    package = content.get("package")
    if not package:
        return [wordml.paragraph(_OLDER, "SuratIsi")]
    *named, last = [each for each in enclosures(package) if each.number]
    rows = [*((each, ";") for each in named), (last, ".")]
    return [
        wordml.paragraph("Surat ini dilampiri:", "SuratIsi", keep_next=True),
        tables.plain_table(
            (8, 5, 87),
            [("Surat", ("", f"{each.number}.", f"{each.name}{mark}")) for each, mark in rows],
            layout.portrait_mm,
        ),
        *(wordml.paragraph(text, "SuratIsi") for text in evidence_sentences(content, package) if text != IN_PARTS),
    ]


def _opening(content: Content) -> str:
    return (
        f"{_following(content)} ini kami sampaikan {report_title(content)} {content['office']['name']} "
        f"{content['period']['title']}{amended(content)} sebagai bahan pembinaan, monitoring, dan evaluasi."
    )


def _following(content: Content) -> str:
    """The province's letter as the operator typed it: its number and date, or the whole of its name."""
    letter = content["province_letter"]
    if not letter:
        return "Bersama"
    first = letter.split()[0].casefold()
    if first != "surat":
        letter = f"surat {content['office']['province_name']} {'' if first == 'nomor' else 'Nomor '}{letter}"
    return f"Menindaklanjuti {letter}, bersama"


def _figures(content: Content, layout: ReportLayout) -> str:
    figures = [
        ("Nilai capaian", score_text(content["score"]["score"])),
        ("Kelengkapan data", office_coverage(content).text),
    ]
    if "recap" in content:
        figures = list(figures_in_short(content, content["recap"]))
    rows = [("Surat", ("", name, ":", value)) for name, value in figures]
    return tables.plain_table((8, 42, 3, 47), rows, layout.portrait_mm)
