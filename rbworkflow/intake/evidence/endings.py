"""What the ending of a file's name promises: an accepted kind, or one that is refused with its own remedy."""

import re
from collections.abc import Mapping
from pathlib import PurePath
from typing import Final

from rbworkflow.intake.evidence.links import LINK_ENDINGS
from rbworkflow.intake.evidence.other_pictures import BMP, GIF, HEIC, TIFF, WEBP

PDF: Final = "application/pdf"
PNG: Final = "image/png"
JPEG: Final = "image/jpeg"
XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
DOCX: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

BY_ENDING: Final[Mapping[str, str]] = {
    ".pdf": PDF,
    ".png": PNG,
    **dict.fromkeys((".jpg", ".jpeg", ".jpe", ".jfif"), JPEG),
    **dict.fromkeys((".heic", ".heif"), HEIC),
    ".webp": WEBP,
    ".gif": GIF,
    **dict.fromkeys((".bmp", ".dib"), BMP),
    **dict.fromkeys((".tif", ".tiff"), TIFF),
    ".xlsx": XLSX,
    ".docx": DOCX,
}
_SOUND_AND_VIDEO: Final = (
    *(".mp4", ".mov", ".avi", ".mkv", ".webm", ".3gp", ".mpg", ".mpeg", ".wmv", ".flv", ".m4v"),
    *(".mp3", ".m4a", ".opus", ".ogg", ".wav", ".aac", ".amr", ".wma", ".flac", ".oga"),
)
_PROGRAMS: Final = (
    ".apk",
    ".bat",
    ".cmd",
    ".com",
    ".dll",
    ".exe",
    ".hta",
    ".jar",
    ".js",
    ".msi",
    ".ps1",
    ".scr",
    ".sh",
    ".vbs",
    ".wsf",
)
REASONS_BY_ENDING: Final[Mapping[str, str]] = {
    **dict.fromkeys((".zip", ".rar", ".7z", ".gz", ".tar"), "ARSIP"),
    **dict.fromkeys((".doc", ".xls", ".ppt"), "FORMAT_LAMA"),
    **dict.fromkeys((".ods", ".fods", ".ots", ".csv", ".tsv", ".numbers", ".et"), "BUKAN_EXCEL"),
    **dict.fromkeys((".xlsm", ".docm", ".xltm", ".dotm"), "MAKRO"),
    **dict.fromkeys(_SOUND_AND_VIDEO, "MEDIA"),
    **dict.fromkeys((".avif", ".svg", ".psd", ".ai", ".cdr", ".dng", ".raw", ".cr2", ".nef", ".arw"), "GAMBAR"),
    **dict.fromkeys((".lnk", *LINK_ENDINGS - {".txt"}), "PINTASAN"),
    **dict.fromkeys((".eml", ".msg"), "SUREL_LAMPIRAN"),
    **dict.fromkeys((".p7m", ".p7s"), "SUREL_TERKUNCI"),
    **dict.fromkeys(_PROGRAMS, "PROGRAM"),
}
STRICT_ENDINGS: Final = frozenset(
    ending for ending, reason in REASONS_BY_ENDING.items() if reason in {"MAKRO", "PROGRAM"}
)
KNOWN_ENDINGS: Final = frozenset({*BY_ENDING, *REASONS_BY_ENDING, *LINK_ENDINGS, ".pptx", ".odt"})
_ENDING: Final = re.compile(r"\.[a-z][a-z0-9]{1,6}")


def ending_of(name: str) -> str:
    """The ending in small letters; "" where what follows the last dot is none: `Notula 12.06.2026`."""
    suffix = PurePath(name).suffix.lower()
    return suffix if suffix in KNOWN_ENDINGS or _ENDING.fullmatch(suffix) else ""
