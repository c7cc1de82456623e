"""Where the fonts, icons, sounds, translations and sample centres lie."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """Gives the path of an asset, for example ``path("icons", "umbrella-bold.svg")``.

    In a checkout the assets stand beside the packages; in an installed wheel they lie inside
    ``shared``, so that nothing named ``assets`` lands among other people's packages.
    """
    installed = _PACKAGE / "assets"
    root = installed if installed.is_dir() else _PACKAGE.parent / "assets"
    return root.joinpath(*parts)
