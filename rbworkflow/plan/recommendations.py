"""What answers the recommendations of the province's evaluation: activities of the plan, or a stated reason."""

from collections.abc import Iterable, Iterator, Sequence

from rbworkflow.plan.model import Indicator
from rbworkflow.plan.recommended import Recommendation
from rbworkflow.wording import all_of, listed


def answers(indicators: Iterable[Indicator], codes: Iterable[str]) -> dict[str, tuple[Indicator, ...]]:
    """The indicators that answer each recommendation, by its code; none for one that nobody answers."""
    given = tuple(indicators)
    return {code: tuple(each for each in given if code in each.recommendation_codes) for code in codes}


def unanswered(indicators: Iterable[Indicator], given: Sequence[Recommendation]) -> tuple[Recommendation, ...]:
    """Those that neither an activity nor a stated reason answers."""
    answered = answers(indicators, (each.code for each in given))
    return tuple(each for each in given if not answered[each.code] and not each.answer_reason)


def never_imported(indicators: Iterable[Indicator], given: Sequence[Recommendation]) -> tuple[str, ...]:
    """The codes that a plan answers and no imported evaluation has, in the plan's order."""
    known = {each.code for each in given}
    named = dict.fromkeys(code for each in indicators for code in each.recommendation_codes)
    return tuple(code for code in named if code not in known)


def answering_units(given: Sequence[Recommendation], indicators: Iterable[Indicator]) -> dict[str, tuple[str, ...]]:
    """The units that tell of each recommendation, by its code: the one it names, and those whose activities answer."""
    answered = answers(indicators, (each.code for each in given))
    return {
        each.code: tuple(dict.fromkeys(filter(None, (each.unit_code, *(one.unit_code for one in answered[each.code])))))
        for each in given
    }


def answered_in_words(indicators: Sequence[Indicator], given: Sequence[Recommendation]) -> str:
    """How a plan answers the evaluation, in a sentence or two; empty where there is neither evaluation nor code."""
    return " ".join(_told(indicators, given))


def _told(indicators: Sequence[Indicator], given: Sequence[Recommendation]) -> Iterator[str]:
    strange = never_imported(indicators, given)
    if given:
        yield _counted(indicators, given)
    if strange:
        why = "kode itu tidak ada dalam evaluasi yang diimpor" if given else "evaluasi provinsi belum diimpor"
        yield f"Rencana aksi ini menjawab kode rekomendasi {listed([*strange])}, tetapi {why}."


def _counted(indicators: Sequence[Indicator], given: Sequence[Recommendation]) -> str:
    left, answered = unanswered(indicators, given), answers(indicators, (each.code for each in given))
    by_activity = sum(bool(found) for found in answered.values())
    if by_activity == len(given):
        every = all_of(len(given), "rekomendasi evaluasi provinsi")
        return f"{every[:1].upper()}{every[1:]} dijawab kegiatan."
    told = [f"{by_activity} dijawab kegiatan"] if by_activity else []
    by_reason = len(given) - by_activity - len(left)
    told += [f"{by_reason} dijawab dengan alasan"] if by_reason else []
    told += [f"{len(left)} belum dijawab ({_codes(left)})"] if left else []
    return f"Dari {len(given)} rekomendasi evaluasi provinsi, {listed(told)}."


def _codes(given: Sequence[Recommendation]) -> str:
    return ", ".join(each.code for each in given)
