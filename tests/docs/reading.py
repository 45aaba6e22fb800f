"""A Markdown page as its reader uses it: what to click, what to look at, what to type."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
_FENCED: Final = re.compile(r"^```[a-z]*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_AS_TYPED: Final = re.compile(r"`([^`\n]+)`")
_LINK: Final = re.compile(r"(!?)\[[^\]]*\]\(([^)\s]+)\)")
_HEADING: Final = re.compile(r"^(#+) (.+)$", re.MULTILINE)
_REMARK: Final = re.compile(r"\s+# .*")


@dataclass(frozen=True)
class Page:
    path: Path

    @property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @property
    def prose(self) -> str:
        return _FENCED.sub("", self.text)

    @property
    def headings(self) -> list[tuple[str, str]]:
        """Each heading's marks and its words."""
        return _HEADING.findall(self.prose)

    @property
    def links(self) -> list[str]:
        return [target for mark, target in self._pointers if not mark]

    @property
    def pictures(self) -> list[str]:
        return [target for mark, target in self._pointers if mark]

    @property
    def _pointers(self) -> list[tuple[str, str]]:
        return _LINK.findall(_AS_TYPED.sub("", self.prose))

    @property
    def blocks(self) -> list[str]:
        """The lines to type, without the remarks beside them."""
        return [_REMARK.sub("", line) for block in _FENCED.findall(self.text) for line in block.splitlines()]

    @property
    def words(self) -> list[str]:
        """What stands in the text as it is typed: commands, variables, files."""
        return sorted(_AS_TYPED.findall(self.prose))

    @property
    def typed(self) -> list[str]:
        return [*self.blocks, *self.words]


README: Final = Page(ROOT / "README.md")
TWIN: Final = Page(ROOT / "README.en.md")
