<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>Ещё %n</numerusform>
            <numerusform>Ещё %n</numerusform>
            <numerusform>Ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Стр. {page} из {pages}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Choose your language and take a ticket</source>
        <translation>Выберите язык и возьмите талон</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Нажмите, чтобы начать</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Другой язык</translation>
    </message>
    <message>
        <source>Ticket</source>
        <comment>a step</comment>
        <translation>Талон</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>a step</comment>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>a step</comment>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Шаг {step} из {steps}</translation>
    </message>
    <message numerus="yes">
        <source>%n people waiting</source>
        <translation>
            <numerusform>ожидает %n человек</numerusform>
            <numerusform>ожидают %n человека</numerusform>
            <numerusform>ожидают %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>no window open</source>
        <comment>on a tile</comment>
        <translation>окно закрыто</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>с {time}</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Одну минуту</translation>
    </message>
    <message numerus="yes">
        <source>No hurry. Without an answer your choices will be cleared in %n s.</source>
        <translation>
            <numerusform>Не торопитесь. Без ответа ваш выбор будет стёрт через %n секунду.</numerusform>
            <numerusform>Не торопитесь. Без ответа ваш выбор будет стёрт через %n секунды.</numerusform>
            <numerusform>Не торопитесь. Без ответа ваш выбор будет стёрт через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation>Вам нужно больше времени?</translation>
    </message>
    <message>
        <source>Yes, I need more time</source>
        <translation>Да, продолжить</translation>
    </message>
    <message>
        <source>No, finish</source>
        <translation>Нет, закончить</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>OK, understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation>Выбрать другую услугу</translation>
    </message>
    <message>
        <source>Number {number} has been given up. Please choose again.</source>
        <translation>Номер {number} отменён. Выберите заново.</translation>
    </message>
    <message>
        <source>Service is paused</source>
        <translation>Обслуживание приостановлено</translation>
    </message>
    <message>
        <source>Tickets stay valid. Please follow the staff’s directions.</source>
        <translation>Талоны остаются в силе. Следуйте указаниям сотрудников.</translation>
    </message>
    <message>
        <source>The kiosk is not working right now</source>
        <translation>Киоск сейчас не работает</translation>
    </message>
    <message>
        <source>Tickets that were given stay valid. Please ask at the reception desk.</source>
        <translation>Выданные талоны остаются в силе. Обратитесь к стойке администратора.</translation>
    </message>
    <message>
        <source>You are the first in the queue</source>
        <translation>Перед вами никого нет</translation>
    </message>
    <message numerus="yes">
        <source>%n people ahead of you</source>
        <translation>
            <numerusform>Перед вами %n человек</numerusform>
            <numerusform>Перед вами %n человека</numerusform>
            <numerusform>Перед вами %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>No window serves this right now</source>
        <translation>Сейчас нет открытого окна для этой услуги</translation>
    </message>
    <message>
        <source>The windows open at {time}</source>
        <translation>Окна откроются в {time}</translation>
    </message>
    <message numerus="yes">
        <source>This screen will be free for the next visitor in %n s</source>
        <translation>
            <numerusform>Через %n секунду экран освободится для следующего посетителя</numerusform>
            <numerusform>Через %n секунды экран освободится для следующего посетителя</numerusform>
            <numerusform>Через %n секунд экран освободится для следующего посетителя</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>order of weekday, day and month</comment>
        <translation>d MMMM, dddd</translation>
    </message>
    <message>
        <source>Opens today at {time}</source>
        <translation>Откроется сегодня в {time}</translation>
    </message>
    <message>
        <source>Opens tomorrow at {time}</source>
        <translation>Откроется завтра в {time}</translation>
    </message>
    <message>
        <source>Opens on {day} at {time}</source>
        <translation>Откроется {day} в {time}</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>opens on</comment>
        <translation>в понедельник</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <comment>opens on</comment>
        <translation>во вторник</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <comment>opens on</comment>
        <translation>в среду</translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>opens on</comment>
        <translation>в четверг</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>opens on</comment>
        <translation>в пятницу</translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>opens on</comment>
        <translation>в субботу</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>opens on</comment>
        <translation>в воскресенье</translation>
    </message>
    <message>
        <source>Paused for a moment.</source>
        <translation>Временно приостановлено.</translation>
    </message>
    <message>
        <source>No more tickets today.</source>
        <translation>На сегодня талонов больше нет.</translation>
    </message>
    <message>
        <source>Not open yet.</source>
        <translation>Ещё не открыто.</translation>
    </message>
    <message>
        <source>Closed today.</source>
        <translation>Сегодня закрыто.</translation>
    </message>
    <message>
        <source>up to {high} min</source>
        <translation>до {high} мин</translation>
    </message>
    <message>
        <source>{low}–{high} min</source>
        <translation>{low}–{high} мин</translation>
    </message>
    <message>
        <source>{high} min or less</source>
        <translation>до {high} мин</translation>
    </message>
    <message>
        <source>That did not work just now</source>
        <translation>Сейчас не получилось</translation>
    </message>
    <message>
        <source>Your choice is kept. Please try again in a moment, or ask at the reception desk.</source>
        <translation>Ваш выбор сохранён. Попробуйте ещё раз чуть позже или обратитесь к стойке администратора.</translation>
    </message>
    <message>
        <source>This number cannot be given up any more</source>
        <translation>Этот номер уже нельзя отменить</translation>
    </message>
    <message>
        <source>It is being served or has ended. Please ask at the reception desk.</source>
        <translation>По нему уже идёт обслуживание, или оно завершено. Обратитесь к стойке администратора.</translation>
    </message>
    <message>
        <source>You may choose another service.</source>
        <translation>Вы можете выбрать другую услугу.</translation>
    </message>
</context>
<context>
    <name>AreaTile</name>
    <message>
        <source>The reception desk will help</source>
        <translation>Поможет администратор</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>What brings you here today?</source>
        <translation>По какому вопросу вы пришли?</translation>
    </message>
    <message>
        <source>people waiting</source>
        <translation>ожидают, чел.</translation>
    </message>
    <message>
        <source>estimated wait, minutes</source>
        <translation>примерное ожидание, минут</translation>
    </message>
</context>
<context>
    <name>CameOut</name>
    <message>
        <source>No, print it again</source>
        <translation>Нет, напечатать ещё раз</translation>
    </message>
    <message>
        <source>Yes, I have it</source>
        <translation>Да, он у меня</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>There is nothing to go back to</source>
        <translation>Возвращаться некуда</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать заново</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>You will need these documents</source>
        <translation>Понадобятся эти документы</translation>
    </message>
    <message>
        <source>Is something missing? You may take a ticket all the same: the staff will explain what to do.</source>
        <translation>Чего-то нет с собой? Талон всё равно можно взять: сотрудник объяснит, что делать.</translation>
    </message>
    <message>
        <source>Take a ticket</source>
        <translation>Взять талон</translation>
    </message>
</context>
<context>
    <name>DocumentsHead</name>
    <message>
        <source>Estimated wait</source>
        <translation>Ждать примерно</translation>
    </message>
</context>
<context>
    <name>NoPaper</name>
    <message>
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>Or ask for the paper at the reception desk</source>
        <translation>Или попросите бумажный талон у администратора</translation>
    </message>
    <message>
        <source>I have kept the number</source>
        <translation>Номер сохранён</translation>
    </message>
</context>
<context>
    <name>NoPaperBanner</name>
    <message>
        <source>We are out of paper, but you are in the queue</source>
        <translation>Бумага закончилась, но вы в очереди</translation>
    </message>
    <message>
        <source>The printer’s cover is open, but you are in the queue</source>
        <translation>Крышка принтера открыта, но вы в очереди</translation>
    </message>
    <message>
        <source>Did your paper ticket come out?</source>
        <translation>Бумажный талон вышел?</translation>
    </message>
    <message>
        <source>The printer does not answer, but you are in the queue</source>
        <translation>Принтер не отвечает, но вы в очереди</translation>
    </message>
    <message>
        <source>Your number is valid in any case.</source>
        <translation>Номер действителен в любом случае.</translation>
    </message>
    <message>
        <source>Your number is valid. Please keep it:</source>
        <translation>Номер действителен. Сохраните его:</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Point your camera at the code</source>
        <translation>Наведите камеру на QR-код</translation>
    </message>
    <message>
        <source>Photograph the code</source>
        <translation>Сфотографируйте код</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Код талона</translation>
    </message>
    <message>
        <source>Your place in the queue opens on the phone</source>
        <translation>В телефоне откроется ваше место в очереди</translation>
    </message>
    <message>
        <source>Show it at the window if asked: %1</source>
        <translation>Покажите в окне, если попросят: %1</translation>
    </message>
    <message>
        <source>Remember the number</source>
        <translation>Запомните номер</translation>
    </message>
    <message>
        <source>It will be shown on the board and announced.</source>
        <translation>Номер покажут на табло и объявят голосом.</translation>
    </message>
    <message>
        <source>Estimated wait</source>
        <translation>Ждать примерно</translation>
    </message>
</context>
<context>
    <name>PaperBanner</name>
    <message>
        <source>Please remember your number</source>
        <translation>Запомните свой номер</translation>
    </message>
    <message>
        <source>Please take your paper ticket</source>
        <translation>Возьмите бумажный талон</translation>
    </message>
    <message>
        <source>Your paper ticket is being printed</source>
        <translation>Бумажный талон печатается</translation>
    </message>
    <message>
        <source>Then have a seat: your number will be announced</source>
        <translation>Затем присядьте: ваш номер объявят</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Which service do you need?</source>
        <translation>Какая услуга вам нужна?</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>You are in the queue</source>
        <translation>Вы в очереди</translation>
    </message>
    <message>
        <source>Missed your call? Please go to the reception desk.</source>
        <translation>Пропустили вызов? Подойдите к стойке администратора.</translation>
    </message>
    <message>
        <source>Keep it on the screen</source>
        <translation>Оставить на экране</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>TicketButtons</name>
    <message>
        <source>I chose wrongly</source>
        <translation>Выбрано не то</translation>
    </message>
</context>
<context>
    <name>TicketCode</name>
    <message>
        <source>Follow on your phone</source>
        <translation>Следите с телефона</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Код талона</translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
</context>
<context>
    <name>TicketWait</name>
    <message>
        <source>Estimated wait</source>
        <translation>Ждать примерно</translation>
    </message>
    <message>
        <source>window</source>
        <translation>окно</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
</context>
<context>
    <name>Turner</name>
    <message>
        <source>Previous</source>
        <translation>Предыдущие</translation>
    </message>
    <message>
        <source>This is the first page</source>
        <translation>Это первая страница</translation>
    </message>
    <message>
        <source>This is the last page</source>
        <translation>Это последняя страница</translation>
    </message>
</context>
</TS>
