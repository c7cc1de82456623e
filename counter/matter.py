"""What a supervisor decides in the place of whoever sits at a window. Pure."""

from dataclasses import dataclass

from counter.desk_state import Seat
from counter.steps import Filled
from counter.words import class_name, skip_reason
from shared.domain.staff import Permission, Role, may
from shared.domain.view import View
from shared.translation import Translator


def permission_of(filled: Filled) -> Permission | None:
    """What a dialog needs, as it has been filled in, besides serving visitors."""
    match filled.name:
        case "number":
            return Permission.CALL_OUT_OF_ORDER
        case "priority":
            return Permission.CHANGE_CLASS
        case "transfer" if filled.front:
            return Permission.TRANSFER_TO_FRONT
        case "proof" if filled.tab:
            return Permission.SERVE_WITHOUT_PROOF
        case _:
            return None


def lacking(filled: Filled, role: Role) -> Permission | None:
    """What a person of this role would need for it and has not."""
    permission = permission_of(filled)
    return None if permission is None or may(role, permission) else permission


@dataclass(frozen=True, slots=True)
class Matter:
    """What is to be decided: in a sentence, with its reason; `asker` asks for it."""

    title: str
    reason: str
    asker: str
    permission: Permission


def matter(filled: Filled, guest: str, seat: Seat, view: View, tr: Translator) -> Matter:
    """What a supervisor is shown before deciding; `guest` is the number of the visitor at the window."""
    permission = permission_of(filled)
    assert permission is not None
    target = class_name(view.centre, filled.target, tr.language) or tr("No priority")
    titles = {
        Permission.CALL_OUT_OF_ORDER: tr("{number} is called out of order", number=filled.target),
        Permission.CHANGE_CLASS: tr("{number} gets another priority: {name}", number=guest, name=target),
        Permission.TRANSFER_TO_FRONT: tr("{number} goes before all who wait", number=guest),
        Permission.SERVE_WITHOUT_PROOF: tr("{number} is served with priority without the document", number=guest),
    }
    known = {entry.code for entry in view.centre.policy.skip_reasons}
    reason = skip_reason(view.centre, filled.why, tr) if filled.why in known else filled.why
    return Matter(titles[permission], reason, seat.staff, permission)
