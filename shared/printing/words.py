"""The sentences of what is printed, in the visitor's language."""

from __future__ import annotations

from shared.domain.estimate import Range
from shared.printing.come_back import ComeBackContent, ComeBackWords, lay_out_come_back
from shared.printing.slip import Element, SlipContent, SlipWords, lay_out
from shared.translation import LANGUAGES, Translator, translator

Content = SlipContent | ComeBackContent
"""What can be printed for a visitor."""


def elements(content: Content) -> tuple[Element, ...]:
    """What is printed, from top to bottom."""
    if isinstance(content, ComeBackContent):
        return lay_out_come_back(content, come_back_words(content))
    return lay_out(content, slip_words(content))


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


def come_back_words(content: ComeBackContent) -> ComeBackWords:
    """Every sentence of a come-back slip, with its figures."""
    tr = translator(content.language)
    date = f"{content.until:%d.%m.%Y}"
    return ComeBackWords(
        copy=tr("COPY"),
        title=tr("Come-back slip"),
        ticket=tr("Ticket {ticket}", ticket=content.number),
        sorry=tr("We are sorry that your turn did not come."),
        come=tr("Please come by {date}.", date=date),
        sooner=tr("You will be called sooner, as if you had come %n minutes earlier.", "", content.minutes),
        how=(tr("At the kiosk or at reception"), tr("Hold this code to the scanner, or type it.")),
        valid=tr("Valid once, by {date}", date=date),
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
