"""A province's recap as content: what its offices' accepted packages say, read back once and compiled in one pass."""

from collections.abc import Sequence
from dataclasses import replace

from rbworkflow.province.packages import MemberPackage
from rbworkflow.province.reading import read_many
from rbworkflow.province.recap.content import compared, no_plan, recap_content
from rbworkflow.report.content.circumstances import Occasion
from rbworkflow.report.content.heading import Identity
from rbworkflow.report.content.model import Content
from rbworkflow.steps.reports.recap_sources import RecapSources, before
from rbworkflow.steps.workplace import Workplace


def recap_of(workplace: Workplace, sources: RecapSources, *, amendment: int, number: int) -> Content:
    """The content: each package's data is read back here, outside of any transaction."""
    office, period = sources.office, sources.period
    read = _contents(workplace, [*(each for report in sources.reports for each in report.counted), *sources.earlier])
    earlier = {each.unit_code: each.id for each in sources.earlier}
    reports = [
        replace(
            report,
            contents=tuple(read[each.id] for each in report.counted if each.id in read),
            earlier=read.get(earlier.get(report.unit.code, 0)),
        )
        for report in sources.reports
    ]
    identity = Identity(
        office=office,
        period=period,
        plan=no_plan(period.year),
        amendment=amendment,
        number=number,
        is_recap=True,
    )
    occasion = Occasion(
        province_letter=sources.window.province_letter,
        comparisons=[compared(before(period), reports, office.regime(period.year))],
        recorded_late_on=sources.window.recorded_late_on,
    )
    return recap_content(identity, reports, occasion)


def _contents(workplace: Workplace, wanted: Sequence[MemberPackage]) -> dict[int, Content]:
    """What the data of these say, by the package; nothing of those that brought none or that cannot be read."""
    named = [(each, each.data_sha256) for each in wanted if each.kind == "data" and each.data_sha256]
    files = [(workplace.files.get(digest), f"{each.title} ({each.unit_code})") for each, digest in named]
    read = read_many(files, is_practice=workplace.settings.is_practice)
    return {each.id: told for (each, _), told in zip(named, read, strict=True) if not isinstance(told, Exception)}
