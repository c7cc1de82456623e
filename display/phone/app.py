"""Starts the server of the phone page."""

import argparse
import asyncio
import ipaddress
import logging
import re
import signal
import socket
import sys
from collections.abc import Sequence

from display.phone.guard import Guard
from display.phone.heartbeat import beat
from display.phone.lookout import Lookout
from display.phone.routes import Routes
from display.phone.server import Server, configure
from shared.access import Access
from shared.settings import SettingsError, clock, load

log = logging.getLogger(__name__)


def options(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """What was asked for on the command line."""
    parser = argparse.ArgumentParser(prog="novbe phone", description="The page behind the code on tickets.")
    parser.add_argument("--host", default="127.0.0.1", help="listen on this address (default: %(default)s)")
    parser.add_argument("--port", type=_port, default=8020, help="listen on this port (default: %(default)s)")
    parser.add_argument("--root-path", type=_root, default="", metavar="PATH", help="a proxy serves it under this path")
    parser.add_argument(
        "--trusted-proxy",
        type=_network,
        action="append",
        default=[],
        metavar="ADDRESS",
        help="believe this proxy (an address or a network) for whom it asks; may be given several times",
    )
    parser.add_argument("--hsts", action="store_true", help="tell browsers to use https only, for a year")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """Serves until it is told to end; gives the exit status."""
    asked = options(argv)
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s", stream=sys.stderr)
    try:
        settings = load()
        access = Access(settings.store, settings.centre, clock())
    except SettingsError as error:
        from shared.starting import refuse

        return refuse(error)
    try:
        listening = _listen(asked.host, asked.port)
    except OSError as error:
        sys.stderr.write(f"novbe phone: --host {asked.host} --port {asked.port}: {error.strerror}\n")
        return 1
    # uvicorn ends well and then sends itself the signal once more
    signal.signal(signal.SIGTERM, lambda *_: None)
    try:
        asyncio.run(_serve(access, listening, f"{settings.device} phone", asked))
    except KeyboardInterrupt:
        return 0
    finally:
        listening.close()
        access.close()
    return 0


async def _serve(access: Access, listening: socket.socket, device: str, asked: argparse.Namespace) -> None:
    lookout = Lookout(access)
    routes = Routes(access, lookout, asked.root_path).application()
    guarded = Guard(routes, lookout.holds, hsts=asked.hsts)
    config = configure(guarded, asked.root_path, asked.trusted_proxy)
    host, port = listening.getsockname()[:2]
    log.info("listening on http://%s:%s%s", f"[{host}]" if ":" in host else host, port, asked.root_path)
    await Server(config, lookout, beat(access, lookout, device)).serve([listening])


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return socket.create_server((host, port), family=family, backlog=2_048)


def _port(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and int(text) < 65_536):
        raise argparse.ArgumentTypeError(f"{text}: a port is written 8020")
    return int(text)


def _root(text: str) -> str:
    path = text.rstrip("/")
    if not re.fullmatch(r"(/[A-Za-z0-9._~-]+)*", path):
        raise argparse.ArgumentTypeError(f"{text}: a path is written /novbe")
    return path


def _network(text: str) -> str:
    try:
        return str(ipaddress.ip_network(text, strict=False))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text}: an address is written 127.0.0.1 or 10.0.0.0/8") from None
