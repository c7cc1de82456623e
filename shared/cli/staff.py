"""Accounts: who may sign in at the counter, and as what."""

import sys
from collections.abc import Callable
from typing import Any

import click

from shared.cli.context import Console, Refused, pass_console
from shared.domain.staff import Role

ROLES = [str(role) for role in Role]

_role = click.option("--role", type=click.Choice(ROLES), required=True, help="What the person may do (docs/staff.md).")


def _with_password(command: Callable[..., Any]) -> Callable[..., Any]:
    text = "Read the password from the first line of standard input; else it is asked for twice."
    return click.option("--password-stdin", "from_input", is_flag=True, help=text)(command)


@click.group("staff")
def staff_group() -> None:
    """Manage the accounts of the staff.

    The first administrator is made here too: there is no account and no password until somebody gives one.
    """


@staff_group.command("add")
@click.argument("name")
@_role
@_with_password
@pass_console
def add(console: Console, name: str, role: str, from_input: bool) -> None:
    """Make an account for NAME.

    The password is asked for, and is never an option: others can see the options of a program.
    """
    account = console.access.staff.add(name, Role(role), _password(console, from_input))
    tr = console.tr
    told = tr("{staff} can sign in now.", staff=account.name)
    console.answer({"name": account.name, "role": str(account.role)}, [told])


@staff_group.command("list")
@pass_console
def list_accounts(console: Console) -> None:
    """List who can sign in."""
    tr = console.tr
    names = {
        Role.OPERATOR: tr("operator"),
        Role.RECEPTION: tr("reception"),
        Role.SUPERVISOR: tr("supervisor"),
        Role.ADMINISTRATOR: tr("administrator"),
    }
    accounts = console.access.staff.all()
    value = [{"name": one.name, "role": str(one.role), "locked": one.locked_at is not None} for one in accounts]
    lines = [
        ", ".join([one.name, names[one.role], *([] if one.locked_at is None else [tr("locked")])]) for one in accounts
    ]
    console.answer(value, lines or [tr("There are no accounts yet. Make one: novbe staff add")])


@staff_group.command("role")
@click.argument("name")
@_role
@pass_console
def set_role(console: Console, name: str, role: str) -> None:
    """Change what NAME may do, from the next sign-in."""
    account = console.access.staff.set_role(name, Role(role))
    tr = console.tr
    told = tr("The role of {staff} is changed.", staff=account.name)
    console.answer({"name": account.name, "role": str(account.role)}, [told])


@staff_group.command("password")
@click.argument("name")
@_with_password
@pass_console
def set_password(console: Console, name: str, from_input: bool) -> None:
    """Give NAME a new password."""
    account = console.access.staff.set_password(name, _password(console, from_input))
    tr = console.tr
    console.answer({"name": account.name}, [tr("{staff} has a new password.", staff=account.name)])


@staff_group.command("lock")
@click.argument("name")
@pass_console
def lock(console: Console, name: str) -> None:
    """Let nobody sign in as NAME any more; what NAME has done stays in the record."""
    account = console.access.staff.lock(name)
    tr = console.tr
    console.answer({"name": account.name, "locked": True}, [tr("{staff} is locked.", staff=account.name)])


@staff_group.command("unlock")
@click.argument("name")
@pass_console
def unlock(console: Console, name: str) -> None:
    """Let NAME sign in again, at once."""
    account = console.access.staff.unlock(name)
    tr = console.tr
    console.answer({"name": account.name, "locked": False}, [tr("{staff} can sign in now.", staff=account.name)])


COMMANDS = (staff_group,)


def _password(console: Console, from_input: bool) -> str:
    """The password: a line of standard input, or typed twice in the same way."""
    tr = console.tr
    if from_input:
        try:
            return sys.stdin.buffer.readline().decode("utf-8").rstrip("\r\n")
        except UnicodeDecodeError as error:
            raise Refused("password_unreadable", tr("The password on standard input is not in UTF-8.")) from error
    password = console.ask_unseen(tr("New password"))
    if console.ask_unseen(tr("The same once more")) != password:
        raise Refused("password_differs", tr("The two were not the same. Nothing was changed."))
    return password
