"""The warm process's side: it imports a job, and forks whenever it is sent a socket."""

import os
import pickle
import selectors
import signal
import socket
import sys
import traceback
from contextlib import suppress
from importlib import import_module
from time import monotonic
from typing import NoReturn

from rbworkflow.isolation import child


def main() -> None:
    """The last arguments are the socket to be told by, and the job."""
    *sys.argv, control, job = sys.argv
    for name in child.NEEDLESS:
        sys.modules[name] = None  # type: ignore[assignment] # as in each child
    import_module(job.rpartition(".")[0])
    with socket.socket(fileno=int(control)) as told:
        while handles := socket.recv_fds(told, 1, 1)[1]:
            if os.fork() == 0:
                told.close()
                _serve(handles[0])
            os.close(handles[0])
            _bury()


def _bury() -> None:
    """Those that have served their child: their time is then counted as ours."""
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def _serve(handle: int) -> NoReturn:
    """One child from its start to its end, and how it ended."""
    with socket.socket(fileno=handle) as sock, sock.makefile("rwb") as wire:
        request, env, seconds = pickle.load(wire)
        (said, its_said), (complained, its_complained) = os.pipe(), os.pipe()
        if (child_id := os.fork()) == 0:
            sock.close()
            _be_the_child(request, env, its_said, its_complained)
        os.close(its_said)
        os.close(its_complained)
        is_in_time, *heard = _read(monotonic() + seconds, said, complained)
        if not is_in_time:
            os.kill(child_id, signal.SIGKILL)
        code = os.waitstatus_to_exitcode(os.waitpid(child_id, 0)[1])
        pickle.dump((code if is_in_time else None, *heard), wire)
    os._exit(0)


def _read(until: float, *pipes: int) -> tuple[bool, *tuple[bytes, ...]]:
    """Whether all were closed in time, and what came."""
    heard = dict.fromkeys(pipes, b"")
    with selectors.DefaultSelector() as selector:
        for pipe in pipes:
            selector.register(pipe, selectors.EVENT_READ)
        while selector.get_map():
            ready = selector.select(max(0, until - monotonic()))
            if not ready:
                return False, *heard.values()
            for key, _ in ready:
                came = os.read(key.fd, 1 << 20)
                heard[key.fd] += came
                if not came:
                    selector.unregister(key.fd)
    return True, *heard.values()


def _be_the_child(request: bytes, env: dict[str, str], said: int, complained: int) -> NoReturn:
    asked = os.memfd_create("request")
    os.write(asked, request)
    os.lseek(asked, 0, os.SEEK_SET)
    for number, handle in enumerate((asked, said, complained)):
        os.dup2(handle, number)
    os.environ.clear()  # noqa: TID251 - what a process is given
    os.environ.update(env)  # noqa: TID251
    try:
        child.main()
    except SystemExit as ending:
        os._exit(ending.code)  # type: ignore[arg-type] # a number
    except BaseException:  # noqa: BLE001 - as Python ends with any
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)
    sys.stdout.flush()
    os._exit(0)
