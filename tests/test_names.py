"""One name, one thing: a reader who meets a class's name knows which it is."""

import ast
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def test_no_two_classes_have_one_name() -> None:
    sources = [path for room in ("rbworkflow", "flows") for path in (ROOT / room).rglob("*.py")]
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in sources)
    names = Counter(node.name for tree in trees for node in tree.body if isinstance(node, ast.ClassDef))
    assert [name for name, count in names.items() if count > 1] == []
