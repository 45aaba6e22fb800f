"""Inside the child: a document that somebody brought, as what can be held against one of ours. Plain values alone."""

import hashlib
import json
import re
import zlib
from collections import Counter
from collections.abc import Iterator
from typing import Any, Final
from xml.etree import ElementTree as ET

from rbworkflow.sheets.archive import open_parts
from rbworkflow.sheets.parts import digest_of_parts, parts_of
from rbworkflow.sheets.refusals import WorkbookRefusedError

ZIP: Final = b"PK\x03\x04"
PDF: Final = b"%PDF-"
MOST_LINES: Final = 6_000
_NAMES: Final = ("kode", "nama_asli", "nama_berkas", "code", "indicator", "name")
"""By which records of ours are told apart."""
LONGEST_LINE: Final = 400
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_S: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_DIGEST: Final = re.compile(rb"[0-9a-f]{64}")
_STREAM: Final = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_MOST_STREAMS: Final = 2_000
_MOST_INFLATED: Final = 4 * 1024 * 1024


def taken_apart(content: bytes) -> dict[str, Any]:
    """`kind` is package, pdf, json or other.

    A package has its `digest`, its `parts` by name with a digest each, and its `lines` of text, each after its style;
    json has its `keys` with a digest each, of a list of records one for each; a PDF the `digests` that stand in it.
    """
    if content.startswith(ZIP):
        return _package(content)
    if content.startswith(PDF):
        return {"kind": "pdf", "digests": sorted(_digests_in(content))}
    return _json(content)


def _package(content: bytes) -> dict[str, Any]:
    try:
        open_parts(content)  # the gates: what lies about its size or hides something is not read
        parts = parts_of(content)
    except WorkbookRefusedError:
        return {"kind": "other"}
    return {
        "kind": "package",
        "digest": digest_of_parts(parts),
        "parts": {name: hashlib.sha256(part).hexdigest() for name, part in parts.items()},
        "lines": [*_document_lines(parts.get("word/document.xml")), *_shared_lines(parts.get("xl/sharedStrings.xml"))],
    }


def _document_lines(document: bytes | None) -> Iterator[tuple[str, str]]:
    for paragraph in _elements(document, f"{_W}p"):
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        name = "" if style is None else str(style.get(f"{_W}val"))
        yield from _line(name, paragraph, f"{_W}t")


def _shared_lines(strings: bytes | None) -> Iterator[tuple[str, str]]:
    for each in _elements(strings, f"{_S}si"):
        yield from _line("", each, f"{_S}t")


def _line(style: str, element: ET.Element, tag: str) -> Iterator[tuple[str, str]]:
    text = " ".join("".join(each.text or "" for each in element.iter(tag)).split())
    if text:
        yield style, text[:LONGEST_LINE]


def _elements(xml: bytes | None, tag: str) -> list[ET.Element]:
    if xml is None:
        return []
    try:
        root = ET.fromstring(xml)  # noqa: S314 - in the child, and the gates let no document type in
    except ET.ParseError:
        return []
    return [element for _, element in zip(range(MOST_LINES), root.iter(tag), strict=False)]


def _json(content: bytes) -> dict[str, Any]:
    try:
        said = json.loads(content)
    except (ValueError, RecursionError):
        return {"kind": "other"}
    if not isinstance(said, dict):
        return {"kind": "other"}
    values = {name: value for key, each in said.items() for name, value in _entries(key, each)}
    keys = {key: json.dumps(value, sort_keys=True, ensure_ascii=False) for key, value in values.items()}
    return {"kind": "json", "keys": {key: hashlib.sha256(text.encode()).hexdigest() for key, text in keys.items()}}


def _entries(key: str, value: object) -> Iterator[tuple[str, object]]:
    """A list's records by their own names, anything else as a whole."""
    if not isinstance(value, list) or not value or not all(isinstance(each, dict) for each in value):
        yield key, value
        return
    known = Counter[str]()
    for each in value:
        told = (each.get(part) for part in _NAMES)
        name = " ".join(part[:LONGEST_LINE] for part in told if part and isinstance(part, str))
        known[name] += 1
        again = f" ({known[name]})" if known[name] > 1 else ""
        yield f"{key} {name}{again}".strip(), each


def _digests_in(content: bytes) -> set[str]:
    """Those that stand readably in a PDF, in its streams as well."""
    found = set(_DIGEST.findall(content))
    for _, stream in zip(range(_MOST_STREAMS), _STREAM.finditer(content), strict=False):
        try:
            found |= set(_DIGEST.findall(zlib.decompressobj().decompress(stream[1], _MOST_INFLATED)))
        except zlib.error:
            continue
    return {each.decode() for each in found}
