"""What the hall and the visitor's phone see and hear: the board's movement, the phone page, the voice."""

from tests.benchmarks import hall_board, hall_phone, hall_voice


def run() -> dict[str, float]:
    """Frames a second of the board; milliseconds and kilobytes of the phone page; seconds that the voice lags."""
    return {**hall_board.run(), **hall_phone.run(), **hall_voice.run()}
