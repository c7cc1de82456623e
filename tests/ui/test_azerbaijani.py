import pytest

from shared.azerbaijani import with_ending

# Written by hand from the rules of vowel harmony, not from the code.
ENDINGS = """
0   sıfır    -dan -da -a  -ı  -ın  -cı
1   bir      -dən -də -ə  -i  -in  -ci
2   iki      -dən -də -yə -ni -nin -ci
3   üç       -dən -də -ə  -ü  -ün  -cü
4   dörd     -dən -də -ə  -ü  -ün  -cü
5   beş      -dən -də -ə  -i  -in  -ci
6   altı     -dan -da -ya -nı -nın -cı
7   yeddi    -dən -də -yə -ni -nin -ci
8   səkkiz   -dən -də -ə  -i  -in  -ci
9   doqquz   -dan -da -a  -u  -un  -cu
10  on       -dan -da -a  -u  -un  -cu
20  iyirmi   -dən -də -yə -ni -nin -ci
30  otuz     -dan -da -a  -u  -un  -cu
40  qırx     -dan -da -a  -ı  -ın  -cı
50  əlli     -dən -də -yə -ni -nin -ci
60  altmış   -dan -da -a  -ı  -ın  -cı
70  yetmiş   -dən -də -ə  -i  -in  -ci
80  səksən   -dən -də -ə  -i  -in  -ci
90  doxsan   -dan -da -a  -ı  -ın  -cı
100 yüz      -dən -də -ə  -ü  -ün  -cü
1000 min     -dən -də -ə  -i  -in  -ci
"""


@pytest.mark.parametrize("row", ENDINGS.strip().splitlines(), ids=lambda row: row.split()[0])
def test_every_number_word_takes_its_own_endings(row: str) -> None:
    number, _, *endings = row.split()
    asked = ("-dan", "-da", "-a", "-ı", "-ın", "-cı")
    assert [with_ending(number, ending) for ending in asked] == [number + ending for ending in endings]


@pytest.mark.parametrize(
    ("number", "ending", "told"),
    [
        ("42", "-cı", "42-ci"),  # qırx iki
        ("1040", "-dan", "1040-dan"),
        ("2000", "-a", "2000-ə"),
        ("A042", "-dan", "A042-dən"),
        ("A110", "-dan", "A110-dan"),
    ],
)
def test_the_last_spoken_word_decides(number: str, ending: str, told: str) -> None:
    assert with_ending(number, ending) == told


@pytest.mark.parametrize(
    ("time", "told"),
    [("09:00", "09:00-dan"), ("08:00", "08:00-dən"), ("10:00", "10:00-dan"), ("08:30", "08:30-dan"),
     ("10:46", "10:46-dan"), ("17:05", "17:05-dən"), ("20:00", "20:00-dən"), ("00:00", "00:00-dan")],
)  # fmt: skip
def test_a_full_hour_is_read_as_the_hour(time: str, told: str) -> None:
    assert with_ending(time, "-dan") == told
