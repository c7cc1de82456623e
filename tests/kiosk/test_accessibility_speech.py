"""The voice guide, clause by clause of EN 301 549 V3.2.1 (and Section 508): the words are those that were spoken."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.access import LEVELS, Comfort
from kiosk.speaking import HEADSET_KEY, REPEAT_KEY
from shared.access import Access
from shared.domain.errors import StoreUnavailable
from shared.speech.espeak import Espeak
from shared.speech.phrases import spelled
from tests.kiosk import hall
from tests.kiosk.conftest import KioskWindow, OpenKiosk
from tests.kiosk.looking import texts
from tests.kiosk.walking import show

ARROWS = (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left)
WORDS = {
    "az": ("Azərbaycan dili", "Pensiya", "Yaşa görə pensiya", "Davam edin", "Heç biri aid deyil"),
    "ru": ("Русский", "Пенсия", "Пенсия по возрасту", "Продолжить", "Ничего из этого"),
    "en": ("English", "Pensions", "Old-age pension", "Continue", "None of these"),
}
TICKETS = {
    "az": "Nömrəniz: A, sıfır sıfır bir. Pensiya. Sizdən əvvəl: heç kim. Təxmini gözləmə: beş dəqiqəyədək.",
    "ru": "Ваш номер: А, ноль ноль один. Пенсия. Перед вами: никого. Ждать примерно: максимум пять минут.",
    "en": "Your number: A, zero zero one. Pensions. Ahead of you: nobody. Estimated wait: up to five minutes.",
}


class Listener:
    """A visitor who does not see the screen: hears, and presses keys."""

    def __init__(self, kiosk: KioskWindow) -> None:
        self.kiosk = kiosk
        self.voice = kiosk.voice

    def press(self, key: Qt.Key) -> None:
        """One key; what is spoken after it is `heard`."""
        self.voice.said.clear()
        QTest.keyClick(self.kiosk.window, key)

    def hears(self, text: str) -> None:
        def heard() -> None:
            assert text in self.voice.texts, f"{text!r} was not said: {self.voice.said}"

        self.kiosk.qtbot.waitUntil(heard, timeout=10_000)

    def heard(self) -> str:
        """What is said within the next moments; empty if nothing."""
        self.kiosk.qtbot.wait(60)
        return self.voice.texts

    def finds(self, word: str) -> None:
        """Moves with the arrows until the word is heard as the item that has the focus."""
        for key in [Qt.Key.Key_Down, *ARROWS * 12]:
            for _ in range(8):
                self.press(key)
                said = self.heard()
                if said.split(".")[0] == word:
                    return
                if not said:
                    break
        raise AssertionError(f"{word!r} was never heard")

    def chooses(self, word: str) -> None:
        self.finds(word)
        self.press(Qt.Key.Key_Return)


@pytest.fixture
def listener(open_kiosk: OpenKiosk) -> Listener:
    kiosk = open_kiosk(size=(1080, 1920))
    kiosk.sees("Azərbaycan dili")
    return Listener(kiosk)


def plugged(listener: Listener) -> Listener:
    listener.press(HEADSET_KEY)
    listener.hears("Welcome")
    return listener


class TestWithoutSeeing:
    @pytest.mark.parametrize("language", WORDS)
    def test_5_1_3_1_a_ticket_is_taken_by_keys_alone_and_heard(self, listener: Listener, language: str) -> None:
        """5.1.3.1, 5.1.6, 5.1.3.16, 508 402.2: nothing but spoken words leads to the ticket, which is spoken."""
        plugged(listener)
        for word in WORDS[language]:
            listener.chooses(word)
        listener.hears(TICKETS[language])
        assert {spoken for _, spoken in listener.voice.said} == {language}
        ticket = listener.kiosk.access.read().waiting[0].ticket
        assert (ticket.text, ticket.language) == ("A001", language)

    def test_5_1_3_1_a_key_on_the_first_screen_begins_in_all_languages(self, listener: Listener) -> None:
        listener.press(HEADSET_KEY)
        listener.hears("Choose your language")
        assert [language for _, language in listener.voice.said] == ["az", "ru", "en"]
        assert "Ox düymələri" in listener.voice.texts
        assert "стрелками" in listener.voice.texts

    def test_5_1_3_1_the_guide_is_switched_on_by_touch_too(self, listener: Listener) -> None:
        listener.kiosk.press("Səsli bələdçi")
        listener.hears("Xoş gəlmisiniz")

    def test_without_a_device_the_sheet_says_so_and_the_rest_works(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk(sound=False)
        kiosk.press("Əlçatanlıq")
        kiosk.sees("Sizə necə rahatdır?")
        assert not kiosk.available("Səsli bələdçi")
        assert kiosk.described("Səsli bələdçi") == "Bu köşkdə hazırda səs yoxdur"
        kiosk.key(HEADSET_KEY)
        assert kiosk.voice.said == []
        kiosk.press("Hazırdır")
        assert kiosk.screen == "welcome"

    def test_a_voice_that_breaks_is_told_and_the_rest_works(self, listener: Listener) -> None:
        listener.voice.broken = True
        listener.press(HEADSET_KEY)
        listener.kiosk.qtbot.waitUntil(lambda: listener.kiosk.kiosk.silent == "no_voice")
        listener.kiosk.press("Azərbaycan dili")
        listener.kiosk.sees("Pensiya")


class TestWordsAndPicture:
    def test_5_1_3_3_the_spoken_item_is_the_highlighted_one(self, listener: Listener) -> None:
        plugged(listener).chooses("English")
        listener.hears("What brings you here today?")
        for key in ARROWS * 3:
            listener.press(key)
            said = listener.heard()
            focused = listener.kiosk.focused()
            assert not said or said.startswith(focused), f"{said!r} while the ring is around {focused!r}"
            ringed = listener.kiosk.window.activeFocusItem()
            assert not said or (ringed and ringed.property("ringed"))

    @pytest.mark.parametrize("language", WORDS)
    def test_5_1_3_14_the_language_of_speech_is_the_language_shown(self, listener: Listener, language: str) -> None:
        plugged(listener).chooses(WORDS[language][0])
        listener.heard()
        assert {spoken for _, spoken in listener.voice.said} == {language}

    def test_5_1_3_14_a_language_chosen_on_the_way_is_spoken_at_once(self, listener: Listener) -> None:
        plugged(listener).chooses("Azərbaycan dili")
        listener.hears("Hansı məsələ ilə gəlmisiniz?")
        listener.kiosk.kiosk.speak("ru")
        listener.hears("По какому вопросу вы пришли?")

    def test_5_1_3_6_every_icon_has_a_spoken_name(self, listener: Listener) -> None:
        """5.1.3.6: what is a picture alone on the screen has words to the ear ("Aa")."""
        plugged(listener)
        listener.finds("Böyük hərflər")
        shown = {one.text for one in texts(listener.kiosk.window)}
        assert not any("hərflər" in one for one in shown)

    def test_5_1_3_6_closed_things_are_spoken_with_their_reason(self, open_kiosk: OpenKiosk) -> None:
        """5.1.3.6: what a lock says to the eye is said in words."""
        kiosk = open_kiosk(size=(1080, 1920), centre=hall.with_hours_of(hall.dost(), "A", "10:00"))
        kiosk.sees("English")
        listener = plugged(Listener(kiosk))
        listener.chooses("English")
        listener.finds("Pensions")
        assert "Not available. Closed today. Opens tomorrow at 08:30." in listener.voice.texts
        listener.press(Qt.Key.Key_Return)
        listener.hears("Not available. Closed today.")
        assert kiosk.screen == "areas"

    def test_5_1_3_15_errors_are_spoken_with_their_item(self, listener: Listener) -> None:
        """5.1.3.15."""
        plugged(listener)
        for word in WORDS["en"][:3]:
            listener.chooses(word)
        listener.hears("You will need these documents")
        listener.voice.said.clear()
        show(listener.kiosk, problem=StoreUnavailable("store_busy"))
        listener.hears("Old-age pension. That did not work just now. Your choice is kept.")


class TestInterruption:
    def test_5_1_3_4_a_press_ends_the_speech(self, listener: Listener) -> None:
        """5.1.3.4: speech can be interrupted; it stops when the visitor acts."""
        plugged(listener)
        listener.kiosk.qtbot.waitUntil(lambda: listener.kiosk.player.playing is not None)
        QTest.keyClick(listener.kiosk.window, Qt.Key.Key_F5)
        assert listener.kiosk.player.playing is None

    def test_5_1_3_4_a_touch_ends_it_too(self, listener: Listener) -> None:
        """5.1.3.4: a finger is an act as well."""
        plugged(listener)
        listener.kiosk.qtbot.waitUntil(lambda: listener.kiosk.player.playing is not None)
        QTest.mouseClick(listener.kiosk.window, Qt.MouseButton.LeftButton)
        assert listener.kiosk.player.playing is None

    def test_5_1_3_5_it_can_be_heard_again(self, listener: Listener) -> None:
        """5.1.3.5: speech can be repeated, the page and how one moves."""
        plugged(listener).chooses("English")
        listener.hears("What brings you here today?")
        listener.press(REPEAT_KEY)
        listener.hears("What brings you here today?")
        listener.hears("Move with the arrow keys.")

    def test_no_time_passes_while_it_speaks(self, listener: Listener) -> None:
        plugged(listener).chooses("English")
        listener.kiosk.qtbot.waitUntil(lambda: listener.kiosk.player.playing is not None)
        listener.kiosk.seconds_pass(200)
        assert listener.kiosk.screen == "areas"
        assert listener.kiosk.kiosk.property("prompt")["kind"] == ""
        listener.kiosk.player.finish()
        listener.kiosk.seconds_pass(60)
        listener.hears("Do you need more time?")

    def test_2_2_1_the_warning_is_spoken(self, listener: Listener) -> None:
        plugged(listener).chooses("Azərbaycan dili")
        listener.heard()
        listener.kiosk.player.finish()
        listener.kiosk.seconds_pass(60)
        listener.hears("Sizə daha çox vaxt lazımdır? Tələsməyin.")
        listener.hears("Bəli, davam edirəm")


class TestInConfidence:
    def priority(self, listener: Listener) -> None:
        for word in WORDS["az"][:4]:
            listener.chooses(word)

    def test_5_1_3_8_the_loudspeaker_says_nothing_of_the_priority(self, listener: Listener) -> None:
        """5.1.3.8, 5.1.3.9: a headset, the reception and "none" are offered instead."""
        listener.kiosk.press("Səsli bələdçi")
        self.priority(listener)
        listener.hears("Növbəti sual məxfidir")
        listener.hears("qulaqlıq qoşun")
        listener.hears("qəbul masasının")
        listener.finds("Bu cavab yalnız qulaqlıqda səsləndirilir")
        whole = listener.voice.texts
        for key in ARROWS * 4:
            listener.press(key)
            whole += listener.heard()
        names = {row["name"] for row in grounds(listener.kiosk)}
        assert names
        assert not [name for name in names if name in whole]
        listener.chooses("Heç biri aid deyil")
        listener.hears("Nömrəniz: A, sıfır sıfır bir")

    def test_5_1_3_8_a_headset_hears_it_all(self, listener: Listener) -> None:
        plugged(listener)
        self.priority(listener)
        listener.hears("Bunlardan biri sizə aiddirmi?")
        listener.finds(next(row["name"] for row in grounds(listener.kiosk)))

    def test_5_1_3_8_a_kiosk_that_is_only_heard_in_a_headset_says_it(self, open_kiosk: OpenKiosk) -> None:
        kiosk = open_kiosk(size=(1080, 1920), headset="yes")
        kiosk.press("Səsli bələdçi")
        listener = Listener(kiosk)
        self.priority(listener)
        listener.hears("Bunlardan biri sizə aiddirmi?")

    def test_5_1_3_8_a_headset_that_is_taken_out_ends_the_guide(self, listener: Listener) -> None:
        plugged(listener).chooses("Azərbaycan dili")
        listener.press(HEADSET_KEY)
        assert not listener.kiosk.kiosk.property("comfort")["guide"]
        assert listener.kiosk.player.playing is None


def grounds(kiosk: KioskWindow) -> list[dict[str, str]]:
    return list(kiosk.kiosk.property("grounds")._rows)


class TestVolume:
    def test_5_1_3_11_the_volume_is_changed_without_sight(self, listener: Listener) -> None:
        plugged(listener).chooses("English")
        listener.press(Qt.Key.Key_VolumeUp)
        listener.hears(f"Volume 6 of {LEVELS}")
        listener.press(Qt.Key.Key_VolumeDown)
        listener.hears(f"Volume 5 of {LEVELS}")
        assert listener.voice.gains[-1] == Comfort().gain_db

    def test_5_1_3_12_the_range_is_18_db_or_more_as_it_is_heard(self) -> None:
        """5.1.3.12, 8.2.1.1: measured on the synthesised sound."""
        softest, loudest = Comfort().louder(-LEVELS), Comfort().louder(LEVELS)
        loud, soft = (
            Espeak().speak("Nömrəniz A, sıfır qırx iki", "az", gain_db=one.gain_db) for one in (loudest, softest)
        )
        assert loud.rms_db - soft.rms_db >= 18

    def test_5_1_3_13_the_next_visitor_has_the_usual_volume(self, listener: Listener) -> None:
        plugged(listener).chooses("English")
        listener.press(Qt.Key.Key_VolumeDown)
        listener.kiosk.kiosk.finish()
        listener.kiosk.sees("Xoş gəlmisiniz")
        comfort = listener.kiosk.kiosk.property("comfort")
        assert (comfort["guide"], comfort["gain_db"]) == (False, Comfort().gain_db)


def test_every_standstill_is_spoken_in_all_languages(open_kiosk: OpenKiosk) -> None:
    """5.1.3.1: a closed kiosk says so."""
    kiosk = open_kiosk(windows=range(0), moment="2026-11-27T18:00+04:00", size=(1080, 1920))
    kiosk.sees("Bu gün bağlıdır")
    listener = Listener(kiosk)
    listener.press(HEADSET_KEY)
    listener.hears("Opens on Monday at 08:30")
    assert [language for _, language in listener.voice.said] == ["az", "ru", "en"]


def test_what_is_typed_is_spoken_with_what_it_found(listener: Listener) -> None:
    """5.1.3.1: the search is usable without seeing."""
    plugged(listener).chooses("English")
    listener.kiosk.kiosk.find()
    listener.hears("Search for a service")
    listener.voice.said.clear()
    listener.kiosk.type("pen")
    listener.hears("pen")


def test_a_ticket_with_people_ahead_is_spoken_whole(open_kiosk: OpenKiosk) -> None:
    """5.1.3.16: number, area, people ahead and wait."""

    def busy(access: Access) -> None:
        for _ in range(4):
            access.queue.issue("pension-age")

    kiosk = open_kiosk(prepare=busy, windows=range(3, 4), size=(1080, 1920))
    kiosk.sees("Azərbaycan dili")
    listener = plugged(Listener(kiosk))
    for word in WORDS["ru"]:
        listener.chooses(word)
    listener.hears(f"Ваш номер: {spelled('A005', 'ru')}. Пенсия. Перед вами: четыре человека. Ждать примерно:")


def test_5_7_a_held_key_counts_once(listener: Listener) -> None:
    """5.7: key repeat is off."""
    listener.press(Qt.Key.Key_Down)
    focused = listener.kiosk.focused()
    repeated = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, "", True)
    for _ in range(20):
        assert listener.kiosk.presence.eventFilter(listener.kiosk.window, repeated)
    assert listener.kiosk.focused() == focused != ""
