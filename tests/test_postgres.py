"""The servers that tests and benchmarks run on are real, survive kills and leave nothing behind."""

import os
import select
import subprocess
import sys
from pathlib import Path

import psutil
import psycopg
import pytest

from tests.postgres import PostgresServer, installed


@pytest.mark.parametrize("version", installed())
def test_what_was_committed_survives_a_kill_of_the_server(version: int) -> None:
    with PostgresServer(version) as server:
        url = server.create_database()
        with psycopg.connect(url) as connection:
            assert connection.info.server_version // 10000 == version
            connection.execute("CREATE TABLE growth AS SELECT 'Növbə' AS word")
        watching = psycopg.connect(url)
        server.kill()
        with watching, pytest.raises(psycopg.OperationalError):
            watching.execute("SELECT 1")
        server.start()
        with psycopg.connect(url) as connection:
            assert connection.execute("SELECT word FROM growth").fetchone() == ("Növbə",)


def test_each_database_is_empty(postgres_server: PostgresServer) -> None:
    first, second = postgres_server.create_database(), postgres_server.create_database()
    with psycopg.connect(first) as connection:
        connection.execute("CREATE TABLE ticket ()")
    with psycopg.connect(second) as connection:
        assert connection.execute("SELECT to_regclass('ticket')").fetchone() == (None,)


def test_a_server_dies_with_the_process_that_started_it() -> None:
    program = "from tests.postgres import *; s = PostgresServer(); s.start(); print(s.url(), flush=True); input()"
    with subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as starter:
        assert starter.stdout is not None
        folder = Path(starter.stdout.readline().decode().strip().partition("?host=")[2])
        orphans = psutil.Process(starter.pid).children(recursive=True)
        assert {"postgres", "sh"} <= {process.name() for process in orphans}
        ends = [os.pidfd_open(process.pid) for process in orphans]
        starter.kill()
    for end in ends:
        assert select.select([end], [], [], 20)[0], "one of the server's processes still runs"
        os.close(end)
    assert not folder.exists()


@pytest.mark.parametrize("run", ["first", "second"])
def test_each_test_gets_an_empty_store(store_url: str, run: str) -> None:
    if store_url.startswith("sqlite"):
        assert not Path(store_url.removeprefix("sqlite:///")).exists()
        return
    with psycopg.connect(store_url) as connection:
        assert connection.execute("SELECT to_regclass('ticket')").fetchone() == (None,), run
        connection.execute("CREATE TABLE ticket ()")
