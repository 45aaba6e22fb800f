"""What several servers share: Prefect's database, and Redis, by which they hear of each other."""

import os
from typing import Final

from rbworkflow.settings import Settings

DATABASE: Final = "PREFECT_SERVER_DATABASE_CONNECTION_URL"
BY_REDIS: Final = {
    "PREFECT_MESSAGING_BROKER": "prefect_redis.messaging",
    "PREFECT_MESSAGING_CACHE": "prefect_redis.messaging",
    "PREFECT_SERVER_EVENTS_CAUSAL_ORDERING": "prefect_redis.ordering",
    "PREFECT_SERVER_CONCURRENCY_LEASE_STORAGE": "prefect_redis.lease_storage",
}


def use_shared_state(settings: Settings) -> None:
    """Tell Prefect's server of it, before Prefect is imported: it reads the environment then.

    The URLs hold passwords, and what a process sets in itself is seen by no other.
    """
    if url := settings.prefect_store_url:
        os.environ[DATABASE] = url  # noqa: TID251 - what Prefect looks for
        os.environ["PREFECT_SERVER_DATABASE_MIGRATE_ON_START"] = "false"  # noqa: TID251 - see prefect_tables
    if url := settings.redis:
        given = {"PREFECT_REDIS_MESSAGING_URL": url, "PREFECT_SERVER_DOCKET_URL": url}
        os.environ.update(BY_REDIS | given)  # noqa: TID251 - what Prefect looks for
