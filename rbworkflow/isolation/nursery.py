"""A process as bare as an isolated child that has imported what its job needs, and forks a child for each request.

It never looks at a stranger's bytes itself: a request goes unread to the fork, which alone has its limits, its folder
and the pipe for its answers, and nothing of the nursery's. So one child never meets another's work.
"""

import io
import os
import pickle
import socket
import struct
from typing import Final

from rbworkflow.isolation.child import answer, prepared

LENGTH: Final = struct.Struct("!Q")
DONE, DIED = b"\0", b"\1"
STDIN: Final = 0


def main() -> None:
    control = socket.socket(fileno=os.dup(STDIN))
    os.dup2(os.open(os.devnull, os.O_RDONLY), STDIN)
    prepared(received(control, LENGTH.unpack(received(control, LENGTH.size))[0]).decode())
    while True:
        head, pipes, _, _ = socket.recv_fds(control, LENGTH.size, 1)
        if not head:
            return
        request, (pipe,) = received(control, LENGTH.unpack(head)[0]), pipes
        child = os.fork()
        if child == 0:
            control.close()
            _serve(request, pipe)
        os.close(pipe)
        _, status = os.waitpid(child, 0)
        control.sendall(DIED if status else DONE)


def received(control: socket.socket, count: int) -> bytes:
    """So many bytes; raises EOFError where the other side is gone."""
    parts = []
    while count:
        part = control.recv(min(count, 1024 * 1024))
        if not part:
            raise EOFError
        parts.append(part)
        count -= len(part)
    return b"".join(parts)


def _serve(request: bytes, pipe: int) -> None:
    """The child: answers, and ends here whatever happens."""
    code = 1
    try:
        content = io.BytesIO(request)
        os.environ["TMPDIR"] = pickle.load(content)  # noqa: S301, TID251 - from our own parent; the child's own
        with os.fdopen(pipe, "wb") as answers:
            answer(content, answers)
        code = 0
    finally:
        os._exit(code)
