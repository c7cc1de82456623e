"""A sentence put together from recordings; docs/voices.md says what to record and how."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from shared.speech import wav
from shared.speech.errors import SpeechError
from shared.speech.voices import Voice
from shared.speech.wav import Wav

_GAP_MS: Final = 40
_PAUSE_MS: Final = 250
_PAUSES: Final = re.compile("[.,;:!?]")


class Clips:
    """Speaks recordings: FOLDER/LANGUAGE/WORDS.wav, where WORDS is what is said in it.

    The longest recordings are taken first, so that "beşinci pəncərə.wav" goes before "beşinci.wav". A sentence that
    lacks a recording is spoken by the other voice as a whole. The folder is looked at anew for every sentence.
    """

    def __init__(self, folder: Path, otherwise: Voice) -> None:
        self.folder = folder
        self.otherwise = otherwise

    def speak(self, text: str, language: str, *, rate: float = 1.0, gain_db: float = 0.0) -> Wav:
        """Gives the text as sound, as `voices.Voice` says; recordings keep their own pace whatever the `rate`."""
        try:
            return self.composed(text, language).at(gain_db)
        except SpeechError:
            return self.otherwise.speak(text, language, rate=rate, gain_db=gain_db)

    def composed(self, text: str, language: str) -> Wav:
        """Gives the text from recordings only.

        Raises:
            SpeechError: ``clip_missing`` with the `words` that are not recorded, or ``clip_unusable`` with the `file`
                that is no WAV file of 16 bits and one channel, or has another rate than the others.
        """
        recordings = _recordings(self.folder / language, language)
        clauses = [
            list(_covered(words, recordings)) for part in _PAUSES.split(text) if (words := _words(part, language))
        ]
        missing = tuple(one for clause in clauses for one in clause if isinstance(one, str))
        if missing:
            raise SpeechError("clip_missing", words=missing)
        heard = [[_read(one) for one in clause if isinstance(one, Path)] for clause in clauses]
        rates = {sound.rate for clause in heard for sound in clause}
        if len(rates) > 1:
            raise SpeechError("clip_unusable", file=self.folder / language, reason=f"{sorted(rates)} Hz")
        return wav.joined((wav.joined(clause, _GAP_MS) for clause in heard), _PAUSE_MS)


def _recordings(folder: Path, language: str) -> Mapping[tuple[str, ...], Path]:
    try:
        files = [file for file in folder.iterdir() if file.suffix.lower() == ".wav"] if folder.is_dir() else []
    except OSError as error:
        raise SpeechError("clip_unusable", file=folder, reason=error.strerror) from error
    return {_words(file.stem, language): file for file in files}


def _covered(words: tuple[str, ...], recordings: Mapping[tuple[str, ...], Path]) -> Iterator[Path | str]:
    """Gives the recordings that say the words in turn, and a word itself where there is none."""
    while words:
        length = next((n for n in range(len(words), 0, -1) if words[:n] in recordings), 0)
        yield recordings[words[:length]] if length else words[0]
        words = words[length or 1 :]


def _words(text: str, language: str) -> tuple[str, ...]:
    """Gives the words as they are compared: small letters (i and ı kept apart), composed as some systems do not."""
    text = unicodedata.normalize("NFC", text)
    if language == "az":
        text = text.replace("I", "ı").replace("İ", "i")
    return tuple(re.findall(r"[^\W_]+", text.lower()))


def _read(file: Path) -> Wav:
    try:
        return wav.read(file.read_bytes()).trimmed()
    except OSError as error:
        raise SpeechError("clip_unusable", file=file, reason=error.strerror) from error
    except ValueError as error:
        raise SpeechError("clip_unusable", file=file, reason=error) from error
