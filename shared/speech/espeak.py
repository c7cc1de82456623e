"""espeak-ng inside this process, by its C interface. The library and its voices come with espeakng-loader."""

import ctypes
import threading
from functools import cache
from typing import Any, Final

from shared.speech.errors import SpeechError
from shared.speech.wav import Wav

_SYNCHRONOUS: Final = 2
_DONT_EXIT: Final = 0x8000
"""Without it the library ends the whole process when its data are absent."""
_UTF8: Final = 1
_RATE: Final = 1
_WORDS_A_MINUTE: Final = 150
"""A measured pace: the hall is noisy and many a listener old. The library's own is 175."""
_SLOWEST: Final = 80
_FASTEST: Final = 450
_VOICES: Final = {"az": b"az", "ru": b"ru", "en": b"en"}

_ONE_AT_A_TIME = threading.Lock()
"""The library has one state for the whole process."""

_Taker = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


class Espeak:
    """Speaks with espeak-ng; an unknown language as Azerbaijani. Every instance may be used from every thread."""

    def speak(self, text: str, language: str, *, rate: float = 1.0, gain_db: float = 0.0) -> Wav:
        """Gives the text as sound, as `voices.Voice` says."""
        pace = min(max(round(_WORDS_A_MINUTE * rate), _SLOWEST), _FASTEST)
        with _ONE_AT_A_TIME:
            sound = _engine().speak(text, language, pace)
        return sound.trimmed().at(gain_db)

    def phonemes(self, text: str, language: str) -> str:
        """Gives how the text is pronounced, in the phonetic alphabet, with "|" for a pause."""
        with _ONE_AT_A_TIME:
            return _engine().phonemes(text, language)


class _Engine:
    """The library, opened once; `_ONE_AT_A_TIME` is held around every call."""

    def __init__(self, library: Any, data: str) -> None:
        self._library = library
        self._heard = bytearray()
        self._taker = _Taker(self._take)  # kept: the library goes on calling it
        library.espeak_Synth.argtypes = [
            ctypes.c_char_p, ctypes.c_size_t, ctypes.c_uint, ctypes.c_int, ctypes.c_uint, ctypes.c_uint,
            ctypes.c_void_p, ctypes.c_void_p,
        ]  # fmt: skip
        library.espeak_TextToPhonemes.restype = ctypes.c_char_p
        self._sample_rate: int = library.espeak_Initialize(_SYNCHRONOUS, 0, data.encode(), _DONT_EXIT)
        if self._sample_rate <= 0:
            raise SpeechError("speech_unavailable", reason=data)
        library.espeak_SetSynthCallback(self._taker)

    def speak(self, text: str, language: str, pace: int) -> Wav:
        self._choose(language)
        self._library.espeak_SetParameter(_RATE, pace, 0)
        self._heard.clear()
        said = text.encode(errors="replace")
        self._must(self._library.espeak_Synth(said, len(said) + 1, 0, 0, 0, _UTF8, None, None))
        return Wav(self._sample_rate, bytes(self._heard))

    def phonemes(self, text: str, language: str) -> str:
        self._choose(language)
        rest = ctypes.c_char_p(text.encode(errors="replace"))
        clauses = []
        while rest.value is not None:  # each call takes one clause off the text
            clauses.append(self._library.espeak_TextToPhonemes(ctypes.byref(rest), _UTF8, 0x02).decode())
        return " | ".join(filter(None, clauses))

    def _choose(self, language: str) -> None:
        self._must(self._library.espeak_SetVoiceByName(_VOICES.get(language, _VOICES["az"])))

    def _must(self, result: int) -> None:
        if result:
            raise SpeechError("speech_failed", reason=result)

    def _take(self, samples: Any, count: int, _events: Any) -> int:
        if samples and count:
            self._heard += ctypes.string_at(samples, 2 * count)
        return 0


@cache
def _engine() -> _Engine:
    try:
        import espeakng_loader

        return _Engine(ctypes.CDLL(espeakng_loader.get_library_path()), espeakng_loader.get_data_path())
    except (ImportError, OSError, RuntimeError) as error:
        raise SpeechError("speech_unavailable", reason=error) from error
