"""What went wrong, sorted by what the caller should do. Messages are Indonesian: an officer may read them."""


class WorkflowError(Exception):
    """Anything this program refuses to go on with; its text says what, where and what to do."""

    may_succeed_later = False


class RetryLaterError(WorkflowError):
    """Something outside was away for now: try the same again later."""

    may_succeed_later = True


class ConfigurationError(WorkflowError):
    """The operator must mend a setting or a file of config/ first."""


class RefusedError(WorkflowError):
    """Refused for good: the same request will always be refused."""
