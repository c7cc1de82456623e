"""When an idle window calls the next visitor by itself, if the centre wishes: never past whoever sits there. Pure."""

from shared.domain.view import View


class Countdown:
    """Runs while the desk can be seen; what hinders it (a dialog, the lock, another page) lets it begin anew."""

    def __init__(self, at: int = 0) -> None:
        """`at`: since when somebody sits there, ms UTC."""
        self._hindered_at = at
        self.ends_at = 0
        """When the window calls, ms UTC; 0: it does not."""

    def look(self, view: View, window: int, now: int, *, hindered: bool) -> None:
        """Takes how things stand at an instant."""
        if hindered:
            self._hindered_at = now
        due = view.auto_call_at(window)
        whole = self._hindered_at + view.centre.policy.auto_call_seconds * 1000
        self.ends_at = 0 if due is None or hindered else max(due, whole)
