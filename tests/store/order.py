"""The order of calls, verified from the record alone."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from shared.domain.centre import Centre
from shared.domain.record import Event


@dataclass(frozen=True)
class Person:
    """Somebody who waits, as the record says."""

    ticket: int
    key: int
    service: str
    needs: frozenset[str]
    sent_to: int | None = None
    not_before: int | None = None
    sent_to_person: str | None = None
    away_until: int | None = None


class Line:
    """Who waits, kept from one event to the next."""

    def __init__(self, centre: Centre) -> None:
        self._centre = centre
        self._people: dict[int, Person] = {}
        self._waiting: set[int] = set()
        self._changes: dict[int, tuple[set[int], set[int]]] = {}

    def follow(self, event: Event) -> Iterator[str]:
        """Takes the next event; gives what is wrong with it."""
        if event.kind == "called":
            yield from self._call_faults(event)
        gone, come = self._change(event)
        gone, come = gone & self._waiting, come - self._waiting
        self._changes[event.seq] = gone, come
        self._waiting = (self._waiting - gone) | come

    def _change(self, event: Event) -> tuple[set[int], set[int]]:
        """Whose waiting an event ends, and whose it begins."""
        data, turn = event.data, event.turn or 0
        match event.kind:
            case "issued":
                needs, until = frozenset(data["needs"]), data.get("not_before")
                person = Person(event.seq, data["key"], data["service"], needs, not_before=until)
                return self._comes(event, person)
            case "transferred":
                sent = replace(self._people[turn], service=data["service"], sent_to=data["for_window"])
                how = {"sent_to_person": data["for_staff"], "away_until": data.get("away_until")}
                return self._comes(event, replace(sent, key=data.get("key", sent.key), not_before=None, **how))
            case "finished" if "next" in data:
                goes_on = replace(self._people[turn], service=data["next"], sent_to=data.get("for_window"))
                return self._comes(event, replace(goes_on, not_before=None, sent_to_person=None, away_until=None))
            case "answered":
                if "until" in data:
                    self._people[turn] = replace(self._people[turn], away_until=data["until"])
                return set(), set()
            case "returned":
                return self._comes(event, replace(self._people[turn], not_before=None, away_until=None))
            case "changed":
                person = self._people[turn]
                service = data["now"].get("service", person.service)
                self._people[turn] = replace(person, service=service, key=data["key"])
                return set(), {turn} if data.get("back") else set()
            case "called" | "cancelled" | "merged":
                return {turn}, set()
            case "no_show":
                return set(), {turn} if data["back"] else set()
            case "day":
                return set(data.get("unserved", ())), set(data.get("returned", ()))
            case "undone":
                gone, come = self._changes[data["undoes"]]
                return come, gone
            case _:
                return set(), set()

    def _comes(self, event: Event, person: Person) -> tuple[set[int], set[int]]:
        self._people[event.seq] = person
        return set(), {event.seq}

    def _call_faults(self, event: Event) -> Iterator[str]:
        if event.turn not in self._waiting:
            yield f"{event.seq}: {event.turn} did not wait"
        elif event.data["why"] not in ("by_number", "late"):
            fitting = [id for id in self._waiting if self._fits(self._people[id], event)]
            due = [id for id in fitting if (self._people[id].not_before or 0) <= event.at]
            first = min(due or fitting, key=lambda id: (self._people[id].key, self._people[id].ticket), default=None)
            if first != event.turn:
                yield f"{event.seq}: window {event.window} called {event.turn}, {first} was before"

    def _fits(self, person: Person, call: Event) -> bool:
        window = next(entry for entry in self._centre.windows if entry.number == call.window)
        areas = {service.code: service.area for service in self._centre.services}
        served = person.service in window.services or areas.get(person.service) in window.areas
        reached = (
            (served or person.sent_to_person is not None) if person.sent_to is None else person.sent_to == call.window
        )
        meant = person.sent_to_person in (None, call.staff) and (person.away_until or 0) <= call.at
        return reached and meant and person.needs <= set(window.offers)


def order_faults(events: Iterable[Event], centre: Centre) -> list[str]:
    """Plays the record again: at each call by the rule, nobody who fitted was before the one who was called."""
    line = Line(centre)
    return [fault for event in events for fault in line.follow(event)]
