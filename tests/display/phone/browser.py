"""Debian's chromium, headless, as a visitor's small phone."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

CHROMIUM = shutil.which("chromium") or "chromium"
SMALL = (320, 640)
WATCH = """
() => {
  window.rung = [];
  navigator.vibrate = (pattern) => { window.rung.push(pattern); return true; };
  const oscillator = AudioContext.prototype.createOscillator;
  window.notes = 0;
  AudioContext.prototype.createOscillator = function () { window.notes += 1; return oscillator.call(this); };
}
"""
"""What would be felt and heard is written down."""


@contextmanager
def chromium() -> Iterator[Browser]:
    """The browser; its sandbox does not work for root."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--mute-audio"])
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def phone(browser: Browser, size: tuple[int, int] = SMALL, **wishes: Any) -> Iterator[Page]:
    """A page in a browser of its own; what its console or the network complain of fails the test."""
    context = browser.new_context(viewport={"width": size[0], "height": size[1]}, has_touch=True, **wishes)
    context.set_default_timeout(10_000)
    context.add_init_script(f"({WATCH})()")
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    try:
        yield page
    finally:
        context.close()
    unexpected = [error for error in errors if "net::ERR" not in error and "Failed to load resource" not in error]
    assert not unexpected
