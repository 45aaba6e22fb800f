"""`python -m rbworkflow.worker POOL NAME DEPLOYMENTS`: serve the pool until this process is ended.

Nothing else stands here: multiprocessing looks at the main module of a process that forks.
"""

import sys
from pathlib import Path

from rbworkflow.worker.serving import serve

if __name__ == "__main__":
    serve(pool=sys.argv[1], name=sys.argv[2], deployments=Path(sys.argv[3]))
