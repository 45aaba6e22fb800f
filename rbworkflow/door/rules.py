"""Who may ask Prefect for what: rules.csv is the one table, and what it does not name is refused."""

import csv
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from starlette.routing import compile_path

from rbworkflow.access.accounts import Role

TABLE: Final = Path(__file__).with_name("rules.csv")
ALLOWED: Final = "allowed"
REFUSED: Final = "refused"
NOTHING: Final[Mapping[str, object]] = {
    "no_list": [],
    "no_page": {"results": [], "count": 0, "limit": 0, "pages": 0, "page": 1},
    "no_count": 0,
}
"""Verdicts that a list holds nothing for him, with the answer: where it is refused, Prefect's pages say *Oops*."""
COLUMNS: Final = {Role.OFFICER: "officer", Role.OPERATOR: "operator", Role.ADMINISTRATOR: "operator"}
"""Which column a role reads: an administrator gets no more of Prefect than an operator. A server's gets nothing."""


@dataclass(frozen=True)
class RouteRule:
    """One route of Prefect's: for each column allowed, refused, nothing, or the name of what narrows it."""

    method: str
    path: str
    verdicts: Mapping[str, str]
    pattern: re.Pattern[str]

    def matches(self, method: str, path: str) -> re.Match[str] | None:
        return self.pattern.match(path) if self.method in (method, "*") else None


@dataclass(frozen=True)
class Ruling:
    """What a role may do with a request: the verdict, and what stands in its path."""

    verdict: str
    params: Mapping[str, str]


@lru_cache(maxsize=1)
def rules() -> Sequence[RouteRule]:
    """The table, what is more particular first."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return tuple(_rule(row) for row in csv.DictReader(file))


def ruling(role: Role, method: str, path: str) -> Ruling:
    """What this role may do; refused where no rule speaks of it."""
    method = "GET" if method == "HEAD" else method
    for rule in rules() if role in COLUMNS else ():
        match = rule.matches(method, path)
        if match is not None:
            return Ruling(rule.verdicts[COLUMNS[role]], match.groupdict())
    return Ruling(REFUSED, {})


def _rule(row: Mapping[str, str]) -> RouteRule:
    pattern, _, _ = compile_path(row["path"])
    return RouteRule(row["method"], row["path"], {column: row[column] for column in set(COLUMNS.values())}, pattern)
