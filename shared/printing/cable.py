"""Lines to printers on a USB or serial cable, through python-escpos and what lies below it.

python-escpos finds, claims and configures the device; it is not asked to send or read, because its
defaults wait for ever and its errors are those of three libraries.
"""

from __future__ import annotations

from typing import Any

from shared.printing.link import LinkError, seconds_left
from shared.printing.result import Cause

USB_CHUNK = 4096


class UsbLink:
    """A USB printer, by its vendor's and product's numbers."""

    def __init__(self, vendor: int, product: int, deadline: float, **search: Any) -> None:
        import usb.core
        from escpos.exceptions import Error
        from escpos.printer import Usb

        self._printer = Usb(vendor, product, usb_args=dict(search))
        try:
            self._printer.open()
            self._in, self._out = _endpoints(self._printer.device)
        except (Error, usb.core.USBError, usb.core.NoBackendError) as error:
            raise LinkError(Cause.REFUSED) from error

    def send(self, data: bytes, deadline: float) -> None:
        """In pieces, each with the time that is left."""
        import usb.core

        sent = 0
        try:
            while sent < len(data):
                piece = data[sent : sent + USB_CHUNK]
                sent += self._printer.device.write(self._out, piece, _milliseconds(deadline))
        except usb.core.USBTimeoutError as error:
            raise LinkError(Cause.TIMEOUT, sent=True) from error
        except usb.core.USBError as error:
            raise LinkError(Cause.RESET, sent=True) from error

    def receive(self, deadline: float) -> bytes:
        """One packet."""
        import usb.core

        try:
            return bytes(self._printer.device.read(self._in, 64, _milliseconds(deadline)))
        except usb.core.USBTimeoutError:
            return b""
        except usb.core.USBError as error:
            raise LinkError(Cause.RESET) from error

    def close(self, deadline: float) -> None:
        """Nothing waits on this side: a packet is with the printer once it is written."""
        self._printer.close()


def _endpoints(device: Any) -> tuple[int, int]:
    """Addresses of the bulk endpoints (from and to the printer): they differ from maker to maker."""
    import usb.core
    import usb.util

    interface = device.get_active_configuration()[(0, 0)]
    found: dict[int, int] = {}
    for endpoint in interface:
        if usb.util.endpoint_type(endpoint.bmAttributes) == usb.util.ENDPOINT_TYPE_BULK:
            found.setdefault(usb.util.endpoint_direction(endpoint.bEndpointAddress), endpoint.bEndpointAddress)
    try:
        return found[usb.util.ENDPOINT_IN], found[usb.util.ENDPOINT_OUT]
    except KeyError as error:
        raise usb.core.USBError("not a printer: no pair of bulk endpoints") from error


def _milliseconds(deadline: float) -> int:
    return max(int(seconds_left(deadline) * 1000), 1)


class SerialLink:
    """A printer on a serial port."""

    def __init__(self, file: str, baud: int, deadline: float) -> None:
        from escpos.exceptions import Error
        from escpos.printer import Serial

        self._printer = Serial(file, baudrate=baud, timeout=1)
        try:
            self._printer.open()
        except (Error, OSError) as error:
            raise LinkError(Cause.REFUSED) from error

    def send(self, data: bytes, deadline: float) -> None:
        """python-escpos sets no limit to writing; here it is the deadline."""
        import serial

        port = self._printer.device
        try:
            port.write_timeout = seconds_left(deadline)
            port.write(data)
        except serial.SerialTimeoutException as error:
            raise LinkError(Cause.TIMEOUT, sent=True) from error
        except OSError as error:
            raise LinkError(Cause.RESET, sent=True) from error

    def receive(self, deadline: float) -> bytes:
        """The next byte and what has come with it."""
        port = self._printer.device
        try:
            port.timeout = seconds_left(deadline)
            first = port.read(1)
            return bytes(first + port.read(port.in_waiting)) if first else b""
        except OSError as error:
            raise LinkError(Cause.RESET) from error

    def close(self, deadline: float) -> None:
        """What a stopped printer would never take is dropped: closing waits for the rest without limit."""
        import time

        port = self._printer.device
        try:
            while port.out_waiting and time.monotonic() < deadline:
                time.sleep(0.01)
            port.reset_output_buffer()
            self._printer.close()
        except OSError:
            port.close()
