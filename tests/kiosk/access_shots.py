"""Pictures of the sheet of comforts, of pages with every comfort, and of the question for more time."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from shared.translation import translator
from tests.kiosk.robot import KioskProcess

Picture = tuple[str, Path]


def comfortable(
    robot: KioskProcess, language: str, start: str, names: Mapping[str, str], shot: Callable[[str], Picture]
) -> Iterator[Picture]:
    """`start` is the button of the language, `names` the areas and services, `shot` takes a picture."""

    def sheet(*switches: str) -> None:
        """Opens the sheet and switches."""
        robot.press(say("Dock", "Accessibility"), *(say("AccessSheet", switch) for switch in switches))

    def say(context: str, source: str) -> str:
        return translator(language).find(context, source, "", None) or source

    robot.press(start)
    robot.wait(names["A"])
    sheet("Large letters")
    yield shot("sheet")
    robot.press(say("AccessSheet", "Done"))
    robot.wait(names["A"])
    yield shot("areas-large")
    sheet("Large letters", "High contrast")
    robot.press(say("AccessSheet", "Done"))
    robot.wait(names["A"])
    yield shot("areas-contrast")
    sheet("Large letters", "Low reach")
    yield shot("sheet-low")
    robot.press(say("AccessSheet", "Done"))
    robot.wait(names["A"])
    yield shot("areas-contrast-low")
    robot.press(names["A"])
    robot.wait(names["pension-age"])
    yield shot("services-contrast-low")
    robot.press(names["pension-age"])
    robot.wait(say("Documents", "Continue"))
    yield shot("documents-contrast-low")
    robot.press(say("Documents", "Continue"))
    robot.wait(say("Priority", "None of these"))
    yield shot("priority-contrast-low")
    robot.press(say("Priority", "None of these"))
    robot.wait("A0")
    yield shot("ticket-contrast-low")


def asked_for_time(robot: KioskProcess, language: str, start: str, shot: Callable[[str], Picture]) -> Iterator[Picture]:
    """Nobody presses anything for a minute."""
    robot.press(start)
    robot.wait(translator(language)("Do you need more time?"), seconds=90)
    yield shot("more-time")
