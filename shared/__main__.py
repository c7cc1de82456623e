"""``python -m shared`` is the command `novbe`."""

import sys

from shared.cli import main

sys.exit(main())
