"""For the warm process alone, which can only be told what to import: from here on it and its forks have the key."""

from rbworkflow.settings import Settings
from rbworkflow.worker.carrying_key import carry_machine_key

carry_machine_key(Settings().data)
