"""Tells the staff that the phone page is served, and how many phones follow."""

import asyncio
import logging
from collections.abc import Mapping
from functools import partial
from importlib.metadata import version
from typing import Any, Final

from display.phone.lookout import Lookout
from shared.access import Access
from shared.domain.errors import StoreUnavailable

log = logging.getLogger(__name__)

BEAT_SECONDS: Final = 20.0


async def beat(access: Access, lookout: Lookout, device: str) -> None:
    """Beats until it is cancelled; a store that is lost is tried again with the next beat."""
    while True:
        state = {"phones": len(lookout.followers), "version": version("novbe")}
        try:
            await lookout.do(partial(_beat, access, device, state))
        except StoreUnavailable as error:
            log.info("no heartbeat: %s", error)
        await asyncio.sleep(BEAT_SECONDS)


def _beat(access: Access, device: str, state: Mapping[str, Any]) -> None:
    access.devices.beat(device, "phone", state)
