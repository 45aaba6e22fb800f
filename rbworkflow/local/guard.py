"""Runs one command in a process group of its own and ends the whole group when the parent is gone.

Started as a script by `processes`: `guard.py SECONDS COMMAND...`. Standard input is a pipe whose other end the parent
holds. It closes when the parent stops the child, and also when the parent dies by any means, `kill -9` included.
"""

import os
import signal
import subprocess
import sys
import threading


def main() -> None:
    child = subprocess.Popen(sys.argv[2:], stdin=subprocess.DEVNULL)  # noqa: S603 - the parent's own command
    threading.Thread(target=_stop_when_parent_is_gone, args=(child, float(sys.argv[1])), daemon=True).start()
    child.wait()
    os.killpg(0, signal.SIGKILL)  # whatever the command left behind, and this guard, the last of the group


def _stop_when_parent_is_gone(child: subprocess.Popen[bytes], patience: float) -> None:
    """TERM, TERM, KILL: a Prefect worker may need the second one."""
    sys.stdin.buffer.read()
    for _ in range(2):
        child.terminate()
        try:
            child.wait(patience)
        except subprocess.TimeoutExpired:
            continue
        return
    child.kill()


if __name__ == "__main__":
    main()
