import re

import pytest

from rbworkflow.intake.evidence.matching import kinds_of
from rbworkflow.report.content.heading import OF_RECAP, VARIANTS

NAMED_INSTRUMENTS = {
    "81",
    "105",
    "25",
    "3",
    "26",
    "14",
    "21",
    "612/ORT.04-Kpt/05/KPU/XII/2020",
    "314/ORT.07-Kpt/01/KPU/V/2021",
}
CHAPTERS = (
    "latar_belakang",
    "maksud_tujuan",
    "ruang_lingkup",
    "sistematika",
    "kata_pengantar",
    "penutup_kesimpulan",
    "penutup_saran",
    "catatan_penilaian_mandiri",
)


@pytest.mark.parametrize("name", CHAPTERS)
def test_the_report_has_its_standing_paragraphs(office, name):
    assert office.texts[name].strip().endswith((".", ";"))


def test_texts_ask_only_for_the_office_the_period_and_the_regimes_words(office):
    standing = {key: text for key, text in office.texts.items() if not key.removeprefix(OF_RECAP).startswith(VARIANTS)}

    assert asked_by(standing, of_recap=False) == {"office", "period", "areas", "scope", "extra", "year"}
    assert asked_by(standing, of_recap=True) == {"areas", "office", "offices", "period"}


def asked_by(texts, *, of_recap):
    wanted = [text for key, text in texts.items() if key.startswith(OF_RECAP) is of_recap]
    return {word for text in wanted for word in re.findall(r"\{(\w*)\}", text)}


def test_no_text_calls_a_point_a_finding_of_an_auditor_or_claims_a_decree_for_the_outline(office):
    for text in office.texts.values():
        assert "temuan" not in text.casefold()
        assert "sesuai kpt" not in text.casefold()


def test_only_instruments_known_for_certain_are_named_as_legal_basis(office):
    lines = office.legal_basis_text(2026).splitlines()
    named = {number for line in lines for number in re.findall(r"Nomor (\S+)", line)}

    assert len(lines) == 7
    assert named == NAMED_INSTRUMENTS


def test_every_kind_of_evidence_is_shown_by_its_own_label_and_by_each_of_its_words(office):
    for kind in office.evidence_kinds:
        assert kinds_of(kind.label, office.evidence_kinds) == (kind.code,)
        for word in kind.words:
            assert kinds_of(word, office.evidence_kinds) == (kind.code,)
        assert kinds_of(kind.code, office.evidence_kinds) == (kind.code,)
