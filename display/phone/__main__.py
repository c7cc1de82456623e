"""``python -m display.phone`` serves the phone page."""

import os
import sys

from display.phone.app import main

if __name__ == "__main__":
    status = main()
    sys.stderr.flush()
    # a thread may still wait for a store that says nothing; what it has begun is done wholly or not at all
    os._exit(status)
