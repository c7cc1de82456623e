"""The proof of a priority class: asked for before the service begins, once for a ticket."""

from typing import Final

from shared.domain.centre import Centre
from shared.domain.ticket import CALLED, Ticket, Turn

SEEN: Final = "seen"
WAIVED: Final = "waived"
"""A supervisor decided that the visitor is served without it."""
PROOFS: Final = (SEEN, WAIVED)


def proof_wanted(centre: Centre, ticket: Ticket, turn: Turn) -> bool:
    """Whether a called visitor is to be asked for the document of their class (`PriorityClass.proof`) now."""
    entry = centre.class_by_code.get(ticket.priority or "")
    return turn.status == CALLED and turn.proof is None and entry is not None and bool(entry.proof)
