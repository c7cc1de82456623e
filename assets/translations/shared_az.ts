<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>COPY</source>
        <translation>NÜSXƏ</translation>
    </message>
    <message>
        <source>Ahead of you</source>
        <translation>Sizdən əvvəl</translation>
    </message>
    <message>
        <source>Estimated wait</source>
        <translation>Təxmini gözləmə</translation>
    </message>
    <message>
        <source>Please have ready:</source>
        <translation>Hazır saxlayın:</translation>
    </message>
    <message>
        <source>Your number is shown on the board and announced.</source>
        <translation>Nömrəniz lövhədə və səslə elan olunur.</translation>
    </message>
    <message>
        <source>Numbers may be called out of sequence.</source>
        <translation>Nömrələr sıra ilə çağırılmaya bilər.</translation>
    </message>
    <message>
        <source>Missed your call?</source>
        <translation>Çağırışı qaçırmısınız?</translation>
    </message>
    <message>
        <source>Please go to reception.</source>
        <translation>Qəbul masasına yaxınlaşın.</translation>
    </message>
    <message>
        <source>Valid today only</source>
        <translation>Talon yalnız bu gün etibarlıdır</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Sizin nömrəniz</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>ahead of you</comment>
        <translation>heç kim</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>ahead of you</comment>
        <translation>
            <numerusform>%n nəfər</numerusform>
            <numerusform>%n nəfər</numerusform>
        </translation>
    </message>
    <message>
        <source>up to {high} min</source>
        <translation>{high} dəqiqəyədək</translation>
    </message>
    <message>
        <source>{low}–{high} min</source>
        <translation>{low}–{high} dəq</translation>
    </message>
    <message>
        <source>Follow on your phone</source>
        <translation>Telefonla izləyin</translation>
    </message>
    <message>
        <source>Point the camera at the code. We will tell you when you are called.</source>
        <translation>Kameranı koda tutun. Çağırışda xəbər verəcəyik.</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Talonun kodu</translation>
    </message>
    <message>
        <source>Show it at the window if asked.</source>
        <translation>Pəncərədə soruşsalar, göstərin.</translation>
    </message>
</context>
</TS>
