"""Sentences of config/ in which the program fills in `{names}`: one way to fill them in, one to say what is wrong."""

from collections.abc import Mapping
from string import Formatter

from rbworkflow.wording import listed


def fill(template: str, values: Mapping[str, object]) -> str:
    """The template with each `{name}` filled in; `{{` and `}}` are braces.

    Raises ValueError saying, in words, what it asks for that nobody fills in.
    """
    try:
        return template.format_map(values)
    except KeyError as error:
        fault = f"{{{error.args[0]}}} tidak dikenal"
    except (ValueError, IndexError, AttributeError, TypeError):
        fault = "tanda { dan } hanya untuk yang diisikan program"
    raise ValueError(f"{fault}; yang diisikan: {listed([f'{{{name}}}' for name in values]) or 'tidak ada'}")


def names_in(template: str) -> list[str]:
    """The names that a template asks for, as they come; raises ValueError where its braces do not close."""
    return [name for _, name, _, _ in Formatter().parse(template) if name is not None]
