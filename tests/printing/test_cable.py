"""Cables: a serial line and a device file over a pseudo-terminal, USB over a bus in memory."""

import array
import contextlib
import os
import threading
import time
import tty
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import usb.backend
import usb.core

from shared.printers import Printer
from shared.printing.cable import SerialLink, UsbLink
from shared.printing.link import FileLink, OpenLink
from shared.printing.picture import slip_picture
from shared.printing.printer import Device, EscPosPrinter, device
from shared.printing.raster import Picture
from shared.printing.result import Cause, Outcome, Result
from shared.printing.slip import SlipContent
from tests.printing.escpos_machine import Fault, Machine
from tests.printing.fake_printer import read_codes

SECONDS = 3.0
CODE = "HTTPS://NOVBE.AZ/T/7Q4MZXCVBNMASDFGHJKLQWERTY"


@pytest.fixture
def picture(content: SlipContent) -> Picture:
    return slip_picture(content, 576)


class Terminal:
    """A printer at the far end of a pseudo-terminal; `listening` False is one that is switched off."""

    def __init__(self, *, listening: bool = True) -> None:
        self.machine = Machine()
        self._ours, self._theirs = os.openpty()
        tty.setraw(self._theirs)
        self.file = Path(os.ttyname(self._theirs))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        if listening:
            self._thread.start()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):  # the far end is closed when the test is over
            while data := os.read(self._ours, 4096):
                answers = self.machine.receive(data)
                if answers:
                    os.write(self._ours, answers)

    def close(self) -> None:
        os.close(self._theirs)
        if self._thread.is_alive():
            self._thread.join()
        os.close(self._ours)


@pytest.fixture
def terminal() -> Iterator[Terminal]:
    printer = Terminal()
    yield printer
    printer.close()


@pytest.fixture
def dead_terminal() -> Iterator[Terminal]:
    printer = Terminal(listening=False)
    yield printer
    printer.close()


def cable(kind: str, file: Path, *, answers: bool = True) -> Device:
    links: dict[str, OpenLink] = {
        "serial": lambda deadline: SerialLink(str(file), 115200, deadline),
        "file": lambda deadline: FileLink(file, deadline),
    }
    return EscPosPrinter(links[kind], 576, answers=answers)


def run(printer: Device, picture: Picture) -> Result:
    began = time.monotonic()
    result = printer.print(picture, "A042", began + SECONDS)
    assert time.monotonic() - began < SECONDS + 0.5
    return result


@pytest.mark.parametrize("kind", ["serial", "file"])
def test_a_ticket_over_a_cable_is_confirmed(terminal: Terminal, picture: Picture, kind: str) -> None:
    assert run(cable(kind, terminal.file), picture) == Result(Outcome.PRINTED)
    assert run(cable(kind, terminal.file), picture) == Result(Outcome.PRINTED)
    assert [read_codes(page) for page in terminal.machine.pages] == [[CODE], [CODE]]


@pytest.mark.parametrize("kind", ["serial", "file"])
@pytest.mark.parametrize(
    ("fault", "result"),
    [
        ("near-end", Result(Outcome.PRINTED, paper_low=True)),
        ("paper-out", Result(Outcome.NOT_SENT, Cause.PAPER_OUT)),
        ("cover-open", Result(Outcome.NOT_SENT, Cause.COVER_OPEN)),
        ("paper-out-midway", Result(Outcome.UNKNOWN, Cause.PAPER_OUT)),
        ("no-fence", Result(Outcome.UNKNOWN, Cause.TIMEOUT)),
    ],
)
def test_faults_at_the_end_of_a_cable(
    terminal: Terminal, picture: Picture, kind: str, fault: Fault, result: Result
) -> None:
    terminal.machine.fault = fault
    assert run(cable(kind, terminal.file), picture) == result


@pytest.mark.parametrize("kind", ["serial", "file"])
def test_a_printer_that_is_switched_off_says_nothing(dead_terminal: Terminal, picture: Picture, kind: str) -> None:
    assert run(cable(kind, dead_terminal.file), picture) == Result(Outcome.NOT_SENT, Cause.SILENT)


@pytest.mark.parametrize("kind", ["serial", "file"])
def test_a_printer_that_takes_nothing_more_does_not_hang_us(
    dead_terminal: Terminal, picture: Picture, kind: str
) -> None:
    result = run(cable(kind, dead_terminal.file, answers=False), picture)
    assert result == Result(Outcome.UNKNOWN, Cause.TIMEOUT)


@pytest.mark.parametrize("kind", ["serial", "file"])
def test_a_cable_that_is_not_there_refuses(tmp_path: Path, picture: Picture, kind: str) -> None:
    printer = device(Printer(kind=kind, path=tmp_path / "ttyUSB9"))  # type: ignore[arg-type]  # one of its kinds
    assert printer
    assert run(printer, picture) == Result(Outcome.NOT_SENT, Cause.REFUSED)


class Bus(usb.backend.IBackend):  # type: ignore[misc]  # pyusb has no types
    """A bus with one printer: interface 0, bulk endpoints at the addresses of this maker."""

    OUT, IN = 0x03, 0x81

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.unplugged_after = 1_000_000
        self.received = 0
        self._answers = b""

    def enumerate_devices(self) -> list[int]:
        return [1]

    def get_device_descriptor(self, dev: Any) -> Any:
        return SimpleNamespace(
            bLength=18, bDescriptorType=1, bcdUSB=0x200, bDeviceClass=0, bDeviceSubClass=0, bDeviceProtocol=0,
            bMaxPacketSize0=64, idVendor=0x04B8, idProduct=0x0E15, bcdDevice=0x100, iManufacturer=0, iProduct=0,
            iSerialNumber=0, bNumConfigurations=1, address=1, bus=1, port_number=1, port_numbers=(1,), speed=2,
        )  # fmt: skip

    def get_configuration_descriptor(self, dev: Any, config: int) -> Any:
        return SimpleNamespace(
            bLength=9, bDescriptorType=2, wTotalLength=32, bNumInterfaces=1, bConfigurationValue=1, iConfiguration=0,
            bmAttributes=0xC0, bMaxPower=1, extra_descriptors=[],
        )  # fmt: skip

    def get_interface_descriptor(self, dev: Any, intf: int, alt: int, config: int) -> Any:
        if intf or alt:
            raise IndexError
        return SimpleNamespace(
            bLength=9, bDescriptorType=4, bInterfaceNumber=0, bAlternateSetting=0, bNumEndpoints=2,
            bInterfaceClass=7, bInterfaceSubClass=1, bInterfaceProtocol=2, iInterface=0, extra_descriptors=[],
        )  # fmt: skip

    def get_endpoint_descriptor(self, dev: Any, ep: int, intf: int, alt: int, config: int) -> Any:
        return SimpleNamespace(
            bLength=7, bDescriptorType=5, bEndpointAddress=(self.OUT, self.IN)[ep], bmAttributes=2,
            wMaxPacketSize=64, bInterval=0, bRefresh=0, bSynchAddress=0, extra_descriptors=[],
        )  # fmt: skip

    def open_device(self, dev: Any) -> Any:
        return dev

    def close_device(self, dev_handle: Any) -> None:
        self._answers = b""

    def set_configuration(self, dev_handle: Any, config_value: int) -> None: ...

    def get_configuration(self, dev_handle: Any) -> int:
        return 1

    def claim_interface(self, dev_handle: Any, intf: int) -> None: ...

    def release_interface(self, dev_handle: Any, intf: int) -> None: ...

    def reset_device(self, dev_handle: Any) -> None: ...

    def bulk_write(self, dev_handle: Any, ep: int, intf: int, data: Any, timeout: int) -> int:
        assert ep == self.OUT
        if self.received >= self.unplugged_after:
            raise usb.core.USBError("no such device", errno=19)
        self.received += len(data)
        self._answers += self.machine.receive(bytes(data))
        return len(data)

    def bulk_read(self, dev_handle: Any, ep: int, intf: int, buff: "array.array[int]", timeout: int) -> int:
        assert ep == self.IN
        if not self._answers:
            raise usb.core.USBTimeoutError("timed out", errno=110)
        answer, self._answers = self._answers[: len(buff)], self._answers[len(buff) :]
        buff[: len(answer)] = array.array("B", answer)
        return len(answer)


def on(bus: Bus, *, product: int = 0x0E15) -> Device:
    return EscPosPrinter(lambda deadline: UsbLink(0x04B8, product, deadline, backend=bus), 576)


def test_a_ticket_over_usb_is_confirmed(picture: Picture) -> None:
    bus = Bus(Machine())
    assert run(on(bus), picture) == Result(Outcome.PRINTED)
    assert [read_codes(page) for page in bus.machine.pages] == [[CODE]]


@pytest.mark.parametrize(
    ("fault", "result"),
    [
        ("paper-out", Result(Outcome.NOT_SENT, Cause.PAPER_OUT)),
        ("near-end", Result(Outcome.PRINTED, paper_low=True)),
        ("paper-out-midway", Result(Outcome.UNKNOWN, Cause.PAPER_OUT)),
    ],
)
def test_faults_over_usb(picture: Picture, fault: Fault, result: Result) -> None:
    assert run(on(Bus(Machine(fault))), picture) == result


def test_a_usb_printer_that_is_pulled_out_midway_stays_unknown(picture: Picture) -> None:
    bus = Bus(Machine())
    bus.unplugged_after = 10_000
    assert run(on(bus), picture) == Result(Outcome.UNKNOWN, Cause.RESET)


def test_a_usb_printer_that_is_not_there_refuses(picture: Picture) -> None:
    assert run(on(Bus(Machine()), product=0x0001), picture) == Result(Outcome.NOT_SENT, Cause.REFUSED)
    named = device(Printer(kind="usb", vendor=0xFFFF, product=0xFFFF))
    assert named
    assert run(named, picture) == Result(Outcome.NOT_SENT, Cause.REFUSED)
