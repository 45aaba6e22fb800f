"""What every value of config/ is made of."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable
from typing import Annotated, Any, Final

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from rbworkflow.filling import fill, names_in
from rbworkflow.wording import listed

Email = Annotated[str, Field(pattern=r"^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$")]
FIRST_YEAR: Final = 2000
FromYear = Annotated[int, Field(ge=FIRST_YEAR, le=2100)]
"""From which year on something holds; a slip of the keyboard lies beyond."""


class Model(BaseModel):
    """Frozen, and strict about unknown keys: a misspelt setting must not be silently ignored."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


def distinct(*keys: str) -> AfterValidator:
    """For a list of models: no two agree in all of `keys`, since only one of them would hold."""

    def checked(entries: Iterable[Any]) -> Iterable[Any]:
        refuse_doubles(
            (tuple(getattr(entry, key) for key in keys) for entry in entries),
            lambda double: " ".join(f"{key} {value}" for key, value in zip(keys, double, strict=True)),
        )
        return entries

    return AfterValidator(checked)


def refuse_doubles(values: Iterable[Hashable], called: Callable[[Any], str] = str) -> None:
    """Raises ValueError naming what is there more than once."""
    doubles = [called(value) for value, count in Counter(values).items() if count > 1]
    if doubles:
        raise ValueError(f"{listed(doubles)} tertulis lebih dari sekali")


def fillable(*, needs: tuple[str, ...] = (), **samples: object) -> AfterValidator:
    """For a template: it can be filled in with `samples`, and asks for all that it `needs`."""

    def checked(template: str) -> str:
        fill(template, samples)
        if missing := sorted(set(needs).difference(names_in(template))):
            raise ValueError(f"harus memuat {{{missing[0]}}}")
        return template

    return AfterValidator(checked)
