"""One name, one thing: a reader who meets a class's name knows which it is."""

import ast
from collections import Counter

from tests.running.source import Source


def test_no_two_classes_have_one_name(source: Source) -> None:
    trees = (module.tree for module in source.values())
    names = Counter(node.name for tree in trees for node in tree.body if isinstance(node, ast.ClassDef))
    assert [name for name, count in names.items() if count > 1] == []
