"""Database roles: what a program's user may do on Postgres."""

import click

from shared.cli.context import Console, pass_console


@click.command("grant")
@click.argument(
    "role", metavar="ROLE", type=click.Choice(["kiosk", "operator", "reception", "board", "phone", "admin"])
)
@click.option("--user", required=True, metavar="DBUSER", help="The user of the database, made before (createuser).")
@click.option("--print", "only_print", is_flag=True, help="Print the SQL instead of running it.")
@pass_console
def grant(console: Console, role: str, user: str, only_print: bool) -> None:
    """Let a database user do what a program needs, and no more.

    ROLE is kiosk, operator, reception, board, phone or admin. On Postgres only; run as the owner of the tables, and
    again after an update.
    """
    from shared.store import grants

    tr = console.tr
    if only_print:
        statements = grants.statements(role, user)
        console.answer({"statements": list(statements)}, [f"{statement};" for statement in statements])
        return
    grants.grant(console.access.store, role, user)
    told = tr("The database user {user} may do what the role {role} needs, and no more.", user=user, role=role)
    console.answer({"role": role, "user": user}, [told])


COMMANDS = (grant,)
