"""The catalogue of rules for people: docs/rules.md, written from config/rules.toml.

`python -m rbworkflow.validation.catalogue > docs/rules.md`
"""

import sys
from collections.abc import Iterable, Sequence

from rbworkflow.finding import Severity
from rbworkflow.office import load_office
from rbworkflow.office.model import Rule
from rbworkflow.settings import Settings
from rbworkflow.wording import number

HEADING = """# Aturan pemeriksaan

Dibuat dari `config/rules.toml`; jangan disunting di sini. Setiap sel mendapat paling banyak satu hal yang perlu
dilengkapi, yaitu yang paling berat.

- **wajib diperbaiki**: angkanya tidak dapat dipakai; sampai diperbaiki, indikatornya bernilai nol.
- **perlu penjelasan**: dijawab di kolom Penjelasan pada baris yang sama, atau dengan memperbaiki isiannya.
- **catatan**: tidak menuntut apa pun.
"""
COLUMNS = ("Aturan", "Isi", "Bobot", "Batas", "Contoh yang tertangkap")


def rules_markdown(rules: Sequence[Rule]) -> str:
    """A table of the rules, the gravest first, by code; rules that are switched off say so."""
    ordered = sorted(rules, key=lambda rule: (list(Severity).index(rule.severity), rule.code))
    lines = [_line(COLUMNS), _line("---" for _ in COLUMNS), *(_line(_cells(rule)) for rule in ordered)]
    return "\n".join([HEADING, *lines, ""])


def _cells(rule: Rule) -> tuple[str, ...]:
    name = rule.name if rule.is_active else f"{rule.name} (tidak dipakai)"
    return (rule.code, name, rule.severity.label, number(rule.threshold), rule.example)


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    sys.stdout.write(rules_markdown(load_office(Settings().config).rules))
