"""Where a setting stands in a file of config/: `officials.*.email` is one place for every official."""

import types
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from enum import Enum, StrEnum
from typing import Annotated, Any, Final, Union, get_args, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from rbworkflow.config_faults import sentence_of
from rbworkflow.office.answers import AnswerError

Place = tuple[str | int, ...]
ANY: Final = "*"


def expanded(values: object, parts: Sequence[str], labels: Mapping[str, str]) -> Iterator[tuple[Place, str]]:
    """Every place that a key with `*` means in these values, and what stands for the star is called."""
    if ANY not in parts:
        yield tuple(parts), ""
        return
    star = parts.index(ANY)
    before, after = tuple(parts[:star]), tuple(parts[star + 1 :])
    for name, label in _inside(value_at(values, before), labels):
        yield (*before, name, *after), label


def _inside(values: object, labels: Mapping[str, str]) -> Iterator[tuple[str | int, str]]:
    if isinstance(values, Mapping):
        yield from ((name, labels.get(name, name)) for name in values)
    elif isinstance(values, list):
        yield from ((number, each["code"]) for number, each in enumerate(values))


def value_at(values: object, place: Place) -> Any:  # noqa: ANN401 - what a TOML file says there
    """What stands there; None where nothing does."""
    for part in place:
        if isinstance(values, Mapping):
            values = values.get(str(part))
        elif isinstance(values, list) and isinstance(part, int) and part < len(values):
            values = values[part]
        else:
            return None
    return values


def written(place: Place) -> str:
    """As people name it: `areas[1].label`."""
    return "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in place).removeprefix(".")


def field_at(root: object, place: Place) -> FieldInfo | None:
    """The model's field of a place; None where no model says what may stand there."""
    found, annotation = None, root
    for part in place:
        model = _container(annotation)
        if isinstance(model, type) and issubclass(model, BaseModel):
            found = model.model_fields.get(str(part))
            if found is None:
                return None
            annotation = found.annotation
        else:
            found, annotation = None, _of_each(model)
    return found


def default_of(field: FieldInfo | None) -> Any:  # noqa: ANN401 - what a TOML file would say
    """What holds where the file says nothing; None where it must say it."""
    default = PydanticUndefined if field is None else field.get_default(call_default_factory=True)
    return None if default is PydanticUndefined else _plain(default)


def check_value(field: FieldInfo | None, value: object) -> None:
    """Raises AnswerError where the model takes no such value."""
    if field is None:
        return
    checked: Any = Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation
    try:
        TypeAdapter(checked).validate_python(value)
    except ValidationError as error:
        raise AnswerError(f"Isian {sentence_of(error.errors()[0])}.") from error


def bounds_of(field: FieldInfo | None) -> tuple[Decimal | None, Decimal | None]:
    """The least and the most that a number may be, where the model says so."""
    found: dict[str, Decimal] = {}
    for each in _constraints(field):
        found |= {name: Decimal(str(getattr(each, name))) for name in ("ge", "le", "lt") if hasattr(each, name)}
    most = found["lt"] - 1 if "lt" in found else found.get("le")
    return found.get("ge"), most


def _constraints(field: FieldInfo | None) -> Iterator[object]:
    for each in field.metadata if field else ():
        yield from getattr(each, "metadata", None) or [each]


def _container(annotation: object) -> object:
    """Without what may stand beside it: of `Team | None` the team."""
    if get_origin(annotation) is Annotated:
        return _container(get_args(annotation)[0])
    if get_origin(annotation) in (Union, types.UnionType):
        return _container(next(each for each in get_args(annotation) if each is not type(None)))
    return annotation


def _of_each(annotation: object) -> object:
    """What stands in a table by name, or in a list."""
    inner = get_args(annotation)
    if not inner:
        return None
    return inner[1] if get_origin(annotation) is dict else inner[0]


def _plain(value: object) -> object:
    if isinstance(value, BaseModel):
        return {name: _plain(getattr(value, name)) for name in type(value).model_fields}
    if isinstance(value, Mapping):
        return {str(name): _plain(each) for name, each in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(each) for each in value]
    if isinstance(value, Enum):
        return str(value) if isinstance(value, StrEnum) else value.name
    return f"{value:f}" if isinstance(value, Decimal) else value
