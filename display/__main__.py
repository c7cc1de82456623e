"""Starts the hall board: python -m display."""

import sys

from display.app import main

sys.exit(main())
