"""States as a table: which moves are allowed and who makes them. Code consults it, docs are drawn from it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Actor(StrEnum):
    """Who makes a move."""

    OPERATOR = "operator"
    UNIT = "unit"
    OFFICER = "officer"
    SYSTEM = "system"
    PROVINCE = "province"


@dataclass(frozen=True)
class Lifecycle:
    """The life of one kind of row: `moves[state][next state]` names who makes the move; absent means refused."""

    name: str
    title: str
    moves: Mapping[str, Mapping[str, Actor]]

    @property
    def states(self) -> tuple[str, ...]:
        return tuple(self.moves)

    def allows(self, state: str, to: str) -> bool:
        return to in self.moves.get(state, {})

    def sources(self, to: str) -> tuple[str, ...]:
        """The states from which `to` may be reached."""
        return tuple(state for state, targets in self.moves.items() if to in targets)

    def diagram(self) -> str:
        """The moves as a mermaid state diagram."""
        lines = ["stateDiagram-v2", f"    [*] --> {self.states[0]}"]
        for state, targets in self.moves.items():
            lines += [f"    {state} --> {to}: {actor.value}" for to, actor in targets.items()]
            if not targets:
                lines.append(f"    {state} --> [*]")
        return "\n".join(lines)
