"""What a report shows as charts, as plain values taken from its content; how they are drawn is another's matter."""

from collections.abc import Iterator, Sequence
from decimal import ROUND_CEILING, Decimal
from typing import Final, NamedTuple

from rbworkflow.report.content.model import Content, DecimalText, ReportedArea
from rbworkflow.report.content.phrases import is_due, quarter_label, span_text
from rbworkflow.wording import number

NO_DATA: Final = "belum ada data"
NO_TARGET: Final = "tidak ada target"
REACHED, SHORT, OPEN = "Mencapai target", "Belum mencapai target", "Belum memiliki data yang dihitung"
_WHOLE: Final = Decimal(100)
_STEPS: Final[tuple[int, ...]] = tuple(base * 10**power for power in range(9) for base in (1, 2, 5))
_MOST_STEPS: Final = 6


class Series(NamedTuple):
    """The bars of one look: a value for each category, None where there is none."""

    name: str
    values: tuple[Decimal | None, ...]


class Chart(NamedTuple):
    """Bars by category. Lying beside each other they show scores; standing and stacked they show counts."""

    title: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    is_stacked: bool = False
    without_target: frozenset[str] = frozenset()
    """The categories in which nothing was due, so that no data are lacking."""

    def label(self, value: Decimal) -> str:
        """The value as it stands beside its bar."""
        return number(value, places=None if self.is_stacked else 2)

    @property
    def step(self) -> int:
        """Between two lines of the scale."""
        return next(step for step in _STEPS if self._largest <= step * _MOST_STEPS or step == _STEPS[-1])

    @property
    def top(self) -> int:
        """Where the scale ends: scores reach 100 at least, and nothing reaches beyond it."""
        return int((self._largest / self.step).to_integral_value(ROUND_CEILING)) * self.step

    @property
    def _largest(self) -> Decimal:
        values = [[value or Decimal(0) for value in each.values] for each in self.series]
        if self.is_stacked:
            return max([Decimal(1), *(sum(parts, Decimal(0)) for parts in zip(*values, strict=True))])
        return max([_WHOLE, *(value for each in values for value in each)])

    @property
    def shown_categories(self) -> tuple[str, ...]:
        """The categories as they are written; one without any bar says why."""
        return tuple(
            name if any(each.values[at] is not None for each in self.series) else f"{name} ({self._why_none(name)})"
            for at, name in enumerate(self.categories)
        )

    @property
    def in_words(self) -> str:
        """The whole chart for who cannot see it."""
        kind = "Diagram batang bertumpuk" if self.is_stacked else "Diagram batang"
        told = [f"{each.name}: {'; '.join(self._told(each))}." for each in self.series]
        return f"{kind}. {self.title}. {' '.join(told)}"

    def _told(self, series: Series) -> Iterator[str]:
        for name, value in zip(self.categories, series.values, strict=True):
            yield f"{name} {self._why_none(name) if value is None else self.label(value)}"

    def _why_none(self, name: str) -> str:
        return NO_TARGET if name in self.without_target else NO_DATA


def area_chart(content: Content) -> Chart | None:
    """Each area's score."""
    return _by_area(
        content,
        f"Nilai capaian per {_areas(content)} {content['period']['title']}",
        [(span_text(content["period"]["short_title"]), [area["score"] for area in content["areas"]])],
    )


def halves_chart(content: Content) -> Chart | None:
    """In a year's report, each area's score in both semesters."""
    halves = [
        (half["short_title"], [area["semesters"][at]["score"] for area in content["areas"]])
        for at, half in enumerate(content["semesters"])
    ]
    return _by_area(content, f"Nilai capaian per {_areas(content)} menurut semester", halves)


def comparison_chart(content: Content) -> Chart | None:
    """Each area's score beside those of earlier periods that have any."""
    now = (span_text(content["period"]["short_title"]), [area["score"] for area in content["areas"]])
    before = [
        (span_text(each["period"]), [each["areas"].get(area["code"]) for area in content["areas"]])
        for each in content["comparisons"]
        if any(score is not None for score in each["areas"].values())
    ]
    title = f"Nilai capaian per {_areas(content)} dibandingkan dengan periode sebelumnya"
    return _by_area(content, title, [now, *before]) if before else None


def quarter_chart(content: Content) -> Chart | None:
    """How many indicators that were due in a quarter reached their target."""
    quarters = content["quarters"]
    counts = {name: dict.fromkeys(quarters, 0) for name in (REACHED, SHORT, OPEN)}
    for row in content["indicators"]:
        for cell in row["quarters"]:
            if is_due(cell):
                counts[_standing(cell["achievement"], cell["status"])][cell["quarter"]] += 1
    if not any(sum(count.values()) for count in counts.values()):
        return None
    return Chart(
        title=f"Keadaan indikator yang jatuh tempo per triwulan {content['period']['title']}",
        categories=tuple(map(quarter_label, quarters)),
        series=tuple(Series(name, tuple(map(Decimal, count.values()))) for name, count in counts.items()),
        is_stacked=True,
    )


def charts(content: Content) -> list[Chart]:
    """All of them, in the order of the report."""
    made = (quarter_chart(content), area_chart(content), halves_chart(content), comparison_chart(content))
    return [chart for chart in made if chart is not None]


def _areas(content: Content) -> str:
    return content["regime"]["area_title"].lower()


def _by_area(content: Content, title: str, scores: Sequence[tuple[str, list[DecimalText]]]) -> Chart | None:
    """Nothing where no area has a score."""
    series = [Series(name, tuple(map(_value, values))) for name, values in scores]
    if all(value is None for each in series for value in each.values):
        return None
    without_target = frozenset(_name(area) for area in content["areas"] if not area["due_count"])
    return Chart(title, tuple(map(_name, content["areas"])), tuple(series), without_target=without_target)


def _name(area: ReportedArea) -> str:
    return " ".join(area["label"].split())


def _value(score: DecimalText) -> Decimal | None:
    return None if score is None else Decimal(score)


def _standing(achievement: DecimalText, status: str) -> str:
    if status != "counted" or achievement is None:
        return OPEN
    return REACHED if Decimal(achievement) >= _WHOLE else SHORT
