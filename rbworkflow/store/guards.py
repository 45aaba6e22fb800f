"""The triggers by which the database itself keeps the chain append-only: whether they stand as migrations make them."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from sqlalchemy import Connection, text

from rbworkflow.store.migrating import MIGRATIONS, known_migrations

_TRIGGER: Final = re.compile(r"CREATE TRIGGER (\w+)")
_WHEN: Final = re.compile(r"BEFORE (.+?) ON (?:\w+\.)?(\w+)\s+FOR EACH (\w+)")
_FUNCTION: Final = re.compile(r"CREATE FUNCTION (\w+)\(\).*\$\$(.*)\$\$", re.DOTALL)
_CALLED: Final = re.compile(r"EXECUTE FUNCTION (\w+)\(\)")
_OF_SQLITE: Final = text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
_OF_POSTGRESQL: Final = text(
    "SELECT t.tgname AS name, CASE WHEN t.tgenabled = 'O' THEN pg_get_triggerdef(t.oid) ELSE '' END AS made, "
    "p.prosrc AS body FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid JOIN pg_class c ON c.oid = t.tgrelid "
    "WHERE NOT t.tgisinternal AND c.relnamespace = current_schema()::regnamespace"
)


def altered_guards(conn: Connection) -> list[str]:
    """The names of triggers that are missing or not as they were made, and of those that nobody of ours made."""
    if conn.dialect.name == "postgresql":
        made, rows = _of_postgresql(), conn.execute(_OF_POSTGRESQL)
        found = {row.name: _as_postgresql_has_it(row.made, row.body) for row in rows}
    else:
        made, found = _of_sqlite(), {row.name: _plain(row.sql) for row in conn.execute(_OF_SQLITE)}
    return sorted(name for name in made.keys() | found.keys() if made.get(name) != found.get(name))


def _of_sqlite() -> Mapping[str, str]:
    return {found[1]: _plain(each) for each in _statements("SQLITE_GUARDS") if (found := _TRIGGER.match(each))}


def _of_postgresql() -> Mapping[str, str]:
    """By trigger when it is called, and the body of the function it calls: what it does stands there."""
    statements = list(_statements("POSTGRESQL_GUARDS"))
    bodies = {found[1]: found[2] for each in statements if (found := _FUNCTION.match(each))}
    triggers = ((_TRIGGER.match(each), _CALLED.search(each)) for each in statements)
    called = ((name[1], name.string, called[1]) for name, called in triggers if name and called)
    return {name: _as_postgresql_has_it(made, bodies[function]) for name, made, function in called}


def _as_postgresql_has_it(made: str, body: str) -> str:
    """PostgreSQL writes a trigger down in its own order of words."""
    when = _WHEN.search(made)
    acts = sorted(when[1].split(" OR ")) if when else []
    return f"{acts} {when[2] if when else ''} {when[3] if when else ''} {_plain(body)}"


def _statements(name: str) -> Iterator[str]:
    """What the migrations say under this name, the oldest first."""
    for migration in reversed(list(known_migrations(MIGRATIONS).walk_revisions())):
        yield from getattr(migration.module, name, ())


def _plain(sql: str) -> str:
    return " ".join(sql.split())
