"""Database roles by the command."""

import psycopg

from shared.access import Access
from tests.cli.conftest import Novbe
from tests.postgres import PostgresServer


def test_a_user_gets_a_role(absent: Novbe, postgres_server: PostgresServer) -> None:
    absent.set(NOVBE_STORE=postgres_server.create_database())
    absent("init")
    user = f"kiosk_{postgres_server.version}"
    with psycopg.connect(postgres_server.url(), autocommit=True) as connection:
        connection.execute(f"CREATE ROLE {user} LOGIN".encode())
    assert absent.json("grant", "kiosk", "--user", user).value == {"role": "kiosk", "user": user}
    assert absent("grant", "kiosk", "--user", user).out.startswith(f"The database user {user} may do")
    assert absent.json("grant", "kiosk", "--user", "nobody-here").error == "db_user_unknown"
    assert absent.json("grant", "king", "--user", user).error == "usage"


def test_sqlite_has_no_roles(novbe: Novbe) -> None:
    novbe("init")
    assert novbe.json("grant", "kiosk", "--user", "kiosk").error == "store_without_roles"
    assert novbe("grant", "kiosk", "--user", "kiosk").told == (
        "A SQLite store is one file and has no roles. Roles are for Postgres."
    )


def test_the_sql_alone_needs_no_store(absent: Novbe) -> None:
    lines = absent("grant", "board", "--user", "hall board", "--print").out.splitlines()
    assert lines[0] == 'GRANT USAGE ON SCHEMA public TO "hall board";'
    assert all(line.endswith(";") for line in lines)
    assert 'GRANT SELECT ON public."event" TO "hall board";' in lines
    assert not any("UPDATE" in line and "device" not in line for line in lines)
    assert absent.json("grant", "board", "--user", "hall board", "--print").value["statements"][0] == lines[0][:-1]


def test_what_is_printed_is_what_is_done(absent: Novbe, postgres_server: PostgresServer) -> None:
    url = postgres_server.create_database()
    absent.set(NOVBE_STORE=url)
    absent("init")
    user = f"board_{postgres_server.version}"
    printed = absent.json("grant", "board", "--user", user, "--print").value["statements"]
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"CREATE ROLE {user} LOGIN".encode())
        for statement in printed:
            connection.execute(statement.encode())
    access = Access(url.replace("novbe@", f"{user}@"))
    assert access.read().centre.code == "dost"
    access.close()
