"""A small app on the real shell, run as a process by the tests."""

import sys
from pathlib import Path

from shared.ui.app import App


def tell(line: str) -> None:
    sys.stderr.write(f"{line}\n")


def main() -> int:
    with App("sample", robot="--robot" in sys.argv) as app:
        app.show(Path(__file__).with_name("sample.qml"), {"language": app.language}, size=(900, 900))

        def begin() -> None:
            heavy = sorted(name for name in sys.modules if name in ("sqlalchemy", "alembic", "PySide6.QtMultimedia"))
            tell(f"first frame {heavy}")

        app.after_first_frame(begin)
        app.on_close(lambda: tell("closed"))
        return app.run()


if __name__ == "__main__":
    sys.exit(main())
