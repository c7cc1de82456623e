"""A connection to Postgres that does not wait for ever for a server that says nothing."""

from typing import Any, Final, TypeVar

import psycopg
from psycopg.abc import PQGen

T = TypeVar("T")

STATEMENT_MS: Final = 30_000
"""The server ends every statement after so long."""
ANSWER_SECONDS: Final = STATEMENT_MS / 1000 + 5
"""Whoever has heard nothing for so long talks to nobody: the server would have ended the statement and said so."""


class PatientConnection(psycopg.Connection[Any]):
    """Gives up, and closes itself, when an answer does not come; psycopg alone waits as long as the network does."""

    def wait(self, gen: PQGen[T], interval: float = 0.1, timeout: float | None = None) -> T:
        """As psycopg; without a `timeout` of the caller's own, ANSWER_SECONDS. Raises OperationalError."""
        if timeout is not None:
            return super().wait(gen, interval, timeout)
        try:
            return super().wait(gen, interval, ANSWER_SECONDS)
        except psycopg.OperationalError as error:
            if error.sqlstate is None:
                # not the server's word: nobody knows what may still come on this connection
                self.pgconn.finish()
            raise
