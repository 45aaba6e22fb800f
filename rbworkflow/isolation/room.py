"""The child in whose process group a program of the machine works: it limits what follows, and ends all of it.

Started by `programs`. Standard input is a pipe whose other end the parent holds: it closes when the parent dies by any
means, `kill -9` included.
"""

import ctypes
import json
import os
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import Final

from rbworkflow.system import limit_this_process

NEW_USER: Final = 0x10000000
NEW_NETWORK: Final = 0x40000000


def main() -> None:
    limits, command = json.loads(sys.argv[2]), sys.argv[3:]
    limit_this_process(**limits)
    _leave_network()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        subprocess.run(command, stdin=subprocess.DEVNULL, check=False)  # noqa: S603 - the parent's own command
    finally:
        _end()


def _leave_network() -> None:
    """From here on this process and its children reach no network, where the system lets it go so."""
    user = os.getuid()
    with suppress(OSError, AttributeError):  # no Linux, or one that keeps networks to its administrator
        if ctypes.CDLL(None).unshare(NEW_USER | NEW_NETWORK) == 0:
            Path("/proc/self/uid_map").write_text(f"{user} {user} 1", encoding="ascii")


def _end_with_parent() -> None:
    os.read(0, 1)  # which nobody writes to
    _end()


def _end() -> None:
    os.killpg(0, signal.SIGKILL)  # whatever the command left behind, and this child, the last of the group
