"""Style sheet, script, fonts and icon: read once, kept by the browser until they change."""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple

from starlette.requests import Request
from starlette.responses import Response

from shared import assets

FOLDER: Final = Path(__file__).with_name("static")
TYPES: Final = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
}
FOREVER: Final = "public, max-age=31536000, immutable"


class _File(NamedTuple):
    body: bytes
    media_type: str
    digest: str


class StaticFiles:
    """The files of the page under `root`, the path under which a proxy serves it."""

    def __init__(self, root: str) -> None:
        fonts = {path.name: _file(path, path.read_bytes()) for path in assets.path("fonts", "web").glob("*.woff2")}
        drawn = {path.name: path.read_bytes() for path in FOLDER.iterdir() if path.suffix in TYPES}
        for name, font in fonts.items():
            address = f"{name}?{font.digest}".encode()
            drawn = {own: body.replace(b"FONT-" + name.encode(), address) for own, body in drawn.items()}
        self._files = {**fonts, **{name: _file(Path(name), body) for name, body in drawn.items()}}
        self.addresses: Mapping[str, str] = {
            name: f"{root}/static/{name}?{file.digest}" for name, file in self._files.items()
        }
        """File name → its address; another one as soon as the file is another one."""

    def answer(self, request: Request) -> Response:
        """The file that is asked for; 404 if there is none."""
        file = self._files.get(request.path_params["name"])
        if file is None:
            return Response(status_code=404)
        return Response(file.body, headers={"Cache-Control": FOREVER}, media_type=file.media_type)


def _file(path: Path, body: bytes) -> _File:
    return _File(body, TYPES[path.suffix], hashlib.blake2s(body, digest_size=6).hexdigest())
