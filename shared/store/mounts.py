"""Whether a file lies on a network share, where SQLite's locks cannot be trusted."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

NETWORK: Final = frozenset(
    {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "ncpfs", "9p", "ceph", "afs"}
)


@dataclass(frozen=True, slots=True)
class Mount:
    """A mounted file system."""

    mountpoint: str
    fstype: str
    opts: str


def on_network_share(path: Path, mounts: Iterable[Mount] | None = None) -> bool:
    """Whether the innermost mount that holds `path` is a network file system."""
    resolved = str(path.resolve())
    found = _mounts() if mounts is None else mounts
    holding = [mount for mount in found if _holds(mount.mountpoint, resolved)]
    if not holding:
        return resolved.startswith("\\\\")
    inner = max(holding, key=lambda mount: len(mount.mountpoint))
    kind = inner.fstype.lower()
    return kind in NETWORK or kind in ("fuse.sshfs", "fuse.rclone") or "remote" in inner.opts.split(",")


def _mounts() -> list[Mount]:
    import psutil

    return [Mount(part.mountpoint, part.fstype, part.opts) for part in psutil.disk_partitions(all=True)]


def _holds(mountpoint: str, path: str) -> bool:
    root = mountpoint.rstrip("/\\")
    return path == root or path.startswith((root + "/", root + "\\")) or root == ""
