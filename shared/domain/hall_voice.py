"""How the hall is spoken to: how often, how loud, and at which times otherwise."""

from dataclasses import dataclass


@dataclass(frozen=True)
class VoiceHours:
    """Times of the day, "HH:MM", with a volume of their own, or silence without one. They may pass midnight."""

    begin: str
    end: str
    volume: int | None = None


@dataclass(frozen=True)
class HallVoice:
    """How often a call is spoken in each language (0: the chime alone), how loud, and when otherwise.

    Volumes are decibels below the loudest: 0, or less.
    """

    times: int = 1
    volume: int = 0
    hours: tuple[VoiceHours, ...] = ()

    def volume_at(self, clock: str) -> int | None:
        """The volume at a time of the day ("HH:MM"); None: silence."""
        for part in self.hours:
            within = part.begin <= clock < part.end
            if within if part.begin < part.end else clock >= part.begin or clock < part.end:
                return part.volume
        return self.volume
