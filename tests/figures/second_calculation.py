"""The figures of a period worked out a second time, by hand as it were: exact fractions, one indicator after another.

Nothing of the product is imported here. What it says is what the worked table of the field's rules says; where this
and the product differ, one of them is wrong.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

FULL = Fraction(100)
Value = Fraction | None


@dataclass(frozen=True)
class Planned:
    """An indicator's year; quarters are numbered 0 to 3. `blocked` figures are as good as none."""

    kind: str
    polarity: str
    target_kind: str
    targets: tuple[Value, ...]
    lows: tuple[Value, ...]
    actuals: tuple[Value, ...]
    blocked: tuple[bool, ...]
    weight: Fraction = Fraction(1)

    def asks(self, quarter: int) -> bool:
        target = self.targets[quarter]
        return target is not None and (target > 0 or self.polarity != "max")

    def usable(self, quarter: int) -> Value:
        return None if self.blocked[quarter] else self.actuals[quarter]

    @property
    def adds_up(self) -> bool:
        return self.target_kind == "jumlah" and self.polarity != "rentang"


@dataclass(frozen=True)
class Outcome:
    """`score` is None where the indicator stays out of the averages."""

    score: Value
    due: int
    usable: int
    state: str


def clipped(percent: Fraction) -> Fraction:
    return min(max(percent, Fraction(0)), FULL)


def judged(each: Planned, target: Fraction, low: Fraction, actual: Fraction, *, form: int = 1) -> Fraction:
    """Percent of one figure against one target, uncapped."""
    if each.kind == "ya_tidak":
        return FULL if (actual <= target if each.polarity == "min" else actual >= target) else Fraction(0)
    if each.polarity == "rentang":
        return in_range(low, target, actual)
    if each.polarity == "min":
        return less_is_better(target, actual, form)
    return actual / target * 100


def in_range(low: Fraction, high: Fraction, actual: Fraction) -> Fraction:
    if low <= actual <= high:
        return FULL
    bound = high if actual > high else low
    return Fraction(0) if bound == 0 else actual / bound * 100


def less_is_better(target: Fraction, actual: Fraction, form: int) -> Fraction:
    if target == 0 or (form == 2 and actual == 0):
        return FULL if actual == 0 else Fraction(0)
    return min(target / actual * 100, FULL) if form == 2 else (2 * target - actual) / target * 100


def early(each: Planned) -> tuple[dict[int, dict[int, Fraction]], set[int]]:
    """What covers each due quarter that reports nothing, by the quarter it was reported in; and which results were
    early when they were reported.
    """
    covers: dict[int, dict[int, Fraction]] = {}
    reached: set[int] = set()
    if each.polarity == "min":
        return covers, reached
    amounts: list[tuple[int, Fraction]] = []
    for now in range(4):
        figure = each.usable(now)
        if not each.asks(now):
            if figure is not None and figure > 0:
                amounts.append((now, figure))
                coming = [later for later in range(now + 1, 4) if each.asks(later)]
                if coming and is_enough(each, amounts, now, coming[0]):
                    reached.add(now)
        elif figure is None:
            if each.adds_up:
                amounts = used_up(each, amounts, now, covers)
            else:
                for then, value in amounts:  # the newest that reaches the target stands
                    is_passed = any(each.asks(between) for between in range(then + 1, now))
                    if (each.target_kind == "kumulatif" or not is_passed) and is_enough(
                        each, [(then, value)], then, now
                    ):
                        covers[now] = {then: value}
    return covers, reached


def is_enough(each: Planned, amounts: Sequence[tuple[int, Fraction]], now: int, later: int) -> bool:
    target, low = each.targets[later], each.lows[later]
    assert target is not None
    if each.adds_up:
        return sum(amount for _, amount in amounts) >= target
    value = dict(amounts)[now]
    if each.polarity == "rentang" and each.kind != "ya_tidak":
        return judged(each, target, target if low is None else low, value) >= FULL
    return value >= target


def used_up(
    each: Planned, amounts: list[tuple[int, Fraction]], now: int, covers: dict[int, dict[int, Fraction]]
) -> list[tuple[int, Fraction]]:
    target = each.targets[now]
    assert target is not None
    if sum(amount for _, amount in amounts) < target:
        return amounts
    covers[now], left, needed = {}, [], target
    for then, amount in amounts:
        taken = min(amount, needed)
        needed -= taken
        if taken:
            covers[now][then] = taken
        left.append((then, amount - taken))
    return left


def outcome(each: Planned, period: Sequence[int], *, form: int = 1) -> Outcome:
    """What an indicator comes to over the quarters of `period`."""
    covers, reached = early(each)
    due = [quarter for quarter in period if each.asks(quarter)]
    own = {quarter: figure for quarter in period if (figure := each.usable(quarter)) is not None}
    usable = [quarter for quarter in due if quarter in own or quarter in covers]
    if not due:
        ahead = [quarter for quarter in period if each.polarity != "min" and own.get(quarter, Fraction(0)) > 0]
        if any(quarter in reached for quarter in ahead):
            return Outcome(FULL, 0, 0, "reached_early")
        return Outcome(None, 0, 0, "begun" if ahead else "no_target")
    asked = Asked(each, period, due, usable, own, covers, form)
    score = asked.score()
    deciding = due[-1:] if each.target_kind == "kumulatif" else due
    is_blocked = any(each.blocked[quarter] for quarter in deciding)
    state = "counted" if score is not None else "blocked" if is_blocked else "missing"
    if not own and set(due) <= set(covers):
        state = "reached_early"
    return Outcome(score or Fraction(0), len(due), len(usable), state)


@dataclass(frozen=True)
class Asked:
    """A period that asks for something: its due quarters, those with a figure, and the figures."""

    each: Planned
    period: Sequence[int]
    due: Sequence[int]
    usable: Sequence[int]
    own: dict[int, Fraction]
    covers: dict[int, dict[int, Fraction]]
    form: int

    def score(self) -> Value:
        """None where nothing that decides was reported."""
        if self.each.target_kind == "kumulatif":
            return self.state()
        if not self.usable:
            return None
        if self.each.kind == "ya_tidak":
            return (
                FULL
                if all(quarter in self.usable and self.percent(quarter) == FULL for quarter in self.due)
                else Fraction(0)
            )
        share = Fraction(len(self.usable), len(self.due))
        if self.each.polarity == "rentang":
            return sum((clipped(self.percent(q)) for q in self.usable), Fraction(0)) / len(self.usable) * share
        if self.each.target_kind == "jumlah" and self.each.polarity == "max":
            return self.summed()
        count = len(self.usable) if self.each.target_kind == "rata_rata" else 1
        target, done = (sum(map(of, self.usable), Fraction(0)) / count for of in (self.target, self.value))
        return clipped(judged(self.each, target, target, done, form=self.form)) * share

    def state(self) -> Value:
        last, is_strict = self.due[-1], self.each.polarity == "min" or self.each.kind == "ya_tidak"
        stands = [quarter for quarter in self.own if quarter == last or (quarter > last and not is_strict)]
        if not stands and last not in self.covers:
            return None
        state = self.own[max(stands)] if stands else self.value(last)
        return clipped(judged(self.each, self.target(last), self.low(last), state, form=self.form))

    def summed(self) -> Fraction:
        """What was reported in the period, and of earlier amounts what counts here."""
        before = [
            amount
            for quarter in self.usable
            for then, amount in self.covers.get(quarter, {}).items()
            if then < min(self.period)
        ]
        done = sum(self.own.values(), Fraction(0)) + sum(before, Fraction(0))
        met, asked = (sum(map(self.target, quarters), Fraction(0)) for quarters in (self.usable, self.due))
        return clipped(done / met * 100) * (met / asked)

    def percent(self, quarter: int) -> Fraction:
        return judged(self.each, self.target(quarter), self.low(quarter), self.value(quarter))

    def value(self, quarter: int) -> Fraction:
        return self.own[quarter] if quarter in self.own else sum(self.covers[quarter].values(), Fraction(0))

    def target(self, quarter: int) -> Fraction:
        asked = self.each.targets[quarter]
        assert asked is not None
        return asked

    def low(self, quarter: int) -> Fraction:
        bound = self.each.lows[quarter]
        return self.target(quarter) if bound is None else bound


def mean_of(scores: Sequence[tuple[Fraction, Fraction]]) -> Value:
    """The mean of (score, weight)."""
    weight = sum((each for _, each in scores), Fraction(0))
    return sum((score * each for score, each in scores), Fraction(0)) / weight if weight else None


def printed(value: Value) -> str | None:
    """Two decimals, half away from zero, from the exact fraction."""
    if value is None:
        return None
    hundredths = int(abs(value) * 100 + Fraction(1, 2))
    sign = "-" if value < 0 and hundredths else ""
    return f"{sign}{Decimal(hundredths).scaleb(-2).quantize(Decimal('0.01'), rounding=ROUND_HALF_UP)}"
