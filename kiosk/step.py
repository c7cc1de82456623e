"""Where a visitor is."""

from enum import StrEnum


class Step(StrEnum):
    """Where the visitor is, in the order of the way."""

    WELCOME = "welcome"
    AREAS = "areas"
    FIND = "find"
    SERVICES = "services"
    AGAIN = "again"
    DOCUMENTS = "documents"
    PRIORITY = "priority"
    LATE = "late"
    CODE = "code"
    OWN = "own"
    TICKET = "ticket"
