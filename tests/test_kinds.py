"""What tests share is started once in a process, so whatever shares it must run in one."""

import pytest

from tests.chance import is_soak


def test_the_tests_of_a_file_run_in_one_process(request: pytest.FixtureRequest) -> None:
    """Where the runner's parts do not fit together, each process would start every server, without a word."""
    is_one_of_several = hasattr(request.config, "workerinput")
    is_grouped = request.node.nodeid.endswith(f"@{request.path}")
    assert is_grouped == (is_one_of_several and not is_soak(request.config))
