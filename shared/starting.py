"""Why a program does not start: a wrong setting, told to whoever set this machine up."""

import os
import re
import sys
from collections.abc import Mapping
from typing import Final

from shared.sentences import sentence
from shared.settings import LANGUAGES, SettingsError, settings_file
from shared.translation import translator

WRONG_SETTING: Final = 2
"""The exit status."""
_CHOSEN: Final = re.compile(r"""^\s*language\s*=\s*["'](\w+)["']""", re.MULTILINE)


def language(environ: Mapping[str, str] = os.environ) -> str | None:
    """The language of the settings, even where these are wrong; else the system's; None: neither is one of ours."""
    system = next((environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(name)), "")
    wanted = (environ.get("NOVBE_LANGUAGE"), _of_the_file(environ), system[:2])
    return next((one for one in wanted if one in LANGUAGES), None)


def refuse(error: SettingsError) -> int:
    """Tells on standard error what is wrong with the settings; gives the exit status."""
    sys.stderr.write(sentence(error, translator(language() or LANGUAGES[0])) + "\n")
    return WRONG_SETTING


def _of_the_file(environ: Mapping[str, str]) -> str | None:
    """What the file says, read without its grammar: a slip of the pen elsewhere in it does not hide its language."""
    try:
        found = _CHOSEN.search(settings_file(environ).read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError):
        return None
    return found[1] if found else None
