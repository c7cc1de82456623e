"""The board on a machine whose fonts have been lost: ``python -m tests.display.without_fonts ARGUMENTS``."""

import sys
from pathlib import Path
from unittest.mock import patch

from display.app import main
from shared import assets

_path = assets.path


def _without_fonts(*parts: str) -> Path:
    return Path("/nowhere") if parts[0] == "fonts" else _path(*parts)


if __name__ == "__main__":
    with patch.object(assets, "path", _without_fonts):
        sys.exit(main(sys.argv[1:]))
