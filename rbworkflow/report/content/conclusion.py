"""What the figures come to, in the office's own sentences: which of them is said depends on the figures alone."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Final

from rbworkflow.report.content.heading import VARIANTS
from rbworkflow.report.content.model import Content, DecimalText
from rbworkflow.report.content.phrases import is_due, score_text, span_text
from rbworkflow.report.texts import filled
from rbworkflow.wording import all_of, counted, number, part_of

OPENING: Final = "penutup_kesimpulan"
_NOUN: Final = "indikator"
_REACHED: Final = Decimal(100)


def with_conclusion(content: Content, variants: Mapping[str, str]) -> Content:
    """The content with its conclusion behind the opening sentence; `variants` are standing texts by their keys."""
    figures = _Figures(content)
    return concluded(content, variants, said=figures.said(), blanks=figures.blanks())


def concluded(
    content: Content, variants: Mapping[str, str], *, said: Iterable[str], blanks: Mapping[str, str]
) -> Content:
    """The same of these sentences, by their keys, with their blanks filled in."""
    wanted = {key: variants[key] for key in said if variants.get(key)}
    told = " ".join(filled(wanted, blanks).values())
    opening = content["texts"].get(OPENING, "")
    whole = "\n\n".join(filter(None, [opening, told]))
    return content | {"texts": content["texts"] | {OPENING: whole}}


class _Figures:
    def __init__(self, content: Content) -> None:
        self.content = content
        totals = [row["total"] for row in content["indicators"] if is_due(row["total"])]
        measured = [total for total in totals if total["status"] == "counted" and total["achievement"] is not None]
        self.due, self.missing = len(totals), len(totals) - len(measured)
        self.reached = sum(Decimal(total["achievement"] or 0) >= _REACHED for total in measured)
        self.short = len(measured) - self.reached
        self.hindered = sum(bool(row["obstacle"]) for row in content["indicators"])

    def said(self) -> Iterator[str]:
        """The keys of what is said, in their order."""
        yield f"{VARIANTS}{self._outcome()}"
        if self.short and self.reached:
            yield f"{VARIANTS}belum_mencapai"
        if 0 < self.missing < self.due:
            yield f"{VARIANTS}belum_berdata"
        if (change := self._change()) is not None:
            yield f"{VARIANTS}{'naik' if change > 0 else 'turun' if change < 0 else 'tetap'}"
        if self.due:
            yield f"{VARIANTS}{'kendala' if self.hindered else 'tanpa_kendala'}"

    def _outcome(self) -> str:
        if not self.due:
            return "tanpa_target"
        if self.missing == self.due:
            return "tanpa_data"
        if self.reached == self.due:
            return "semua_tercapai"
        return "sebagian_tercapai" if self.reached else "tidak_tercapai"

    def _before(self) -> tuple[str, DecimalText]:
        """The nearest earlier period that has a score, and that."""
        known = [(each["period"], each["score"]) for each in self.content["comparisons"] if each["score"] is not None]
        return known[0] if known else ("", None)

    def _change(self) -> Decimal | None:
        (_, before), now = self._before(), self.content["score"]["score"]
        return None if before is None or now is None else Decimal(now) - Decimal(before)

    def blanks(self) -> dict[str, str]:
        """What a variant may ask for."""
        content = self.content
        return {
            "office": content["office"]["name"],
            "period": content["period"]["title"],
            "all_due": all_of(self.due, _NOUN),
            "reached": part_of(self.reached, self.due, _NOUN),
            "short": counted(self.short, _NOUN),
            "missing": counted(self.missing, _NOUN),
            "obstacles": counted(self.hindered, _NOUN),
            "earlier": span_text(self._before()[0]),
            "points": number(abs(self._change() or Decimal(0)), places=2),
            "score": score_text(content["score"]["score"]),
        }
