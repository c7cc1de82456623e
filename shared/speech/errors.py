"""Why something was not spoken."""

from typing import Final

from shared.domain.errors import NovbeError

FAULTS: Final = frozenset({"speech_unavailable", "speech_failed", "clip_missing", "clip_unusable"})
"""Values: `reason` as the system tells it; `words` without a recording; `file` of a recording."""


class SpeechError(NovbeError):
    """Nothing can be spoken now; the picture goes on without sound."""
