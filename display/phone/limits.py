"""How much one address may ask for: token buckets in bounded memory."""

import ipaddress
from collections import OrderedDict
from collections.abc import Callable
from typing import Final

REMEMBERED: Final = 10_000
"""Addresses; the one that has been quiet for longest is forgotten first."""


class Limit:
    """So many at once per key, and so many a second from then on."""

    def __init__(self, burst: float, per_second: float, monotonic: Callable[[], float]) -> None:
        self._burst = burst
        self._per_second = per_second
        self._monotonic = monotonic
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def has(self, key: str) -> bool:
        """Whether one more is allowed now."""
        return self._level(key) >= 1

    def take(self, key: str) -> bool:
        """Takes one; False, and nothing taken, if none is left."""
        level = self._level(key)
        if level < 1:
            return False
        self._buckets[key] = (level - 1, self._monotonic())
        self._buckets.move_to_end(key)
        if len(self._buckets) > REMEMBERED:
            self._buckets.popitem(last=False)
        return True

    def wait_seconds(self, key: str) -> int:
        """After how many seconds one more is allowed; 1 at least."""
        return max(1, round((1 - self._level(key)) / self._per_second))

    def __len__(self) -> int:
        return len(self._buckets)

    def _level(self, key: str) -> float:
        if key not in self._buckets:
            return self._burst
        level, at = self._buckets[key]
        return min(self._burst, level + (self._monotonic() - at) * self._per_second)


def address_key(host: str) -> str:
    """Who an address belongs to, as far as that can be told: an IPv6 network of /64 is one customer."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped:
            return str(address.ipv4_mapped)
        return str(ipaddress.ip_network((address, 64), strict=False).network_address)
    return host
