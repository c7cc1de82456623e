"""A wire between a program and a Postgres server that can lose what the server answers, or fall silent."""

import select
import socket
import threading
from pathlib import Path
from types import TracebackType
from typing import Self


class Wire:
    """Forwards a TCP port to a server's socket; once `lose_next_commit` is set, a commit's answer is lost.

    The commit itself arrives: the server has answered it when the wire breaks. While `silent` is set, nothing comes
    through in either direction, and nothing breaks.
    """

    def __init__(self, server: Path) -> None:
        self.lose_next_commit = threading.Event()
        self.silent = threading.Event()
        self.lost = 0
        self._server = server
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._ended = threading.Event()
        self._threads = [threading.Thread(target=self._accept, daemon=True)]

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._ended.set()
        for thread in list(self._threads):
            thread.join()
        self._listening.close()

    @property
    def host(self) -> str:
        """Host and port for a store's URL."""
        return f"127.0.0.1:{self._listening.getsockname()[1]}"

    def _accept(self) -> None:
        while not self._ended.is_set():
            if select.select([self._listening], [], [], 0.05)[0]:
                client, _ = self._listening.accept()
                thread = threading.Thread(target=self._forward, args=(client,), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _forward(self, client: socket.socket) -> None:
        with client, socket.socket(socket.AF_UNIX) as server:
            server.connect(str(self._server))
            losing = False
            while not self._ended.is_set():
                if self.silent.is_set():
                    self._ended.wait(0.02)
                    continue
                for side in select.select([client, server], [], [], 0.05)[0]:
                    data = side.recv(65536)
                    if not data:
                        return
                    if side is client:
                        losing = b"COMMIT" in data and self.lose_next_commit.is_set()
                        server.sendall(data)
                    elif losing:
                        self.lose_next_commit.clear()
                        self.lost += 1
                        return
                    else:
                        client.sendall(data)
