"""What things are called on the screen, for whoever presses them by their names."""

from collections.abc import Callable

from shared.domain.centre import Centre
from shared.translation import translator


def words_of(language: str) -> Callable[..., str]:
    """Sentences as they are shown: by page (none for those made in Python), in English."""
    tr = translator(language)

    def say(page: str, source: str, comment: str = "") -> str:
        return tr.find(page, source, comment, None) or source

    return say


def names_of(centre: Centre, language: str) -> dict[str, str]:
    """Areas by their letters, services by their codes."""
    areas = {area.letter: area.name[language] for area in centre.areas}
    return areas | {service.code: service.label[language] for service in centre.services}
