"""``python -m display.phone`` serves the phone page."""

import sys

from display.phone.app import main

if __name__ == "__main__":
    sys.exit(main())
