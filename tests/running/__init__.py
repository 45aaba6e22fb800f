"""How a run of the tests goes: chance and its seed, kinds of tests, patience, turns, and what is worked out once."""
