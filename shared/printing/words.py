"""The sentences of a slip in the visitor's language."""

from __future__ import annotations

from shared.domain.estimate import Range
from shared.printing.slip import SlipContent, SlipWords
from shared.translation import LANGUAGES, Translator, translator


def slip_words(content: SlipContent) -> SlipWords:
    """Every sentence that a slip may need, with the figures of `content`."""
    tr = translator(content.language)
    return SlipWords(
        copy=tr("COPY"),
        your_number=_your_number(content.language),
        ahead=(tr("Ahead of you"), _ahead(content, tr)),
        wait=(tr("Estimated wait"), _wait(content, tr)),
        code=_code(content, tr),
        bring=tr("Please have ready:"),
        announced=tr("Your number is shown on the board and announced."),
        out_of_sequence=tr("Numbers may be called out of sequence."),
        missed=(tr("Missed your call?"), tr("Please go to reception.")),
        valid=tr("Valid today only"),
    )


def _your_number(language: str) -> tuple[str, ...]:
    others = (other for other in LANGUAGES if other != language)
    return tuple(_your_number_in(translator(one)) for one in (language, *others))


def _your_number_in(tr: Translator) -> str:
    return tr("Your number")


def _ahead(content: SlipContent, tr: Translator) -> str:
    if not content.people_ahead:
        return tr("nobody", "ahead of you")
    return tr("%n people", "ahead of you", content.people_ahead)


def _wait(content: SlipContent, tr: Translator) -> str:
    if not content.low or content.high is None or Range(content.low, content.high).is_wide:
        return tr("up to {high} min", high=content.high)
    return tr("{low}–{high} min", low=content.low, high=content.high)


def _code(content: SlipContent, tr: Translator) -> tuple[str, str]:
    if content.phone_address:
        return (
            tr("Follow on your phone"),
            tr("Point the camera at the code. We will tell you when you are called."),
        )
    return tr("Ticket code"), tr("Show it at the window if asked.")
