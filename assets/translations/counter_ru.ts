<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Transfer</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>{number} has been called</source>
        <translation>{number} вызван</translation>
    </message>
    <message>
        <source>{number} is being served</source>
        <translation>{number}: идёт обслуживание</translation>
    </message>
    <message>
        <source>You are on a break</source>
        <translation>У вас перерыв</translation>
    </message>
    <message>
        <source>Nobody waits for this window</source>
        <translation>Очереди в это окно нет</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Вызвать следующего</translation>
    </message>
    <message>
        <source>Finish service</source>
        <translation>Завершить обслуживание</translation>
    </message>
    <message>
        <source>Has come, start</source>
        <translation>Начать обслуживание</translation>
    </message>
    <message>
        <source>Nobody has been called</source>
        <translation>Никто не вызван</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Вызвать снова</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>По номеру</translation>
    </message>
    <message>
        <source>Nobody is at the window</source>
        <translation>У окна никого нет</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Held: {count}</source>
        <translation>Отложено: {count}</translation>
    </message>
    <message>
        <source>Nobody is held</source>
        <translation>Отложенных нет</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Неявка</translation>
    </message>
    <message>
        <source>Opens after call {wanted}</source>
        <translation>Откроется после вызова {wanted}</translation>
    </message>
    <message>
        <source>calls: {calls}/{wanted}</source>
        <translation>вызовы: {calls}/{wanted}</translation>
    </message>
    <message>
        <source>Opens in {time}</source>
        <translation>Откроется через {time}</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>Закончить перерыв</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Отменять нечего</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>held for {minutes} min</source>
        <translation>отложен {minutes} мин</translation>
    </message>
    <message>
        <source>no window is open for it now</source>
        <translation>сейчас открытых окон нет</translation>
    </message>
    <message>
        <source>Window {window}</source>
        <translation>Окно {window}</translation>
    </message>
    <message>
        <source>The window is closed</source>
        <translation>Окно закрыто</translation>
    </message>
    <message>
        <source>is serving</source>
        <translation>обслуживает</translation>
    </message>
    <message>
        <source>is calling</source>
        <translation>вызывает</translation>
    </message>
    <message>
        <source>on a break</source>
        <translation>на перерыве</translation>
    </message>
    <message>
        <source>Window {window} has been closed</source>
        <translation>Окно {window} закрыто</translation>
    </message>
    <message>
        <source>{staff} works at window {window} now</source>
        <translation>В окне {window} сейчас работает {staff}</translation>
    </message>
    <message>
        <source>No connection since {time}</source>
        <translation>Нет связи с {time}</translation>
    </message>
    <message>
        <source>{number}: the service is finished</source>
        <translation>{number}: обслуживание завершено</translation>
    </message>
    <message>
        <source>{number} did not come</source>
        <translation>{number}: неявка</translation>
    </message>
    <message>
        <source>{number} is held</source>
        <translation>{number} отложен</translation>
    </message>
    <message>
        <source>{number} has been sent on</source>
        <translation>{number} передан</translation>
    </message>
    <message>
        <source>{number} waits again</source>
        <translation>{number} снова в очереди</translation>
    </message>
    <message>
        <source>Please give a reason</source>
        <translation>Укажите причину</translation>
    </message>
    <message>
        <source>Please give a number</source>
        <translation>Укажите номер</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Hall {hall}</source>
        <translation>Зал {hall}</translation>
    </message>
    <message>
        <source>taken: {staff}</source>
        <translation>занято: {staff}</translation>
    </message>
    <message>
        <source>{number} was called to window {window} at {time}</source>
        <translation>{number} вызван в окно {window} в {time}</translation>
    </message>
    <message>
        <source>{number} is being served at window {window}</source>
        <translation>{number} обслуживается в окне {window}</translation>
    </message>
    <message>
        <source>{number} is held at window {window}</source>
        <translation>{number} отложен в окне {window}</translation>
    </message>
    <message>
        <source>{name}: counted from {time}</source>
        <translation>{name}: отсчёт с {time}</translation>
    </message>
    <message>
        <source>{name}: is served first</source>
        <translation>{name}: вызывается первым</translation>
    </message>
    <message>
        <source>Appointment at {time}</source>
        <translation>По записи на {time}</translation>
    </message>
    <message>
        <source>Sent on to this window</source>
        <translation>Передан в это окно</translation>
    </message>
    <message>
        <source>Called by number: {reason}</source>
        <translation>Вызван по номеру: {reason}</translation>
    </message>
    <message>
        <source>In order of arrival</source>
        <translation>В порядке очереди</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>другая причина</translation>
    </message>
    <message>
        <source>Low desk</source>
        <translation>Низкая стойка</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>Сопровождение</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Жестовый язык</translation>
    </message>
    <message>
        <source>Speaks: {language}</source>
        <translation>Язык общения: {language}</translation>
    </message>
    <message>
        <source>The day is paused since {time}: {reason}</source>
        <translation>Приём приостановлен с {time}: {reason}</translation>
    </message>
    <message>
        <source>The day is paused since {time}</source>
        <translation>Приём приостановлен с {time}</translation>
    </message>
    <message>
        <source>The day is closed since {time}</source>
        <translation>Приём закрыт с {time}</translation>
    </message>
    <message>
        <source>over the norm</source>
        <translation>сверх нормы</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>Имя или пароль неверны.</translation>
    </message>
    <message>
        <source>You are still signed in at window {window}, since {time}.</source>
        <translation>Вы ещё у окна {window}, с {time}.</translation>
    </message>
    <message>
        <source>{number} is held there; go on with it here.</source>
        <translation>{number} там отложен; продолжить можно здесь.</translation>
    </message>
    <message>
        <source>If you go on here, the shift there ends.</source>
        <translation>Если продолжить здесь, смена там закончится.</translation>
    </message>
    <message>
        <source>Window {window} is open: {staff}, since {time}.</source>
        <translation>Окно {window} открыто: {staff}, с {time}.</translation>
    </message>
    <message>
        <source>{number} stays at the window, with you.</source>
        <translation>{number} остаётся у окна, с вами.</translation>
    </message>
    <message>
        <source>If you take it over, that shift ends.</source>
        <translation>Если занять его, та смена закончится.</translation>
    </message>
    <message>
        <source>It is recorded under your name.</source>
        <translation>Это записывается под вашим именем.</translation>
    </message>
    <message>
        <source>Please give your name</source>
        <translation>Введите имя</translation>
    </message>
    <message>
        <source>Please give your password</source>
        <translation>Введите пароль</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Пароль неверный.</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>Calls: %1/%2</source>
        <translation>Вызовы: %1/%2</translation>
    </message>
</context>
<context>
    <name>CapitalsHint</name>
    <message>
        <source>Capitals are locked</source>
        <translation>Включены заглавные буквы (Caps Lock)</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Connected</source>
        <translation>Связь есть</translation>
    </message>
</context>
<context>
    <name>DeskChip</name>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>This visit</source>
        <translation>Этот визит</translation>
    </message>
    <message>
        <source>The next visit</source>
        <translation>Следующий визит</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>%1 min, since %2</source>
        <translation>%1 мин, с %2</translation>
    </message>
    <message>
        <source>Standard time</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Held visitors</source>
        <translation>Отложенные</translation>
    </message>
    <message>
        <source>Serve on</source>
        <translation>Продолжить обслуживание</translation>
    </message>
    <message>
        <source>Break: for what?</source>
        <translation>Перерыв: по какой причине?</translation>
    </message>
    <message>
        <source>Begin the break</source>
        <translation>Начать перерыв</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Nobody waits for this window</source>
        <translation>Очереди в это окно нет</translation>
    </message>
    <message>
        <source>Whoever comes appears here by itself.</source>
        <translation>Новые посетители появятся здесь сами.</translation>
    </message>
</context>
<context>
    <name>Full</name>
    <message>
        <source>%1. What you see is from before; the queue is kept.</source>
        <translation>%1. Показано прежнее состояние; очередь сохранена.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Window %1</source>
        <translation>Окно %1</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Call the next visitor</source>
        <translation>Вызвать следующего посетителя</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Вызвать снова</translation>
    </message>
    <message>
        <source>Call by number, with a reason</source>
        <translation>Вызвать по номеру, указав причину</translation>
    </message>
    <message>
        <source>Start, then finish the service</source>
        <translation>Начать и затем завершить обслуживание</translation>
    </message>
    <message>
        <source>Transfer to a service or a window</source>
        <translation>Передать на другую услугу или в другое окно</translation>
    </message>
    <message>
        <source>Hold the visitor; without one: the held visitors</source>
        <translation>Отложить посетителя; если никого нет: отложенные</translation>
    </message>
    <message>
        <source>The visitor did not come</source>
        <translation>Посетитель не явился</translation>
    </message>
    <message>
        <source>Break, and back from it</source>
        <translation>Перерыв и возвращение</translation>
    </message>
    <message>
        <source>Undo, for some seconds</source>
        <translation>Отменить (несколько секунд)</translation>
    </message>
    <message>
        <source>Small panel or full window</source>
        <translation>Малая панель или полное окно</translation>
    </message>
    <message>
        <source>Close the window, end the shift</source>
        <translation>Закрыть окно, завершить смену</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Эта справка</translation>
    </message>
    <message>
        <source>Help: the keys</source>
        <translation>Справка: клавиши</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Waiting</source>
        <translation>Ожидают</translation>
    </message>
    <message>
        <source>longest %1 min</source>
        <translation>дольше всех %1 мин</translation>
    </message>
    <message>
        <source>My line</source>
        <translation>Моя очередь</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Отложенные</translation>
    </message>
    <message>
        <source>The order follows priority and arrival</source>
        <translation>Порядок: приоритет и время прихода</translation>
    </message>
    <message>
        <source>Enter serves a held visitor on</source>
        <translation>Enter: продолжить обслуживание</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Locked since %1</source>
        <translation>Заблокировано с %1</translation>
    </message>
    <message>
        <source>Window %1</source>
        <translation>Окно %1</translation>
    </message>
</context>
<context>
    <name>LockForm</name>
    <message>
        <source>The supervisor’s name</source>
        <translation>Имя старшего смены</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Go on in their place</source>
        <translation>Продолжить вместо сотрудника</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Sign in as a supervisor</source>
        <translation>Войти как старший смены</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>I have read this</source>
        <translation>Прочитано</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Call by number</source>
        <translation>Вызов по номеру</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Вызвать %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Вызвать</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Type the number: A042</source>
        <translation>Введите номер: A042</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидают</translation>
    </message>
    <message>
        <source>Not in the line of this window</source>
        <translation>Нет в очереди этого окна</translation>
    </message>
    <message>
        <source>Nobody waits for this window</source>
        <translation>Очереди в это окно нет</translation>
    </message>
    <message>
        <source>Why out of order?</source>
        <translation>Почему вне порядка?</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Другая причина</translation>
    </message>
    <message>
        <source>Another reason, in your own words</source>
        <translation>Другая причина, своими словами</translation>
    </message>
</context>
<context>
    <name>PanelBar</name>
    <message>
        <source>Window %1</source>
        <translation>Окно %1</translation>
    </message>
    <message>
        <source>Stays on top</source>
        <translation>Поверх других окон</translation>
    </message>
    <message>
        <source>Does not stay on top</source>
        <translation>Не поверх других окон</translation>
    </message>
</context>
<context>
    <name>PanelCalled</name>
    <message>
        <source>Please look at the document of the priority</source>
        <translation>Проверьте документ о приоритете</translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message numerus="yes">
        <source>visits</source>
        <translation>
            <numerusform>визит</numerusform>
            <numerusform>визита</numerusform>
            <numerusform>визитов</numerusform>
        </translation>
    </message>
    <message>
        <source>mean</source>
        <translation>в среднем</translation>
    </message>
    <message>
        <source>Not printed: %1</source>
        <translation>Не напечатан: %1</translation>
    </message>
    <message>
        <source>The visitor may come without paper; the number is valid.</source>
        <translation>Посетитель может прийти без бумаги; номер действителен.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Связь есть</translation>
    </message>
</context>
<context>
    <name>PanelNext</name>
    <message>
        <source>Next in line</source>
        <translation>Следующий в очереди</translation>
    </message>
    <message>
        <source>waits %1 min</source>
        <translation>ожидание %1 мин</translation>
    </message>
</context>
<context>
    <name>PanelServing</name>
    <message>
        <source>norm %1 min</source>
        <translation>норма %1 мин</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 из %2 мин</translation>
    </message>
    <message>
        <source>waited %1 min</source>
        <translation>ожидание %1 мин</translation>
    </message>
</context>
<context>
    <name>PanelState</name>
    <message>
        <source>%1 waiting, longest %2 min</source>
        <translation>Ожидают: %1 · до %2 мин</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>Ожидают: %1</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Capitals are locked</source>
        <translation>Включены заглавные буквы (Caps Lock)</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Скрыть пароль</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <source>Break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>Nobody can be called now. It goes on by itself.</source>
        <translation>Сейчас никого нельзя вызвать. Экран обновится сам.</translation>
    </message>
    <message>
        <source>Nobody is called to this window. Press F9 when you are back.</source>
        <translation>В это окно никого не вызывают. Вернувшись, нажмите F9.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>%1: look at the document before you start</source>
        <translation>%1: проверьте документ до начала</translation>
    </message>
    <message>
        <source>%1: the document</source>
        <translation>%1: документ</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in at a window</source>
        <translation>Начало работы в окне</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Looking for the windows …</source>
        <translation>Поиск окон …</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>Имя и фамилия</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Open window %1</source>
        <translation>Открыть окно %1</translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
    <message>
        <source>Choose another window</source>
        <translation>Выбрать другое окно</translation>
    </message>
    <message>
        <source>Go on at window %1</source>
        <translation>Продолжить у окна %1</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Mean service</source>
        <translation>Среднее время</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Неявка</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>Full window</source>
        <translation>Полное окно</translation>
    </message>
    <message>
        <source>Small panel</source>
        <translation>Малая панель</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Transfer %1</source>
        <translation>Передать %1</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>The number and the place by arrival are kept.</source>
        <translation>Номер и место по времени прихода сохраняются.</translation>
    </message>
    <message>
        <source>To a service</source>
        <translation>На услугу</translation>
    </message>
    <message>
        <source>To a window</source>
        <translation>В окно</translation>
    </message>
    <message>
        <source>Window or name</source>
        <translation>Окно или имя</translation>
    </message>
    <message>
        <source>Service or area</source>
        <translation>Услуга или раздел</translation>
    </message>
    <message>
        <source>Type a window or a name</source>
        <translation>Введите окно или имя</translation>
    </message>
    <message>
        <source>Type a service or an area</source>
        <translation>Введите услугу или раздел</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Окна</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
</context>
<context>
    <name>Unprinted</name>
    <message>
        <source>Not printed: %1. The visitor may come without paper; the number is valid.</source>
        <translation>Не напечатан: %1. Посетитель может прийти без бумаги; номер действителен.</translation>
    </message>
</context>
<context>
    <name>VisitFace</name>
    <message>
        <source>Next in line</source>
        <translation>Следующий в очереди</translation>
    </message>
    <message>
        <source>Over the norm</source>
        <translation>Сверх нормы</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Время обслуживания</translation>
    </message>
    <message>
        <source>Since the call</source>
        <translation>С момента вызова</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 из %2 мин</translation>
    </message>
    <message>
        <source>Began at %1</source>
        <translation>Начало %1</translation>
    </message>
    <message>
        <source>norm %1 min</source>
        <translation>норма %1 мин</translation>
    </message>
</context>
<context>
    <name>VisitorList</name>
    <message>
        <source>Held</source>
        <translation>Отложенные</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидают</translation>
    </message>
</context>
<context>
    <name>VisitorRow</name>
    <message>
        <source>sent here</source>
        <translation>передан сюда</translation>
    </message>
    <message>
        <source>over the norm</source>
        <translation>сверх нормы</translation>
    </message>
    <message>
        <source>no paper</source>
        <translation>без бумаги</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>Serve %1 on</source>
        <translation>Продолжить %1</translation>
    </message>
</context>
</TS>
