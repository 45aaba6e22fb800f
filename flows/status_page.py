"""The office's state as one markdown page; whatever people typed is escaped."""

import html
import re
from collections.abc import Iterator, Sequence
from typing import Final

from rbworkflow.steps.status import PeriodState, Status
from rbworkflow.wording import long_date

_MARKS: Final = re.compile(r"([\\`*_{}\[\]()#+!|~])")


def status_markdown(now: Status) -> str:
    """What to do, then each open period with its units and whose turn it is, then the last mails."""
    lines = [f"# {_plain(now.office)}"]
    if now.is_practice:
        lines.append("**MODE LATIHAN: tidak ada surel yang dikirim.**")
    lines.append(f"**Yang perlu dilakukan operator sekarang:** {_plain(now.next_act)}")
    for period in now.periods:
        lines += _period(period)
    if now.mails:
        rows = [[str(each.id), each.label, each.recipient, each.subject, each.detail] for each in now.mails]
        lines += ["## Surel terakhir", _table(["No.", "Keadaan", "Kepada", "Perihal", "Keterangan"], rows)]
    return "\n\n".join(lines) + "\n"


def _period(period: PeriodState) -> Iterator[str]:
    yield f"## {_plain(period.title)}"
    yield f"Laporan: {_plain(period.report)}. Batas waktu provinsi {long_date(period.province_due_on)}."
    for turn in period.turns:
        since, until = long_date(turn.since), long_date(turn.due_on)
        link = f" [Buka halaman keputusan]({turn.run_url})" if turn.run_url else ""
        yield f"Menunggu keputusan **{_plain(turn.officer)}** sejak {since}, paling lambat {until}.{link}"
    if period.units:
        yield _table(["Subbagian", "Isian"], [[unit.name, unit.label] for unit in period.units])
    for unit in period.missing_units:
        yield f"Untuk WhatsApp, {_plain(unit.name)}:"
        yield "```text\n" + "\n".join(period.reminder(unit)) + "\n```"


def _table(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [" | ".join(titles), " | ".join("---" for _ in titles)]
    lines += [" | ".join(_plain(cell) for cell in row) for row in rows]
    return "\n".join(f"| {line} |" for line in lines)


def _plain(text: str) -> str:
    """Text that stays text in markdown and HTML."""
    return _MARKS.sub(r"\\\1", html.escape(" ".join(text.split()), quote=False))
