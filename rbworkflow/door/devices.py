"""What a device is called on the list of sessions, from what its browser says of itself."""

from typing import Final

BROWSERS: Final = {
    "SamsungBrowser/": "Samsung Internet",
    "Edg": "Edge",
    "OPR/": "Opera",
    "Firefox/": "Firefox",
    "CriOS/": "Chrome",
    "Chrome/": "Chrome",
    "Safari/": "Safari",
}
"""By a mark of theirs, what pretends to be others first."""
SYSTEMS: Final = {
    "Android": "Android",
    "iPhone": "iPhone",
    "iPad": "iPad",
    "Windows": "Windows",
    "CrOS": "ChromeOS",
    "Mac OS X": "Mac",
    "Linux": "Linux",
}
LONGEST: Final = 60


def device_name(user_agent: str) -> str:
    """`Chrome di Windows`; where neither is known, what it says itself."""
    browser, system = _first(BROWSERS, user_agent), _first(SYSTEMS, user_agent)
    if browser and system:
        return f"{browser} di {system}"
    return browser or system or user_agent[:LONGEST] or "Perangkat tidak dikenal"


def _first(names: dict[str, str], user_agent: str) -> str:
    return next((name for mark, name in names.items() if mark in user_agent), "")
