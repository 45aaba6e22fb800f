"""States as tables: which moves are allowed and who makes them. Code consults them, docs are drawn from them."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

S = TypeVar("S", bound=StrEnum)


class Actor(StrEnum):
    """Who makes a move; `system` is what happens by itself: on its day, or as what follows from something else."""

    OPERATOR = "operator"
    OFFICER = "officer"
    PROVINCE = "province"
    SYSTEM = "system"


@dataclass(frozen=True)
class Move:
    """To one state, from those where its actor may make the move. Only a lifecycle makes one."""

    to: StrEnum
    sources: tuple[StrEnum, ...]


@dataclass(frozen=True)
class Lifecycle(Generic[S]):
    """The life of one kind of row: it begins in one of `begins`, and then moves.

    `moves[state][actor]` are the states that the actor may bring it to; absent means refused.
    """

    name: str
    title: str
    begins: tuple[S, ...]
    moves: Mapping[S, Mapping[Actor, AbstractSet[S]]]

    def allows(self, state: S, to: S, *, by: Actor) -> bool:
        return to in self.moves[state].get(by, ())

    def move_to(self, to: S, *, by: Actor) -> Move:
        """The actor's move to a state; raises ValueError where it is never his: then the caller is wrong, not a row."""
        sources = tuple(state for state in self.moves if self.allows(state, to, by=by))
        if not sources:
            raise ValueError(f"No {self.name} is ever brought to {to} by {by}.")
        return Move(to, sources)

    def diagram(self) -> str:
        """The moves as a mermaid state diagram, each with everybody who makes it."""
        lines = ["stateDiagram-v2", *(f"    [*] --> {state}" for state in self.begins)]
        for state, moves in self.moves.items():
            for to in self.moves:
                actors = [actor for actor in Actor if to in moves.get(actor, ())]
                lines += [f"    {state} --> {to}: {', '.join(actors)}"] if actors else []
            lines += [] if moves else [f"    {state} --> [*]"]
        return "\n".join(lines)
