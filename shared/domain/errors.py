"""What can go wrong, as codes and values; `shared.translation` turns them into sentences."""

from typing import Final

REFUSALS: Final = frozenset(
    {
        "already_ended",
        "already_rated",
        "answer_unknown",
        "answers_used_up",
        "appointment_cancelled",
        "appointment_unknown",
        "appointment_used",
        "appointment_wrong_day",
        "arrival_wrong",
        "class_unknown",
        "come_back_too_late",
        "come_back_unknown",
        "come_back_used",
        "day_closed",
        "day_not_paused",
        "day_paused",
        "db_user_unknown",
        "db_user_unlimited",
        "help_unknown",
        "in_use",
        "language_unknown",
        "late_wrong",
        "limit_reached",
        "matter_twice",
        "matters_too_many",
        "merge_itself",
        "minutes_wrong",
        "need_unknown",
        "no_class",
        "no_accounts",
        "no_shift",
        "not_called",
        "not_found",
        "not_missed",
        "not_permitted",
        "not_rateable",
        "not_served_here",
        "not_waiting",
        "not_yours",
        "note_too_long",
        "nothing_to_undo",
        "number_taken",
        "number_wrong",
        "on_break",
        "outcome_unknown",
        "outside_hours",
        "password_needed",
        "password_unfit",
        "proof_unknown",
        "put_back_too_late",
        "reason_needed",
        "recall_first",
        "score_wrong",
        "service_unknown",
        "shift_taken",
        "sign_in_wait",
        "sign_in_wrong",
        "staff_elsewhere",
        "staff_known",
        "staff_locked",
        "staff_name_empty",
        "staff_name_long",
        "staff_unknown",
        "store_without_roles",
        "too_soon",
        "undo_too_late",
        "window_busy",
        "window_empty",
        "window_unknown",
        "wrong_status",
    }
)
"""A rule said no. Values: `ticket` number text, `window` number, `staff` name, `status`, `at` an instant, …"""

STORE_FAULTS: Final = frozenset(
    {
        "store_busy",
        "store_damaged",
        "store_empty",
        "store_full",
        "store_in_use",
        "store_missing",
        "store_newer",
        "store_older",
        "store_on_network_share",
        "store_read_only",
        "store_refused",
        "store_silent",
        "store_unavailable",
        "store_url",
        "centre_unknown",
        "centre_ambiguous",
    }
)
"""The store cannot be used as it is; nothing was written."""

FILE_FAULTS: Final = frozenset(
    {"file_missing", "file_not_toml", "file_wrong_value", "file_unknown_key", "file_wrong_reference", "file_backup"}
)
"""A file that a person wrote is wrong. Values: `file`, `place`, `expected`, `found`."""


class NovbeError(Exception):
    """A fault with a code from this module and the values of its sentence."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        return f"{self.code} {self.values}" if self.values else self.code


class QueueError(NovbeError):
    """A rule of the queue refuses what was asked; the store is unchanged."""


class StoreUnavailable(NovbeError):
    """The store is absent, lost, locked, full, read-only or of another version; nothing was acknowledged."""


class FileError(NovbeError):
    """A centre file, a backup or an import is wrong; says where and what is expected."""
