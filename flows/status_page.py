"""The office's state as one markdown page; whatever people typed is escaped."""

from collections.abc import Iterator

from flows.markdown import bold, plain, section, table
from rbworkflow.steps.overview.office_state import MailState, OfficeState, PeriodState, TurnState
from rbworkflow.wording import long_date


def status_markdown(now: OfficeState, *, form_url: str = "") -> str:
    """What to do (with its form), the plans, each open period with its units and whose turn it is, the last mails."""
    lines = [f"# {plain(now.office)}"]
    link = f" [Buka formulirnya]({form_url})" if form_url else ""
    lines.append(f"**Yang perlu dilakukan operator sekarang:** {plain(now.next_act)}{link}")
    lines += section("Yang tidak berjalan", (("", each) for each in now.troubles))
    for plan in now.plans:
        lines += [f"## {plain(plan.title)}", f"Keadaan: {plain(plan.label)}.", *_turns(plan.turns)]
    for year in now.unplanned:
        lines += [f"## Rencana aksi {year}", "Keadaan: belum ada."]
    for assessment in now.assessments:
        lines += [f"## {plain(assessment.title)}", f"Keadaan: {plain(assessment.label)}."]
    for period in now.periods:
        lines += _period(period)
    lines += section(
        "Yang belum diambil dari folder", ((f"{unit}, {name}", text) for unit, name, text in now.inbox_remarks)
    )
    lines += section("Penunjukan", (("", each) for each in now.appointments))
    lines += section("Rekomendasi evaluasi provinsi", (("", each) for each in now.recommendations))
    lines += section("Surel terakhir", map(_mail, now.mails))
    lines += section("Yang perlu diperhatikan", (("", each) for each in now.warnings))
    lines += [plain(each) for each in (now.verified, now.copied) if each]
    return "\n\n".join(lines) + "\n"


def _period(period: PeriodState) -> Iterator[str]:
    yield f"## {plain(period.title)}"
    yield f"{plain(period.report_in_words)}. Batas waktu {period.words.above} {long_date(period.province_due_on)}."
    if period.note:
        yield f"Catatan pejabat: {plain(period.note)}"
    yield from _turns(period.turns)
    if period.waiting:
        yield plain(period.waiting)
    if period.units:
        yield table(
            [period.words.sender.capitalize(), period.words.sending.capitalize()],
            [[unit.name, unit.label] for unit in period.units],
        )
    for unit in period.awaited_units:
        yield f"Untuk WhatsApp, {plain(unit.name)}:"
        yield "```text\n" + "\n".join(period.reminder(unit)) + "\n```"


def _turns(turns: tuple[TurnState, ...]) -> Iterator[str]:
    for turn in turns:
        link = f" [Buka halaman keputusan]({turn.run_url})" if turn.run_url else ""
        yield f"Menunggu keputusan {bold(turn.officer)} {turn.when}.{link}"


def _mail(mail: MailState) -> tuple[str, str]:
    return f"{mail.id}, {mail.label}", " ".join(filter(None, (f"{mail.subject} → {mail.recipient}.", mail.detail)))
