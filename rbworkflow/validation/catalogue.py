"""The catalogue of rules for people: docs/rules.md, written from config/rules.toml and config/plan.toml.

`python -m rbworkflow.validation.catalogue > docs/rules.md`
"""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from rbworkflow.finding import Severity
from rbworkflow.office import load_office
from rbworkflow.office.rules import Rule
from rbworkflow.plan.policy import QualityTest, load_plan_policy
from rbworkflow.plan.quality import SIDES
from rbworkflow.settings import Settings
from rbworkflow.validation.assessment_rules import CHECKS
from rbworkflow.wording import number

HEADING = """# Aturan pemeriksaan

Dibuat dari `config/rules.toml` dan `config/plan.toml`; jangan disunting di sini. Aturan R memeriksa angka dan
keterangannya, aturan I diperiksa ketika formulir dan berkasnya dibaca, aturan L memeriksa jawaban penilaian mandiri
(LKE), aturan T tindak lanjut rekomendasi evaluasi provinsi. Setiap sel mendapat paling banyak satu hal yang perlu
dilengkapi, yaitu yang paling berat.

- **wajib diperbaiki**: angkanya tidak dapat dipakai; sampai diperbaiki, indikatornya bernilai nol.
- **perlu penjelasan**: dijawab di kolom Penjelasan pada baris yang sama, atau dengan memperbaiki isiannya. Penjelasan
  berlaku bagi angka yang dijelaskannya; bila angkanya berubah, penjelasannya disesuaikan. Pada lembar LKE dan
  Rekomendasi kolomnya Alasan: berlaku bagi jawaban dan bukti di sampingnya, dan satu kata atau salinan isi baris itu
  bukan alasan.
- **catatan**: tidak menuntut apa pun.
"""
COLUMNS = ("Aturan", "Isi", "Bobot", "Batas", "Contoh yang tertangkap")
ASSESSMENT_HEADING = """
## Penilaian mandiri

Diperiksa atas jawaban LKE pada semester yang formulirnya memuat LKE, butir demi butir. Yang wajib diperbaiki membuat
butirnya bernilai nol sampai diperbaiki; yang perlu penjelasan dijawab di kolom Alasan butir itu.
"""
QUALITY_HEADING = """
## Uji mutu rencana aksi

Dijalankan atas rencana aksi sebelum ditetapkan; hasilnya penilaian mandiri dan tidak menahan isian subbagian. Segi
bentuk menguji apakah rencana terisi dan saling sesuai, segi makna apakah isinya masuk akal; hurufnya menurut segi yang
lebih rendah.
"""
QUALITY_COLUMNS = ("Uji", "Segi", "Isi", "Yang disarankan bila tidak terpenuhi")


def rules_markdown(rules: Sequence[Rule], tests: Sequence[QualityTest]) -> str:
    """A table of the rules, the gravest first, by code, one of the self-assessment's, then one of the plan's tests;
    what is switched off says so.
    """
    ordered = sorted(rules, key=lambda rule: (list(Severity).index(rule.severity), rule.code))
    asked = _table(COLUMNS, (_cells(rule) for rule in ordered if rule.code not in CHECKS))
    assessed = _table(COLUMNS, (_cells(rule) for rule in ordered if rule.code in CHECKS))
    tested = _table(QUALITY_COLUMNS, (_tested(test) for test in tests))
    return "\n".join([HEADING, *asked, ASSESSMENT_HEADING, *assessed, QUALITY_HEADING, *tested, ""])


def catalogue(config: Path) -> str:
    """Everything the office's settings ask for."""
    office, policy = load_office(config), load_plan_policy(config)
    return rules_markdown([*office.rules, *office.reading_rules], [*policy.tests, policy.recommendations])


def _cells(rule: Rule) -> tuple[str, ...]:
    return (rule.code, _name(rule), rule.severity.label, number(rule.threshold), rule.example)


def _tested(test: QualityTest) -> tuple[str, ...]:
    return (test.code, SIDES[test.side], _name(test), test.advice.format(detail="…"))


def _name(rule: Rule | QualityTest) -> str:
    return rule.name if rule.is_active else f"{rule.name} (tidak dipakai)"


def _table(columns: Sequence[str], rows: Iterable[Iterable[str]]) -> list[str]:
    return [_line(columns), _line("---" for _ in columns), *map(_line, rows)]


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    sys.stdout.write(catalogue(Settings().config))
